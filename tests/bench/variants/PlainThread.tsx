import type { ReactNode } from 'react';
import type { Conversation } from '../../../src/article/Conversation';
import { renderBlock } from './renderBlock';

/** The number of turns in one group of a long thread. */
const groupSize = 50;

/** The baseline for conversations: the HTML of `ConversationThread` as plain React elements with static classes. */
export function PlainThread({ conversation }: { conversation: Conversation }): ReactNode {
  const { title, subtitle, turns } = conversation;
  const speakers = new Map(conversation.speakers.map((speaker) => [speaker.id, speaker]));
  const isLong = turns.length > groupSize;
  const renderTurns = (start: number, end: number) =>
    turns.slice(start, end).map((turn, index) => {
      const speaker = speakers.get(turn.speaker);
      const number = start + index + 1;
      const id = `turn-${number}`;
      return (
        <li key={id} id={id} role={isLong ? 'listitem' : undefined} data-kind={speaker?.kind} data-asks={speaker?.asks}>
          <p>
            <b>{speaker?.name}</b>
            {speaker?.kind === 'ai' && <span>{' (AI)'}</span>}
            <a href={`#${id}`} aria-label={`Link to turn ${number}`}>
              #
            </a>
          </p>
          <div>{turn.body.map(renderBlock)}</div>
        </li>
      );
    });
  return (
    <section
      className="broadsheet-ConversationThread"
      id="conversation"
      aria-labelledby="conversation-title"
      data-copy="Copy link"
      data-copied="Link copied"
      data-paired={conversation.speakers.some((speaker) => speaker.asks)}
    >
      <header>
        <p data-part="note">The answers here were written by an AI model.</p>
        <h2 id="conversation-title">{title}</h2>
        {subtitle && <p data-part="subtitle">{subtitle}</p>}
      </header>
      {isLong ? (
        // biome-ignore lint/a11y/useSemanticElements: as in ConversationThread
        <div role="list">
          {Array.from({ length: Math.ceil(turns.length / groupSize) }, (_, group) => {
            const start = group * groupSize;
            return (
              <ol key={start} role="presentation" start={start > 0 ? start + 1 : undefined}>
                {renderTurns(start, start + groupSize)}
              </ol>
            );
          })}
        </div>
      ) : (
        // biome-ignore lint/a11y/noRedundantRoles: as in ConversationThread
        <ol role="list">{renderTurns(0, turns.length)}</ol>
      )}
      <output />
    </section>
  );
}
