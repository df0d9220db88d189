/** Keeps the forms being filled in on this device, one per request, and a signature if the person asked for that. */
import { clear, createStore, del, delMany, get, keys, set, setMany, type UseStore } from 'idb-keyval';
import { FormDraft } from '../../application/draft';
import { Signature } from '../../application/mark';

/** A separate store, since nothing typed into a form is ever exported. */
let opened: UseStore | undefined;
const store = () => (opened ??= createStore('credit-courier-forms', 'forms'));

const fileKey = (request: string) => `file ${request}`;
const draftKey = (request: string) => `draft ${request}`;
const SIGNATURE = 'signature';

/**
 * Keeps a form that was just chosen.
 *
 * @throws DOMException if the browser has no room for it
 */
export const keepForm = (request: string, file: Blob, draft: FormDraft) =>
  setMany(
    [
      [fileKey(request), file],
      [draftKey(request), draft],
    ],
    store(),
  );

export const keepFormDraft = (request: string, draft: FormDraft) => set(draftKey(request), draft, store());

/** A request's form, and what was filled in so far; undefined if there is none or it cannot be read. */
export async function keptForm(request: string): Promise<{ file: Blob; draft: FormDraft } | undefined> {
  const [file, kept] = await Promise.all([get<Blob>(fileKey(request), store()), get(draftKey(request), store())]);
  const draft = FormDraft.safeParse(kept);
  return file instanceof Blob && draft.success ? { file, draft: draft.data } : undefined;
}

export const forgetForm = (request: string) => delMany([fileKey(request), draftKey(request)], store());

/** Deletes every form except those of the given requests. */
export async function forgetForms(except: readonly string[]): Promise<void> {
  const kept = [SIGNATURE, ...except.flatMap((request) => [fileKey(request), draftKey(request)])];
  const all = await keys<string>(store());
  await delMany(
    all.filter((key) => !kept.includes(key)),
    store(),
  );
}

/** Deletes every form, and the signature. */
export const forgetAllForms = () => clear(store());

/** The signature that the person keeps on this device; undefined if there is none or it cannot be read. */
export async function keptSignature(): Promise<Signature | undefined> {
  const signature = Signature.safeParse(await get(SIGNATURE, store()));
  return signature.success ? signature.data : undefined;
}

/** Keeps a signature on this device, or deletes it. */
export const keepSignature = (signature: Signature | undefined) =>
  signature ? set(SIGNATURE, signature, store()) : del(SIGNATURE, store());
