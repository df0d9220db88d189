/** Reads sentences in which the ID is between the label of the code and the code. */
import { endOf, type Item, isCodeWord } from './item';
import { codeAfter } from './values';

/**
 * Gives each label of a code that has no value the one behind the ID that follows in the sentence, as in "The access
 * code for transcript 1230422 is …". The person is asked, since such a sentence can also be about the ID.
 */
export const withCodesBehindIds = (items: readonly Item[], text: string): Item[] =>
  items.map((item, i) => {
    const [id, next] = [items[i + 1], items[i + 2]];
    if (item.value || !isCodeWord(item.word) || !id?.value || isCodeWord(id.word)) return item;
    if (!IN_A_SENTENCE.test(text.slice(item.labelAt, id.at))) return item;
    const end = endOf(id, text);
    const from = /[)\]]/.test(text[end] ?? '') ? end + 1 : end;
    const code = codeAfter(text, item.labelAt, from, next?.labelAt ?? text.length);
    if (!code || !IN_A_SENTENCE.test(text.slice(from, code.at))) return item;
    const { isMention, ...rest } = item;
    return { ...rest, value: code.value, at: code.at, isUnsure: true };
  });

/** The end of a line may be in a sentence, as mails break it. */
const IN_A_SENTENCE = /^[^\n.!?;]{0,100}(?:\n[^\n.!?;]{1,100})?$/;
