import type { Evidence } from '../../../lib/evidence/evidence';
import type { Translate } from '../../../lib/texts/translate';

/** The name of a piece of evidence: a badge's own title, or a transcript's kind and number. */
export function pieceTitle(t: Translate, evidence: Evidence): string {
  if ('title' in evidence && evidence.title) return evidence.title;
  if (evidence.kind !== 'mcp-transcript') return t(`piece.${evidence.kind}`);
  const { transcriptId: id } = evidence;
  return id ? t('piece.mcp-transcript', { id }) : t('piece.mcp-transcript.unnumbered');
}

/** A shorter title for where there is little room, without the program name that every badge has. */
export const shortTitle = (title: string): string => title.replace(/^Microsoft(?:®)? Certified:\s*/, '');
