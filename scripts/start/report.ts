import { readMailLink } from '../../test/e2e/harness/mail-link';
import { type Outcome, PICTURES } from './main-job';

/** Prints the letter, the link that carries it, and the checklist. */
export function printReport({ link, checklist }: Outcome): void {
  const { to, subject, body } = readMailLink(link);
  heading('The letter');
  console.log(`To: ${to}\nSubject: ${subject}\n\n${body}`);
  heading(`The mail link, ${link.length} characters (1,800 at most)`);
  console.log(link);
  heading('The checklist');
  for (const { label, done } of checklist) console.log(`[${done ? 'x' : ' '}] ${label}`);
  heading(`Pictures of every page are in ${PICTURES}`);
}

function heading(text: string): void {
  console.log(`\n== ${text}`);
}
