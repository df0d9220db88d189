import { useWords } from '../parts/words';

interface Props {
  title: string;
  about?: string;
}

/** The head of every page except the request page: our mark, the page's title, and a link back. */
export function PageTitle({ title, about }: Props) {
  const t = useWords();
  return (
    <header class="head">
      <img src="/icon/48.png" alt="" width="40" height="40" />
      <div class="said">
        <h1>{title}</h1>
        {about && <p>{about}</p>}
      </div>
      <a href="/request.html">{t('request.title')}</a>
    </header>
  );
}
