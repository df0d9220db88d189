/** Transcripts in links that start a letter, and in statements and data of programs. */
import { expect, it } from 'vitest';
import { readsOf } from './pasted-told';

const ONE = { certain: ['1230422 Larch2020'], ask: [] };
const TWO = { certain: ['1230422 Larch2020', '1230423 Birch2020'], ask: [] };

const BODY = encodeURIComponent('Hello,\r\nTranscript ID: 1230422\r\nAccess Code: Larch2020\r\nAvery');

it.each([
  `mailto:office@college.example?subject=Transcript&body=${BODY}`,
  `mailto:?to=office%40college.example&body=${BODY}`,
  `Write to me: <mailto:office@college.example?body=${BODY}&cc=avery@mail.example>.`,
  `[mail](mailto:office@college.example?body=${BODY})`,
  `<a href="mailto:office@college.example?subject=Transcript&amp;body=${BODY}">Mail</a>`,
  `https://mail.google.com/mail/?view=cm&fs=1&to=office%40college.example&su=Transcript&body=${BODY.replaceAll('%20', '+')}`,
  `https://outlook.office.com/mail/deeplink/compose?subject=Transcript&body=${BODY}`,
  'mailto:?subject=Transcript%20ID%3A%201230422&body=Access%20Code%3A%20Larch2020',
])('a link that starts a letter is read as that letter: %s', (text) => {
  expect(readsOf(text)).toEqual(ONE);
});

it('so is one in the clipboard’s HTML, and it leaves a table whole', () => {
  const link = `<a href="mailto:office@college.example?body=${BODY}">office@college.example</a>`;
  expect(readsOf('', `<p>${link}</p>`)).toEqual(ONE);
  const rows = `<tr><th>Transcript ID</th><th>Contact</th><th>Access Code</th></tr><tr><td>1230422</td><td>${link}</td><td>Larch2020</td></tr><tr><td>1230423</td><td></td><td>Birch2020</td></tr>`;
  expect(readsOf('', `<table>${rows}</table>`)).toEqual(TWO);
});

it('a plus sign in a letter of an email app belongs to the code', () => {
  expect(readsOf('mailto:?body=Transcript%20ID%3A%201230422%0AAccess%20Code%3A%20Larch+2020').certain).toEqual([
    '1230422 Larch+2020',
  ]);
});

it.each(['mailto:a@b.example?body=%E0%A4%A&subject=%', 'mailto:?body=', 'mailto:a@b.example?bodyguard=1'])(
  'a broken one gives nothing: %s',
  (text) => {
    expect(readsOf(text)).toEqual({ certain: [], ask: [] });
  },
);

it.each([
  "INSERT INTO t (transcript_id, access_code) VALUES ('1230422','Larch2020')",
  'INSERT INTO `proofs` (`id`, `transcript_id`, `access_code`) VALUES (1, 1230422, "Larch2020");',
  "insert into t(name, access_code, transcript_id)\nvalues ('Holloway, Avery', N'Larch2020', 1230422);",
  '[Transcript ID, Access Code] = [1230422, Larch2020]',
  '["transcript_id","access_code"],["1230422","Larch2020"]',
  '{"columns":["transcriptId","accessCode"],"rows":[["1230422","Larch2020"]]}',
  '[\n  [\n    "Transcript ID",\n    "Access Code"\n  ],\n  [\n    "1230422",\n    "Larch2020"\n  ]\n]',
])('names of columns and a row in brackets: %s', (text) => {
  expect(readsOf(text)).toEqual(ONE);
});

it('several rows behind the names of their columns', () => {
  const rows = "\n  ('1230422','Larch2020'),\n  ('1230423','Birch2020');\nCOMMIT;";
  expect(readsOf(`INSERT INTO t (transcript_id, access_code) VALUES${rows}`)).toEqual(TWO);
});

it.each([
  "INSERT INTO t (transcript_id, access_code) VALUES ('1230422', NULL)",
  'CREATE TABLE t (transcript_id, access_code); SELECT (1230422, 20202020)',
  "INSERT INTO t (transcript_id, access_code) VALUES ('1230422','Larch2020','Birch2020')",
])('no code is certain where the row gives none for its column: %s', (text) => {
  expect(readsOf(text).certain.filter((read) => read !== '1230422 -')).toEqual([]);
});

it.each([
  'BEGIN:VCARD\nFN:Avery Holloway\nNOTE:Transcript ID: 1230422\\nAccess Code: Larch2020\\nsince 2012\nEND:VCARD',
  'BEGIN:VEVENT\nDESCRIPTION:Transcript ID: 12304\n 22\\nAccess Code: Lar\n ch2020\nEND:VEVENT',
  'BEGIN:VEVENT\nDESCRIPTION:Transcript ID: 1230422\\, Access Code: Larch2020\\nhttps://mcp.\n microsoft.com/Anonymous//Transcript/Validate\nEND:VEVENT',
])('the file of a contact or an event, with its long lines broken: %j', (text) => {
  expect(readsOf(text)).toEqual(ONE);
});
