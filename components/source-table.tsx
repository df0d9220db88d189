import { useId } from 'preact/hooks';
import { useWords } from './words';

export interface SourceRow {
  what: string;
  source: string;
  date: string;
  confidence: string;
}

/** A part of the page of sources: what is shown, where it comes from, its date, and how sure it is. */
export function SourceTable({ title, rows }: { title: string; rows: readonly SourceRow[] }) {
  const t = useWords();
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('sources.what')}</th>
            <th scope="col">{t('sources.source')}</th>
            <th scope="col">{t('sources.date')}</th>
            <th scope="col">{t('sources.confidence')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, source, date, confidence }) => (
            <tr key={what}>
              <td>{what}</td>
              <td>{source}</td>
              <td>{date}</td>
              <td>{confidence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
