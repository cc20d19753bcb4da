import { describe, expect, it, vi } from 'vitest';
import type { Conversation } from '../../src/article/Conversation';
import { plainTextOfBlocks } from '../../src/article/plainText';
import { type Answer, type LiveOptions, type LiveStore, liveConversation } from '../../src/live/liveConversation';
import { deepTest } from '../deepTest';

const conversation: Conversation = {
  speakers: [
    { id: 'ann', name: 'Ann', kind: 'human', asks: true },
    { id: 'model', name: 'Model', kind: 'ai' },
  ],
  turns: [{ speaker: 'ann', body: [{ type: 'paragraph', text: 'Hello?' }] }],
};

const whole = 'For whoever looks up.\n\nNot for the ships.';

/** The current turns: id, speaker, state and text of each. */
function turnsIn(store: LiveStore): string[] {
  return store
    .state()
    .turns.map(({ turn, state }) => `${turn.id} ${turn.speaker} ${state}: ${plainTextOfBlocks(turn.body).trim()}`);
}

function start(answer: Answer, options: Partial<LiveOptions> = {}): LiveStore {
  return liveConversation({ conversation, answer, ...options });
}

async function* inParts(text: string, breakAt = Number.POSITIVE_INFINITY): AsyncGenerator<string> {
  let sent = 0;
  for (const part of text.match(/.{1,4}/gs) ?? []) {
    if (sent >= breakAt) throw new Error('Connection lost.');
    sent += part.length;
    yield part;
  }
}

function streamOf(parts: AsyncGenerator<string>): ReadableStream<string> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

const settled = (store: LiveStore, state = 'complete') =>
  vi.waitFor(() => expect(store.state().turns.at(-1)?.state).toBe(state));

describe('A question', () => {
  it.each<[string, () => ReturnType<Answer>]>([
    ['an async iterable', () => inParts(whole)],
    ['a promise of one', () => Promise.resolve(inParts(whole))],
    ['a stream of text', () => streamOf(inParts(whole))],
    ['a stream of bytes', () => new Blob([whole]).stream()],
  ])('is answered by %s', async (_, answer) => {
    const store = start(answer);
    store.ask({ question: 'Who is it for?' });
    await settled(store);
    expect(turnsIn(store)).toEqual([
      'turn-1 ann complete: Hello?',
      'turn-2 ann complete: Who is it for?',
      'turn-3 model complete: For whoever looks up.\nNot for the ships.',
    ]);
    expect(store.state().turns.at(-1)?.turn.body).toHaveLength(2);
  });

  it('is added at once, with a waiting answer below it', () => {
    const store = start(() => new Promise(() => {}));
    store.ask({ question: 'Why?' });
    expect(turnsIn(store).slice(1)).toEqual(['turn-2 ann complete: Why?', 'turn-3 model waiting: ']);
  });

  it('is passed to `answer` with all earlier turns', async () => {
    const answer = vi.fn<Answer>(() => inParts(whole));
    const store = start(answer);
    store.ask({ question: 'Why?' });
    await settled(store);
    const request = answer.mock.calls[0]?.[0];
    expect(request?.question).toBe('Why?');
    expect(request?.received).toBe('');
    expect(request?.turns.map((turn) => plainTextOfBlocks(turn.body).trim())).toEqual(['Hello?', 'Why?']);
  });

  it('is answered without losing characters whose bytes arrive separately', async () => {
    const bytes = new TextEncoder().encode('Für die, die aufschauen 👀');
    const store = start(
      () =>
        new ReadableStream<Uint8Array>({
          start(controller) {
            for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
            controller.close();
          },
        }),
    );
    store.ask({ question: 'Für wen?' });
    await settled(store);
    expect(turnsIn(store).at(-1)).toBe('turn-3 model complete: Für die, die aufschauen 👀');
  });

  it('may be asked while another one is being answered', async () => {
    const store = start(({ question }) => inParts(`${question} I do not know.`));
    store.ask({ question: 'One?' });
    store.ask({ question: 'Two?' });
    await settled(store);
    expect(turnsIn(store).slice(1)).toEqual([
      'turn-2 ann complete: One?',
      'turn-3 model complete: One? I do not know.',
      'turn-4 ann complete: Two?',
      'turn-5 model complete: Two? I do not know.',
    ]);
  });
});

