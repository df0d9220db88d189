import type { PageSize } from '../../lib/application/form';
import type { OpenForm } from '../../lib/pdf/open-form';
import { useWords } from '../parts/words';
import { useDrawing } from './use-drawing';

interface Props {
  form: OpenForm;
  /** Counted from 0. */
  page: number;
  size: PageSize;
}

/** The picture of a page, without its fields. */
export function PagePicture({ form, page, size }: Props) {
  const t = useWords();
  const drawing = useDrawing(form, page, size);
  return (
    <>
      <canvas ref={drawing.canvas} role="img" aria-label={t('form.page-picture', { page: page + 1 })} />
      {drawing.isFailed && <p class="note small">{t('form.page-failed')}</p>}
    </>
  );
}
