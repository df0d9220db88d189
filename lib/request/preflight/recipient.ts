import { EXCELSIOR } from '../school';
import { type Check, finding } from './finding';

/** The letter goes to the school, never to Microsoft: step 1 of Microsoft's page of 2020-08-11. */
export const checkRecipient: Check = (_current, { recipient }) => {
  const usual = EXCELSIOR.recipient.address;
  if (isMicrosoftAddress(recipient)) {
    return [finding('recipient-microsoft', { values: { recipient }, action: { do: 'open-settings' } })];
  }
  if (recipient.trim().toLowerCase() === usual.toLowerCase()) return [];
  return [finding('recipient-changed', { values: { recipient, usual }, action: { do: 'open-settings' } })];
};

/** Whether any address in a text is at microsoft.com or one of its subdomains. */
export const isMicrosoftAddress = (recipient: string): boolean =>
  recipient
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('%40', '@')
    .split(/[\s,;:?&<>"]+/)
    .some((address) => /@(?:[^@]+\.)?microsoft\.com\.?$/.test(address));
