import { lowerCase } from '../words/lower-case';
import { withoutEntities } from './entities';

/**
 * The text of HTML source, such as the clipboard offers next to the plain text. Blocks become lines, cells of a row are
 * on one line with tabs between them, and the address of a link comes after its words. What a page would never show is
 * left out. Each character is looked at only once, so that no input makes this slow.
 *
 * @param keepLines whether line breaks in the source count; they do in a text that merely contains some tags
 */
export function htmlText(html: string, { keepLines = false } = {}): string {
  const source = html.replaceAll('\0', '').replace(NOTE, ' ');
  const page = pageOf(source, keepLines, new Page());
  // An element that hides everything after it has no end tag and was not meant that way, so read again without hiding.
  return (page.isHiding() ? pageOf(source, keepLines, new Page(true)) : page).whole();
}

/** The number of a footnote after a word, which would otherwise become part of the word. */
const NOTE = /<sup\b[^<>]{0,200}>(?:<[^<>]{0,300}>){0,3}[^<]{0,4}(?:<[^<>]{0,300}>){0,3}<\/sup>/gi;

function pageOf(source: string, keepLines: boolean, page: Page): Page {
  const lower = lowerCase(source);
  let end = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', end)) {
    page.text(source.slice(end, at), keepLines);
    const past = pastTag(source, lower, at);
    if (past === undefined) {
      page.text('<', keepLines);
      end = at + 1;
      continue;
    }
    const tag = TAG.exec(source.slice(at, Math.min(past, at + 4000)));
    if (tag) page.tag(tag[2]?.toLowerCase() ?? '', tag[3] ?? '', tag[1] === '/');
    end = past;
  }
  page.text(source.slice(end), keepLines);
  return page;
}

/** Whether a text contains tags of HTML or similar formats. */
export const hasTags = (text: string) =>
  /<\/?(?:a|abbr|article|b|blockquote|body|br|code|dd|del|div|dl|dt|em|font|h[1-6]|head|html|i|iframe|img|input|li|main|meta|ol|p|pre|s|section|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|time|tr|tt|u|ul|transcript_?id|access_?code)\b[^<>]{0,2000}>/i.test(
    text,
  );

const TAG = /^<(\/?)([a-z][\w:-]{0,40})([\s\S]*?)\/?>?$/i;

/** Elements whose content is not text of the page. */
const SILENT = ['script', 'style', 'noscript', 'template', 'svg', 'title'];

/** The end of the tag at an index, including everything that the tag hides; undefined if no tag begins there. */
function pastTag(source: string, lower: string, at: number): number | undefined {
  const past = (mark: string, from: number) => {
    const found = lower.indexOf(mark, from);
    return found < 0 ? source.length : found + mark.length;
  };
  if (lower.startsWith('<!--', at)) return past('-->', at);
  // An address in angle brackets is not a tag.
  if (
    !/[a-z/!?]/.test(lower[at + 1] ?? '') ||
    /^<[\w.+-]*(?::\/\/|@|%(?:25)*3a|\.[a-z]{2,10}\/\w)/.test(lower.slice(at, at + 60))
  )
    return undefined;
  // Tags are short, so a "<" that is not followed by a ">" soon is not a tag.
  const close = lower.slice(at, at + 4000).indexOf('>');
  if (close < 0) return undefined;
  const name = SILENT.find(
    (silent) => lower.startsWith(silent, at + 1) && !/[\w-]/.test(lower[at + 1 + silent.length] ?? ''),
  );
  return name ? past('>', past(`</${name}`, at + close)) : at + close + 1;
}

const BLOCK =
  /^(?:address|article|aside|blockquote|body|br|center|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|option|p|pre|section|tbody|tfoot|thead|ul)$/;

/** Stands for a line break inside a cell until it is known whether the row contains values. */
const SOFT = '\v';
const LONGEST_VALUE = 300;
const DEEPEST = 12;

/** A row of a table, while its cells are being filled. */
interface Row {
  cells: string[][];
  /** Whether it contains another table. Then it lays out a page and contains no values. */
  isLayout: boolean;
}

/** Collects the text of a page, part by part, in order. */
class Page {
  private readonly lines: string[] = [];
  private readonly rows: Row[] = [];
  /** For each open table, how many rows were open when it began. */
  private readonly tables: number[] = [];
  private readonly links: string[] = [];

  /** The element whose content does not count, and how many elements of that name are open. */
  private hiding: { name: string; open: number } | undefined;

  constructor(private readonly takesHidden = false) {}

  isHiding(): boolean {
    return this.hiding !== undefined;
  }

  text(part: string, keepLines: boolean): void {
    if (!part || this.hiding) return;
    const plain = withoutEntities(part);
    this.write(keepLines ? (this.rows.length ? plain.replaceAll('\n', SOFT) : plain) : plain.replace(/\s+/g, ' '));
  }

  tag(name: string, attributes: string, isEnd: boolean): void {
    if (this.hiding) this.hide(name, isEnd);
    else if (!isEnd && !this.takesHidden && isHidden(name, attributes)) this.hiding = { name, open: 1 };
    else if (name === 'tr') this.row(isEnd);
    else if (name === 'td' || name === 'th') isEnd || this.cell();
    else if (name === 'table') this.table(isEnd);
    else if (name === 'a') this.link(attributes, isEnd);
    else this.other(name, attributes, isEnd);
  }

