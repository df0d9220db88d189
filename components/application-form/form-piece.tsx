import { type ComponentChildren, type CSSProperties, h } from 'preact';
import type { Piece } from '../../lib/application/form';
import { DataPicture } from './data-picture';

/** Renders the field with this id in place of a piece. */
export type ShowField = (id: string, style: CSSProperties) => ComponentChildren;

interface Props {
  piece: Piece;
  field: ShowField;
}

/** A piece of a page of an XFA form, with everything inside it. */
export function FormPiece({ piece, field }: Props) {
  const style = onPage(piece.style);
  if (piece.field !== undefined) return <>{field(piece.field, style)}</>;
  if (piece.picture) {
    const { source, shows } = piece.picture;
    return (
      <div class="xfaImage" style={style} {...(shows && { role: 'img', 'aria-label': shows })}>
        <DataPicture picture={source} />
      </div>
    );
  }
  return h(
    piece.tag,
    {
      class: piece.classes.join(' ') || undefined,
      style,
      ...piece.shape,
      ...(piece.href && { href: piece.href, target: '_blank', rel: 'noopener noreferrer' }),
      ...(piece.level && { role: 'heading', 'aria-level': Math.min(6, piece.level + BELOW_TITLE) }),
    },
    piece.inside.map((part, i) => (typeof part === 'string' ? part : <FormPiece key={i} piece={part} field={field} />)),
  );
}

/** The level of the region's own title. Headings in the form start below it. */
const BELOW_TITLE = 2;

/** Converts the form's points to the page's, which follow the zoom. */
function onPage({ fontFamily, ...style }: Piece['style']): CSSProperties {
  return {
    ...Object.fromEntries(
      Object.entries(style).map(([name, value]) => [
        name,
        value.replace(/(-?[\d.]+)px/g, (_, length: string) => `calc(${length} * var(--point))`),
      ]),
    ),
    // A form may name fonts that this device does not have.
    ...(fontFamily && { fontFamily: `${fontFamily}, Helvetica, Arial, sans-serif` }),
  };
}
