/** Which ID and which access code belong together, and which do not. */
import { describe, expect, it } from 'vitest';
import { readsOf } from './pasted-told';

describe('nobody gets another person’s access code', () => {
  it.each([
    [
      'where the own one cannot be read',
      'Avery\nTranscript ID: 1230422\nAccess Code: Lar.ch20\n\nBob\nAccess Code: Birch2020\nTranscript ID: 1230423',
      { certain: ['1230422 -', '1230423 Birch2020'], ask: [] },
    ],
    [
      'where the own one is empty',
      'Access Code: Larch2020\nTranscript ID: 1230422\n\nAccess Code:\nTranscript ID: 1230423\n\nAccess Code: Cedar2020\nTranscript ID: 1230424',
      { certain: ['1230422 Larch2020', '1230423 -', '1230424 Cedar2020'], ask: [] },
    ],
    [
      'where the own ID cannot be read',
      'Avery, Transcript ID: 1,230,422, Access Code: Larch2020. Bob, Transcript ID: 1230423.',
      { certain: [], ask: ['- Larch2020', '1230423 -'] },
    ],
    [
      'where words stand for the own one',
      'Avery, Transcript ID: 1230422, Access Code: see mail. Bob, Access Code: Birch2020.',
      { certain: [], ask: ['1230422 -', '- Birch2020'] },
    ],
    [
      'where a sentence says something about the own one',
      'Avery, Transcript ID 1230422, the access code follows. Bob, Access Code: Birch2020.',
      { certain: [], ask: ['1230422 Birch2020'] },
    ],
    [
      'where a sentence about the own one begins',
      'Access code by mail, Transcript ID 1230422. Access Code Birch2020, Transcript ID 1230423.',
      { certain: [], ask: ['1230422 Birch2020', '1230423 -'] },
    ],
    [
      'where the own one is not named, and the other person’s is nearer to their ID',
      'Avery\nTranscript ID: 1230422\n\nBob\nAccess Code: Birch2020\nTranscript ID: 1230423',
      { certain: [], ask: ['1230422 Birch2020', '1230423 -'] },
    ],
    [
      'in a table, where the own one cannot be read',
      '| Transcript ID | Access Code |\n|---|---|\n| 1230422 | see mail |\n| 1230423 | Birch2020 |',
      { certain: ['1230422 -', '1230423 Birch2020'], ask: [] },
    ],
  ])('%s', (_, text, reads) => {
    expect(readsOf(text)).toEqual(reads);
  });

  it.each([
    'Transcript ID: 1230422. The access code will be in the next mail.',
    'Transcript ID: 1230422\nAccess code (8 characters): see below',
  ])('the ID stays certain if a sentence mentions a code that is not there: %j', (text) => {
    expect(readsOf(text)).toEqual({ certain: ['1230422 -'], ask: [] });
  });

  it.each(['Access codes for the transcripts:', 'Transcript IDs:', 'Access codes'])(
    'a heading for several leaves each pair certain: %s',
    (heading) => {
      const text = `${heading}\n- Avery: Transcript ID 1230422, Access Code Larch2020\n- Kim: Transcript ID 1230423, Access Code Birch2020`;
      expect(readsOf(text)).toEqual({ certain: ['1230422 Larch2020', '1230423 Birch2020'], ask: [] });
    },
  );

  it.each([
    'Access code\n\nTranscript ID: 1230422\nAccess Code: Larch2020',
    'My access code is below.\nTranscript ID: 1230422\nAccess Code: Larch2020',
    'Use the transcript ID and the access code:\nTranscript ID: 1230422\nAccess Code: Larch2020',
    'Transcript ID: 1230422, Access Code: Larch2020. The access code is for you only.',
  ])('the pair stays certain if a sentence only mentions a code: %j', (text) => {
    expect(readsOf(text)).toEqual({ certain: ['1230422 Larch2020'], ask: [] });
  });
});

