import '../../lib/extension/strict-csp';
import { useEffect, useState } from 'preact/hooks';
import { PageReport } from '../../components/help/page-report';
import { Question } from '../../components/help/question';
import { QUESTIONS } from '../../components/help/questions';
import { Imprint } from '../../components/page/imprint';
import { PageTitle } from '../../components/page/page-title';
import type { Announced } from '../../components/parts/announcement';
import { FormSection } from '../../components/parts/form';
import { useWords } from '../../components/parts/words';
import { copy } from '../../lib/extension/copy';
import { describePage, type OpenPage, openSharePages } from '../../lib/extension/pages/describe-page';
import { TEXT_SOURCES } from '../../lib/request/preflight/sources';
import { STEP_IDS } from '../../lib/request/step-id';
import { formatDay } from '../../lib/texts/day';
import { startPage } from '../our-page/start-page';

function HelpPage() {
  const t = useWords();
  const pages = useOpenPages();
  const [report, setReport] = useState<{ description: string } | 'unreachable'>();
  const [announced, setAnnounced] = useState<Announced>();
  // The browser looked for the anchor before the page was rendered, so scroll to it now.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  return (
    <>
      <PageTitle title={t('help.title')} />
      <main>
        {STEP_IDS.filter((step) => QUESTIONS[step].length).map((step) => (
          <FormSection key={step} title={t(`step.${step}`)}>
            <div class="questions">
              {QUESTIONS[step].map((id) => {
                const source = TEXT_SOURCES[`help.${id}.answer`];
                const date = source ? formatDay(source.date, t.language) : '';
                return (
                  <Question
                    key={id}
                    question={t(`help.${id}.question`)}
                    answer={t(`help.${id}.answer`, { date })}
                    source={source}
                  />
                );
              })}
            </div>
          </FormSection>
        ))}
        <PageReport
          pages={pages}
          report={report}
          announced={announced}
          describe={async (id) => {
            const description = await describePage(id);
            setAnnounced(undefined);
            setReport(description === undefined ? 'unreachable' : { description });
          }}
          copy={(text) =>
            void copy({ text }).then((isCopied) => {
              const count = (announced?.count ?? 0) + 1;
              if (isCopied) setAnnounced({ text: t('help.report.copied'), count });
              else setAnnounced({ text: t('letter.copy-failed'), count, uncopied: text });
            })
          }
        />
        <Imprint />
      </main>
    </>
  );
}

/** The open share pages, looked up again whenever the person returns to this page. */
function useOpenPages(): readonly OpenPage[] {
  const [pages, setPages] = useState<readonly OpenPage[]>([]);
  useEffect(() => {
    const look = () => void openSharePages().then(setPages);
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return pages;
}

startPage(HelpPage, 'help.title');
