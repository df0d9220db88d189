/**
 * Reads a property of a node as the browser defines it. A page can name a form control after any property, such as
 * `nextSibling` or `body`; on the form or the document, that control then hides the property.
 *
 * @returns the property's value; a method is bound to its node
 */
export function native<T extends object, K extends keyof T>(of: T, name: K): T[K] {
  // If nothing hides the property, reading it directly takes half the time.
  const value: T[K] = Object.hasOwn(of, name) ? Reflect.get(Object.getPrototypeOf(of), name, of) : of[name];
  return typeof value === 'function' ? value.bind(of) : value;
}
