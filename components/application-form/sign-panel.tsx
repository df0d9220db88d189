import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Signature } from '../../lib/application/mark';
import { useWords } from '../parts/words';
import { SignatureDrawing } from './signature-drawing';
import { SignaturePad } from './signature-pad';

/** What the panel needs from outside to make a signature. */
export interface Signing {
  /** The applicant's name, as the initial text. */
  name: string;
  /** A signature saved on this device. */
  kept: Signature | undefined;
  /** Whether a name can be typed yet: the code that turns it into outlines loads after the form. */
  canType: boolean;
  /** Turns a name into outlines, so that the PDF needs no font for it. */
  outlined(text: string): Signature;
  /** Reads a picture; undefined if the file is not one. */
  pictured(file: File): Promise<Signature | undefined>;
  /** Saves a signature on this device, or deletes it. */
  keep(signature: Signature | undefined): void;
}

interface Props {
  signing: Signing;
  use(signature: Signature): void;
  cancel(): void;
}

const WAYS = ['draw', 'type', 'picture'] as const;

/** Makes a signature: drawn, typed, or from a picture. */
export function SignPanel({ signing, use, cancel }: Props) {
  const t = useWords();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [way, setWay] = useState<(typeof WAYS)[number]>('draw');
  const [made, setMade] = useState<Signature | undefined>(signing.kept);
  const [typed, setTyped] = useState(signing.name);
  const [isKept, setKept] = useState(Boolean(signing.kept));
  const [isBad, setBad] = useState(false);
  useLayoutEffect(() => title.current?.focus(), []);
  const ready = way === 'type' ? (signing.canType && typed.trim() ? 'typed' : undefined) : made;
  return (
    // biome-ignore lint/a11y/useSemanticElements: several fields under one heading
    <div class="card" role="group" aria-labelledby={titleId}>
      <h3 id={titleId} ref={title} tabIndex={-1}>
        {t('form.sign.title')}
      </h3>
      <fieldset class="plain wrap">
        <legend class="unseen">{t('form.sign.how')}</legend>
        {WAYS.map((each) => (
          <label class="choice" key={each}>
            <input
              type="radio"
              name={`${titleId} way`}
              checked={way === each}
              onChange={() => {
                setWay(each);
                setMade(undefined);
                setBad(false);
              }}
            />
            <span>{t(`form.sign.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      {way === 'draw' && !made && <SignaturePad drawn={setMade} />}
      {way !== 'type' && made && (
        <div class="signature-preview" style={{ aspectRatio: String(made.ratio) }}>
          <SignatureDrawing signature={made} />
        </div>
      )}
      {way === 'type' && (
        <label class="field">
          {t('form.sign.name')}
          <input
            class="handwriting"
            value={typed}
            maxLength={100}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
      )}
      {way === 'picture' && (
        <label class="button">
          {t('form.sign.choose')}
          <input
            class="unseen"
            type="file"
            accept="image/png,image/jpeg"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (!file) return;
              void signing.pictured(file).then((signature) => {
                setMade(signature);
                setBad(!signature);
              });
            }}
          />
        </label>
      )}
      {isBad && (
        <p class="small bad" role="alert">
          {t('form.sign.bad-picture')}
        </p>
      )}
      <label class="choice small">
        <input
          type="checkbox"
          checked={isKept}
          onChange={({ currentTarget }) => {
            setKept(currentTarget.checked);
            if (!currentTarget.checked) signing.keep(undefined);
          }}
        />
        <span>{t('form.sign.keep')}</span>
      </label>
      <div class="wrap">
        <button
          type="button"
          class="primary"
          disabled={!ready}
          onClick={() => {
            const signature = ready === 'typed' ? signing.outlined(typed.trim()) : made;
            if (!signature) return;
            if (isKept) signing.keep(signature);
            use(signature);
          }}
        >
          {t('form.sign.use')}
        </button>
        {way !== 'type' && made && (
          <button type="button" onClick={() => setMade(undefined)}>
            {t('form.sign.clear')}
          </button>
        )}
        <button type="button" onClick={cancel}>
          {t('form.put-not')}
        </button>
      </div>
    </div>
  );
}
