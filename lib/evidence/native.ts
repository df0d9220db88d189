/**
 * Reads a property of a node as the browser defines it. A page can give a form or its document a control with the name
 * of any property, such as `nextSibling` or `body`, and that control then is in the property's place.
 *
 * @returns the property's value; a method is bound to its node
 */
export function native<T extends object, K extends keyof T>(of: T, name: K): T[K] {
  const value = Reflect.get(Object.getPrototypeOf(of), name, of);
  return typeof value === 'function' ? value.bind(of) : value;
}
