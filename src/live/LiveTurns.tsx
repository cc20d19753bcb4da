import { memo, type ReactElement, type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { plainTextOfBlocks } from '../article/plainText';
import {
  type ItemRole,
  type LiveTurnsProps,
  roleOfItems,
  TurnList,
} from '../components/ConversationThread/ConversationThreadView';
import { messageLookup, renderMessage } from '../components/message';
import { enLive } from '../messages/enLive';
import type { PartialMessages } from '../messages/PartialMessages';
import * as border from '../theme/border';
import * as color from '../theme/color';
import { css } from '../theme/css';
import { labelText, smallText, unseen } from '../theme/typography';
import { withStyles } from '../theme/withStyles';
import type { LiveState, LiveStore, LiveTurn } from './liveConversation';

/** Props of `LiveTurns`, besides those that the thread passes. */
interface LiveTurnsOfStoreProps extends LiveTurnsProps {
  /** The class of the root. */
  className?: string;
  /** The store of the conversation. */
  store: LiveStore;
  /** The messages of the interface. */
  messages: PartialMessages | undefined;
}

function LiveTurnsView({
  className = 'broadsheet-LiveTurns',
  store,
  language,
  messages,
  renderTurn,
  nameOf,
}: LiveTurnsOfStoreProps): ReactNode {
  const state = useSyncExternalStore(store.subscribe, store.state, store.state);
  const { turns } = state;
  const { say } = messageLookup(enLive, messages, language);
  const log = useRef<HTMLDivElement>(null);
  const [isUnseen, setUnseen] = useUnseen(log, turns.length);
  const isBusy = turns.some(isRunning);

  function goToLastTurn() {
    const last = lastTurn(log.current);
    setUnseen(false);
    if (!last) return;
    last.tabIndex = -1;
    last.focus({ preventScroll: true });
    last.scrollIntoView({ block: 'start' });
  }

  return (
    <div className={className}>
      <div ref={log} role="log" aria-live="off" aria-busy={isBusy}>
        {turns.length === 0 && <p data-part="nothing">{say('nothingSaid')}</p>}
        {turns.length > 0 && (
          <TurnList
            items={turns.map((live, index) => (
              <Row
                key={live.turn.id}
                live={live}
                index={index}
                role={roleOfItems(turns.length)}
                store={store}
                language={language}
                messages={messages}
                renderTurn={renderTurn}
                nameOf={nameOf}
              />
            ))}
          />
        )}
      </div>
      {isUnseen && (
        <button type="button" onClick={goToLastTurn}>
          {say('newTurn')}
        </button>
      )}
      <Announcement state={state} language={language} messages={messages} nameOf={nameOf} />
    </div>
  );
}

/**
 * The turns of a live conversation: a log (WAI-ARIA 1.2) that is silent while an answer grows, and a status that announces each turn once,
 * when it is complete. It never scrolls by itself: a button leads to turns that have arrived outside of the viewport.
 */
export const LiveTurns = withStyles(LiveTurnsView, {
  name: 'LiveTurns',
  css: css`
    & p:where([data-part]) {
      color: ${color.secondary};
      ${smallText}
      font-style: normal;
    }
    & button {
      border: ${border.thin} solid ${color.secondary};
      padding: 0.2rem 0.7rem;
      background: ${color.paper};
      color: ${color.ink};
      cursor: pointer;
    }
    & p:where([data-part]) > button {
      margin-inline-start: 0.5em;
      font: inherit;
    }
    & > button {
      position: sticky;
      inset-block-end: 1rem;
      display: block;
      margin-inline: auto;
      border-color: ${color.accent};
      padding: 0.5rem 1rem;
      ${labelText}
    }
    & > p {
      ${unseen}
    }
  `,
});

/** One turn, which is re-rendered only when it has changed. */
const Row = memo(function Row({
  live,
  index,
  role,
  store,
  language,
  messages,
  renderTurn,
  nameOf,
}: Pick<LiveTurnsOfStoreProps, 'store' | 'language' | 'messages' | 'renderTurn' | 'nameOf'> & {
  live: LiveTurn;
  index: number;
  role: ItemRole;
}): ReactElement {
  const { turn, state } = live;
  if (state === 'complete') return renderTurn(turn, index, role, undefined);
  const isOver = !isRunning(live);
  const { find, say } = messageLookup(enLive, messages, language);
  const status = renderMessage(find(state === 'waiting' ? 'answering' : state), language, {
    name: nameOf(turn.speaker),
  });
  return renderTurn(
    turn,
    index,
    role,
    <p data-part="state">
      {status} {/* One button with two labels, so that it keeps the focus. */}
      <button type="button" onClick={() => (isOver ? store.retry(turn.id) : store.stop(turn.id))}>
        {say(isOver ? 'retry' : 'stop')}
      </button>
    </p>,
  );
});

/** The announcement for screen readers: each turn once, when it is complete, stopped or failed. */
function Announcement({
  state: { latest },
  ...options
}: Pick<LiveTurnsOfStoreProps, 'language' | 'messages' | 'nameOf'> & {
  state: LiveState;
}): ReactNode {
  // The same text twice in a row must be announced twice: it gets a new element.
  const [announcement, setAnnouncement] = useState({ latest, count: 0 });
  if (announcement.latest !== latest) setAnnouncement({ latest, count: announcement.count + 1 });
  return <p role="status">{latest && <span key={announcement.count}>{announcementOf(latest, options)}</span>}</p>;
}

function announcementOf(
  { turn, state }: LiveTurn,
  { language, messages, nameOf }: Pick<LiveTurnsOfStoreProps, 'language' | 'messages' | 'nameOf'>,
): ReactNode {
  const { find, say } = messageLookup(enLive, messages, language);
  if (state === 'stopped' || state === 'failed') return say(state);
  const introduction = renderMessage(find('answerComplete'), language, { name: nameOf(turn.speaker) });
  return renderMessage({ text: '{introduction}: {content}' }, language, {
    introduction,
    content: plainTextOfBlocks(turn.body).trim(),
  });
}

function isRunning({ state }: LiveTurn): boolean {
  return state === 'waiting' || state === 'answering' || state === 'reconnecting';
}

/** Whether a turn has been added that has not been in the viewport. */
function useUnseen(
  log: { readonly current: HTMLDivElement | null },
  count: number,
): [isUnseen: boolean, setUnseen: (isUnseen: boolean) => void] {
  const [isUnseen, setUnseen] = useState(false);
  const previousCount = useRef(count);
  useEffect(() => {
    const isNew = count > previousCount.current;
    previousCount.current = count;
    const last = lastTurn(log.current);
    if (!last) return;
    let isFirst = true;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) setUnseen(false);
      else if (isFirst && isNew) setUnseen(true);
      isFirst = false;
    });
    observer.observe(last);
    return () => observer.disconnect();
  }, [log, count]);
  return [isUnseen, setUnseen];
}

function lastTurn(log: HTMLElement | null): HTMLElement | undefined {
  return [...(log?.querySelectorAll<HTMLElement>('[role] > li') ?? [])].at(-1);
}
