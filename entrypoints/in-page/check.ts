import type { Answer } from '../../lib/evidence/page-kind';
import type { Here, Means } from './means';

/** Runs when the person checks a link. Returns what a visitor who is not signed in would get. */
export async function check({ kind, url }: Here, { ask }: Means): Promise<Answer> {
  const path = kind?.jsonPath?.(url);
  const answer: Answer = path ? await ask(path) : { status: 'failed' };
  return answer.status === 'ok' ? { status: 'ok', json: withoutPersonal(answer.json) } : answer;
}

/** Email address, MCID, modules, and learning paths do not leave the page. */
const withoutPersonal = (json: unknown): unknown =>
  JSON.parse(JSON.stringify(json, (key, value) => (PERSONAL.has(key) ? undefined : value)));

const PERSONAL = new Set(['contactEmail', 'mcid', 'modulesCompleted', 'learningPathsCompleted']);
