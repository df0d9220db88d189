import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Channel } from '../../lib/request/channel';
import type { View } from '../../lib/view/view';

/** The opening of a draft that waits for the person's answer, and the request that it belongs to. */
export interface Question {
  request: string;
  way: Channel;
}

export const QuestionContext = createContext<{ asked?: Question | undefined; ask(question?: Question): void }>({
  ask() {},
});

/**
 * The one question of a page whether to open a draft anyway. Every way to send shares it, wherever its control is, so
 * that asking about another way closes the first question. So does showing another request.
 */
export function useQuestion({ request: { id } }: View) {
  const { asked, ask } = useContext(QuestionContext);
  return {
    /** The way to send that is asked about. */
    asked: asked?.request === id ? asked.way : undefined,
    ask: (way: Channel) => ask({ request: id, way }),
    close: () => ask(),
  };
}