describe('an ID from one person and a code from another', () => {
  const TWO: [string, string][] = [
    ['WhatsApp', '[14.05.19, 15:02:11] Avery: ID\n[14.05.19, 15:02:30] Robin: CODE'],
    ['WhatsApp on Android', '5/14/19, 3:02 PM - Avery: ID\n5/14/19, 3:03 PM - Robin: CODE'],
    ['Slack', 'Avery Holloway  3:02 PM\nID\nRobin Marlow  3:03 PM\nCODE'],
    ['Telegram', 'Avery Holloway, [14.05.19 15:02]\nID\n\nRobin Marlow, [14.05.19 15:03]\nCODE'],
    ['Teams', '[14.05. 15:02] Avery Holloway\nID\n[14.05. 15:03] Robin Marlow\nCODE'],
    ['Teams on paper', 'Avery Holloway\n15:02\nID\nRobin Marlow\n15:03\nCODE'],
    ['Discord', 'Avery — 14/05/2019 15:02\nID\nRobin — 14/05/2019 15:03\nCODE'],
    ['WeChat', 'Avery 2019-05-14 15:02:11\nID\nRobin 2019-05-14 15:02:30\nCODE'],
    ['LINE', '15:02\tAvery\tID\n15:03\tRobin\tCODE'],
    ['KakaoTalk', '[Avery] [오후 3:02] ID\n[Robin] [오후 3:03] CODE'],
    ['IRC', '15:02 <avery> ID\n15:02 <robin> CODE'],
    [
      'two mails',
      'From: Avery Holloway\nSubject: Transcript\n\nHi,\nID\n\nFrom: Robin Marlow\nSubject: Transcript\n\nHi,\nCODE',
    ],
    ['two quoted mails', 'On Tue, Avery Holloway wrote:\n> Hi,\n> ID\nOn Mon, Robin Marlow wrote:\n> Hi,\n> CODE'],
    [
      'two German mails',
      'Am 14.05.2019 schrieb Avery Holloway:\n> Hallo,\n> ID\nAm 13.05.2019 schrieb Robin Marlow:\n> Hallo,\n> CODE',
    ],
    ['Discord as text', '[15:02] avery: ID\n[15:03] robin: CODE'],
    ['Signal as text', '15:02 - Avery: ID\n15:03 - Robin: CODE'],
    ['a time in brackets', 'AH (15:02): ID\nRM (15:03): CODE'],
    ['small names', 'avery: ID\nrobin: CODE'],
    ['Reddit', 'u/avery · 2h ago\nID\nu/robin · 1h ago\nCODE'],
    ['a forum', 'avery55 wrote on May 14:\nID\nrobin55 wrote on May 15:\nCODE'],
    [
      'two Spanish mails',
      'El mar, 14 may 2019 a las 15:02, Avery (<avery@mail.example>) escribió:\n> ID\nEl lun, 13 may 2019 a las 15:02, Robin (<robin@mail.example>) escribió:\n> CODE',
    ],
    [
      'two Russian mails',
      'вт, 14 мая 2019 г. в 15:02, Avery <avery@mail.example>:\n> ID\nпн, 13 мая 2019 г. в 15:02, Robin <robin@mail.example>:\n> CODE',
    ],
    [
      'two Japanese mails',
      '2019年5月14日(火) 15:02 Avery <avery@mail.example>:\n> ID\n2019年5月13日(月) 15:02 Robin <robin@mail.example>:\n> CODE',
    ],
    [
      'two Korean mails',
      '2019년 5월 14일 (화) 오후 3:02, Avery <avery@mail.example>님이 작성:\n> ID\n2019년 5월 13일 (월) 오후 3:02, Robin <robin@mail.example>님이 작성:\n> CODE',
    ],
    [
      'two Chinese mails',
      'Avery <avery@mail.example> 于2019年5月14日周二 15:02写道：\n> ID\nRobin 于2019年5月13日周一 15:02写道：\n> CODE',
    ],
    ['headings', '## Avery\n\nID\n\n## Robin\n\nCODE'],
    ['rows', 'Avery | ID\nRobin | CODE'],
    ['dashes', 'Avery - ID\nRobin - CODE'],
    ['bullets', '- Avery: ID\n- Robin: CODE'],
    ['names behind a label', 'Name: Avery Holloway\nID\nName: Robin Marlow\nCODE'],
  ];
  const filled = (text: string, id: string, code: string) => text.replace('ID', id).replace('CODE', code);

  it.each(TWO)('is asked for: %s', (_, text) => {
    const [id, code] = ['Transcript ID: 1230422', 'Access Code: Birch2020'];
    expect(readsOf(filled(text, id, code))).toEqual({ certain: [], ask: ['1230422 Birch2020'] });
  });

  it.each(TWO)('is certain where it is one person: %s', (_, text) => {
    const own = text
      .replace('Robin Marlow', 'Avery Holloway')
      .replace('Robin', 'Avery')
      .replaceAll('robin', 'avery')
      .replace('RM', 'AH');
    expect(readsOf(filled(own, 'Transcript ID: 1230422', 'Access Code: Larch2020'))).toEqual({
      certain: ['1230422 Larch2020'],
      ask: [],
    });
  });

  it.each([
    'Transcript ID (Avery): 1230422\nAccess Code (Robin): Birch2020',
    'Avery: Transcript ID 1230422\nAccess code (Robin): Birch2020',
  ])('is asked for where a name is in brackets behind a label: %j', (text) => {
    expect(readsOf(text)).toEqual({ certain: [], ask: ['1230422 Birch2020'] });
    expect(readsOf(text.replace('Robin', 'Avery')).certain).toEqual(['1230422 Birch2020']);
  });

  it('is not meant by times before labels', () => {
    const text = '15:02 Transcript ID: 1230422\n15:03 Access Code: Larch2020';
    expect(readsOf(text)).toEqual({ certain: ['1230422 Larch2020'], ask: [] });
  });

  it('in HTML is asked for, too', () => {
    const html = '<h3>Avery</h3><p>Transcript ID: 1230422</p><h3>Robin</h3><p>Access Code: Birch2020</p>';
    expect(readsOf('', html)).toEqual({ certain: [], ask: ['1230422 Birch2020'] });
  });

  it.each([
    '## Transcript\nTranscript ID: 1230422\n## Code\nAccess Code: Larch2020',
    'Step 1: Transcript ID: 1230422\nThen: Access Code: Larch2020',
    'Avery Holloway\nTranscript ID: 1230422\nPage 1 of 2\nAccess Code: Larch2020',
    'Transcript ID: 1230422\nAvery Holloway\nAccess Code: Larch2020',
    'Avery Holloway\nTranscript ID: 1230422\nStatus: Active\nAccess Code: Larch2020',
    'Avery Holloway\nTranskript-ID\n1230422\nAnzeigen\nZugangscode\nLarch2020',
    'Avery Holloway: Transcript ID: 1230422\nAvery: Access Code: Larch2020',
  ])('is not meant by other words in the place of a name: %j', (text) => {
    expect(readsOf(text)).toEqual({ certain: ['1230422 Larch2020'], ask: [] });
  });
});

