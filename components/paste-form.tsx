import { useState } from 'preact/hooks';
import { LIMITS } from '../lib/evidence/limits';
import { oldTranscript } from '../lib/evidence/old-transcript';
import { type Pasted, readPasted } from '../lib/evidence/pasted';
import { addressOf, asValue } from '../lib/evidence/share-values';
import { useActions } from './actions';
import { TypedField } from './typed-field';
import { useWords } from './words';

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
  const [error, setError] = useState('');
  const set = (field: keyof Typed) => (value: string) => setTyped((before) => ({ ...before, [field]: value }));

  const read = (text: string) => {
    const found = readPasted(text);
    const { transcriptId, accessCode, viewingPage: pages } = found.fields;
    const isEmpty = !found.links.length && !transcriptId.length && !accessCode.length;
    setPasted(found);
    setError(text.trim() && isEmpty ? t(found.guidance ? `guidance.${found.guidance}` : 'paste.nothing') : '');
    // Where several values stand in the text, the person chooses.
    const only = (values: string[]) => (values.length === 1 ? (values[0] ?? '') : '');
    setTyped({ transcriptId: only(transcriptId), accessCode: only(accessCode), viewingPage: only(pages) });
  };

  const submit = () => {
    const { transcriptId, accessCode } = typed;
    const hasOld = transcriptId.trim() || accessCode.trim();
    if (transcriptId.trim() && !asValue('transcriptId', transcriptId)) return setError(t('paste.bad-id'));
    if (!hasOld && !pasted?.links.length) return setError(t('paste.nothing'));
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
      <label class="field">
        <span>{t('paste.label')}</span>
        <textarea spellcheck={false} maxLength={20_000} onInput={({ currentTarget }) => read(currentTarget.value)} />
      </label>
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
        typed={set('transcriptId')}
      />
      <TypedField
        label={t('paste.access-code')}
        value={typed.accessCode}
        maxLength={LIMITS.code}
        autocomplete="off"
        typed={set('accessCode')}
      />
      {error && (
        <p role="alert" class="small bad">
          {error}
        </p>
      )}
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
