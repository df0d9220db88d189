import { compareNames } from '../names';
import type { Applicant, Item } from '../request';
import { type Check, type Finding, finding } from './finding';

/** Whether the school will see a single person behind the evidence, and the same one that it knows. */
export const checkHolders: Check = ({ request: { items, applicant } }) => {
  const holders = holdersOf(items);
  const main = holders.find(({ name }) => isSame(name, applicant.fullName)) ?? holders[0];
  return [
    ...holders.flatMap((holder) => (main ? otherHolder(holder, main) : [])),
    ...holders
      .filter((holder) => main && compareNames(holder.name, main.name) !== 'different')
      .flatMap((holder) => otherName(holder, applicant)),
    ...items.flatMap(handleAlone),
  ];
};

/** A holder's name as the evidence shows it, with the first item that does. */
interface Holder {
  name: string;
  item: string;
}

function holdersOf(items: readonly Item[]): Holder[] {
  const holders: Holder[] = [];
  for (const { id, evidence } of items) {
    const name = evidence.holder?.trim();
    if (name && !holders.some((known) => isSame(known.name, name))) holders.push({ name, item: id });
  }
  return holders;
}

/** The main holder is the one with the applicant's name or, if there is none, the first. */
const otherHolder = ({ name, item }: Holder, main: Holder): Finding[] =>
  compareNames(name, main.name) === 'different'
    ? [
        finding('holders-differ', {
          item,
          values: { holder: main.name, other: name },
          action: { do: 'remove-item', item },
        }),
      ]
    : [];

function otherName({ name, item }: Holder, { fullName }: Applicant): Finding[] {
  const verdict = fullName.trim() ? compareNames(name, fullName) : 'same';
  if (verdict === 'same') return [];
  const values = { holder: name, name: fullName.trim() };
  const rule = verdict === 'different' ? 'name-differs' : 'name-in-other-script';
  return [finding(rule, { item, values, action: { do: 'focus', field: 'full-name' } })];
}

/** On Microsoft Learn, showing the legal name is a separate switch in the share settings. */
const handleAlone = ({ id: item, evidence }: Item): Finding[] =>
  evidence.kind === 'learn-transcript' && evidence.handle && !evidence.holder
    ? [
        finding('legal-name-not-shown', {
          item,
          values: { handle: evidence.handle },
          action: { do: 'open-own-transcript' },
        }),
      ]
    : [];

const isSame = (a: string, b: string) => compareNames(a, b) === 'same';
