/** What a pasted text is read as, in short. */
import { type Offer, readPasted } from '../../../lib/evidence/pasted';

/** Each offer as its link, or as `1230422 Larch2020` with `-` for what the text does not tell. */
export interface Read {
  certain: string[];
  ask: string[];
}

export function readsOf(text: string, html = ''): Read {
  const { certain, ask } = readPasted(text, html);
  return { certain: certain.map(nameOf), ask: ask.map(nameOf) };
}

const nameOf = ({ capture: { evidence, accessCode } }: Offer) =>
  evidence.kind === 'mcp-transcript' ? `${evidence.transcriptId || '-'} ${accessCode ?? '-'}` : evidence.link;