describe('a question in a chat, and the value alone as the other one’s answer', () => {
  /** How each app writes a message, and what it puts between two. */
  const APPS: [string, (sender: string, text: string) => string][] = [
    ['WhatsApp', (sender, text) => `[14.05.19, 15:02:11] ${sender}: ${text}\n`],
    ['Slack', (sender, text) => `${sender}  3:02 PM\n${text}\n`],
    ['Telegram', (sender, text) => `${sender}, [14.05.19 15:02]\n${text}\n\n`],
    ['Teams', (sender, text) => `[14.05. 15:02] ${sender}\n${text}\n`],
    ['Teams on paper', (sender, text) => `${sender}\n15:02\n${text}\n`],
    ['Discord', (sender, text) => `${sender} — 14/05/2019 15:02\n${text}\n`],
    ['LINE', (sender, text) => `15:02\t${sender}\t${text}\n`],
    ['KakaoTalk', (sender, text) => `[${sender}] [오후 3:02] ${text}\n`],
    ['IRC', (sender, text) => `15:02 <${sender}> ${text}\n`],
    ['names alone', (sender, text) => `${sender}: ${text}\n`],
  ];

  it.each(APPS)('are asked for: %s', (_, message) => {
    for (const [id, code] of [
      ['Transcript ID?', 'access code?'],
      ['What’s your transcript ID, please?', 'And the access code again?'],
      ['Transkript-ID bitte?', 'Und der Zugangscode?'],
    ] as const) {
      const text = [
        message('Robin', id),
        message('Avery', '1230422'),
        message('Robin', code),
        message('Avery', 'Larch2020'),
      ];
      expect(readsOf(text.join(''))).toEqual({ certain: [], ask: ['1230422 Larch2020'] });
    }
  });

  it.each(['Do you have the transcript ID?\nPhone: 1230423', 'Transcript ID?\nExam: 70533', 'Access code?\nRobin: no'])(
    'are nothing else that has a colon: %j',
    (text) => {
      expect(readsOf(text)).toEqual({ certain: [], ask: [] });
    },
  );
});

