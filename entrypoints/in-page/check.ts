import { kindOf } from '../../lib/evidence/kinds';
import type { Answer } from '../../lib/evidence/page-kind';
import { askPage } from './ask-page';

/** When the person checks a link: gives what a visitor without sign-in gets. */
export async function check(): Promise<Answer> {
  const url = new URL(location.href);
  const path = kindOf(url)?.jsonPath?.(url);
  const answer: Answer = path ? await askPage(path) : { status: 'failed' };
  return answer.status === 'ok' ? { status: 'ok', json: withoutPersonal(answer.json) } : answer;
}

/** E-mail, MCID, modules and learning paths do not leave the page. */
const withoutPersonal = (json: unknown): unknown =>
  JSON.parse(JSON.stringify(json, (key, value) => (PERSONAL.has(key) ? undefined : value)));

const PERSONAL = new Set(['contactEmail', 'mcid', 'modulesCompleted', 'learningPathsCompleted']);
