/**
 * The names and addresses of the product outside of this repository, all in one place. A value that is `to-be-set` or
 * ends in `example.org` is a placeholder: a store assigns it, or the publisher chooses it. `npm run zip -- --release`
 * fails until all of them are set.
 */
export const IDENTITY = {
  /** The add-on's id in Firefox. It can never be changed after the first release. */
  geckoId: 'credit-courier@example.org',
  /** The ids under which the stores list it. */
  chromeStoreId: 'to-be-set',
  edgeStoreId: 'to-be-set',
  firefoxStoreSlug: 'to-be-set',
  /** Where its source and releases are, and where people can get help. */
  homepage: 'to-be-set',
  support: 'to-be-set',
};

/** The names of the values that are still placeholders. */
export const placeholdersIn = (identity: Record<string, string>): string[] =>
  Object.entries(identity).flatMap(([name, value]) => (/^to-be-set$|example\.org$/.test(value) ? [name] : []));
