/** What an email app makes of a mail link. */
export interface Draft {
  to: string;
  subject: string;
  /** With `\n` line ends. */
  body: string;
  /** Every header that the link sets, lower case, in order; only subject and body belong there. */
  headers: string[];
}

/** Reads a `mailto:` link as RFC 6068 says: percent-decoding only, a `+` stays a `+`. */
export function readMailLink(link: string): Draft {
  const [, to, query = ''] = /^mailto:([^?]*)(?:\?(.*))?$/.exec(link) ?? [];
  if (to === undefined) throw new Error(`Not a mail link: ${link.slice(0, 80)}`);
  const fields = query.split('&').map((field) => {
    const [name = '', ...value] = field.split('=');
    return { name: decodeURIComponent(name).toLowerCase(), value: decodeURIComponent(value.join('=')) };
  });
  const field = (name: string) => fields.find((each) => each.name === name)?.value ?? '';
  return {
    to: decodeURIComponent(to),
    subject: field('subject'),
    body: field('body').replaceAll('\r\n', '\n'),
    headers: fields.map(({ name }) => name),
  };
}
