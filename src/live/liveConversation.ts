import { positionalId } from '../article/anchors';
import type { Block } from '../article/Block';
import type { Conversation, Turn } from '../article/Conversation';
import { isRecord } from '../article/guards';
import { listOf } from '../article/plainly';
import { turnIds, turnsOf } from '../components/ConversationThread/ConversationThread';
import { type WordStream, wordsOf } from './wordsOf';

/** What a live conversation is made of. */
export interface LiveOptions {
  /** The voices, and what has been said already. */
  conversation: Conversation;
  /** Answers a question in words that may come little by little: the answer of any model, or of a person who types. */
  answer: Answer;
  /** The `id` of the speaker who asks. @default the first that `asks`, or else the first */
  asker?: string;
  /** The `id` of the speaker who answers. @default the first that does not ask */
  answerer?: string;
  /** True if a stream that is asked for again goes on behind the words that were `received`; otherwise it begins anew. @default false */
  resumes?: boolean;
  /** How often a stream that breaks off is asked for again by itself, after half a second, a second, two, … @default 0 */
  reconnects?: number;
  /** Turns the words of an answer into blocks. @default a paragraph for each part between blank lines */
  toBlocks?: (words: string) => readonly Block[];
}

/** Gives the words of an answer. */
export type Answer = (request: AnswerRequest) => WordStream | Promise<WordStream>;

/** What somebody is asked who answers. */
export interface AnswerRequest {
  /** The question. */
  question: string;
  /** All that was said before the answer, the question included. */
  turns: readonly Turn[];
  /** What has arrived of the answer already; empty at first. */
  received: string;
  /** Aborted when the reader stops the answer, or leaves. */
  signal: AbortSignal;
}

/** How far a turn has come. */
export type TurnState = 'waiting' | 'answering' | 'reconnecting' | 'complete' | 'stopped' | 'failed';

/** A turn of a live conversation. */
export interface LiveTurn {
  /** The turn, as far as it has arrived. */
  turn: Turn & { id: string };
  /** How far it has come. */
  state: TurnState;
}

/** All that is known of a live conversation at one moment. */
export interface LiveState {
  /** The turns, in order. */
  turns: readonly LiveTurn[];
  /** The turn that was last completed, stopped or broken off. */
  latest?: LiveTurn;
}

/** A conversation that goes on, without anything that draws it. */
export interface LiveStore {
  /** The state now, the same object until it changes. */
  state(): LiveState;
  /** Calls back after each change, until the returned function is called. */
  subscribe(onChange: () => void): () => void;
  /** Puts a question into the conversation, and its answer after it as it comes. */
  ask(question: { question: string }): void;
  /** Adds a turn that is complete; one with the `id` of another takes its place. */
  say(turn: Turn): void;
  /** Ends an answer where it is. */
  stop(id: string): void;
  /** Asks for an answer again that was stopped or broke off; what has arrived of it stays until there is more. */
  retry(id: string): void;
  /** Ends all answers. */
  close(): void;
}

/** Words that come one by one are shown together when they come faster than this, in milliseconds. */
const pace = 40;

/** A conversation that goes on: questions, answers that grow, and turns that others add. */
export function liveConversation(options: LiveOptions): LiveStore {
  const { conversation, answer, resumes = false, reconnects = 0, toBlocks = paragraphsOf } = options;
  const speakers = listOf(conversation?.speakers).filter(isRecord);
  const asker = options.asker ?? (speakers.find((one) => one.asks) ?? speakers[0])?.id ?? '';
  const answerer = options.answerer ?? speakers.find((one) => !one.asks && one.id !== asker)?.id ?? '';
  let state: LiveState = { turns: published(conversation) };
  let later: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const answers = new Map<string, { question: string; received: string; running?: AbortController }>();

  function tell() {
    clearTimeout(later);
    later = undefined;
    for (const listener of listeners) listener();
  }

  /** Puts a turn in the place of the one with its id, or at the end. */
  function put(changed: LiveTurn, isNews = false) {
    const place = state.turns.findIndex(({ turn }) => turn.id === changed.turn.id);
    const turns = place < 0 ? [...state.turns, changed] : state.turns.with(place, changed);
    state = { turns, latest: isNews ? changed : state.latest };
  }

  function show(id: string, turnState: TurnState, words: string) {
    const known = state.turns.find(({ turn }) => turn.id === id);
    const isOver = turnState === 'complete' || turnState === 'failed' || turnState === 'stopped';
    put({ state: turnState, turn: { id, speaker: answerer, ...known?.turn, body: toBlocks(words) } }, isOver);
    if (isOver || known?.state !== turnState) tell();
    else later ??= setTimeout(tell, pace);
  }

  async function run(id: string) {
    const job = answers.get(id);
    if (!job || job.running) return;
    const running = new AbortController();
    job.running = running;
    const before = state.turns.findIndex(({ turn }) => turn.id === id);
    const turns = state.turns.slice(0, before < 0 ? undefined : before).map(({ turn }) => turn);
    for (let attempt = 0; ; attempt += 1) {
      show(id, job.received || attempt > 0 ? 'reconnecting' : 'waiting', job.received);
      try {
        await wait(attempt > 0 ? 250 * 2 ** attempt : 0, running.signal);
        const { question, received } = job;
        const stream = await answer({ question, turns, received, signal: running.signal });
        let words = resumes ? received : '';
        for await (const part of wordsOf(stream, running.signal)) {
          words += part;
          // Words that begin anew take the place of those that were there when there are more of them.
          if (part === '' || words.length < job.received.length) continue;
          job.received = words;
          show(id, 'answering', words);
        }
        if (words.trim() === '') throw new Error('The answer has no words.');
        job.received = words;
        show(id, 'complete', words);
        break;
      } catch {
        if (running.signal.aborted || attempt >= reconnects) {
          show(id, running.signal.aborted ? 'stopped' : 'failed', job.received);
          break;
        }
      }
    }
    job.running = undefined;
  }

  return {
    state: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    ask({ question }) {
      const asked = newId(state.turns);
      put({ state: 'complete', turn: { id: asked, speaker: asker, body: paragraphsOf(question) } });
      const id = newId(state.turns);
      answers.set(id, { question, received: '' });
      void run(id);
    },
    say(turn) {
      put({ state: 'complete', turn: { ...turn, id: turn.id || newId(state.turns) } }, true);
      tell();
    },
    stop: (id) => answers.get(id)?.running?.abort(),
    retry: (id) => void run(id),
    close() {
      for (const { running } of answers.values()) running?.abort();
    },
  };
}

/** What has been said already, with the ids that the same turns have where they are published. */
function published(conversation: Conversation): readonly LiveTurn[] {
  const said = turnsOf(conversation);
  const ids = turnIds(said);
  return said.map((turn, index) => ({ state: 'complete', turn: { ...(turn as Turn), id: ids[index] as string } }));
}

/** The id of the turn that comes next, by its position. */
function newId(turns: readonly LiveTurn[]): string {
  return positionalId('turns', turns.length, new Set(turns.map(({ turn }) => turn.id)));
}

function paragraphsOf(words: string): readonly Block[] {
  return words
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((text) => ({ type: 'paragraph', text: text.trim() }));
}

/** Some milliseconds, or less when `signal` is aborted. */
function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
