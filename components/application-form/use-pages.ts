import { useEffect, useState } from 'preact/hooks';
import type { PageContent } from '../../lib/application/form';
import type { OpenForm } from '../../lib/pdf/open-form';

/** How many pages are read before they are shown; the first one is shown at once. */
const AT_ONCE = 10;

/** What is on the pages, as far as they are read; the first ones first. */
export function usePages(form: OpenForm): readonly PageContent[] {
  const [pages, setPages] = useState<readonly PageContent[]>([]);
  useEffect(() => {
    let isGone = false;
    const read: PageContent[] = [];
    setPages([]);
    (async () => {
      for (let page = 0; page < form.sizes.length; page++) {
        read.push(await form.read(page));
        if (isGone) return;
        if (page === 0 || page % AT_ONCE === 0 || page === form.sizes.length - 1) setPages([...read]);
      }
    })().catch(() => {
      // The reader was ended: what was read so far can be worked with.
      if (!isGone)
        setPages([...read, ...form.sizes.slice(read.length).map(() => ({ fields: [], printed: [], links: [] }))]);
    });
    return () => {
      isGone = true;
    };
  }, [form]);
  return pages;
}