describe('a sentence over two lines', () => {
  it.each([
    'You can see my results at the address below with Transcript ID\n1230422 and Access Code Larch2020.',
    '> My Transcript ID is\n> 1230422 and my Access Code is\n> Larch2020.',
    'Mi ID de transcripción es el 1230422 y el código de acceso es\nLarch2020.',
    'Il mio ID trascrizione è il 1230422 e il codice d’accesso è\nLarch2020.',
    'Die Prüfung ist möglich mit der Transkript-ID\n1230422 und dem Zugangscode Larch2020.',
  ])('is read: %j', (text) => {
    expect(readsOf(text)).toEqual({ certain: ['1230422 Larch2020'], ask: [] });
  });

  it.each([
    'Transcript ID\n1230422 Albany Street, and the Access Code Larch2020',
    'Below are my transcript ID and access code.\n\n1230422\nLarch2020',
  ])('is asked for where the next line may be about something else: %j', (text) => {
    expect(readsOf(text)).toEqual({ certain: [], ask: ['1230422 Larch2020'] });
  });
});

describe('the code behind the ID, and its label before the ID', () => {
  it.each([
    'The access code for transcript 1230422 is Larch2020.',
    'The access code for my Microsoft transcript ID 1230422 is “Larch2020”.',
    'My access code for Transcript ID 1230422: Larch2020',
    '> The access code for the transcript with the ID 1230422\n> is Larch2020, thank you.',
    'Der Zugangscode zum Transkript 1230422 lautet Larch2020',
    'Der Zugangscode für die Transkript-ID 1230422 lautet Larch2020.',
    'El código de acceso del expediente académico 1230422 es Larch2020.',
    'Le code d’accès du relevé de notes 1230422 est Larch2020.',
    'Il codice di accesso della trascrizione 1230422 è Larch2020.',
    'O código de acesso da transcrição 1230422 é Larch2020.',
    'Код доступа к выписке 1230422 — Larch2020.',
    '訪問代碼（成績單 1230422）是 Larch2020。',
    '成績証明書 1230422 のアクセス コードは Larch2020 です。',
    '성적표 1230422의 액세스 코드는 Larch2020입니다.',
    '成绩单 1230422 的访问代码是 Larch2020。',
  ])('is asked for: %j', (text) => {
    expect(readsOf(text)).toEqual({ certain: [], ask: ['1230422 Larch2020'] });
  });

  it.each([
    'The access code for Transcript ID 1230422 expires 2020.',
    'The access code for Transcript ID 1230422 is in the next mail.',
    'The access code comes by mail, Transcript ID 1230422.\nRegards\nAvery2020',
    'I know the access code. My Transcript ID is 1230422, and I was born in Albany12203.',
  ])('is not what else is behind the ID: %j', (text) => {
    expect(readsOf(text)).toEqual({ certain: ['1230422 -'], ask: [] });
  });
});

