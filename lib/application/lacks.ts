/** What a finished form still lacks, or where it differs from the request. */
import type { Lack } from '../request/application-findings';
import { compareNames } from '../request/names';
import type { Applicant } from '../request/request';
import { labelOf, recognized } from './fill';
import type { Field, PageContent, Values } from './form';
import type { Mark } from './mark';
import { datePatternOf, dayWritten } from './written-day';

/** The fields that are still empty, required ones first; only those that can be filled in. */
export function emptyFields(
  pages: readonly PageContent[],
  values: Values,
): { field: Field; label: string; isRequired: boolean }[] {
  const seen = new Set<string>();
  const empty = pages.flatMap((page) =>
    page.fields.flatMap((field) => {
      if (field.isReadOnly || field.kind === 'signature' || seen.has(field.key)) return [];
      seen.add(field.key);
      // A box that may stay unchecked does not count as empty.
      if (field.kind === 'tick' && !field.isRequired && !field.isRadio) return [];
      if ((values[field.key] ?? field.value).trim()) return [];
      return [{ field, label: labelOf(field, page), isRequired: field.isRequired }];
    }),
  );
  return [...empty.filter(({ isRequired }) => isRequired), ...empty.filter(({ isRequired }) => !isRequired)];
}

/**
 * What a form lacks.
 *
 * @param today `YYYY-MM-DD`, in the person's time zone
 */
export function lacksOf(
  pages: readonly PageContent[],
  values: Values,
  marks: readonly Mark[],
  { applicant, today, isSigned }: { applicant: Applicant; today: string; isSigned: boolean },
): Lack[] {
  const lacks: Lack[] = [];
  const required = emptyFields(pages, values).filter(({ isRequired }) => isRequired);
  if (required[0]) {
    lacks.push({ rule: 'form-required-empty', field: required[0].field.key, count: required.length });
  }
  if (!isSigned && !marks.some(({ kind }) => kind === 'signature')) lacks.push({ rule: 'form-not-signed' });

  const typed = recognized(pages).map(({ field, asks, printed }) => ({
    field,
    asks,
    printed,
    text: (values[field.key] ?? field.value).trim(),
  }));
  const of = (asked: string) => typed.find(({ asks, text }) => asks === asked && text);
  const [first, last] = [of('first-name'), of('last-name')];
  const whole = of('full-name') ?? of('name-turned');
  const name = whole?.text ?? (first && last && `${first.text} ${of('middle-name')?.text ?? ''} ${last.text}`);
  const at = whole ?? last;
  if (applicant.fullName.trim() && name && at && compareNames(name, applicant.fullName) === 'different') {
    lacks.push({ rule: 'form-name-differs', field: at.field.key });
  }
  const email = of('email');
  if (email && applicant.email.trim() && email.text.toLowerCase() !== applicant.email.trim().toLowerCase()) {
    lacks.push({ rule: 'form-email-differs', field: email.field.key });
  }
  const future = typed.find(
    ({ asks, field, printed, text }) =>
      /^(?:today|exam-dates)$/.test(asks) && (dayWritten(text, datePatternOf(field, printed)) ?? '') > today,
  );
  if (future) lacks.push({ rule: 'form-date-in-future', field: future.field.key });
  return lacks;
}
