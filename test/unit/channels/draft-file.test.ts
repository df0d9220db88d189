import fc from 'fast-check';
import PostalMime, { decodeWords } from 'postal-mime';
import { describe, expect, it, vi } from 'vitest';
import { DraftFileError, draftFile } from '../../../lib/channels/draft-file';
import type { Letter } from '../../../lib/letter/letter';
import { oneLine } from '../../../lib/letter/one-line';
import { anyText, asSent } from './any-text';

const LETTER: Letter = {
  recipient: 'evaluations@example.edu',
  subject: 'Credit request: Avery Holloway',
  text: 'Hello,\n\nplease find my proof below.\n',
  html: '<p>Hello,</p>\n<p>please find my proof below.</p>\n',
};

describe('the file', () => {
  it('has exactly these lines', async () => {
    const file = await draftFile(LETTER, { name: 'application.pdf', bytes: new Blob(['%PDF-1.4']) });
    expect(file.type).toBe('message/rfc822');
    expect((await file.text()).split('\r\n')).toEqual([
      'To: evaluations@example.edu',
      'Subject: Credit request: Avery Holloway',
      'X-Unsent: 1',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="credit-courier-mixed"',
      '',
      '--credit-courier-mixed',
      'Content-Type: multipart/alternative; boundary="credit-courier-alternative"',
      '',
      '--credit-courier-alternative',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      'SGVsbG8sDQoNCnBsZWFzZSBmaW5kIG15IHByb29mIGJlbG93Lg0K',
      '--credit-courier-alternative',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      'PHA+SGVsbG8sPC9wPg0KPHA+cGxlYXNlIGZpbmQgbXkgcHJvb2YgYmVsb3cuPC9wPg0K',
      '--credit-courier-alternative--',
      '--credit-courier-mixed',
      'Content-Type: application/pdf;',
      ' name="application.pdf"',
      'Content-Transfer-Encoding: base64',
      'Content-Disposition: attachment;',
      ' filename="application.pdf"',
      '',
      'JVBERi0xLjQ=',
      '--credit-courier-mixed--',
      '',
    ]);
  });

  it('has no attachment part if there is no application', async () => {
    const file = await draftFile(LETTER);
    expect(await file.text()).toContain('MIME-Version: 1.0\r\nContent-Type: multipart/alternative;');
    const letter = await PostalMime.parse(file);
    expect(letter.attachments).toEqual([]);
    expect(letter.text).toBe('Hello,\r\n\r\nplease find my proof below.\r\n');
  });

  it('is the same each time it is made', async () => {
    const make = async () => (await draftFile(LETTER, { name: 'ü.pdf', bytes: new Blob(['%PDF-1.4']) })).text();
    expect(await make()).toBe(await make());
  });
});

describe('read by an independent parser', () => {
  it('round-trips any subject, texts, file name and bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({ subject: anyText, text: anyText, html: anyText }),
        anyText,
        fc.uint8Array({ maxLength: 500 }),
        async (texts, name, bytes) => {
          const file = await draftFile({ ...LETTER, ...texts }, { name, bytes: new Blob([new Uint8Array(bytes)]) });
          await expectWireFormat(file);

          const letter = await PostalMime.parse(file);
          expect(letter.headers.map(({ key }) => key).sort()).toEqual(
            ['content-type', 'mime-version', 'subject', 'to', 'x-unsent'].sort(),
          );
          expect(letter.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
          expect(letter.to).toEqual([{ name: '', address: LETTER.recipient }]);
          expect(letter.subject ?? '').toBe(oneLine(texts.subject));
          expect(letter.text ?? '').toBe(asSent(texts.text));
          expect(letter.html ?? '').toBe(asSent(texts.html));
          expect(letter.attachments).toHaveLength(1);
          expect(letter.attachments[0]?.mimeType).toBe(oneLine(name) ? 'application/octet-stream' : 'application/pdf');
          expect(letter.attachments[0]?.disposition).toBe('attachment');
          // Like many programs, this parser decodes a name twice if it looks like an encoded word.
          expect(letter.attachments[0]?.filename).toBe(decodeWords(oneLine(name) || 'application.pdf'));
          expect(bytesOf(letter.attachments[0]?.content)).toEqual(Buffer.from(bytes));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('round-trips any letter without an application', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record({ subject: anyText, text: anyText, html: anyText }), async (texts) => {
        const file = await draftFile({ ...LETTER, ...texts });
        await expectWireFormat(file);
        const letter = await PostalMime.parse(file);
        expect([letter.subject ?? '', letter.text ?? '', letter.html ?? '']).toEqual([
          oneLine(texts.subject),
          asSent(texts.text),
          asSent(texts.html),
        ]);
      }),
    );
  });

  it('round-trips 1 MB byte for byte', async () => {
    const bytes = new Uint8Array(1024 * 1024).map((_, i) => (i * 2654435761) >>> 13);
    const file = await draftFile(LETTER, { name: 'application.pdf', bytes: new Blob([bytes]) });
    await expectWireFormat(file);
    const { attachments } = await PostalMime.parse(file);
    expect(bytesOf(attachments[0]?.content).equals(Buffer.from(bytes))).toBe(true);
  }, 30_000);
});

