import type { Evidence } from '../../../lib/evidence/evidence';
import type { Translate } from '../../../lib/texts/translate';

/** What a piece of evidence is called: a badge by its own title, a transcript by its kind and number. */
export function pieceTitle(t: Translate, evidence: Evidence): string {
  if ('title' in evidence && evidence.title) return evidence.title;
  if (evidence.kind !== 'mcp-transcript') return t(`piece.${evidence.kind}`);
  const { transcriptId: id } = evidence;
  return id ? t('piece.mcp-transcript', { id }) : t('piece.mcp-transcript.unnumbered');
}

/** A shorter title for tight places; drops the program name that every badge carries. */
export const shortTitle = (title: string): string => title.replace(/^Microsoft(?:®)? Certified:\s*/, '');
