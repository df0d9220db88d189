import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftFile } from '../../../lib/channels/draft-file';
import { oneLine } from '../../../lib/letter/one-line';
import { anyText, asSent } from './any-text';

const SCRIPT = path.resolve(import.meta.dirname, '../../interop/python-email.py');
const RECIPIENT = 'evaluations@example.edu';

const SHORT = { subject: 's', text: 't', html: 'h' };

const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasPython)
  console.info("Left out: the draft file read by Python's email package, because there is no python3 here.");

describe.skipIf(!hasPython)("the draft file, read by Python's email package", () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'draft-file-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('round-trips any subject, texts, file name and bytes without a defect', async () => {
    const samples = fc.sample(
      fc.record({ subject: anyText, text: anyText, html: anyText, name: anyText, bytes: fc.uint8Array() }),
      200,
    );
    samples.push({ subject: '"s"', text: '"t"', html: '"h"', name: '"a \\ "b""', bytes: new Uint8Array([1]) });
    const read = await readByPython(samples);
    samples.forEach(({ subject, text, html, name, bytes }, i) => {
      expect(read[i]).toEqual({
        headers: ['to', 'subject', 'x-unsent', 'mime-version', 'content-type'],
        unsent: ['1'],
        to: [RECIPIENT],
        subject: oneLine(subject),
        text: asSent(text),
        html: asSent(html),
        attachments: [
          {
            type: oneLine(name) ? 'application/octet-stream' : 'application/pdf',
            name: oneLine(name) || 'application.pdf',
            bytes: bytes.length,
            sha256: sha256(bytes),
          },
        ],
        defects: [],
      });
    });
  }, 30_000);

  it('round-trips 10 MB byte for byte', async () => {
    const bytes = randomBytes(10 * 1024 * 1024);
    const [read] = await readByPython([{ ...SHORT, name: 'Übersicht.pdf', bytes }]);
    expect(read).toMatchObject({
      attachments: [{ type: 'application/pdf', name: 'Übersicht.pdf', bytes: bytes.length, sha256: sha256(bytes) }],
      defects: [],
    });
  }, 30_000);

  it('tells documents and pictures by their endings', async () => {
    const [text, picture] = await readByPython(
      ['Antrag Müller.docx', 'scan.jpg'].map((name) => ({ ...SHORT, name, bytes: new Uint8Array([1]) })),
    );
    const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    expect(text).toMatchObject({ attachments: [{ type: docx, name: 'Antrag Müller.docx' }], defects: [] });
    expect(picture).toMatchObject({ attachments: [{ type: 'image/jpeg', name: 'scan.jpg' }], defects: [] });
  });

  async function readByPython(samples: Sample[]): Promise<unknown[]> {
    const paths = await Promise.all(samples.map(write));
    const output = execFileSync('python3', [SCRIPT, ...paths], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    return output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  }

  async function write({ name, bytes, ...texts }: Sample, i: number): Promise<string> {
    const file = await draftFile(
      { recipient: RECIPIENT, ...texts },
      { name, bytes: new Blob([new Uint8Array(bytes)]) },
    );
    const target = path.join(folder, `${i}.eml`);
    writeFileSync(target, Buffer.from(await file.arrayBuffer()));
    return target;
  }
});

interface Sample {
  subject: string;
  text: string;
  html: string;
  name: string;
  bytes: Uint8Array;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
