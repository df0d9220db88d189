import { useEffect, useState } from 'preact/hooks';
import type { PageContent } from '../../lib/application/form';
import type { OpenForm } from '../../lib/pdf/open-form';

/** How many pages are read before the list is updated again. The first page is shown right away. */
const AT_ONCE = 10;

/** The contents of the pages read so far, in order. */
export function usePages(form: OpenForm | undefined): readonly PageContent[] {
  const [pages, setPages] = useState<readonly PageContent[]>([]);
  useEffect(() => {
    let isGone = false;
    const read: PageContent[] = [];
    setPages((before) => (before.length ? [] : before));
    if (!form) return;
    (async () => {
      for (let page = 0; page < form.sizes.length; page++) {
        read.push(await form.read(page));
        if (isGone) return;
        if (page === 0 || page % AT_ONCE === 0 || page === form.sizes.length - 1) setPages([...read]);
      }
    })().catch(() => {
      // The reader was closed. The pages read so far remain usable.
      if (!isGone)
        setPages([...read, ...form.sizes.slice(read.length).map(() => ({ fields: [], printed: [], links: [] }))]);
    });
    return () => {
      isGone = true;
    };
  }, [form]);
  return pages;
}
