/** A value that the text itself corrects is not certain, and both are offered. */
import { expect, it } from 'vitest';
import { readsOf } from './pasted-told';

const PAIR = 'Transcript ID: 1230422\nAccess Code: Larch2020';

it.each([
  ['EDIT: the Transcript ID is 1230423', '1230423 Larch2020'],
  ['Correction: Transcript ID 1230423', '1230423 Larch2020'],
  ['Update: the ID is 1230423', '1230423 Larch2020'],
  ['Sorry, the code is Birch2020', '1230422 Birch2020'],
  ['Oops, I meant access code Birch2020.', '1230422 Birch2020'],
  ['Edit: the ID is 1230423. Edit 2: the code is Birch2020.', '1230423 Birch2020'],
  ['EDIT: the transcript ID is 1230423 and the access code is Birch2020', '1230423 Birch2020'],
  ['Korrektur: Der Zugangscode lautet Birch2020.', '1230422 Birch2020'],
  ['Corrección: el código de acceso es Birch2020', '1230422 Birch2020'],
  ['Erratum : le code d’accès est Birch2020', '1230422 Birch2020'],
  ['Scusate, il codice di accesso è Birch2020', '1230422 Birch2020'],
  ['Desculpe, o código de acesso é Birch2020', '1230422 Birch2020'],
  ['Исправление: код доступа Birch2020', '1230422 Birch2020'],
  ['訂正：アクセス コードは Birch2020 です', '1230422 Birch2020'],
  ['정정: 액세스 코드: Birch2020', '1230422 Birch2020'],
  ['更正：访问代码是 Birch2020', '1230422 Birch2020'],
])('a correction after a pair: %j', (correction, corrected) => {
  for (const between of ['\n', '\n\n', '\n\nThanks\nAvery\n\n'])
    expect(readsOf(PAIR + between + correction)).toEqual({ certain: [], ask: ['1230422 Larch2020', corrected] });
});

it('a correction in a later message of a chat', () => {
  const text =
    '[14.05.19, 15:02:11] Avery: Transcript ID: 1230422, Access Code: Larch2020\n[14.05.19, 15:03:40] Avery: sorry, the code is Birch2020';
  expect(readsOf(text)).toEqual({ certain: [], ask: ['1230422 Larch2020', '1230422 Birch2020'] });
});

it.each([
  'Sorry, wrong code, it should be Birch2020.',
  'The access code above is wrong. The right one is Birch2020.',
  'Please ignore the access code above, I will send a new one.',
  'That code does not work. Can you check?',
  'No, it is Birch2020.',
  'Der Zugangscode funktioniert nicht.',
  '这个访问代码无效。',
])('words that take a value back without another label: %j', (words) => {
  expect(readsOf(`${PAIR}\n\n${words}`)).toEqual({ certain: [], ask: ['1230422 Larch2020'] });
});

it.each([
  'Sorry for the delay.\n\nAvery',
  'EDIT: fixed a typo',
  'Sorry, I forgot to say that my exam was 70-533 on 2019-05-14.',
  'Update: the credit was granted.',
  'Edit: the Transcript ID is 1230422',
  'If the code does not work, please let me know.',
  'Falls der Zugangscode nicht mehr gültig ist, melde dich.',
  'My correct address is avery2020@mail.example, sorry.',
])('a pair stays certain if the words are about something else: %j', (words) => {
  expect(readsOf(`${PAIR}\n${words}`)).toEqual({ certain: ['1230422 Larch2020'], ask: [] });
});

it('an excuse before the first pair, or for another person’s, takes nothing back', () => {
  expect(readsOf(`Sorry for the delay.\n${PAIR}`)).toEqual({ certain: ['1230422 Larch2020'], ask: [] });
  expect(readsOf(`${PAIR}\n\nSorry for the delay.\n\nKim\nTranscript ID: 1230423\nAccess Code: Birch2020`)).toEqual({
    certain: ['1230422 Larch2020', '1230423 Birch2020'],
    ask: [],
  });
});
