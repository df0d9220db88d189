import type { ComponentChildren } from 'preact';
import type { Face } from '../../lib/steps/face';
import { STEPS_TO_SEND } from '../../lib/steps/steps-to-send';
import { shortDay, timeOf } from '../../lib/texts/day';
import type { Translate } from '../../lib/texts/translate';
import type { View } from '../../lib/view/view';
import { useWords } from '../parts/words';
import { Ring, type RingKind } from './ring';

interface Props {
  view: View;
  headline: Face['headline'] | 'found-elsewhere';
  /** The heading level; 1 if it is the page's main heading. */
  level?: 1 | 2;
  /** Shown at the end of the head. */
  children?: ComponentChildren;
}

/** Status and next step: a ring, a short sentence, and a line of progress. */
export function PageHead({ view, headline, level = 1, children }: Props) {
  const t = useWords();
  const Heading = `h${level}` as const;
  return (
    <header class="head">
      <Ring {...ringOf(view, headline)} />
      <div class="said">
        <Heading>{t(`status.${headline}`)}</Heading>
        <p>{secondLine(t, view, headline).join(' · ')}</p>
      </div>
      {children}
    </header>
  );
}

function ringOf(
  { stage, musts, followUp, checklist }: View,
  headline: Props['headline'],
): { kind: RingKind; part: number } {
  if (followUp) {
    const { waited, days, isDue } = followUp;
    return isDue ? { kind: 'warn', part: 1 } : { kind: 'wait', part: days ? waited / days : 1 };
  }
  if (stage === 'posted') return { kind: 'won', part: 1 };
  const part = headline === 'empty' ? 0 : checklist.done / STEPS_TO_SEND;
  return { kind: musts ? 'bad' : 'done', part: stage === 'declined' || stage === 'closed' ? 0 : part };
}

function secondLine(t: Translate, view: View, headline: Props['headline']): string[] {
  const { stage, followUp, musts, checklist, request } = view;
  if (headline === 'found-here' || headline === 'partial-here') return [t(`status.hint.${headline}`)];
  if (headline === 'draft-asked') {
    const at = request.log.findLast(({ channel }) => channel !== 'clipboard')?.at;
    return at ? [t('head.draft-opened', { time: timeOf(at, t.language) })] : [];
  }
  if (followUp) {
    const since = shortDay(followUp.since, t.language);
    if (followUp.isDue) return [t('head.no-answer', { date: since })];
    return [t('head.sent', { date: since }), t('head.reminder', { date: shortDay(followUp.dueOn, t.language) })];
  }
  // The day of an answer goes only with a headline about that answer.
  if (headline === stage && !musts) {
    const last = request.life.at(-1);
    if (last?.event === 'answered' && last.credits.length) {
      return last.credits.slice(0, 2).map(({ exam, hours }) => t('life.credits', { exam, count: hours }));
    }
    return last ? [shortDay(last.at, t.language)] : [];
  }
  if (!request.items.length) return [t('head.empty'), ...(headline === 'found-elsewhere' ? [t('head.unsent')] : [])];
  const far = musts
    ? t('head.to-fix', { count: musts })
    : t('head.progress', { done: checklist.done, total: STEPS_TO_SEND });
  return stage === 'preparing' ? [far, t('head.unsent')] : [far];
}
