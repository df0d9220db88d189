import type { CSSProperties } from 'preact';
import { useRef } from 'preact/hooks';
import type { FormDraft } from '../../lib/application/draft';
import { inReadingOrder, labelOf } from '../../lib/application/fill';
import type { Box, Field, PageContent, PageSize } from '../../lib/application/form';
import type { Mark } from '../../lib/application/mark';
import type { OpenForm } from '../../lib/pdf/open-form';
import { useWords } from '../parts/words';
import { DescribedPage } from './described-page';
import { FormField } from './form-field';
import { PagePicture } from './page-picture';
import { PlacedMark } from './placed-mark';
import { type Putting, sizeOf } from './putting';

interface Props {
  form: OpenForm;
  /** Counted from 0. */
  page: number;
  count: number;
  size: PageSize;
  /** Absent until the page is read. */
  content: PageContent | undefined;
  draft: FormDraft;
  putting: Putting | undefined;
  type(key: string, value: string): void;
  changeMarks(by: (marks: readonly Mark[]) => Mark[]): void;
  /** Places the chosen item in a box on this page. */
  put(box: Box): void;
}

/** One page of the form: a picture with fields and marks over it, or, for an XFA form, the pieces that it describes. */
export function FormPage({ form, page, count, size, content, draft, putting, type, changeMarks, put }: Props) {
  const t = useWords();
  const paper = useRef<HTMLDivElement>(null);
  const fieldOn = (content: PageContent, field: Field, style: CSSProperties) => (
    <FormField
      key={field.id}
      field={field}
      label={labelOf(field, content) || t('form.field', { page: page + 1 })}
      style={style}
      value={draft.values[field.key] ?? field.value}
      isFilled={draft.filled.includes(field.key)}
      type={(value) => type(field.key, value)}
    />
  );
  const place = placeIn(size);
  return (
    <figure class="form-page">
      <figcaption class="soft small numbers">{t('form.page', { page: page + 1, count })}</figcaption>
      <div
        ref={paper}
        class="paper"
        style={{
          aspectRatio: `${size.width} / ${size.height}`,
          '--wide': `${(size.width * 4) / 3}px`,
          '--points': size.width,
        }}
      >
        {!form.facts.isXfa && <PagePicture form={form} page={page} size={size} />}
        {content?.layout && (
          <DescribedPage
            layout={content.layout}
            size={size}
            field={(id, style) => {
              const field = content.fields.find((each) => each.id === id);
              return field && fieldOn(content, field, style);
            }}
          />
        )}
        {content?.links.map(({ href, box }) => (
          <a
            key={`${href} ${box.top}`}
            class="link"
            style={place(box)}
            href={href}
            target="_blank"
            rel="noopener noreferrer"
          >
            <span class="unseen">{href}</span>
          </a>
        ))}
        {content &&
          !content.layout &&
          inReadingOrder(content.fields).map((field) => fieldOn(content, field, place(field.box)))}
        {draft.marks
          .filter((mark) => mark.page === page)
          .map((mark) => (
            <PlacedMark
              key={mark.id}
              mark={mark}
              size={size}
              style={place(mark.box)}
              paper={paper}
              change={(to) => changeMarks((marks) => marks.map((each) => (each.id === to.id ? to : each)))}
              remove={() => changeMarks((marks) => marks.filter(({ id }) => id !== mark.id))}
            />
          ))}
        {putting && (
          <button
            type="button"
            class="put-here"
            aria-label={t('form.put-here', { page: page + 1 })}
            onClick={(event) => {
              const { width, height } = sizeOf(putting);
              const bounds = event.currentTarget.getBoundingClientRect();
              // A key press has no position, so the item goes in the middle; the person can move it from there.
              const [x, y] = event.detail
                ? [(event.clientX - bounds.left) / bounds.width, (event.clientY - bounds.top) / bounds.height]
                : [0.5, 0.5];
              const isText = putting.kind === 'text';
              put({
                left: clamp(x * size.width - (isText ? 0 : width / 2), size.width - width),
                top: clamp(y * size.height - height / 2, size.height - height),
                width,
                height,
              });
            }}
          />
        )}
      </div>
    </figure>
  );
}

/** Positions a box in page coordinates, as percentages, so that it follows the zoom. */
const placeIn =
  (size: PageSize) =>
  ({ left, top, width, height }: Box): CSSProperties => ({
    left: `${(100 * left) / size.width}%`,
    top: `${(100 * top) / size.height}%`,
    width: `${(100 * width) / size.width}%`,
    height: `${(100 * height) / size.height}%`,
  });

const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));
