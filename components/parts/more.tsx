import { useWords } from './words';

interface Props {
  /** How many more there are. */
  count: number;
  show(): void;
}

/** A button that shows the rest of a list that is shortened at first. */
export function More({ count, show }: Props) {
  const t = useWords();
  return (
    <button type="button" class="quiet small" aria-expanded={false} onClick={show}>
      {t('exams.more-chips', { count })}
    </button>
  );
}
