import { expect, it } from 'vitest';
import { amend, standInOf } from '../../../lib/pdf/amend';

const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** A saved file whose only update holds the data of an XFA form. */
function savedWith(data: string): Uint8Array {
  const stream = Buffer.from(data).toString('latin1');
  const objects = `%PDF-1.7\n5 0 obj\n<< /Length ${stream.length} >>\nstream\n${stream}\nendstream\nendobj\n`;
  return latin1(
    `${objects}xref\n5 1\n0000000009 00000 n\r\ntrailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${objects.length}\n%%EOF\n`,
  );
}

it.each(['Łódź', 'Ł $$', 'Ł $& & $1', "Ł $` $'", 'Ł <b>'])(
  'a value is written as typed into the form’s data: %s',
  (text) => {
    const standIn = standInOf(0);
    const values = [{ standIn, text, frame: {} as never }];
    const amended = amend(savedWith(`<name>${standIn}</name>`), 0, values, {} as never);
    const [, stream = ''] = /.*stream\n(.*?)\nendstream/s.exec(Buffer.from(amended).toString('utf8')) ?? [];
    expect(stream).toMatch(/^<name>.*<\/name>$/);
    const written = stream.slice('<name>'.length, -'</name>'.length);
    expect(written.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))).toBe(text);
  },
);
