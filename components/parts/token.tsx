import type { ComponentProps } from 'preact';
import { Icon } from './icon';
import { useWords } from './words';

interface Props {
  icon: ComponentProps<typeof Icon>['name'];
  /** In full, where there is not room for all of it. */
  title: string;
  isIll?: boolean;
  remove: { name: string; isLocked: boolean; press(): void };
  children: string;
}

/** Something that the request holds, in one line, with the way to take it out. */
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
