import type { Kind } from '../../../lib/evidence/evidence';
import type { Request } from '../../../lib/request/request';
import { STOP_SHARING } from '../../../lib/request/stop-sharing';
import { useWords } from '../../parts/words';

/** Shown once credit is posted: links to the pages where the person can stop sharing. */
export function StopSharing({ request }: { request: Request }) {
  const t = useWords();
  const kinds = new Set<Kind>(request.items.map(({ evidence }) => evidence.kind));
  return (
    <div class="stack small">
      <p>{t('life.stop-sharing')}</p>
      {STOP_SHARING.filter((page) => page.kinds.some((kind) => kinds.has(kind))).map(({ id, url }) => (
        <a key={id} href={url} target="_blank" rel="noopener noreferrer">
          {t(`life.stop-sharing.${id}`)}
        </a>
      ))}
    </div>
  );
}
