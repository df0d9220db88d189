import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Question, QuestionContext } from '../../components/letter/question';
import { type Place, PlaceContext } from '../../components/page/place';
import { type Primary, PrimaryContext } from '../../components/page/primary';
import { type Turn, TurnContext } from '../../components/page/use-turn';
import { type Actions, ActionsContext } from '../../components/parts/actions';

interface Props {
  place: Place;
  actions: Actions;
  primary: Primary;
  turn: Turn;
  children: ComponentChildren;
}

/**
 * Provides what every row needs: the place, the actions, the primary action, the current row, and the question about a
 * draft.
 */
export function Frame({ place, actions, primary, turn, children }: Props) {
  const [asked, ask] = useState<Question>();
  return (
    <ActionsContext.Provider value={actions}>
      <PlaceContext.Provider value={place}>
        <PrimaryContext.Provider value={primary}>
          <TurnContext.Provider value={turn}>
            <QuestionContext.Provider value={{ asked, ask }}>{children}</QuestionContext.Provider>
          </TurnContext.Provider>
        </PrimaryContext.Provider>
      </PlaceContext.Provider>
    </ActionsContext.Provider>
  );
}