describe('values that follow several labels at once', () => {
  it.each([
    [
      'a column that is not known before them',
      'Year Transcript ID Access Code\n2019 1230422 Larch2020',
      '2019 1230422',
    ],
    [
      'the same, where the code cannot be read',
      'Student No.\nTranscript ID\nAccess Code\n5555555\n1230422\nLar.ch20',
      '5555555 1230422',
    ],
    [
      'a line that is not known before them',
      'Student No.\nTranscript ID\nAccess Code\n5555555\n1230422\nLarch2020',
      '5555555 1230422',
    ],
    ['a code of two words', 'Transcript ID and Access Code: 1230422 and Larch 2020', '1230422 Larch'],
    ['one value more', 'Transcript ID Access Code\n1230422 Larch2020 70533', '1230422 Larch2020'],
  ])('are left to the person if there are more or fewer of them: %s', (_, text, asked) => {
    expect(readsOf(text)).toEqual({ certain: [], ask: [asked] });
  });

  it.each(['Transcript ID:\nAccess Code:\n12203\n5550100', 'Access Code:\nTranscript ID:\n\n1230422\n20202020'])(
    'are asked for where an empty form may be followed by other numbers: %j',
    (text) => {
      expect(readsOf(text).certain).toEqual([]);
    },
  );

  it('are asked for where there is a list of them, each with a name', () => {
    const text = 'Transcript IDs: 1230422 (Avery), 1230423 (Kim)\nAccess Codes: Larch2020 (Avery), Birch2020 (Kim)';
    expect(readsOf(text).certain).toEqual([]);
  });

  it('are left to the person in the clipboard’s HTML, too', () => {
    const html =
      '<div><div>Year</div><div>Transcript ID</div><div>Access Code</div></div><div><div>2019</div><div>1230422</div><div>Larch2020</div></div>';
    expect(readsOf('', html).certain).toEqual([]);
  });

  it.each([
    'Transcript ID and access code: 1230422 and Larch2020. You can look it up there, in 2 steps.',
    'Transcript ID / Access Code: 1230422 / Larch2020 (Microsoft)',
    'Transcript ID/Access Code – 1230422/Larch2020',
    'My transcript ID and access code are 1230422 and Larch2020.',
    'Transkript-ID und Zugangscode lauten 1230422 und Larch2020.',
    '(Transcript ID & access code): 1230422 & Larch2020',
    'Transcript ID\nAccess Code\n1230422\nLarch2020\n\nKind regards\nAvery Example',
  ])('are certain if there is one for each label: %j', (text) => {
    expect(readsOf(text)).toEqual({ certain: ['1230422 Larch2020'], ask: [] });
  });
});

