/**
 * Reads pages made to mislead in a DOM of its own and prints what is wrong, as JSON. A process of its own reads some
 * hundred, since that DOM keeps more of each page than memory has room for.
 *
 * usage: tsx read-pages.ts FIRST-SEED COUNT
 */
import { Window } from 'happy-dom';
import { Capture } from '../../lib/evidence/evidence';
import { kindOf } from '../../lib/evidence/kinds';
import { mcpTranscriptPage } from '../../lib/evidence/old-transcript/mcp-transcript';
import { finished } from '../../lib/evidence/page/steps';
import { type HostilePage, hostilePage } from './pages';

const [first = 0, count = 0] = process.argv.slice(2).map(Number);
const wrong: string[] = [];
for (let seed = first; seed < first + count; seed++) {
  const told = check(hostilePage(seed));
  if (told) wrong.push(`${seed}: ${told}`);
}
console.log(JSON.stringify(wrong));
process.exit();

/** What is wrong of what was read; undefined where all is right. */
function check({ url: address, html, right }: HostilePage): string | undefined {
  const url = new URL(address);
  const document = open(html);
  try {
    const isOpen = finished(mcpTranscriptPage.gate(document, undefined, () => {})) !== undefined;
    if (!isOpen && right.state !== 'nothing') return 'the gate stays closed';
    const kind = kindOf(url);
    const reading = kind && finished(kind.read(document, url));
    if (reading?.state !== right.state) return `${right.state} was read as ${reading?.state}`;
    if (reading.state === 'nothing') return undefined;
    if (reading.state === 'partial') {
      const { transcriptId = [], accessCode = [] } = reading.values;
      const read = [...transcriptId, ...accessCode].join();
      return read === (right.transcriptId ?? right.accessCode) ? undefined : `read ${read}`;
    }
    const { evidence, accessCode } = Capture.parse(reading.capture);
    if (evidence.kind !== 'mcp-transcript') return `read a ${evidence.kind}`;
    return evidence.transcriptId === right.transcriptId && accessCode === right.accessCode
      ? undefined
      : `read ${evidence.transcriptId} ${accessCode}, not ${right.transcriptId} ${right.accessCode}`;
  } catch (error) {
    return `threw ${error}`;
  }
}

function open(html: string): Document {
  const window = new Window();
  Object.assign(globalThis, { window, document: window.document });
  // This DOM does not know by itself what the attribute means.
  window.document.write(html.replace('</head>', '<style>[hidden]{display:none}</style></head>'));
  return window.document as unknown as Document;
}
