import { useId } from 'preact/hooks';
import { identity } from '../lib/evidence/identity';
import type { View } from '../lib/view/view';
import { useWords } from './parts/words';
import { ItemCard } from './steps/evidence/piece';
import { ExamList } from './steps/exams/exam-list';
import { ApplicantForm } from './steps/you/applicant-form';

interface Props {
  view: View;
  /** Identities of the evidence whose pages are open. */
  openPages: ReadonlySet<string | undefined>;
}

/** Region "Your request": the evidence, the exams to ask for, and who asks. */
export function RequestSection({ view, openPages }: Props) {
  const { request, codes } = view;
  const t = useWords();
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} class="stack-wide">
      <div class="stack">
        <div class="row">
          <h2 id={titleId}>{t('request.title')}</h2>
          {request.items.length > 0 && (
            <span class="soft small">{t('request.count', { count: request.items.length })}</span>
          )}
        </div>
        <ul class="stack">
          {request.items.map((item) => (
            <ItemCard
              key={item.id}
              item={item}
              code={codes[item.id]}
              badge={view.badges[item.id]}
              certifications={view.certifications[item.id] ?? []}
              isPageOpen={openPages.has(identity(item.evidence))}
            />
          ))}
        </ul>
      </div>
      {request.items.length > 0 && <ExamList view={view} />}
      <ApplicantForm request={request} />
    </section>
  );
}
