/**
 * What the product is called elsewhere, in one place. A value that is `to-be-set` or ends in `example.org` is a
 * placeholder: it is given by a store or chosen by whoever publishes, and `npm run zip -- --release` fails while it is left.
 */
export const IDENTITY = {
  /** The add-on's id in Firefox; it can never be changed after the first release. */
  geckoId: 'credit-courier@example.org',
  /** Ids under which the stores list it. */
  chromeStoreId: 'to-be-set',
  edgeStoreId: 'to-be-set',
  firefoxStoreSlug: 'to-be-set',
  /** Where its source and its releases are, and where a person can ask for help. */
  homepage: 'to-be-set',
  support: 'to-be-set',
};

/** The names of what nobody has set yet. */
export const placeholdersIn = (identity: Record<string, string>): string[] =>
  Object.entries(identity).flatMap(([name, value]) => (/^to-be-set$|example\.org$/.test(value) ? [name] : []));
