import { Children, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import type { Conversation, Turn as TurnData } from '../../article/Conversation';
import { givenTurns } from '../../article/givenTurns';
import { attribute, listOf } from '../../article/plainly';
import { Turn, type TurnProps } from '../Turn/Turn';

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

/** A turn's own id, or its position; a position whose id something else has claimed as its own is numbered on. */
export function turnIds(turns: readonly Said[]): string[] {
  const claimed = new Set<unknown>();
  const claim = (id: unknown) => attribute(id)?.startsWith('turn-') && claimed.add(id);
  for (const turn of turns) {
    claim(turn.id);
    for (const block of listOf(turn.body)) claim(block?.id);
  }
  return turns.map((turn, index) => {
    let id = attribute(turn.id) || `turn-${index + 1}`;
    while (id !== turn.id && claimed.has(id)) id += '-2';
    return id;
  });
}
