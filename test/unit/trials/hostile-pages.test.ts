// @vitest-environment happy-dom
/** Pages made to mislead: each gives what a person sees on it, no other value, and never a fault. */
import { expect, it } from 'vitest';
import { Capture } from '../../../lib/evidence/evidence';
import { kindOf } from '../../../lib/evidence/kinds';
import { mcpTranscriptPage } from '../../../lib/evidence/mcp-transcript';
import { type HostilePage, hostilePage } from '../../hostile/pages';
import { SEED, times } from './trial';

const PAGES = times(300, 10_000);

it(`${PAGES} pages: no wrong value, none missed, nothing thrown (seeds from ${SEED})`, () => {
  const wrong: string[] = [];
  for (let seed = SEED; seed < SEED + PAGES; seed++) {
    const page = hostilePage(seed);
    const told = check(page);
    if (told) wrong.push(`${seed}: ${told}`);
  }
  expect(wrong).toEqual([]);
}, 3_600_000);

/** What is wrong of what was read; undefined where all is right. */
function check({ url: address, html, right }: HostilePage): string | undefined {
  document.open();
  // This DOM does not know by itself what the attribute means.
  document.write(html.replace('</head>', '<style>[hidden]{display:none}</style></head>'));
  document.close();
  const isOpen = [...mcpTranscriptPage.gate(document, undefined, () => {})].some(Boolean);
  if (!isOpen && right.state !== 'nothing') return 'the gate stays closed';
  const url = new URL(address);
  const reading = kindOf(url)?.read(document, url);
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
}
