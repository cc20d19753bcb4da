import { Children, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import type { Conversation, Turn as TurnData } from '../../article/Conversation';
import { givenTurns } from '../../article/givenTurns';
import { Turn, type TurnProps } from '../Turn/Turn';

export { turnIds } from '../../article/anchors';

/** A turn as data, or as a `Turn` element whose words are its children; any other element is drawn as it is. */
export type Said = Omit<TurnProps, 'children'> &
  Partial<Pick<TurnProps, 'children'>> &
  Partial<Pick<TurnData, 'body'>> & { element?: ReactElement };

/** The turns of a conversation; whatever is given as one is at least something that somebody said. */
export function turnsOf(conversation: Conversation | undefined): readonly Said[] {
  return givenTurns(conversation);
}

/** The turns among the children of a thread. */
export function turnsIn(children: ReactNode): readonly Said[] {
  return Children.toArray(children).flatMap((child): readonly Said[] => {
    if (!isValidElement<TurnProps>(child)) return [{ speaker: '', children: child }];
    if (child.type === Fragment) return turnsIn(child.props.children);
    return [child.type === Turn ? child.props : { speaker: '', element: child }];
  });
}
