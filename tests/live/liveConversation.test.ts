import { describe, expect, it, vi } from 'vitest';
import type { Conversation } from '../../src/article/Conversation';
import { plainTextOfBlocks } from '../../src/article/plainText';
import { type Answer, type LiveOptions, type LiveStore, liveConversation } from '../../src/live/liveConversation';

const conversation: Conversation = {
  speakers: [
    { id: 'ann', name: 'Ann', kind: 'human', asks: true },
    { id: 'model', name: 'Model', kind: 'ai' },
  ],
  turns: [{ speaker: 'ann', body: [{ type: 'paragraph', text: 'Hello?' }] }],
};

const whole = 'For whoever looks up.\n\nNot for the ships.';

/** The speakers, states and words of the turns, as they are now. */
function told(store: LiveStore): string[] {
  return store
    .state()
    .turns.map(({ turn, state }) => `${turn.id} ${turn.speaker} ${state}: ${plainTextOfBlocks(turn.body).trim()}`);
}

function start(answer: Answer, options: Partial<LiveOptions> = {}): LiveStore {
  return liveConversation({ conversation, answer, ...options });
}

async function* inParts(words: string, breakAt = Number.POSITIVE_INFINITY): AsyncGenerator<string> {
  let sent = 0;
  for (const part of words.match(/.{1,4}/gs) ?? []) {
    if (sent >= breakAt) throw new Error('The line is dead.');
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
    expect(told(store)).toEqual([
      'turn-1 ann complete: Hello?',
      'turn-2 ann complete: Who is it for?',
      'turn-3 model complete: For whoever looks up.\nNot for the ships.',
    ]);
    expect(store.state().turns.at(-1)?.turn.body).toHaveLength(2);
  });

  it('is in the conversation before it is answered, and the answer waits under it', () => {
    const store = start(() => new Promise(() => {}));
    store.ask({ question: 'Why?' });
    expect(told(store).slice(1)).toEqual(['turn-2 ann complete: Why?', 'turn-3 model waiting: ']);
  });

  it('is given to whoever answers with all that was said before', async () => {
    const answer = vi.fn<Answer>(() => inParts(whole));
    const store = start(answer);
    store.ask({ question: 'Why?' });
    await settled(store);
    const request = answer.mock.calls[0]?.[0];
    expect(request?.question).toBe('Why?');
    expect(request?.received).toBe('');
    expect(request?.turns.map((turn) => plainTextOfBlocks(turn.body).trim())).toEqual(['Hello?', 'Why?']);
  });

  it('of letters whose bytes arrive apart loses none of them', async () => {
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
    expect(told(store).at(-1)).toBe('turn-3 model complete: Für die, die aufschauen 👀');
  });

  it('may be asked while another is being answered', async () => {
    const store = start(({ question }) => inParts(`${question} I do not know.`));
    store.ask({ question: 'One?' });
    store.ask({ question: 'Two?' });
    await settled(store);
    expect(told(store).slice(1)).toEqual([
      'turn-2 ann complete: One?',
      'turn-3 model complete: One? I do not know.',
      'turn-4 ann complete: Two?',
      'turn-5 model complete: Two? I do not know.',
    ]);
  });
});

