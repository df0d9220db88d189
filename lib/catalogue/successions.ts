/** Which recommended exams an exam replaced. */
import type { Succession } from './catalogue';
import { SUCCESSIONS } from './catalogue.generated';
import { examKey, isListed } from './exams';

export interface Ancestry {
  /** The closest predecessors that are on Microsoft's list. */
  predecessors: readonly string[];
  /** Every step back to them, newest first. */
  successions: readonly Succession[];
}

/** Traces exams back to listed ones: AZ-305 replaced AZ-303 and AZ-304, which replaced AZ-300 and AZ-301. */
export function listedPredecessors(...exams: string[]): Ancestry {
  const predecessors = new Set<string>();
  const successions = new Set<Succession>();
  const follow = (exam: string) => {
    for (const succession of SUCCESSIONS.filter((row) => row.exam === examKey(exam))) {
      successions.add(succession);
      for (const older of succession.replaced) isListed(older) ? predecessors.add(older) : follow(older);
    }
  };
  exams.forEach(follow);
  return { predecessors: [...predecessors], successions: [...successions] };
}
