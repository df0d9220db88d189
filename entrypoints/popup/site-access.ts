import { useEffect, useState } from 'preact/hooks';
import { isSiteWithheld, onSitesChanged } from '../../lib/extension/sites/site-access';

/** Whether to tell the person that we lack access to sites. Checked again when access changes or the person returns. */
export function useSiteAccess(): boolean {
  const [isWithheld, setWithheld] = useState(false);
  useEffect(() => {
    const ask = () => void isSiteWithheld().then(setWithheld);
    ask();
    addEventListener('focus', ask);
    const end = onSitesChanged(ask);
    return () => {
      removeEventListener('focus', ask);
      end();
    };
  }, []);
  return isWithheld;
}
