/** The properties through which a script reads a text node's text; an element's own text goes through them too. */
const WAYS = ['data', 'nodeValue', 'textContent'] as const;

/** How often each text node is read while `work` runs. */
export function textReads(work: () => void): Map<Text, number> {
  const reads = new Map<Text, number>();
  for (const way of WAYS) {
    const inherited = descriptorOf(Text.prototype, way);
    Object.defineProperty(Text.prototype, way, {
      ...inherited,
      configurable: true,
      get(this: Text) {
        reads.set(this, (reads.get(this) ?? 0) + 1);
        return inherited.get?.call(this);
      },
    });
  }
  try {
    work();
  } finally {
    // This uncovers the inherited property.
    for (const way of WAYS) Reflect.deleteProperty(Text.prototype, way);
  }
  return reads;
}

function descriptorOf(prototype: object, name: string): PropertyDescriptor {
  for (let at = Object.getPrototypeOf(prototype); at; at = Object.getPrototypeOf(at)) {
    const descriptor = Object.getOwnPropertyDescriptor(at, name);
    if (descriptor) return descriptor;
  }
  throw new Error(`Text nodes have no ${name}.`);
}
