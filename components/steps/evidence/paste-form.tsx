import { useId, useRef, useState } from 'preact/hooks';
import { LIMITS } from '../../../lib/evidence/limits';
import { oldTranscript } from '../../../lib/evidence/old-transcript/old-transcript';
import { asValue } from '../../../lib/evidence/old-transcript/values';
import { type Offer, type Pasted, readPasted } from '../../../lib/evidence/pasted';
import { cleanLine } from '../../../lib/evidence/words/clean';
import { useActions } from '../../parts/actions';
import { TypedField } from '../../parts/typed-field';
import { useWords } from '../../parts/words';

interface Typed {
  transcriptId: string;
  accessCode: string;
  /** The viewing page that the text names. The form has no field for it. */
  viewingPage?: string | undefined;
}

const NOTHING: Typed = { transcriptId: '', accessCode: '' };

/** What a person pasted or dropped, with the clipboard's HTML if there is any. */
export interface Clip {
  text: string;
  html?: string | undefined;
}

interface Props {
  /** What was dropped on the page, to start with. */
  clip?: Clip | undefined;
  close(): void;
}

/** The form for pasting or typing evidence. It loads when opened, since it contains every label in every language. */
export function PasteForm({ clip, close }: Props) {
  const t = useWords();
  const actions = useActions();
  const [first] = useState(() => clip && readPasted(clip.text, clip.html));
  const [pasted, setPasted] = useState<Pasted | undefined>(first);
  const [chosen, setChosen] = useState<readonly Offer[]>(() => listedOf(first).filter(isCertainIn(first)));
  const [typed, setTyped] = useState<Typed>(() => typedOf(first));
  const [error, setError] = useState<{ of: 'text' | 'id'; text: string }>();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const set = (field: 'transcriptId' | 'accessCode') => (value: string) => {
    setError(undefined);
    setTyped((before) => ({ ...before, [field]: value }));
  };

  const read = (text: string, html?: string) => {
    const found = readPasted(text, html);
    const isEmpty = !found.certain.length && !found.ask.length;
    setPasted(found);
    setChosen(listedOf(found).filter(isCertainIn(found)));
    const said = t(found.advice ? `guidance.${found.advice}` : 'paste.nothing');
    setError(text.trim() && (isEmpty || found.advice) ? { of: 'text', text: said } : undefined);
    setTyped(typedOf(found));
  };

  const submit = () => {
    const transcriptId = cleanLine(typed.transcriptId, LIMITS.code);
    const accessCode = cleanLine(typed.accessCode, LIMITS.code);
    const hasOld = transcriptId || accessCode;
    if (transcriptId && !asValue('transcriptId', transcriptId)) {
      return setError({ of: 'id', text: t('paste.bad-id') });
    }
    if (!hasOld && !chosen.length) {
      box.current?.focus();
      return setError({ of: 'text', text: t('paste.nothing') });
    }
    for (const { capture } of chosen) actions.change({ change: 'add-evidence', capture });
    if (hasOld) {
      const evidence = oldTranscript(transcriptId, typed.viewingPage);
      actions.change({ change: 'add-evidence', capture: { evidence, ...(accessCode && { accessCode }) } });
    }
    close();
  };

  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div class="field">
        <label for={id}>{t('paste.label')}</label>
        <textarea
          id={id}
          ref={box}
          spellcheck={false}
          defaultValue={clip?.text.slice(0, SHOWN)}
          aria-invalid={error?.of === 'text'}
          aria-describedby={error?.of === 'text' ? `${id}-error` : undefined}
          onPaste={(event) => {
            const text = event.clipboardData?.getData('text/plain') ?? '';
            const html = event.clipboardData?.getData('text/html') ?? '';
            const { value, selectionStart, selectionEnd } = event.currentTarget;
            const isAll = selectionStart === 0 && selectionEnd === value.length;
            // Leave it to the browser if the text is added to existing text, which can be read only as plain text, or
            // if it is short and plain. A very long text would freeze the field.
            if (!isAll || (!html && text.length <= SHOWN)) return;
            event.preventDefault();
            event.currentTarget.value = text.slice(0, SHOWN);
            read(text, html);
          }}
          onInput={({ currentTarget }) => read(currentTarget.value)}
        />
        {error?.of === 'text' && (
          <span id={`${id}-error`} class="bad" role="alert">
            {error.text}
          </span>
        )}
      </div>
      <Offers pasted={pasted} chosen={chosen} choose={setChosen} />
      <TypedField
        label={t('paste.transcript-id')}
        value={typed.transcriptId}
        maxLength={12}
        inputMode="numeric"
        autocomplete="off"
        autofocus={error?.of === 'id'}
        error={error?.of === 'id' ? error.text : undefined}
        typed={set('transcriptId')}
      />
      <TypedField
        label={t('paste.access-code')}
        value={typed.accessCode}
        maxLength={LIMITS.code}
        autocomplete="off"
        typed={set('accessCode')}
      />
      <div class="wrap">
        <button type="submit">{t('paste.add')}</button>
        <button type="button" class="quiet" onClick={close}>
          {t('paste.cancel')}
        </button>
      </div>
    </form>
  );
}

