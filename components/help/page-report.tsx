import { useEffect, useId, useState } from 'preact/hooks';
import { type Announced, Announcement } from '../parts/announcement';
import { useWords } from '../parts/words';

interface Props {
  /** The open pages that can be described. */
  pages: readonly { id: number; title: string; host: string }[];
  /** The description, which the person reads before copying it; `unreachable` if the page cannot be read. */
  report: { description: string } | 'unreachable' | undefined;
  describe(id: number): void;
  copy(text: string): void;
  announced: Announced | undefined;
}

/** Describes a page that was not recognized. The person reads the report, then decides whether to copy it. */
export function PageReport({ pages, report, describe, copy, announced }: Props) {
  const t = useWords();
  const id = useId();
  const description = report && report !== 'unreachable' ? report.description : '';
  const [text, setText] = useState(description);
  useEffect(() => setText(description), [description]);
  return (
    <section id="report" aria-labelledby={id}>
      <h2 id={id}>{t('help.report')}</h2>
      <p>{t('help.report.about')}</p>
      {!pages.length && <p class="card soft">{t('help.report.none')}</p>}
      {pages.length > 0 && (
        <ul class="rows" aria-label={t('help.report.pages')}>
          {pages.map((page) => (
            <li class="row" key={page.id}>
              <span id={`${id}-${page.id}`}>
                <span class="strong">{page.title}</span> <span class="soft small">{page.host}</span>
              </span>
              <button
                type="button"
                class="quiet"
                aria-describedby={`${id}-${page.id}`}
                onClick={() => describe(page.id)}
              >
                {t('help.report.describe')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {report === 'unreachable' && (
        <p class="note" role="alert">
          {t('page.reload')}
        </p>
      )}
      {description && (
        <>
          <label class="field">
            <span>{t('help.report.description')}</span>
            <textarea rows={11} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
          </label>
          <div>
            <button type="button" class="primary" onClick={() => copy(text)}>
              {t('help.report.copy')}
            </button>
          </div>
        </>
      )}
      <Announcement announced={announced} undo={() => {}} />
    </section>
  );
}