describe('An answer whose stream fails', () => {
  const broken = () => inParts(whole, 12);

  it('keeps the text that has arrived, and is the latest turn', async () => {
    const store = start(broken);
    store.ask({ question: 'Why?' });
    await settled(store, 'failed');
    expect(turnsIn(store).at(-1)).toBe('turn-3 model failed: For whoever');
    expect(store.state().latest?.state).toBe('failed');
  });

  it('continues after the text that has arrived with `resumes`', async () => {
    const answer = vi.fn<Answer>(({ received }) => (received ? inParts(whole.slice(received.length)) : broken()));
    const store = start(answer, { resumes: true });
    store.ask({ question: 'Why?' });
    await settled(store, 'failed');
    store.retry('turn-3');
    await settled(store);
    expect(answer.mock.calls[1]?.[0].received).toBe('For whoever ');
    expect(turnsIn(store)).toHaveLength(3);
    expect(turnsIn(store).at(-1)).toBe('turn-3 model complete: For whoever looks up.\nNot for the ships.');
  });

  it('never becomes shorter when the stream starts over', async () => {
    let again = false;
    const store = start(() => {
      if (!again) return broken();
      return inParts('For all. And for the ships too.');
    });
    store.ask({ question: 'Why?' });
    await settled(store, 'failed');
    again = true;
    const lengths: number[] = [];
    store.subscribe(() => lengths.push(plainTextOfBlocks(store.state().turns.at(-1)?.turn.body).length));
    store.retry('turn-3');
    await settled(store);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual('For whoever'.length);
    expect(turnsIn(store).at(-1)).toBe('turn-3 model complete: For all. And for the ships too.');
  });

  it('keeps its text when the next stream fails earlier', async () => {
    let breakAt = 12;
    const store = start(() => inParts(whole, breakAt));
    store.ask({ question: 'Why?' });
    await settled(store, 'failed');
    breakAt = 4;
    store.retry('turn-3');
    expect(turnsIn(store).at(-1)).toBe('turn-3 model reconnecting: For whoever');
    await settled(store, 'failed');
    expect(turnsIn(store).at(-1)).toBe('turn-3 model failed: For whoever');
  });

  deepTest('is requested again up to `reconnects` times, and stays one turn', async () => {
    let count = 0;
    const store = start(
      ({ received }) => {
        count += 1;
        return count < 3 ? inParts(whole.slice(received.length), 8) : inParts(whole.slice(received.length));
      },
      { resumes: true, reconnects: 2 },
    );
    store.ask({ question: 'Why?' });
    await settled(store, 'reconnecting');
    await vi.waitFor(() => expect(store.state().turns.at(-1)?.state).toBe('complete'), 5000);
    expect(turnsIn(store)).toHaveLength(3);
    expect(turnsIn(store).at(-1)).toBe('turn-3 model complete: For whoever looks up.\nNot for the ships.');
  });

  it.each<[string, Answer]>([
    ['is empty', () => inParts('')],
    ['is only white space', () => inParts(' \n ')],
    ['is rejected', () => Promise.reject(new Error('No.'))],
    [
      'throws',
      () => {
        throw new Error('No.');
      },
    ],
    ['is not a stream', () => 42 as never],
  ])('fails if it %s', async (_, answer) => {
    const store = start(answer);
    store.ask({ question: 'Why?' });
    await settled(store, 'failed');
    expect(turnsIn(store)).toHaveLength(3);
  });
});

describe('The reader', () => {
  it('stops an answer at once, which cancels its stream', async () => {
    const cancel = vi.fn();
    const store = start(
      () =>
        new ReadableStream<string>({
          start: (controller) => controller.enqueue('For '),
          cancel,
        }),
    );
    store.ask({ question: 'Why?' });
    await settled(store, 'answering');
    store.stop('turn-3');
    await settled(store, 'stopped');
    expect(turnsIn(store).at(-1)).toBe('turn-3 model stopped: For');
    await vi.waitFor(() => expect(cancel).toHaveBeenCalled());
  });

  it('stops an answer that has not started', async () => {
    const store = start(({ signal }) => new Promise((_, reject) => signal.addEventListener('abort', reject)));
    store.ask({ question: 'Why?' });
    store.stop('turn-3');
    await settled(store, 'stopped');
  });

  it('stops every answer by leaving', async () => {
    const signals: AbortSignal[] = [];
    const store = start(({ signal }) => {
      signals.push(signal);
      return new ReadableStream<string>();
    });
    store.ask({ question: 'One?' });
    store.ask({ question: 'Two?' });
    await vi.waitFor(() => expect(signals).toHaveLength(2));
    store.close();
    expect(signals.every((signal) => signal.aborted)).toBe(true);
  });
});

describe('A turn that is added', () => {
  it('is the last and the latest one', () => {
    const store = start(() => inParts(whole));
    store.say({ id: 'aside', speaker: 'board', body: [{ type: 'paragraph', text: 'No.' }] });
    expect(turnsIn(store).at(-1)).toBe('aside board complete: No.');
    expect(store.state().latest?.turn.id).toBe('aside');
  });

  it('replaces the turn with its id', () => {
    const store = start(() => inParts(whole));
    const board = (text: string) => ({ id: 'aside', speaker: 'board', body: [{ type: 'paragraph', text } as const] });
    store.say(board('No.'));
    store.say(board('Perhaps.'));
    expect(turnsIn(store)).toEqual(['turn-1 ann complete: Hello?', 'aside board complete: Perhaps.']);
  });

  it('never gets the id of another one', () => {
    const store = start(() => inParts(whole));
    store.say({ id: 'turn-3', speaker: 'board', body: [] });
    store.say({ speaker: 'board', body: [] });
    const ids = store.state().turns.map(({ turn }) => turn.id);
    expect(new Set(ids).size).toBe(3);
  });
});

it('An answer in a thousand parts causes far fewer updates', async () => {
  const store = start(async function* () {
    for (let part = 0; part < 1000; part += 1) yield 'word ';
  });
  let updates = 0;
  store.subscribe(() => {
    updates += 1;
  });
  store.ask({ question: 'Why?' });
  await settled(store);
  expect(updates).toBeLessThan(50);
  expect(turnsIn(store).at(-1)).toHaveLength('turn-3 model complete: '.length + 4999);
});