describe('An answer that breaks off', () => {
  const broken = () => inParts(whole, 12);

  it('keeps what has arrived, and is the news', async () => {
    const store = start(broken);
    store.ask({ question: 'Why?' });
    await settled(store, 'failed');
    expect(told(store).at(-1)).toBe('turn-3 model failed: For whoever');
    expect(store.state().latest?.state).toBe('failed');
  });

  it('goes on behind what has arrived when the stream does', async () => {
    const answer = vi.fn<Answer>(({ received }) => (received ? inParts(whole.slice(received.length)) : broken()));
    const store = start(answer, { resumes: true });
    store.ask({ question: 'Why?' });
    await settled(store, 'failed');
    store.retry('turn-3');
    await settled(store);
    expect(answer.mock.calls[1]?.[0].received).toBe('For whoever ');
    expect(told(store)).toHaveLength(3);
    expect(told(store).at(-1)).toBe('turn-3 model complete: For whoever looks up.\nNot for the ships.');
  });

  it('never shows less than has arrived when the stream begins anew', async () => {
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
    expect(told(store).at(-1)).toBe('turn-3 model complete: For all. And for the ships too.');
  });

  it('keeps what has arrived when it breaks off again earlier', async () => {
    let breakAt = 12;
    const store = start(() => inParts(whole, breakAt));
    store.ask({ question: 'Why?' });
    await settled(store, 'failed');
    breakAt = 4;
    store.retry('turn-3');
    expect(told(store).at(-1)).toBe('turn-3 model reconnecting: For whoever');
    await settled(store, 'failed');
    expect(told(store).at(-1)).toBe('turn-3 model failed: For whoever');
  });

  it('is asked for again by itself as often as is wished, and stays one turn', async () => {
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
    expect(told(store)).toHaveLength(3);
    expect(told(store).at(-1)).toBe('turn-3 model complete: For whoever looks up.\nNot for the ships.');
  });

  it.each<[string, Answer]>([
    ['is empty', () => inParts('')],
    ['has no words', () => inParts(' \n ')],
    ['cannot be asked for', () => Promise.reject(new Error('No.'))],
    [
      'throws before it begins',
      () => {
        throw new Error('No.');
      },
    ],
    ['is no stream', () => 42 as never],
  ])('has failed when it %s', async (_, answer) => {
    const store = start(answer);
    store.ask({ question: 'Why?' });
    await settled(store, 'failed');
    expect(told(store)).toHaveLength(3);
  });
});

describe('The reader', () => {
  it('stops an answer at once, and its source is told', async () => {
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
    expect(told(store).at(-1)).toBe('turn-3 model stopped: For');
    await vi.waitFor(() => expect(cancel).toHaveBeenCalled());
  });

  it('stops an answer that has not begun', async () => {
    const store = start(({ signal }) => new Promise((_, reject) => signal.addEventListener('abort', reject)));
    store.ask({ question: 'Why?' });
    store.stop('turn-3');
    await settled(store, 'stopped');
  });

  it('who leaves ends every answer', async () => {
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

describe('A turn that others add', () => {
  it('stands at the end, and is the news', () => {
    const store = start(() => inParts(whole));
    store.say({ id: 'aside', speaker: 'board', body: [{ type: 'paragraph', text: 'No.' }] });
    expect(told(store).at(-1)).toBe('aside board complete: No.');
    expect(store.state().latest?.turn.id).toBe('aside');
  });

  it('takes the place of the one with its id', () => {
    const store = start(() => inParts(whole));
    const board = (text: string) => ({ id: 'aside', speaker: 'board', body: [{ type: 'paragraph', text } as const] });
    store.say(board('No.'));
    store.say(board('Perhaps.'));
    expect(told(store)).toEqual(['turn-1 ann complete: Hello?', 'aside board complete: Perhaps.']);
  });

  it('never has the id of another', () => {
    const store = start(() => inParts(whole));
    store.say({ id: 'turn-3', speaker: 'board', body: [] });
    store.say({ speaker: 'board', body: [] });
    const ids = store.state().turns.map(({ turn }) => turn.id);
    expect(new Set(ids).size).toBe(3);
  });
});

it('An answer that comes in a thousand parts redraws the page far less often', async () => {
  const store = start(async function* () {
    for (let part = 0; part < 1000; part += 1) yield 'word ';
  });
  let drawn = 0;
  store.subscribe(() => {
    drawn += 1;
  });
  store.ask({ question: 'Why?' });
  await settled(store);
  expect(drawn).toBeLessThan(50);
  expect(told(store).at(-1)).toHaveLength('turn-3 model complete: '.length + 4999);
});
