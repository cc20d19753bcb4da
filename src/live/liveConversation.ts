import { positionalId } from '../article/anchors';
import type { Block } from '../article/Block';
import type { Conversation, Turn } from '../article/Conversation';
import { isRecord, listOf } from '../article/guards';
import { turnIds, turnsOf } from '../components/ConversationThread/ConversationThreadView';
import { readWordStream, type WordStream } from './readWordStream';

/** Options of a live conversation. */
export interface LiveOptions {
  /** The speakers, and the turns so far. */
  conversation: Conversation;
  /** Answers a question with a stream of text, for example from a language model. */
  answer: Answer;
  /** The `id` of the speaker who asks. @default the first with `asks`, or else the first one */
  asker?: string;
  /** The `id` of the speaker who answers. @default the first other speaker without `asks` */
  answerer?: string;
  /** True if `answer` continues after the `received` text when it is called again; false if it starts over. @default false */
  resumes?: boolean;
  /** How often `answer` is called again when its stream fails: after 0.5 s, 1 s, 2 s, … @default 0 */
  reconnects?: number;
  /** Converts the text of an answer to blocks. @default paragraphs, split at blank lines */
  toBlocks?: (text: string) => readonly Block[];
}

/** Returns the text of an answer as a stream. */
export type Answer = (request: AnswerRequest) => WordStream | Promise<WordStream>;

/** What an `Answer` function receives. */
export interface AnswerRequest {
  /** The question of the reader. */
  question: string;
  /** All turns before the answer, including the question. */
  turns: readonly Turn[];
  /** The text that earlier streams for this answer sent; at first an empty string. */
  received: string;
  /** Aborts when the reader stops the answer, or when the conversation is closed. */
  signal: AbortSignal;
}

/** The progress of a turn. A question is `complete` at once. */
export type TurnState = 'waiting' | 'answering' | 'reconnecting' | 'complete' | 'stopped' | 'failed';

/** A turn of a live conversation. */
export interface LiveTurn {
  /** The turn, with the text that has arrived. */
  turn: Turn & { id: string };
  /** Its progress. */
  state: TurnState;
}

/** The state of a live conversation: immutable, replaced on each change. */
export interface LiveState {
  /** All turns, in order. */
  turns: readonly LiveTurn[];
  /** The turn that was completed, stopped or failed most recently. */
  latest?: LiveTurn;
}

/** A live conversation without user interface, for `useSyncExternalStore`. */
export interface LiveStore {
  /** The current state: the same object until it changes. */
  state(): LiveState;
  /** Calls `onChange` after each change, until the returned function is called. */
  subscribe(onChange: () => void): () => void;
  /** Adds a question, and below it the answer while it arrives. */
  ask(question: { question: string }): void;
  /** Adds a complete turn. It replaces a turn with the same `id`. */
  say(turn: Turn): void;
  /** Stops an answer; its text so far stays. */
  stop(id: string): void;
  /** Requests an answer again that was stopped or failed. Its text so far stays until more has arrived. */
  retry(id: string): void;
  /** Stops all answers. */
  close(): void;
}

/** The minimum time between two updates of a growing answer, in milliseconds. */
const updateInterval = 40;

/** Creates a live conversation. */
export function liveConversation(options: LiveOptions): LiveStore {
  const { conversation, answer, resumes = false, reconnects = 0, toBlocks = paragraphsOf } = options;
  const speakers = listOf(conversation?.speakers).filter(isRecord);
  const asker = options.asker ?? (speakers.find((one) => one.asks) ?? speakers[0])?.id ?? '';
  const answerer = options.answerer ?? speakers.find((one) => !one.asks && one.id !== asker)?.id ?? '';
  let state: LiveState = { turns: initialTurns(conversation) };
  let pendingUpdate: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const answers = new Map<string, { question: string; received: string; controller?: AbortController }>();

  function notify() {
    clearTimeout(pendingUpdate);
    pendingUpdate = undefined;
    for (const listener of listeners) listener();
  }

  /** Replaces the turn with the same id, or adds the turn at the end. */
  function put(changed: LiveTurn, isLatest = false) {
    const index = state.turns.findIndex(({ turn }) => turn.id === changed.turn.id);
    const turns = index < 0 ? [...state.turns, changed] : state.turns.with(index, changed);
    state = { turns, latest: isLatest ? changed : state.latest };
  }

  function update(id: string, turnState: TurnState, text: string) {
    const current = state.turns.find(({ turn }) => turn.id === id);
    const isOver = turnState === 'complete' || turnState === 'failed' || turnState === 'stopped';
    put({ state: turnState, turn: { id, speaker: answerer, ...current?.turn, body: toBlocks(text) } }, isOver);
    if (isOver || current?.state !== turnState) notify();
    else pendingUpdate ??= setTimeout(notify, updateInterval);
  }

  async function run(id: string) {
    const request = answers.get(id);
    if (!request || request.controller) return;
    const controller = new AbortController();
    const { signal } = controller;
    request.controller = controller;
    const index = state.turns.findIndex(({ turn }) => turn.id === id);
    const turns = state.turns.slice(0, index < 0 ? undefined : index).map(({ turn }) => turn);
    for (let attempt = 0; ; attempt += 1) {
      update(id, request.received || attempt > 0 ? 'reconnecting' : 'waiting', request.received);
      try {
        await wait(attempt > 0 ? 250 * 2 ** attempt : 0, signal);
        const { question, received } = request;
        const stream = await answer({ question, turns, received, signal });
        let text = resumes ? received : '';
        for await (const part of readWordStream(stream, signal)) {
          text += part;
          // If the stream starts over, the earlier text stays until the new one is longer.
          if (part === '' || text.length < request.received.length) continue;
          request.received = text;
          update(id, 'answering', text);
        }
        if (text.trim() === '') throw new Error('The answer is empty.');
        request.received = text;
        update(id, 'complete', text);
        break;
      } catch {
        if (signal.aborted || attempt >= reconnects) {
          update(id, signal.aborted ? 'stopped' : 'failed', request.received);
          break;
        }
      }
    }
    request.controller = undefined;
  }

  return {
    state: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    ask({ question }) {
      put({ state: 'complete', turn: { id: newId(state.turns), speaker: asker, body: paragraphsOf(question) } });
      const id = newId(state.turns);
      answers.set(id, { question, received: '' });
      void run(id);
    },
    say(turn) {
      put({ state: 'complete', turn: { ...turn, id: turn.id || newId(state.turns) } }, true);
      notify();
    },
    stop: (id) => answers.get(id)?.controller?.abort(),
    retry: (id) => void run(id),
    close() {
      for (const { controller } of answers.values()) controller?.abort();
    },
  };
}

/** The turns of a conversation, with the ids that they have on a static page. */
function initialTurns(conversation: Conversation): readonly LiveTurn[] {
  const turns = turnsOf(conversation);
  const ids = turnIds(turns);
  return turns.map((turn, index) => ({ state: 'complete', turn: { ...(turn as Turn), id: ids[index] as string } }));
}

/** An unused id for the next turn, from its position. */
function newId(turns: readonly LiveTurn[]): string {
  return positionalId('turns', turns.length, new Set(turns.map(({ turn }) => turn.id)));
}

function paragraphsOf(text: string): readonly Block[] {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ type: 'paragraph', text: paragraph.trim() }));
}

/** Resolves after some milliseconds; rejects when the signal aborts. */
function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