/** The field shows at most this many characters; all of the text is read. */
const SHOWN = 20_000;

const isOld = ({ capture: { evidence } }: Offer) => evidence.kind === 'mcp-transcript';

/**
 * The old transcript in a text, if there is only one and it is certain: it fills the two fields, where the person can
 * correct it.
 */
function onlyOld(pasted: Pasted | undefined): Offer | undefined {
  const [one, ...others] = pasted?.certain.filter(isOld) ?? [];
  return others.length || pasted?.ask.some(isOld) ? undefined : one;
}

function typedOf(pasted: Pasted | undefined): Typed {
  const { evidence, accessCode = '' } = onlyOld(pasted)?.capture ?? {};
  return evidence?.kind === 'mcp-transcript'
    ? { transcriptId: evidence.transcriptId, accessCode, viewingPage: evidence.viewingPage }
    : NOTHING;
}

/** What is offered as checkboxes: everything that was found except what is in the fields. */
const listedOf = (pasted: Pasted | undefined): Offer[] =>
  pasted ? [...pasted.certain, ...pasted.ask].filter((offer) => offer !== onlyOld(pasted)) : [];

const isCertainIn = (pasted: Pasted | undefined) => (offer: Offer) => pasted?.certain.includes(offer) ?? false;

interface OffersProps {
  pasted: Pasted | undefined;
  chosen: readonly Offer[];
  choose(offers: readonly Offer[]): void;
}

function Offers({ pasted, chosen, choose }: OffersProps) {
  const t = useWords();
  const links = pasted?.certain.filter((offer) => !isOld(offer)) ?? [];
  const offers = listedOf(pasted);
  if (!offers.length) return null;
  const isPlain = offers.length === links.length && offers.length === 1 && !offers[0]?.beside.holder;
  return (
    <div class="stack">
      {links.length > 0 && <p role="status">{t('paste.found-link', { count: links.length })}</p>}
      {pasted && pasted.ask.length > 0 && <p class="small">{t('paste.ask')}</p>}
      {!isPlain &&
        offers.slice(0, MOST).map((offer) => (
          <label class="choice" key={nameOf(offer)}>
            <input
              type="checkbox"
              checked={chosen.includes(offer)}
              onChange={({ currentTarget }) =>
                choose(currentTarget.checked ? [...chosen, offer] : chosen.filter((other) => other !== offer))
              }
            />
            <span>{[nameOf(offer), offer.beside.holder, ...offer.beside.exams].filter(Boolean).join(' · ')}</span>
          </label>
        ))}
    </div>
  );
}

/** How many are offered; nobody looks through a longer list. Certain ones are added anyway. */
const MOST = 50;

function nameOf({ capture: { evidence, accessCode } }: Offer): string {
  return evidence.kind === 'mcp-transcript'
    ? [evidence.transcriptId, accessCode].filter(Boolean).join(' · ')
    : evidence.link.replace(/^https:\/\/(?:www\.)?/, '');
}
