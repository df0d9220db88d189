/** Labels as people type them, and what stands between a label and its value. */
import { describe, expect, it } from 'vitest';
import { readPasted } from '../../../lib/evidence/pasted';
import { readsOf } from './pasted-told';

const PAIR = { certain: ['1230422 Larch2020'], ask: [] };

it.each([
  ['ID del expediente academico', 'Codigo de acceso'],
  ['Identificacion de transcripcion', 'Código de acceso'],
  ['ID da transcricao', 'Codigo de acesso'],
  ['ID de transcrição', 'Código de acesso'],
  ['ID della trascrizione', 'Codice accesso'],
  ['ID trascrizione', 'Codice di accesso'],
  ['Transkriptnummer', 'Zugangscode'],
  ['ID выписки из зачётной ведомости', 'Код доступа'],
  ['ID du releve de notes', "Code d'acces"],
  ['ID DU RELEVE DE NOTES', 'CODE D’ACCÈS'],
])('%s, %s', (idLabel, codeLabel) => {
  expect(readsOf(`${idLabel}: 1230422\n${codeLabel}: Larch2020`)).toEqual(PAIR);
  expect(readsOf(`${idLabel}\t${codeLabel}\n1230422\tLarch2020`)).toEqual(PAIR);
});

it('asks where the labels are questions', () => {
  const { certain, ask } = readsOf('Transcript ID? 1230422\nAccess Code? Larch2020');
  expect({ certain, ask }).toEqual({ certain: [], ask: ['1230422 Larch2020'] });
});

describe('a chat whose messages are labels and values', () => {
  it.each([
    ['[14:03, 12/05/2024] Avery: ', '[14:04, 12/05/2024] Avery Example: '],
    ['[12.05.24, 14:03:55] Avery: ', '[12.05.24, 14:04:10] ~ Avery: '],
    ['12/05/2024, 14:03 - Avery: ', '12/05/2024, 14:04 - +1 555 0100: '],
    ['5/12/24, 2:03 PM - Avery: ', '5/12/24, 2:04 PM - Avery: '],
  ])('is read: %s', (one, two) => {
    const messages = ['Transcript ID', '1230422', 'Access Code', 'Larch2020'];
    expect(readsOf(messages.map((message, i) => (i % 2 ? two : one) + message).join('\n'))).toEqual(PAIR);
  });
});

it('reads the subject of a mail file', () => {
  const head = 'From: avery@example.com\nMIME-Version: 1.0\nContent-Type: text/plain\n';
  const mail = `${head}Subject: Transcript ID 1230422,\n Access Code Larch2020\n\nSee above.\n`;
  expect(readsOf(mail)).toEqual(PAIR);
  expect(readsOf(mail.replace('Transcript ID 1', '=?utf-8?q?Transcript_ID_1?='))).toEqual(PAIR);
});

it('takes no day of a mail for a person', () => {
  const text = 'On Fri, Nov 20, 2026, Avery wrote:\nTranscript ID: 1230422\nAccess Code: Larch2020';
  expect(readPasted(text).certain[0]?.beside.holder).not.toBe('On Fri');
});

it('reads a link that a mail filter has written with a star for the fragment', () => {
  const link = 'https://learn.microsoft.com/users/avery-1234/transcript/d0exampleabc123';
  expect(readsOf(`https://urldefense.com/v3/__${link}*top__;Iw!!abc!def$`)).toEqual({ certain: [link], ask: [] });
});
