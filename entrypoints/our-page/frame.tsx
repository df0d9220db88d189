import type { ComponentChildren } from 'preact';
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

/** Provides what every row needs: the place, the actions, the primary action, and the current row. */
export const Frame = ({ place, actions, primary, turn, children }: Props) => (
  <ActionsContext.Provider value={actions}>
    <PlaceContext.Provider value={place}>
      <PrimaryContext.Provider value={primary}>
        <TurnContext.Provider value={turn}>{children}</TurnContext.Provider>
      </PrimaryContext.Provider>
    </PlaceContext.Provider>
  </ActionsContext.Provider>
);
