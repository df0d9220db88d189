/** Invented forms: fields and printed words as on a page. */
import type {
  ChoiceField,
  Field,
  PageContent,
  SignatureField,
  TextField,
  TickField,
} from '../../../lib/application/form';

let count = 0;

const widget = (part: Partial<Field>) => {
  const id = `${++count}R`;
  return {
    id,
    key: part.name || id,
    name: '',
    tooltip: '',
    caption: '',
    page: 0,
    box: { left: 150, top: 100, width: 200, height: 20 },
    isRequired: false,
    isReadOnly: false,
    value: '',
    ...part,
  };
};

export const text = (part: Partial<TextField> = {}): TextField => ({
  isMultiline: false,
  isPassword: false,
  isComb: false,
  maxLength: 0,
  ...widget(part),
  kind: 'text',
});

export const tick = (part: Partial<TickField> = {}): TickField => ({
  isRadio: false,
  tickedValue: 'Yes',
  ...widget(part),
  kind: 'tick',
});

export const choice = (part: Partial<ChoiceField> = {}): ChoiceField => ({
  options: [],
  isEditable: false,
  ...widget(part),
  kind: 'choice',
});

export const signature = (part: Partial<SignatureField> = {}): SignatureField => ({
  ...widget(part),
  kind: 'signature',
});

export const at = (left: number, top: number, width = 200, height = 20) => ({ box: { left, top, width, height } });

/** Printed words of the usual size. */
export const words = (printed: string, left: number, top: number) => ({
  text: printed,
  box: { left, top, width: printed.length * 5, height: 10 },
});

export const page = (fields: Field[], printed: PageContent['printed'] = []): PageContent => ({
  fields,
  printed,
  links: [],
});