describe('a label with a word before it that may make it someone else’s', () => {
  it.each(['Pearson', 'Exam', 'MyLab', 'Course', 'Portal', 'Certiport', 'Library', 'VUE', 'Pearson-', 'the online'])(
    'is left to the person: %s access code',
    (word) => {
      const text = `My Microsoft Transcript ID: 1230422.\nI also have the ${word} access code: HSLK2020.`;
      expect(readsOf(text.replace('- ', '-'))).toEqual({ certain: [], ask: ['1230422 HSLK2020'] });
    },
  );

  it.each([
    ['Parchment Transcript ID: 555555', '555555 -'],
    ['My ACE transcript ID 123456', '123456 -'],
    ['Parchment-Transkript-ID: 555555', '555555 -'],
    ['Mi biblioteca Código de acceso: Larch2020', '- Larch2020'],
    ['図書館アクセス コード: Larch2020', '- Larch2020'],
  ])('is left to the person: %s', (text, read) => {
    expect(readsOf(text)).toEqual({ certain: [], ask: [read] });
  });

  it.each([
    'My Transcript ID: 1230422, your Access Code: Larch2020',
    '1. the Microsoft Transcript ID: 1230422\n2. MCP Access Code: Larch2020',
    'Use transcript ID 1230422 with access code Larch2020.',
    '• Meine Transkript-ID: 1230422\n• Der Zugangscode: Larch2020',
    'Mi ID del expediente académico: 1230422 y el código de acceso: Larch2020',
    'Mon ID du relevé de notes : 1230422, et le code d’accès : Larch2020',
    'L’ID du relevé de notes : 1230422, avec mon code d’accès : Larch2020',
    'Il mio ID trascrizione: 1230422 e il codice di accesso: Larch2020',
    'Meu ID da transcrição: 1230422 e o código de acesso: Larch2020',
    'Мой ID выписки из зачетной ведомости: 1230422 и код доступа: Larch2020',
    '私の証明書 ID: 1230422、私のアクセス コード: Larch2020',
    '내 성적표 ID: 1230422, 내 액세스 코드: Larch2020',
    '我的成绩单 ID：1230422，我的访问代码：Larch2020',
    '我的成績單 ID：1230422，和存取碼：Larch2020',
    'MCSA Windows Server 2012 Transcript ID 1230422 Access Code Larch2020',
    'Azure Administrator Associate Transcript ID 1230422 Access Code Larch2020',
    'Bitte geben Sie Transkript-ID 1230422 und Zugangscode Larch2020 ein.',
    'Saisissez ID du relevé de notes 1230422 et code d’accès Larch2020.',
    'Introduzca ID del expediente académico 1230422 y código de acceso Larch2020.',
    'Inserire ID trascrizione 1230422 e codice di accesso Larch2020.',
    'Informe ID da transcrição 1230422 e código de acesso Larch2020.',
    'Введите ID выписки из зачетной ведомости 1230422 и код доступа Larch2020.',
    '请用成绩单ID 1230422 和访问代码 Larch2020 查询',
    'Issued Mar 2017\nCredential ID Transcript ID 1230422, Access Code Larch2020\nShow credential',
    'Zertifikats-ID Transcript ID 1230422 Access Code Larch2020',
    'Mijn Transcript ID: 1230422 en Access Code: Larch2020',
  ])('stays certain if the word changes nothing: %s', (text) => {
    expect(readsOf(text)).toEqual({ certain: ['1230422 Larch2020'], ask: [] });
  });
});

describe('values that a sentence says before their labels', () => {
  it.each([
    'Please use 1230422 as Transcript ID and Larch2020 as access code.',
    'Use 1230422 for the transcript ID and “Larch2020” for the access code.',
    '1230422 is my transcript ID and Larch2020 is my access code',
    'Larch2020 = access code\n1230422 = transcript ID',
    '1230422 ist meine Transkript-ID, Larch2020 ist der Zugangscode.',
    '1230422 est mon ID de relevé de notes et Larch2020 est le code d’accès',
  ])('are asked for: %j', (text) => {
    expect(readsOf(text)).toEqual({ certain: [], ask: ['1230422 Larch2020'] });
  });

  it.each([
    'Transcript ID 1230422 is the ID, Access Code Larch2020 is the access code you need',
    'Transcript ID: 1230422\nExam AZ-900 for the access code Larch2020',
    'Since 2016 as transcript ID 1230422 with access code Larch2020',
  ])('are not what else is there: %j', (text) => {
    expect(readsOf(text)).toEqual({ certain: ['1230422 Larch2020'], ask: [] });
  });
});

it.each([
  'Transcript ID 1: 1230422, Access Code 1: Larch2020\nTranscript ID 2: 1230423, Access Code 2: Birch2020',
  'Transcript ID #1: 1230422\nAccess Code #1: Larch2020\nTranscript ID #2: 1230423\nAccess Code #2: Birch2020',
])('labels with a number are read: %j', (text) => {
  expect(readsOf(text)).toEqual({ certain: ['1230422 Larch2020', '1230423 Birch2020'], ask: [] });
});

