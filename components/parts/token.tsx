import type { ComponentProps } from 'preact';
import { Icon } from './icon';
import { useWords } from './words';

interface Props {
  icon: ComponentProps<typeof Icon>['name'];
  /** The full text, since the visible one may be shortened. */
  title: string;
  isIll?: boolean;
  remove: { name: string; isLocked: boolean; press(): void };
  children: string;
}

/** One item of the request in one line, with a button to remove it. */
export function Token({ icon, title, isIll, remove, children }: Props) {
  const t = useWords();
  return (
    <span class={isIll ? 'token ill' : 'token'}>
      <Icon name={icon} />
      <span class="one-line" title={title}>
        {children}
      </span>
      <button
        type="button"
        class="icon-only"
        aria-label={remove.name}
        aria-disabled={remove.isLocked}
        title={remove.isLocked ? t('step.locked') : remove.name}
        onClick={() => remove.isLocked || remove.press()}
      >
        <Icon name="close" />
      </button>
    </span>
  );
}
