import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { APPLICATION_MAX_BYTES, checkApplication } from '../../../lib/request/application-check';
import { APPLICATION_FINDINGS, type ApplicationFinding } from '../../../lib/request/application-findings';

const ENCRYPT = '/Encrypt 9 0 R';

describe('a whole PDF that anyone can open', () => {
  it.each([
    ['has nothing wrong', pdf()],
    ['may say in a text what marks a locked file', pdf({ text: `(${ENCRYPT})` })],
    ['may say so in a string of its trailer', pdf({ trailer: `/Info (a \\) ( ) ${ENCRYPT})` })],
    ['may say so in a comment in its trailer', pdf({ trailer: `% >> ${ENCRYPT}\n` })],
    ['may say so deeper in its trailer', pdf({ trailer: `/Info << /Encrypt 1 0 R >> /List [/Encrypt << >>]` })],
    ['may have a value called so', pdf({ trailer: '/Info /Encrypt' })],
    ['may have an entry that says: nothing', pdf({ trailer: '/Encrypt null' })],
    ['may have an entry whose name begins alike', pdf({ trailer: '/EncryptMetadata false' })],
    ['may say so in an older trailer', `${pdf({ trailer: ENCRYPT })}${update()}`],
    ['may have a cross-reference stream', pdf({ stream: true, text: ENCRYPT })],
    ['may have up to 1,019 bytes before its header', `${'x'.repeat(1019)}${pdf()}`],
    ['may count its positions from there', `${'x'.repeat(500)}${pdf({ text: ENCRYPT })}`],
    ['may have a little after its end', `${pdf()}${'\0'.repeat(1500)}`],
    ['may have lost its way without saying anything about a lock', pdf({ startxref: 'startxref\n999999' })],
  ])('%s', async (_, content) => {
    expect(await findings(content)).toEqual([]);
  });
});

describe('a locked PDF', () => {
  it.each([
    ['by its trailer', pdf({ trailer: ENCRYPT })],
    ['with the dictionary in place', pdf({ trailer: '/Encrypt<</Filter/Standard>>' })],
    ['after an entry of every kind', pdf({ trailer: `/A(\\)(x))/B<28>/C[1 (]) 2]/D<</E(>>)>>/F true${ENCRYPT}` })],
    ['with its name in another spelling', pdf({ trailer: '/#45ncr#79pt 9 0 R' })],
    ['by its cross-reference stream', pdf({ stream: true, trailer: ENCRYPT })],
    ['although something stands before its header', `${'x'.repeat(700)}${pdf({ trailer: ENCRYPT })}`],
    ['although it was changed later', `${pdf()}${update(ENCRYPT)}`],
  ])('%s', async (_, content) => {
    expect(await findings(content)).toEqual(['locked']);
  });

  it('is found wherever the mark stands, also between two pieces that are read', async () => {
    const piece = 256 * 1024;
    const short = pdf({ trailer: ENCRYPT });
    for (let shift = 0; shift < 80; shift++) {
      const content = pdf({ trailer: ENCRYPT, text: ' '.repeat(piece - short.length + shift) });
      expect(await findings(content), `shifted by ${shift}`).toEqual(['locked']);
    }
  });
});

describe('a PDF that cannot be told to be open', () => {
  it.each([
    ['has no startxref', pdf({ text: ENCRYPT, startxref: '' })],
    ['has a startxref that leads nowhere', pdf({ text: ENCRYPT, startxref: 'startxref\n999999' })],
    ['has a startxref that leads to something else', pdf({ text: ENCRYPT, startxref: 'startxref\n9' })],
    ['has a trailer without an end', pdf({ text: ENCRYPT, trailer: '(' })],
  ])('%s', async (_, content) => {
    expect(await findings(content)).toEqual(['lock-not-checked']);
  });
});

describe('a file that cannot be used', () => {
  it.each<[string, string, ApplicationFinding[]]>([
    ['nothing in it', '', ['empty']],
    ['a web page', '<!doctype html><p>%%EOF</p>', ['not-a-pdf']],
    ['a header too late', `${'x'.repeat(1024)}${pdf()}`, ['not-a-pdf']],
    ['no end', pdf().replace('%%EOF', ''), ['cut-short']],
    ['an end too early', `${pdf()}${'\0'.repeat(2049)}`, ['cut-short']],
    ['no end and a mark', pdf({ text: ENCRYPT }).slice(0, 100), ['cut-short', 'lock-not-checked']],
  ])('%s', async (_, content, expected) => {
    expect(await findings(content)).toEqual(expected);
  });

  it('is too large above 10 MB and not at 10 MB', async () => {
    const padded = (size: number) => {
      const whole = pdf();
      return new Blob([`%PDF-1.4\n${' '.repeat(size - 9 - whole.length)}`, whole]);
    };
    expect(await checkApplication(padded(APPLICATION_MAX_BYTES))).toEqual([]);
    expect(await checkApplication(padded(APPLICATION_MAX_BYTES + 1))).toEqual(['too-large']);
  });

  it('has disappeared', async () => {
    const gone = new Blob([pdf()]);
    gone.slice = () => Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new DOMException('gone')) });
    expect(await checkApplication(gone)).toEqual(['unreadable']);
  });
});

describe('any file', () => {
  it('gets an answer', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '%PDF-1.7',
        '%%EOF',
        'startxref 0',
        'xref\n',
        'trailer',
        '<<',
        '>>',
        '1 0 obj',
        '(',
        '\\',
        ENCRYPT,
      ),
      fc.constantFrom('/Type /XRef', '[', ']', '<', '>', '%', '\n', '\0', '#', '/'),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        for (const id of await findings(pieces.join(' '))) expect(APPLICATION_FINDINGS).toContain(id);
      }),
      { numRuns: 200 },
    );
  });

  it('can be left unread', async () => {
    const reason = new Error('another file was chosen');
    await expect(checkApplication(new Blob([pdf()]), AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});

function findings(content: string): Promise<ApplicationFinding[]> {
  return checkApplication(new Blob([content]));
}

interface Parts {
  /** Stands in the page's content. */
  text?: string;
  /** Further entries of the trailer. */
  trailer?: string;
  /** A cross-reference stream in place of a table. */
  stream?: boolean;
  startxref?: string;
}

/** A small PDF in its outer shape. */
function pdf({ text = '', trailer = '', stream = false, startxref }: Parts = {}): string {
  const body = `%PDF-1.5\n1 0 obj\n<< /Type /Catalog >>\nendobj\n2 0 obj\n<< >>\nstream\n${text}\nendstream\nendobj\n`;
  return body + section({ trailer, stream, startxref: startxref ?? `startxref\n${body.length}` });
}

/** What a later change appends: here without positions that could be followed back. */
function update(trailer = ''): string {
  return section({
    trailer,
    stream: false,
    startxref: `startxref\n${pdf({ trailer: trailer ? '' : ENCRYPT }).length}`,
  });
}

function section({ trailer, stream, startxref }: Required<Pick<Parts, 'trailer' | 'stream' | 'startxref'>>): string {
  const dictionary = `<< /Size 3 /Root 1 0 R /ID [<00> (\\))] ${trailer} >>`;
  const start = stream
    ? `3 0 obj\n${dictionary.replace('<<', '<< /Type /XRef /W [1 2 1]')}\nstream\n\0\0\nendstream\nendobj\n`
    : `xref\n0 1\n0000000000 65535 f \ntrailer\n${dictionary}\n`;
  return `${start}${startxref}\n%%EOF\n`;
}