describe('input that cannot be used', () => {
  it.each([
    ['nothing', ''],
    ['a line break', 'a@example.edu\r\nBcc: b@example.com'],
    ['a line break at the end', 'a@example.edu\n'],
    ['two addresses', 'a@example.edu, b@example.com'],
    ['a display name', 'Avery <a@example.edu>'],
    ['no domain', 'a@'],
    ['letters outside ASCII', 'ä@example.edu'],
    ['half a surrogate pair', 'a\uD83D@example.edu'],
    ['an address too long for its line', `${'a'.repeat(63)}@example.edu`],
  ])('a recipient with %s is refused', async (_, recipient) => {
    await expect(draftFile({ ...LETTER, recipient })).rejects.toMatchObject({
      name: 'DraftFileError',
      code: 'recipient-unusable',
    });
  });

  it('an application that disappears during reading is reported by name', async () => {
    const file = new VanishingBlob([new Uint8Array(600_000)]);
    const making = draftFile(LETTER, { name: 'application.pdf', bytes: file });
    await expect(making).rejects.toBeInstanceOf(DraftFileError);
    await expect(making).rejects.toMatchObject({ code: 'application-unreadable' });
  });
});

describe('while it is made', () => {
  it('reports progress up to the last byte', async () => {
    const onProgress = vi.fn();
    await draftFile(LETTER, { name: 'application.pdf', bytes: new Blob([new Uint8Array(600_000)]) }, { onProgress });
    const done = onProgress.mock.calls.map(([bytes]) => bytes);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(onProgress.mock.lastCall).toEqual([600_000, 600_000]);
    expect(done.length).toBeGreaterThan(1);
  });

  it('can be canceled', async () => {
    const stop = new AbortController();
    const onProgress = vi.fn(() => stop.abort());
    const application = { name: 'application.pdf', bytes: new Blob([new Uint8Array(600_000)]) };
    await expect(draftFile(LETTER, application, { signal: stop.signal, onProgress })).rejects.toThrow('aborted');
    expect(onProgress).toHaveBeenCalledTimes(1);
    await expect(draftFile(LETTER, undefined, { signal: stop.signal })).rejects.toThrow('aborted');
  });
});

/** Readable at first, then gone, like a file on an unplugged USB stick. */
class VanishingBlob extends Blob {
  override slice(start?: number, end?: number): Blob {
    if (start === 0) return super.slice(start, end);
    return Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) });
  }
}

async function expectWireFormat(file: Blob): Promise<void> {
  const raw = Buffer.from(await file.arrayBuffer()).toString('latin1');
  expect(/[^\r\n\x20-\x7e]/.test(raw)).toBe(false);
  expect(/\r(?!\n)|(?<!\r)\n/.test(raw)).toBe(false);
  expect(raw.endsWith('\r\n')).toBe(true);
  expect(/[^\r\n]{79}/.test(raw)).toBe(false);
}

function bytesOf(content: ArrayBuffer | Uint8Array | string | undefined): Buffer {
  if (content === undefined || typeof content === 'string') throw new TypeError('expected bytes');
  return Buffer.from(content as ArrayBuffer);
}
