import type { RuleSource } from '../../lib/request/preflight/sources';
import { formatDay } from '../../lib/texts/day';
import { InEnglish } from './in-english';
import { useWords } from './words';

/** Where a fact comes from, and when that was looked up; its name stays English. */
export function SourceLine({ source: { source, date } }: { source: RuleSource }) {
  const t = useWords();
  return <InEnglish text={t('help.source', { source, date: formatDay(date, t.language) })} part={source} />;
}
