import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AccessCode } from '../../../lib/evidence/evidence';
import { shareFields } from '../../../lib/evidence/old-transcript/fields';
import { addressOf, asValue } from '../../../lib/evidence/old-transcript/values';
import { anyText } from '../channels/any-text';

const read = (text: string) => shareFields(text).map(({ field, value }) => [field, value]);

describe('the fields of a text', () => {
  it.each([
    ['Transcript ID: 1234567', [['transcriptId', '1234567']]],
    ['transcript  id : 1234567.', [['transcriptId', '1234567']]],
    ['Your Access Code is Avery2020.', [['accessCode', 'Avery2020']]],
    ['Access Code (chosen by you): "Avery2020"', [['accessCode', 'Avery2020']]],
    [
      'Transcript ID and Access Code: 1234567',
      [
        ['transcriptId', undefined],
        ['accessCode', '1234567'],
      ],
    ],
    [
      'Transcript ID\nAccess Code\n1234567\nAvery2020',
      [
        ['transcriptId', '1234567'],
        ['accessCode', 'Avery2020'],
      ],
    ],
    ['Access Code: Expires: never', [['accessCode', undefined]]],
    ['Enter your access code here', [['accessCode', undefined]]],
    ['Transcript ID: 12345678901234', [['transcriptId', undefined]]],
    ['Transcript ID: 123', [['transcriptId', undefined]]],
    ['Subtranscript ID: 1234567', []],
    ['MCID: 1234567', []],
    ['nothing of the kind', []],
  ])('%j are %j', (text, fields) => {
    expect(read(text)).toEqual(fields);
  });
});

describe('a text that is one whole value', () => {
  it.each([
    ['transcriptId', ' 1234567 ', '1234567'],
    ['transcriptId', '1234', '1234'],
    ['transcriptId', '123', undefined],
    ['transcriptId', '0000000', undefined],
    ['transcriptId', '1234567a', undefined],
    ['transcriptId', '1234567890123', undefined],
    ['accessCode', 'Avery2020', 'Avery2020'],
    ['accessCode', 'Пример1', 'Пример1'],
    ['accessCode', '1234', '1234'],
    ['accessCode', 'abc', undefined],
    ['accessCode', 'xxxxxxxx', undefined],
    ['accessCode', '********', undefined],
    ['accessCode', 'required', undefined],
    ['accessCode', 'two words', undefined],
    ['accessCode', 'a'.repeat(65), undefined],
    ['viewingPage', 'https://mcp.microsoft.com/Anonymous', 'https://mcp.microsoft.com/Anonymous'],
    ['viewingPage', 'https://example.com/', undefined],
  ] as const)('as %s, %j is read as %j', (field, text, value) => {
    expect(asValue(field, text)).toBe(value);
  });
});

describe('the address of a viewing page', () => {
  it.each([
    [
      'https://mcp.microsoft.com/Anonymous//Transcript/Validate.',
      'https://mcp.microsoft.com/Anonymous//Transcript/Validate',
    ],
    ['HTTPS://MCP.MICROSOFT.COM/x', 'https://mcp.microsoft.com/x'],
    ['https://mcp.microsoft.com/x?accessCode=Larch2020#Larch2020', 'https://mcp.microsoft.com/x'],
    ['http://mcp.microsoft.com/x', undefined],
    ['https://mcp.microsoft.com:8443/x', undefined],
    ['https://avery@mcp.microsoft.com/x', undefined],
    ['https://mcp.microsoft.com.example.com/x', undefined],
    ['https://example.com/https://mcp.microsoft.com/x', undefined],
    ['javascript:https://mcp.microsoft.com/x', undefined],
    [`https://mcp.microsoft.com/${'x'.repeat(300)}`, undefined],
    ['', undefined],
  ])('%j is read as %j', (text, address) => {
    expect(addressOf(text)).toBe(address);
  });
});

it('an address above its label is not the viewing page, even if its plain form differs from what the page shows', () => {
  const text = 'https://mcp.microsoft.com/x0\uFF1A\nTranscript Viewing Page';
  expect(shareFields(text)).toEqual([
    { field: 'viewingPage', labelAt: text.indexOf('T'), valueAt: text.length, value: undefined },
  ]);
});

it('finds only values of the right shape at the right position, in any text', () => {
  const part = fc.oneof(
    anyText,
    fc.constantFrom('Transcript ID', 'Access Code', 'Transcript Viewing Page', 'MCID', ': ', ' - ', '\n', '\u0001'),
    fc.constantFrom('1234567', 'Avery2020', 'https://mcp.microsoft.com/x', '証明書 ID', 'アクセス コード', '：'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      for (const { field, value, labelAt, valueAt } of shareFields(text)) {
        if (value === undefined) continue;
        expect(valueAt).toBeGreaterThanOrEqual(0);
        if (field !== 'viewingPage') {
          expect(text.startsWith(value, valueAt)).toBe(true);
          // On cards, a value may be above its label.
          expect(valueAt > labelAt || valueAt + value.length <= labelAt).toBe(true);
        }
        if (field === 'transcriptId') expect(value).toMatch(/^\d{4,12}$/);
        if (field === 'accessCode') expect(AccessCode.safeParse(value).success).toBe(true);
        if (field === 'viewingPage') expect(new URL(value).origin).toBe('https://mcp.microsoft.com');
      }
    }),
    { numRuns: 500 },
  );
});
