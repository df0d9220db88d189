import type { ComponentChildren } from 'preact';
import type { Standing } from '../../../lib/catalogue/standing';
import { formatDay } from '../../../lib/texts/day';
import { InEnglish } from '../../parts/in-english';
import { useWords } from '../../parts/words';

/** The standing of an exam or badge as a tag; none if credit is recommended. */
export function StandingTag({ standing }: { standing: Standing }) {
  const t = useWords();
  switch (standing.status) {
    case 'recommended':
      return null;
    case 'possible':
      return <span class="tag">{t('standing.possible')}</span>;
    case 'not-listed':
      return <span class="tag">{t('standing.not-listed')}</span>;
    case 'no-exam':
      return <span class="tag">{t('standing.no-exam')}</span>;
    case 'unknown':
      return <span class="tag">{t('standing.unknown')}</span>;
  }
}

/**
 * The standing in more detail: who recommends credit and where that is stated, or which listed exam it replaced. Hours
 * are shown only if a source gives them.
 */
export function StandingLine({ standing }: { standing: Standing }): ComponentChildren {
  const t = useWords();
  if ('recommendation' in standing) {
    const { authority, amounts, listed, source, date } = standing.recommendation;
    return (
      <>
        <Line>
          {amounts ? (
            <InEnglish
              text={t('standing.recommended.amounts', { authority, count: amounts.hours, level: amounts.level })}
              part={amounts.level}
            />
          ) : (
            t('standing.recommended', { authority })
          )}
        </Line>
        {!amounts && <Line>{t('standing.amount-unknown')}</Line>}
        <Line>
          {listed ? (
            t('exams.list-source', { date: formatDay(date, t.language) })
          ) : (
            <InEnglish
              text={t('standing.recommended.source', { source, date: formatDay(date, t.language) })}
              part={source}
            />
          )}
        </Line>
      </>
    );
  }
  if (standing.status === 'no-exam') return <Line>{t('standing.no-exam.why')}</Line>;
  if (standing.status === 'unknown') {
    return (
      <Line>
        {standing.reason === 'exam' ? t('standing.unknown.exam', { exam: standing.code }) : t('standing.unknown.title')}
      </Line>
    );
  }
  if (standing.status !== 'not-listed' || !standing.predecessors.length) return null;
  const exam = 'exam' in standing ? standing.exam.code : standing.successions.map((step) => step.exam).at(0);
  return exam && <Line>{t('standing.predecessor', { exam, listed: standing.predecessors })}</Line>;
}

const Line = ({ children }: { children: ComponentChildren }) => <span class="line">{children}</span>;
