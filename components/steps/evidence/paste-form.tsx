import { useId, useRef, useState } from 'preact/hooks';
import { LIMITS } from '../../../lib/evidence/limits';
import { oldTranscript } from '../../../lib/evidence/old-transcript';
import { type Pasted, readPasted } from '../../../lib/evidence/pasted';
import { addressOf, asValue } from '../../../lib/evidence/share-values';
import { useActions } from '../../parts/actions';
import { TypedField } from '../../parts/typed-field';
import { useWords } from '../../parts/words';

interface Typed {
  transcriptId: string;
  accessCode: string;
  viewingPage: string;
}

const NOTHING: Typed = { transcriptId: '', accessCode: '', viewingPage: '' };

/** The form of {@link PastePanel}; it knows every label in every language, so it is loaded when it is opened. */
export function PasteForm({ close }: { close(): void }) {
  const t = useWords();
  const actions = useActions();
  const [pasted, setPasted] = useState<Pasted>();
  const [typed, setTyped] = useState(NOTHING);
  const [error, setError] = useState<{ of: 'text' | 'id'; text: string }>();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const set = (field: keyof Typed) => (value: string) => {
    setError(undefined);
    setTyped((before) => ({ ...before, [field]: value }));
  };

  const read = (text: string) => {
    const found = readPasted(text);
    const { transcriptId, accessCode, viewingPage: pages } = found.fields;
    const isEmpty = !found.links.length && !transcriptId.length && !accessCode.length;
    setPasted(found);
    const said = t(found.guidance ? `guidance.${found.guidance}` : 'paste.nothing');
    setError(text.trim() && isEmpty ? { of: 'text', text: said } : undefined);
    // Where several values stand in the text, the person chooses.
    const only = (values: string[]) => (values.length === 1 ? (values[0] ?? '') : '');
    setTyped({ transcriptId: only(transcriptId), accessCode: only(accessCode), viewingPage: only(pages) });
  };

  const submit = () => {
    const { transcriptId, accessCode } = typed;
    const hasOld = transcriptId.trim() || accessCode.trim();
    if (transcriptId.trim() && !asValue('transcriptId', transcriptId)) {
      return setError({ of: 'id', text: t('paste.bad-id') });
    }
    if (!hasOld && !pasted?.links.length) {
      box.current?.focus();
      return setError({ of: 'text', text: t('paste.nothing') });
    }
    for (const evidence of pasted?.links ?? []) actions.change({ change: 'add-evidence', capture: { evidence } });
    if (hasOld) {
      const evidence = oldTranscript(transcriptId.trim(), addressOf(typed.viewingPage));
      const code = accessCode.trim();
      actions.change({ change: 'add-evidence', capture: { evidence, ...(code && { accessCode: code }) } });
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
          maxLength={20_000}
          aria-invalid={error?.of === 'text'}
          aria-describedby={error?.of === 'text' ? `${id}-error` : undefined}
          onInput={({ currentTarget }) => read(currentTarget.value)}
        />
        {error?.of === 'text' && (
          <span id={`${id}-error`} class="bad" role="alert">
            {error.text}
          </span>
        )}
      </div>
      {pasted && pasted.links.length > 0 && (
        <p role="status">{t('paste.found-link', { count: pasted.links.length })}</p>
      )}
      {pasted && <Several pasted={pasted} set={set} />}
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

function Several({ pasted, set }: { pasted: Pasted; set(field: keyof Typed): (value: string) => void }) {
  const t = useWords();
  const fields = (['transcriptId', 'accessCode', 'viewingPage'] as const).filter(
    (field) => pasted.fields[field].length > 1,
  );
  if (!fields.length) return null;
  return (
    <div class="stack">
      <p class="small">{t('paste.several')}</p>
      {fields.map((field) => (
        <div class="wrap" key={field}>
          {pasted.fields[field].map((value) => (
            <button type="button" key={value} onClick={() => set(field)(value)}>
              {value}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
