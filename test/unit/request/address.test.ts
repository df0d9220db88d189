/** One grammar: each way to send can carry any recipient that the settings accept. */
import { describe, expect, it } from 'vitest';
import { draftFile } from '../../../lib/channels/draft-file';
import { mailtoLink } from '../../../lib/channels/mailto';
import type { Letter } from '../../../lib/letter/letter';
import { isAddress, isWrittenAddress, RECIPIENT_LIMIT } from '../../../lib/request/address';
import { isRecipient } from '../../../lib/settings/settings';

const letterTo = (recipient: string) => ({ recipient, subject: 'Credit', text: 'Hello', html: '' }) as Letter;

const PLAIN = [
  'itcertifications@excelsior.edu',
  'avery+credit@mail.example.edu',
  "o'neil@example.com",
  'a_b-c@example.com',
  `${'a'.repeat(RECIPIENT_LIMIT - '@example.com'.length)}@example.com`,
];
const NONE = [
  '',
  'avery',
  'avery@example',
  '.avery@example.com',
  'avery.@example.com',
  'a..b@example.com',
  'avery@-example.com',
  'avery@example-.com',
  'avery@ex_ample.com',
  'avery@example..com',
  'avery@example.com.',
  'a@b@example.com',
  'a,b@example.com',
  'Avery <avery@example.com>',
  'avery@example.com\r\nBcc: robin@example.com',
  'avery@example.com\n',
];

describe.each(PLAIN)('%s', (address) => {
  it('is accepted as a recipient, and the mail link and the draft file carry it unchanged', async () => {
    expect(isRecipient(address)).toBe(true);
    const { protocol, pathname } = new URL(mailtoLink(letterTo(address)));
    expect(protocol + decodeURIComponent(pathname)).toBe(`mailto:${address}`);
    expect(await (await draftFile(letterTo(address))).text()).toContain(`To: ${address}\r\n`);
  });
});

it.each(NONE)('%j is refused by the settings, the mail link and the draft file alike', async (address) => {
  expect([isAddress(address), isWrittenAddress(address), isRecipient(address)]).toEqual([false, false, false]);
  expect(() => mailtoLink(letterTo(address))).toThrow(TypeError);
  await expect(draftFile(letterTo(address))).rejects.toMatchObject({ code: 'recipient-unusable' });
});

it.each(['\u00A0', '\u2003', '\u3000', '\u2028'])('a space is in no address, of whatever kind: %j', (space) => {
  for (const address of [`avery${space}@example.com`, `avery@example.com${space}`, `avery@ex${space}ample.com`]) {
    expect(isWrittenAddress(address)).toBe(false);
  }
});

it('a recipient that is too long for the draft file is refused when typed', () => {
  expect(isRecipient(`${'a'.repeat(RECIPIENT_LIMIT)}@example.com`)).toBe(false);
});

it('the person’s own address can contain characters that a recipient cannot', () => {
  for (const address of ['zoë@example.com', 'avery@müller.example', 'a&b=c%d@example.com']) {
    expect(isWrittenAddress(address)).toBe(true);
    expect(isRecipient(address)).toBe(false);
  }
});
