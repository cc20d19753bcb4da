import { Children, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import type { Conversation, Turn as TurnData } from '../../article/Conversation';
import { givenTurns } from '../../article/givenTurns';
import { Turn, type TurnProps } from '../Turn/Turn';

export { turnIds } from '../../article/anchors';

/** A turn as data, or the props of a `Turn` element; any other element is rendered unchanged. */
export type TurnItem = Omit<TurnProps, 'children'> &
  Partial<Pick<TurnProps, 'children'>> &
  Partial<Pick<TurnData, 'body'>> & { element?: ReactElement };

/** The turns of a conversation. A value that is not a turn becomes a turn with its text. */
export function turnsOf(conversation: Conversation | undefined): readonly TurnItem[] {
  return givenTurns(conversation);
}

/** The turns among the children of a thread. */
export function turnsIn(children: ReactNode): readonly TurnItem[] {
  return Children.toArray(children).flatMap((child): readonly TurnItem[] => {
    if (!isValidElement<TurnProps>(child)) return [{ speaker: '', children: child }];
    if (child.type === Fragment) return turnsIn(child.props.children);
    return [child.type === Turn ? child.props : { speaker: '', element: child }];
  });
}
