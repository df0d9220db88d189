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

it('takes nothing as certain if the labels are questions', () => {
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

it('does not take a date in a mail for a person', () => {
  const text = 'On Fri, Nov 20, 2026, Avery wrote:\nTranscript ID: 1230422\nAccess Code: Larch2020';
  expect(readPasted(text).certain[0]?.beside.holder).not.toBe('On Fri');
});

it('reads a link in which a mail filter has replaced the # with a *', () => {
  const link = 'https://learn.microsoft.com/users/avery-1234/transcript/d0exampleabc123';
  expect(readsOf(`https://urldefense.com/v3/__${link}*top__;Iw!!abc!def$`)).toEqual({ certain: [link], ask: [] });
});

describe('a label with words after it', () => {
  it.each([
    ['Transcript ID No.', 'Access Code'],
    ['Transcript ID (7 digits)', 'Access Code (8 characters)'],
    ['Transcript IDs', 'Access Codes'],
    ['ID of my transcript', 'Access Code for the transcript'],
    ['ID Transcript', 'Access Code'],
    ['ID do transcript', 'Código de acesso'],
    ['ID del transcript', 'Codice di accesso'],
    ['ID de mon relevé de notes', 'Code d´accès'],
    ['Transcript Identification Number', 'Access code to view my transcript'],
    ['My transcript ID', 'My personal access code'],
    ['Transcript ID / Transkript-ID', 'Access Code / Zugangscode'],
    ['Transkript-ID (Transcript ID)', 'Zugangscode (Access Code)'],
    ['Transkripts-ID', 'Persönlicher Zugangscode'],
    ['Número de transcripción', 'Código de acceso personal'],
    ['ID transcripción', 'Código acceso'],
    ['Numéro de relevé de notes', 'Code d’accès personnel'],
    ['ID relevé de notes', 'Code accès'],
    ['ID del trascritto', 'Codice di accesso personale'],
    ['ID transcrição', 'Código de acesso pessoal'],
    ['Идентификатор транскрипта', 'Личный код доступа'],
    ['成績証明書の ID', 'アクセス・コード'],
    ['성적표 번호', '엑세스 코드'],
    ['成绩单号', '个人访问代码'],
  ])('is a label: %s, %s', (idLabel, codeLabel) => {
    expect(readsOf(`${idLabel}: 1230422\n${codeLabel}: Larch2020`)).toEqual(PAIR);
  });

  it.each([
    'Transcript ID: No. 1230422',
    'Transcript ID № 1230422',
    'Transcript ID n°1230422',
    'Transcript ID: Nº 1230422',
  ])('is a label with a number sign, too: %s', (id) => {
    expect(readsOf(`${id}\nAccess Code: Larch2020`)).toEqual(PAIR);
  });

  it('is not a label if it is a sentence', () => {
    expect(readsOf('Transcript ID: 1230422\nThe access code for the transcript is in my mail: please ask.')).toEqual({
      certain: ['1230422 -'],
      ask: [],
    });
  });
});

describe('a label in brackets', () => {
  it.each([
    ['【証明書 ID】', '【アクセス コード】'],
    ['〔成绩单 ID〕', '〔访问代码〕'],
    ['【성적표 ID】 ', '【액세스 코드】 '],
    ['[Transcript ID] ', '[Access Code] '],
    ['(Transcript ID): ', '(Access Code): '],
  ])('has its value behind it: %s', (id, code) => {
    for (const between of ['\n', ' ', '\n\n']) expect(readsOf(`${id}1230422${between}${code}Larch2020`)).toEqual(PAIR);
  });

  it.each([
    '1230422 (Transcript ID), Larch2020 (Access Code)',
    'Larch2020 (Access Code)\n1230422 (Transcript ID)',
    '1230422 [Transcript ID]\n20202020 [Access Code]',
    'Look me up with 1230422 (my transcript ID) and Larch2020 (my access code).',
    'Avery Example: 1230422 / Larch2020 (Transcript ID / Access Code)',
    'Microsoft transcript: 1230422 (ID), Larch2020 (access code)',
  ])('has its value before it, and is asked for: %j', (text) => {
    expect(readsOf(text).certain).toEqual([]);
    expect(readsOf(text).ask).toEqual([text.includes('20202020') ? '1230422 20202020' : '1230422 Larch2020']);
  });

  it.each(['my results (access code)', 'Passed in 2019 (Transcript ID)', 'AZ-103 (Access Code)'])(
    'has no value in what else is before it: %s',
    (text) => {
      expect(readsOf(text)).toEqual({ certain: [], ask: [] });
    },
  );
});

describe('a value behind a word for it', () => {
  it.each([
    '[{"key":"Transcript ID","value":"1230422"},{"key":"Access Code","value":"Larch2020"}]',
    '{"fields":[{"label":"Transcript ID","value":1230422},{"label":"Access Code","value":"Larch2020"}]}',
    JSON.stringify(
      [
        { name: 'Transcript ID', content: '1230422' },
        { name: 'Access Code', content: 'Larch2020' },
      ],
      undefined,
      2,
    ),
    '- name: Transcript ID\n  value: 1230422\n- name: Access Code\n  value: Larch2020',
    'fields:\n  - label: "Access Code"\n    value: "Larch2020"\n  - label: "Transcript ID"\n    value: "1230422"',
    'Q: Transcript ID\nA: 1230422\nQ: Access Code\nA: Larch2020',
    'Question: Transcript ID\nAnswer: 1230422\n\nQuestion: Access Code\nAnswer: Larch2020',
    'Frage: Transkript-ID\nAntwort: 1230422\nFrage: Zugangscode\nAntwort: Larch2020',
    'Field: Transcript ID | Value: 1230422\nField: Access Code | Value: Larch2020',
    '質問：証明書 ID\n回答：1230422\n質問：アクセス コード\n回答：Larch2020',
  ])('is read: %j', (text) => {
    expect(readsOf(text)).toEqual(PAIR);
  });
});

it.each(['成绩单ID1230422访问代码Larch2020', '証明書ID1230422アクセスコードLarch2020'])(
  'a code may touch a label without spaces: %s',
  (text) => {
    const { certain, ask } = readsOf(text);
    expect([...certain, ...ask]).toEqual(['1230422 Larch2020']);
  },
);

it.each(['Transcript 1230422 with access code Larch2020', 'Transcript: 1230422\nAccess Code: Larch2020'])(
  'the number of a transcript that is not called its ID is asked for: %j',
  (text) => {
    expect(readsOf(text)).toEqual({ certain: [], ask: ['1230422 Larch2020'] });
  },
);

it('a year behind the word transcript is no ID', () => {
  expect(readsOf('Transcript 2019\nAccess Code: Larch2020')).toEqual({ certain: [], ask: ['- Larch2020'] });
});

describe('a label that may be something else', () => {
  it.each([
    ['on two lines', 'ID du relevé\nde notes : 1230422\nCode\nd’accès : Larch2020'],
    ['on two lines, with a hyphen', 'Transkript-\nID: 1230422\nZugangs-\ncode: Larch2020'],
    ['as a picture’s text has it', 'Transcript lD: 1230422\nACCESS C0DE: Larch2020'],
    ['with the values touching the next', 'Transcript ID: 1230422Access Code: Larch2020Transcript Viewing Page:'],
    ['in a bank’s words', 'Номер выписки: 1230422\nКод доступа: Larch2020'],
    ['another maker’s', 'Your Parchment record.\nTranscript ID: 1230422\nAccess Code: Larch2020'],
    ['a recording’s', 'Earnings call. Transcript ID 1230422, access code Larch2020'],
  ])('is left to the person: %s', (_, text) => {
    expect(readsOf(text)).toEqual({ certain: [], ask: ['1230422 Larch2020'] });
  });

  it('is no label if it stands alone and its words are used elsewhere', () => {
    for (const text of ['Numéro de relevé : 1230422', 'Номер выписки: 1230422'])
      expect(readsOf(text)).toEqual({ certain: [], ask: [] });
  });

  it('is certain if Microsoft is named after the other maker', () => {
    const text =
      'Parchment has my school records. My Microsoft transcript:\nTranscript ID: 1230422\nAccess Code: Larch2020';
    expect(readsOf(text)).toEqual(PAIR);
  });

  it('does not take a candidate’s or profile’s number for a Transcript ID', () => {
    expect(readsOf('Candidate ID: 1230422\nAccess Code: Larch2020').ask).toEqual(['- Larch2020']);
    expect(readPasted('MCP Number: 1230422\nAccess Code: 4F5G6H')).toEqual({
      certain: [],
      ask: [],
      advice: 'migration-code',
    });
  });

  it('takes no code in a profile’s row for a transcript’s', () => {
    const rows = [
      ['Name', 'MCID', 'Access Code'],
      ['Avery Example', '9912345', '4F5G6H'],
    ];
    for (const sign of ['\t', ',', ' | '])
      expect(readPasted(rows.map((row) => row.join(sign)).join('\n'))).toEqual({
        certain: [],
        ask: [],
        advice: 'migration-code',
      });
  });

  it('asks for a transcript’s code behind a profile’s number', () => {
    const text = 'MCP ID 9912345. Transcript sharing: ID 1230422, access code Larch2020.';
    expect(readPasted(text).advice).toBeUndefined();
    expect(readsOf(text)).toEqual({ certain: [], ask: ['1230422 Larch2020'] });
  });
});

it.each([' 👉 ', ' ➜ ', ' ▸ ', ' ⇒ ', ' › ', ': <'])('%j can stand between a label and its value', (sign) => {
  const close = sign.endsWith('<') ? '>' : '';
  expect(readsOf(`Transcript ID${sign}1230422${close}\nAccess Code${sign}Larch2020${close}`)).toEqual(PAIR);
});

it('does not take a placeholder in angle brackets for a code', () => {
  expect(readsOf('Transcript ID: <1230422>\nAccess Code: <MySecret>')).toEqual({ certain: ['1230422 -'], ask: [] });
});

it.each([
  'Transcript ID:=20\n1230422\nAccess Code:=20\nLarch2020=\n',
  'Transcript ID:=C2=A01230422\nAccess Code:=C2=A0Larch2020',
])('reads what a mail program has escaped: %j', (text) => {
  expect(readsOf(text)).toEqual(PAIR);
});

it.each(['Transcript ID=1230422\nAccess Code=3DLarch20', 'Transcript ID=1230422\nAccess Code=Larch2020\nScore=20\n'])(
  'does not take a value after an equals sign for an escape sequence: %j',
  (text) => {
    const [, code = ''] = /Code=(\w+)/.exec(text) ?? [];
    expect(readsOf(text)).toEqual({ certain: [`1230422 ${code}`], ask: [] });
  },
);
