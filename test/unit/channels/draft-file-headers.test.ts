import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { draftFile } from '../../../lib/channels/draft-file';
import { nameHeaders } from '../../../lib/channels/mime/attachment-name';
import { subjectHeader } from '../../../lib/channels/mime/subject';
import { oneLine } from '../../../lib/letter/one-line';

describe('a text as one line', () => {
  it.each([
    ['a\r\nBcc: b@example.com', 'a Bcc: b@example.com'],
    ['  a  b  ', 'a  b'],
    ['a\u2028b\u0085c\u0000d', 'a b c d'],
    ['\uFEFFa', 'a'],
    ['half \uD83D', 'half \uFFFD'],
    ['\n', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });
});

describe('the subject', () => {
  it('is unchanged if short and plain', () => {
    expect(subjectHeader('Credit request: Avery Holloway')).toBe('Subject: Credit request: Avery Holloway');
    expect(subjectHeader('x'.repeat(67))).toBe(`Subject: ${'x'.repeat(67)}`);
  });

  it('is encoded if a program could misread it', () => {
    expect(subjectHeader('a =?b')).toBe('Subject: =?UTF-8?B?YSA9P2I=?=');
    expect(subjectHeader('a  b')).toBe('Subject: =?UTF-8?B?YSAgYg==?=');
    expect(subjectHeader('José')).toBe('Subject: =?UTF-8?B?Sm9zw6k=?=');
  });

  it('is folded into encoded words of at most 75 characters, each complete', () => {
    const lines = subjectHeader(`a${'😀'.repeat(40)}`).split('\r\n ');
    const words = lines.map((line) => line.replace('Subject: ', ''));
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(76);
    for (const word of words) expect(word.length).toBeLessThanOrEqual(75);
    const decoded = words.map((word) => Buffer.from(word.slice('=?UTF-8?B?'.length, -2), 'base64').toString());
    expect(decoded.join('')).toBe(`a${'😀'.repeat(40)}`);
    expect(decoded.join('')).not.toContain('\uFFFD');
    for (const part of decoded) expect(part).not.toContain('\uFFFD');
  });
});

describe('the name of the attachment', () => {
  it('is quoted if short and plain', () => {
    expect(nameHeaders('My application (signed).pdf')).toEqual({
      contentType: 'Content-Type: application/pdf;\r\n name="My application (signed).pdf"',
      contentDisposition: 'Content-Disposition: attachment;\r\n filename="My application (signed).pdf"',
    });
  });

  it('is otherwise percent-encoded, with an ASCII fallback for programs that cannot read it', () => {
    expect(nameHeaders("Müller's form.pdf")).toEqual({
      contentType: 'Content-Type: application/pdf;\r\n name="Muller_s_form.pdf"',
      contentDisposition: "Content-Disposition: attachment;\r\n filename*=utf-8''M%C3%BCller%27s%20form.pdf",
    });
  });

  it('continues over several lines if long', () => {
    const { contentType, contentDisposition } = nameHeaders(`${'申請書'.repeat(5)}.pdf`);
    expect(contentType).toBe('Content-Type: application/pdf;\r\n name="application.pdf"');
    expect(contentDisposition.split('\r\n')).toEqual([
      'Content-Disposition: attachment;',
      " filename*0*=utf-8''%E7%94%B3%E8%AB%8B%E6%9B%B8%E7%94%B3%E8%AB%8B%E6%9B%B8;",
      ' filename*1*=%E7%94%B3%E8%AB%8B%E6%9B%B8%E7%94%B3%E8%AB%8B%E6%9B%B8%E7%94%B3;',
      ' filename*2*=%E8%AB%8B%E6%9B%B8.pdf',
    ]);
  });

  it.each(['"; filename="other.exe', 'a\r\nX-Evil: 1', 'a\\b', '=?UTF-8?B?YQ==?='])(
    '%j cannot break out of the header',
    (name) => {
      const { contentType, contentDisposition } = nameHeaders(name);
      expect(contentType).toMatch(/^Content-Type: application\/octet-stream;\r\n name="[\w.-]+"$/);
      expect(contentDisposition).toMatch(
        /^Content-Disposition: attachment;\r\n filename(\*=utf-8''[\w%.-]+|="[\w .:-]+")$/,
      );
    },
  );

  it.each([
    ['form.PDF', 'application/pdf'],
    ['Antrag.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['Antrag.doc', 'application/msword'],
    ['scan.jpg', 'image/jpeg'],
    ['scan.jpeg', 'image/jpeg'],
    ['scan.png', 'image/png'],
    ['scan.tiff', 'image/tiff'],
    ['form.pdf.png', 'image/png'],
    ['form.xyz', 'application/octet-stream'],
    ['form', 'application/octet-stream'],
    ['pdf', 'application/octet-stream'],
  ])('%s has the content type of its ending', async (name, type) => {
    expect(nameHeaders(name).contentType.replace(/\r\n/g, '')).toBe(`Content-Type: ${type}; name="${name}"`);
    const letter = { recipient: 'evaluations@example.edu', subject: 's', text: 't', html: 'h' };
    const file = await draftFile(letter, { name, bytes: new Blob(['x']) });
    for (const line of (await file.text()).split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
    const { attachments } = await PostalMime.parse(file);
    expect(attachments).toMatchObject([{ mimeType: type, filename: name }]);
  });

  it.each([
    ['application', '%PDF-1.7\n', 'application/pdf'],
    ['Application v1.2', '%PDF-1.7\n', 'application/pdf'],
    ['application', '\xef\xbb\xbf\n%PDF-1.4', 'application/pdf'],
    ['scan', '\x89PNG\r\n\x1a\n', 'image/png'],
    ['scan', '\xff\xd8\xff\xe0', 'image/jpeg'],
    ['scan', 'GIF89a', 'image/gif'],
    ['scan', 'II*\0', 'image/tiff'],
    ['scan', 'MM\0*', 'image/tiff'],
    ['scan', 'BM', 'image/bmp'],
    ['scan', `${' '.repeat(1024)}%PDF-1.4`, 'application/octet-stream'],
    ['letter', 'Dear Excelsior', 'application/octet-stream'],
    // A name that says what it is has the last word: programs open a file by it.
    ['form.docx', '%PDF-1.7\n', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ])('%s without a telling ending has the type that its bytes tell: %j', async (name, head, type) => {
    const bytes = Uint8Array.from(head, (sign) => sign.charCodeAt(0));
    const letter = { recipient: 'evaluations@example.edu', subject: 's', text: 't', html: 'h' };
    const file = await draftFile(letter, { name, bytes: new Blob([bytes]) });
    const { attachments } = await PostalMime.parse(file);
    expect(attachments).toMatchObject([{ mimeType: type, filename: name }]);
  });

  it.each([
    ['Antrag Müller.docx', 'Antrag_Muller.docx'],
    ['Müller', 'Muller'],
    ['申請書.jpeg', 'application.jpeg'],
    ['申請書', 'application'],
    [`${'ü'.repeat(80)}.docx`, `${'u'.repeat(55)}.docx`],
    ['ü'.repeat(80), 'u'.repeat(60)],
  ])('%s keeps its own ending in the fallback', (name, fallback) => {
    expect(nameHeaders(name).contentType).toContain(`name="${fallback}"`);
  });

  it.each(['', ' ', '\r\n'])('%j is replaced with application.pdf', (name) => {
    expect(nameHeaders(name).contentDisposition).toContain('filename="application.pdf"');
  });
});
