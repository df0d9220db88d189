import type { Capture } from './evidence';
import type { Guidance } from './guidance';
import { oldTranscript, VIEWING_PAGE } from './old-transcript/old-transcript';
import { type Address, takeAddresses } from './paste/addresses';
import { type Beside, besideOf } from './paste/beside';
import { withoutFolds } from './paste/cards';
import { withoutEntities } from './paste/entities';
import { hasTags, htmlText } from './paste/html-text';
import { withLetters } from './paste/letters';
import { fromQuotedPrintable, isQuotedPrintable, readMail } from './paste/mail';
import { completed, hasHalf, type Pasted, withoutRepeats } from './paste/offers';
import { plainText, withoutHidden, withoutQuoting } from './paste/plain-text';
import { sendersIn, withoutMessageHeads } from './paste/senders';
import { type Told, transcriptsIn } from './paste/transcripts';
import { tuplesAsLines } from './paste/tuples';
import { partsWorthReading } from './paste/worth-reading';

export type { Offer, Pasted } from './paste/offers';

/**
 * Reads what a person pasted or dropped: a link in any of its usual forms, a paragraph, a table, an email, or source
 * text, in any of the 11 languages. Makes no request and never throws. A value that can be read in two ways is never
 * certain.
 *
 * @param text the clipboard's text, or a file's
 * @param html the clipboard's HTML. It is read first, because it keeps tables and the links behind words.
 */
export function readPasted(text: string, html = ''): Pasted {
  const rich = html ? readHtml(html) : undefined;
  if (rich && (rich.certain.length || rich.ask.length)) return hasHalf(rich) ? completed(rich, read(text)) : rich;
  const mail = readMail(text);
  if (mail) {
    const inHtml = mail.html ? readHtml(mail.html) : undefined;
    if (inHtml && (inHtml.certain.length || inHtml.ask.length)) return inHtml;
    if (mail.text) return read(mail.text);
    if (inHtml) return inHtml;
  }
  const plain = read(text);
  return plain.certain.length || plain.ask.length || !rich?.advice ? plain : rich;
}

/** Reads what HTML displays. Anything in the displayed text that looks like a tag or entity is text, not markup. */
const readHtml = (html: string): Pasted => readLines(withoutQuoting(htmlText(partsWorthReading(html))));

function read(whole: string): Pasted {
  const source = withoutQuoting(withoutHidden(partsWorthReading(whole)).replace(/\r\n?/g, '\n'));
  const unfolded = withoutFolds(source);
  const decoded = isQuotedPrintable(unfolded) ? fromQuotedPrintable(unfolded) : unfolded;
  return readLines(hasTags(decoded) ? htmlText(decoded, { keepLines: true }) : withoutEntities(decoded));
}

function readLines(lines: string): Pasted {
  const plain = tuplesAsLines(plainText(withLetters(lines)).replaceAll('\v', '\n'));
  const { text, addresses } = takeAddresses(withoutMessageHeads(plain));
  const areFromTwo = sendersIn(plain);
  const { told, isOtherCode } = transcriptsIn(
    text,
    addresses.filter(isOtherCodePage).map(({ at }) => at),
  );
  const page = viewingPageIn(text, addresses);
  const pasted: Pasted = { certain: [], ask: [] };
  let from = 0;
  for (const one of inOrder(told, addresses)) {
    const capture =
      'transcriptId' in one || 'accessCode' in one ? captureOf(one as Told, page) : linkOf(one as Address);
    if (!capture) continue;
    const end = 'end' in one ? one.end : one.at;
    const [line = ''] = text.slice(end, end + 300).split('\n', 1);
    const isShown = pasted.certain.length + pasted.ask.length < MOST_SHOWN;
    const here = text.slice(one.at, end) + line;
    const said = isShown ? besideOf(text.slice(from, one.at), here) : NOTHING;
    from = end;
    const { holder, exam, transcriptId = '', accessCode = '' } = one as Told;
    const isFromTwo = transcriptId && accessCode && areFromTwo(transcriptId, accessCode);
    const beside = { ...said, ...(holder && { holder }), ...(exam && { exams: besideOf('', exam).exams }) };
    pasted[one.isUnsure || isFromTwo ? 'ask' : 'certain'].push({ capture, beside });
  }
  return { ...withoutRepeats(pasted), ...advised(pasted, addresses, isOtherCode) };
}

/** Beyond this many, nobody reads what is next to each one. */
const MOST_SHOWN = 100;
const NOTHING: Beside = { exams: [] };

const inOrder = (told: readonly Told[], addresses: readonly Address[]): (Told | Address)[] =>
  [...told, ...addresses].sort((a, b) => a.at - b.at);

const isOtherCodePage = ({ guidance }: Address) => guidance === 'migration-code';

const linkOf = ({ evidence }: Address): Capture | undefined => evidence && { evidence };

const captureOf = ({ transcriptId = '', accessCode }: Told, page: string): Capture => ({
  evidence: oldTranscript(transcriptId, page),
  ...(accessCode && { accessCode }),
});

/** The viewing page that the text names; Microsoft's own if it names none or several. */
function viewingPageIn(text: string, addresses: readonly Address[]): string {
  const named = addresses.filter(({ viewing }) => viewing);
  const labelled = named.filter(({ at }) =>
    /(?:viewing|ansicht|visual|ver trans|просмотр|閲覧|열람|查看)[^\n]{0,60}\n?[^\n]{0,20}$/i.test(
      text.slice(Math.max(0, at - 100), at),
    ),
  );
  const pages = labelled.length
    ? labelled
    : named.filter(({ viewing }) => /transcript|validatemcp/i.test(viewing ?? ''));
  const distinct = [
    ...new Map(
      pages.map(({ viewing = '' }) => [viewing.toLowerCase().replace(/\/+/g, '/').replace(/\/$/, ''), viewing]),
    ).values(),
  ];
  return (distinct.length === 1 && distinct[0]) || VIEWING_PAGE;
}

/** Advice about addresses that were not understood. The viewing page's address next to a transcript needs none. */
function advised(
  { certain, ask }: Pasted,
  addresses: readonly Address[],
  isOtherCode: boolean,
): Pick<Pasted, 'advice'> {
  if (isOtherCode) return { advice: 'migration-code' };
  const isRead = certain.length + ask.length > 0;
  const open = addresses.filter(({ evidence, guidance }) => !evidence && guidance && !SAYS_NOTHING.includes(guidance));
  const advice = open.map(({ guidance }) => guidance).find((guidance) => !isRead || guidance?.startsWith('own-'));
  return advice ? { advice } : {};
}

/** Advice that helps only while such a page is open; it is of no use for pasted text. */
const SAYS_NOTHING: readonly Guidance[] = ['viewing-page', 'mcp-site', 'dashboard'];