describe('values that may stand before their labels', () => {
  it.each([
    '1230422 Transcript ID\n20202020 Access Code\n12203 Albany',
    '1230422\nTranscript ID\n20202020\nAccess Code',
    '1230422: Transcript ID\n20202020: Access Code',
    '20202020 – Access Code\n1230422 – Transcript ID\n9999999',
  ])('are never taken as certain: %j', (text) => {
    expect(readsOf(text).certain).toEqual([]);
  });

  it.each([
    'Transcript ID\n1230422\nAccess Code\nLarch2020',
    'Albany 12203\nTranscript ID\n1230422\nAccess Code\nLarch2020',
    '2019\nTranscript ID: 1230422\nAccess Code: Larch2020',
    '2019 – Transcript ID 1230422 – Access Code Larch2020',
    'Windows Server 2016\nTranscript ID\n1230422\nAccess Code\nLarch2020',
  ])('are read if a sign or the order shows that they come after: %j', (text) => {
    expect(readsOf(text)).toEqual({ certain: ['1230422 Larch2020'], ask: [] });
  });
});

describe('an access code in a text about something else', () => {
  it.each([
    'Join by phone: +1 555 0100\nAccess code: 445566',
    'Dial-in: 555-0100, access code 445566',
    'Zoom Meeting ID: 812 3456 7890\nAccess Code: 445566',
    'Meeting number (access code): 25561234567',
    'Wi-Fi: Holloway\nAccess Code: larch4455',
    'Our office is on the 5th floor, access code 4455#',
    'Access code (door): 4455',
    'Voucher: XYZ\nAccess code: 445566',
    'To open this secure message, use access code 445566',
    'Please unlock the PDF with access code 445566',
    'Access code: 445566 (valid 15 minutes)',
    'Telefonkonferenz: +49 555 0100, Zugangscode: 445566',
    'Réunion lundi. Code d’accès : 445566',
    '会议：访问代码：445566',
  ])('is never taken as the transcript’s: %j', (code) => {
    for (const between of ['\n', '\n\n']) {
      const { certain } = readsOf(`Transcript ID: 1230422${between}${code}`);
      expect(certain.filter((read) => read !== '1230422 -')).toEqual([]);
    }
  });

  it.each([
    'Transcript ID: 1230422\n\nI will tell you more about it.\n\nAccess Code: Larch2020',
    'Avery: Transcript ID: 1230422\nKim: Access Code: Larch2020',
    'Avery: Transcript ID 1230422; Kim: Access Code Larch2020',
    'Avery\nTranscript ID: 1230422\nKim\nAccess Code: Larch2020',
    'Access Code: Larch2020\n\nFor the other thing you asked me about, see here:\nTranscript ID: 1230422',
  ])('is not certain if it is in a paragraph of its own, or may be another person’s: %j', (text) => {
    expect(readsOf(text)).toEqual({ certain: [], ask: ['1230422 Larch2020'] });
  });

  it.each([
    'Transcript ID: 1230422\n\nAccess Code: Larch2020',
    'Transcript ID: 1230422\n\nTranscript Viewing Page: https://mcp.microsoft.com/Anonymous//Transcript/Validate\n\nAccess Code: Larch2020',
    'Transcript ID\n\n1230422\n\nName\n\nAvery Example\n\nAccess Code\n\nLarch2020',
    'Avery: Transcript ID: 1230422\nAvery: Access Code: Larch2020',
    'Share transcript\nTranscript ID: 1230422\nCopy\nAccess Code: Larch2020\nCopy',
    'Avery\nTranscript ID\n1230422\nKopieren\nAccess Code\nLarch2020',
    'Avery\nTranscript ID\n1230422\nAccess Code\nLarch2020',
    'Room 12, Building 2\n\nAccess Code: Larch2020\nTranscript ID: 1230422',
    'Join me at the meeting.\nTranscript ID: 1230422\nAccess Code: Larch2020',
  ])('is the transcript’s if nothing speaks against it: %j', (text) => {
    expect(readsOf(text)).toEqual({ certain: ['1230422 Larch2020'], ask: [] });
  });
});