  private hide(name: string, isEnd: boolean): void {
    if (!this.hiding || name !== this.hiding.name) return;
    this.hiding.open += isEnd ? -1 : 1;
    if (this.hiding.open > 0) return;
    this.hiding = undefined;
    this.write(' ');
  }

  private other(name: string, attributes: string, isEnd: boolean): void {
    if (BLOCK.test(name)) this.breakLine();
    // A label in bold type may touch its value.
    if (isEnd && /^(?:b|strong|label)$/.test(name)) this.write(' ');
    if (!isEnd) this.attributes(name, attributes);
  }

  whole(): string {
    while (this.rows.length) this.closeRow();
    return this.lines.join('');
  }

  private write(part: string): void {
    const row = this.rows.at(-1);
    if (!row) this.lines.push(part);
    else {
      if (!row.cells.length) row.cells.push([]);
      row.cells.at(-1)?.push(part);
    }
  }

  private breakLine(): void {
    this.write(this.rows.length ? SOFT : '\n');
  }

  private table(isEnd: boolean): void {
    if (isEnd) {
      this.closeRows();
      this.tables.pop();
    } else {
      const outer = this.rows.at(-1);
      if (outer) outer.isLayout = true;
      this.tables.push(this.rows.length);
    }
    this.breakLine();
  }

  private row(isEnd: boolean): void {
    // A row without an end tag ends where the next row of the same table begins.
    this.closeRows();
    if (!isEnd && this.rows.length < DEEPEST) this.rows.push({ cells: [], isLayout: false });
  }

  /** Closes the rows of the innermost table. */
  private closeRows(): void {
    while (this.rows.length > (this.tables.at(-1) ?? 0)) this.closeRow();
  }

  private cell(): void {
    if (!this.rows.length) this.rows.push({ cells: [], isLayout: false });
    this.rows.at(-1)?.cells.push([]);
  }

  private closeRow(): void {
    const row = this.rows.pop();
    if (!row) return;
    const cells = row.cells.map((parts) => parts.join(''));
    const isRow = !row.isLayout && cells.length > 1 && cells.every((cell) => cell.length < LONGEST_VALUE);
    const line = isRow
      ? cells.map((cell) => cell.replace(/[\v\s]+/g, ' ').trim()).join('\t')
      : cells.join(SOFT).replaceAll(SOFT, '\n');
    const isInner = this.rows.length > 0;
    this.write(isInner ? `${SOFT}${line.replaceAll('\n', SOFT)}` : `\n${line}`);
  }

  private link(attributes: string, isEnd: boolean): void {
    if (!isEnd) {
      this.links.push(attribute(attributes, 'href'));
      return;
    }
    const href = this.links.pop() ?? '';
    if (/^(?!mailto:(?!.*[?&]body=)|tel:|javascript:|#).*[./%]/is.test(href))
      this.write(` ${href.replace(/^\/\//, 'https://')} `);
  }

  /** Writes text that is in attributes: a person may see it, or it may be all that a piece of source has. */
  private attributes(name: string, written: string): void {
    const [, address] = LED_TO.exec(written) ?? [];
    if (address && name !== 'img') this.write(` ${withoutEntities(address).replace(/^\/\//, 'https://')} `);
    const badge = attribute(written, 'data-share-badge-id');
    if (badge) this.write(` https://www.credly.com/badges/${badge} `);
    if (name === 'input') {
      const label = attribute(written, 'aria-label') || attribute(written, 'placeholder') || attribute(written, 'name');
      this.write(`${label}: ${attribute(written, 'value')}`);
      this.breakLine();
    }
    if (/^(?:transcript[_-]?id|access[_-]?code)$/.test(name)) this.write(` ${name.replace(/[_-]/, ' ')}: `);
    for (const [, label = '', value = ''] of written.matchAll(
      /(?:^|[\s-])(transcript-?id|access-?code)\s*=\s*["']?([^\s"'<>]{1,64})/gi,
    )) {
      this.breakLine();
      this.write(`${label.replace('-', ' ')}: ${value}`);
      this.breakLine();
    }
  }
}

/** The address that an element other than a link leads to or shows. */
const LED_TO =
  /(?:^|\s)(?:src|href|content|action|formaction|cite|onclick|data-(?:href|link|url))\s*=\s*["']?(?:[^"'<>]{0,60}["'])?((?:https?:)?\/\/[^\s"'<>]+)/i;

/** Elements that have no content and no end tag. */
const EMPTY = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** Whether the content of an element is struck out, or not shown to anyone. */
function isHidden(name: string, attributes: string): boolean {
  if (EMPTY.test(name)) return false;
  if (/^(?:del|s|strike)$/.test(name)) return true;
  if (!/hid|none|line-through/i.test(attributes)) return false;
  return (
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|text-decoration(?:-line)?\s*:[^;]*line-through)/i.test(
      attribute(attributes, 'style'),
    ) || /(?:^|\s)hidden(?:[\s=]|$)/i.test(attributes.replace(/"[^"]*"|'[^']*'/g, ''))
  );
}

function attribute(attributes: string, name: string): string {
  const [, double, single, bare] =
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes) ?? [];
  return withoutEntities(double ?? single ?? bare ?? '').trim();
}
