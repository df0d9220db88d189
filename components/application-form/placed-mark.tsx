import type { CSSProperties, RefObject } from 'preact';
import type { Box, PageSize } from '../../lib/application/form';
import { LINE_HEIGHT, MARK_TEXT_LIMIT, type Mark, TICK } from '../../lib/application/mark';
import { Icon } from '../parts/icon';
import { useWords } from '../parts/words';
import { SignatureDrawing } from './signature-drawing';

interface Props {
  mark: Mark;
  size: PageSize;
  style: CSSProperties;
  paper: RefObject<HTMLElement | null>;
  change(mark: Mark): void;
  remove(): void;
}

/** How far an arrow key moves a mark, in points. */
const STEP = 4;
const SMALLEST = 8;

/** A mark on a page. The person can move and resize it with the pointer or the arrow keys, or remove it. */
export function PlacedMark({ mark, size, style, paper, change, remove }: Props) {
  const t = useWords();
  const label = t(`form.mark.${mark.kind}`);
  const moved = (x: number, y: number) =>
    change({ ...mark, box: inside({ ...mark.box, left: mark.box.left + x, top: mark.box.top + y }, size) });
  const resized = (x: number, y: number) => change(resize(mark, x, y, size));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be placed freely in every browser
    <div class={`placed ${mark.kind}`} style={style} role="group" aria-label={label} data-mark={mark.kind}>
      {mark.kind === 'text' && (
        <textarea
          aria-label={label}
          style={{ '--size': mark.size, '--line': LINE_HEIGHT }}
          maxLength={MARK_TEXT_LIMIT}
          value={mark.text}
          // A text mark that was just placed is empty, and gets the focus.
          ref={(element) => {
            if (element && !mark.text && !element.dataset.begun) {
              element.dataset.begun = 'yes';
              element.focus();
            }
          }}
          onInput={({ currentTarget }) => change({ ...mark, text: currentTarget.value })}
        />
      )}
      {mark.kind === 'tick' && <Lines lines={[TICK]} />}
      {mark.kind === 'signature' && <SignatureDrawing signature={mark.signature} />}
      <button type="button" class="move" aria-label={t('form.move', { what: label })} {...dragged(paper, size, moved)}>
        <Icon name="move" />
      </button>
      <button
        type="button"
        class="resize"
        aria-label={t('form.resize', { what: label })}
        {...dragged(paper, size, resized)}
      >
        <Icon name="resize" />
      </button>
      <button type="button" class="remove" aria-label={t('form.remove', { what: label })} onClick={remove}>
        <Icon name="remove" />
      </button>
    </div>
  );
}

const Lines = ({ lines }: { lines: readonly (readonly number[])[] }) => (
  <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
    {lines.map((line, i) => (
      <polyline
        key={i}
        points={line.join(' ')}
        fill="none"
        stroke="#000"
        stroke-width="110"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    ))}
  </svg>
);

/** The handlers that let a button be dragged, or moved with the arrow keys; they report the distance in points. */
function dragged(paper: RefObject<HTMLElement | null>, size: PageSize, by: (x: number, y: number) => void) {
  return {
    onPointerDown(event: PointerEvent & { currentTarget: HTMLElement }) {
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.dataset.x = String(event.clientX);
      event.currentTarget.dataset.y = String(event.clientY);
    },
    onPointerMove(event: PointerEvent & { currentTarget: HTMLElement }) {
      const { currentTarget: button } = event;
      if (!button.hasPointerCapture(event.pointerId) || !paper.current) return;
      const scale = size.width / paper.current.clientWidth;
      const last = { x: Number(button.dataset.x), y: Number(button.dataset.y) };
      button.dataset.x = String(event.clientX);
      button.dataset.y = String(event.clientY);
      by((event.clientX - last.x) * scale, (event.clientY - last.y) * scale);
    },
    onKeyDown(event: KeyboardEvent) {
      const ways: Record<string, [number, number]> = {
        ArrowLeft: [-STEP, 0],
        ArrowRight: [STEP, 0],
        ArrowUp: [0, -STEP],
        ArrowDown: [0, STEP],
      };
      const way = ways[event.key];
      if (!way) return;
      event.preventDefault();
      const fine = event.shiftKey ? 1 / STEP : 1;
      by(way[0] * fine, way[1] * fine);
    },
  };
}

function resize(mark: Mark, x: number, y: number, size: PageSize): Mark {
  const { box } = mark;
  const width = Math.max(SMALLEST, box.width + x);
  if (mark.kind !== 'text') {
    // A drawing keeps its aspect ratio.
    const most = Math.max(width, SMALLEST, (box.height + y) * (box.width / box.height));
    return { ...mark, box: inside({ ...box, width: most, height: (most * box.height) / box.width }, size) };
  }
  return { ...mark, box: inside({ ...box, width, height: Math.max(SMALLEST, box.height + y) }, size) };
}

function inside(box: Box, size: PageSize): Box {
  const width = Math.min(box.width, size.width);
  const height = Math.min(box.height, size.height);
  return {
    left: Math.max(0, Math.min(size.width - width, box.left)),
    top: Math.max(0, Math.min(size.height - height, box.top)),
    width,
    height,
  };
}
