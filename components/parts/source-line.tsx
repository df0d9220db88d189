import type { RuleSource } from '../../lib/request/preflight/sources';
import { formatDay } from '../../lib/texts/day';
import { InEnglish } from './in-english';
import { useWords } from './words';

/** The source of a fact, and when it was looked up. The name of the source stays in English. */
export function SourceLine({ source: { source, date } }: { source: RuleSource }) {
  const t = useWords();
  return <InEnglish text={t('help.source', { source, date: formatDay(date, t.language) })} part={source} />;
}
