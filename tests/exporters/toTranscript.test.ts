import { describe, expect, it } from 'vitest';
import { parseConversation } from '../../src/adapters/conversation/parseConversation';
import type { Block } from '../../src/article/Block';
import type { Conversation, Speaker, Turn } from '../../src/article/Conversation';
import { plainTextOfBlocks } from '../../src/article/plainText';
import type { Text } from '../../src/article/Text';
import { type TranscriptOptions, toTranscript } from '../../src/exporters/toTranscript';
import { ferryIn, ferryLanguages } from '../../stories/articles/ferry';
import lebanon from '../../stories/articles/lebanon-pullout.json';
import { oldLibrary } from '../../stories/articles/old-library';
import { saltmereLamp } from '../../stories/articles/saltmere-lamp';
import { isDeep } from '../deep';
import { lighthouse } from '../fixtures/lighthouse';

const conversations: [name: string, conversation: Conversation][] = [
  ['the stove', lighthouse.conversation as Conversation],
  ['the stairs', saltmereLamp.conversation],
  ['the library, in Arabic', oldLibrary.conversation],
  ['Lebanon', lebanon.conversation as Conversation],
  ...ferryLanguages.map((language): [string, Conversation] => [
    `the pier, in ${language}`,
    ferryIn(language).conversation as Conversation,
  ]),
];

const formats = ['text', 'webvtt'] as const;

/** A conversation of two speakers; the first one says the blocks. */
function saying(body: readonly Block[], turn: Partial<Turn> = {}): Conversation {
  return {
    speakers: [
      { id: 'lamp', name: 'Lamp', kind: 'ai' },
      { id: 'ida', name: 'Ida', kind: 'human' },
    ],
    turns: [
      { speaker: 'lamp', body, ...turn },
      { speaker: 'ida', body: [{ type: 'paragraph', text: 'Good night.' }] },
    ],
  };
}

/** Name, kind and text of each turn. */
function turnsOf({ speakers, turns }: Conversation) {
  return turns.map(({ speaker, body }) => {
    const found = speakers.find(({ id }) => id === speaker);
    return [found?.name, found?.kind, plainTextOfBlocks(body)];
  });
}

describe('A list in a list', () => {
  const block: Block = {
    type: 'list',
    ordered: true,
    start: 5,
    items: [
      'Oil',
      {
        text: 'Cloths',
        body: [
          { type: 'list', items: ['chamois', { body: [{ type: 'paragraph', text: 'linen' }] }] },
          { type: 'paragraph', text: 'Wash them.' },
        ],
      },
      { text: ['A ', { type: 'strong', text: 'can' }] },
    ],
  };

  it('is indented in plain text, with the numbers of its items', () => {
    expect(toTranscript(saying([block]))).toContain(
      'Lamp (AI):\n5. Oil\n6. Cloths\n  - chamois\n  - linen\n  Wash them.\n7. A can\n',
    );
    expect(toTranscript(saying([{ ...block, start: undefined, reversed: true }]))).toContain(
      '3. Oil\n2. Cloths\n  - chamois',
    );
  });

  it('has a line for each item in WebVTT', () => {
    const text = toTranscript(saying([block]), { format: 'webvtt' });
    expect([...text.matchAll(/<v Lamp \(AI\)>(.*)<\/v>/g)].map(([, line]) => line)).toEqual([
      '5. Oil',
      '6. Cloths',
      '- chamois',
      '- linen',
      'Wash them.',
      '7. A <b>can</b>',
    ]);
  });

  it('ends where it holds itself', () => {
    const items: unknown[] = ['Round.'];
    const circle = { type: 'list', items } as unknown as Block;
    items.push({ text: 'Again.', body: [circle] });
    expect(toTranscript(saying([circle]))).toContain('- Round.\n- Again.\n\n');
  });
});

it.each(formats)('a line break separates words in %s', (format) => {
  const text = ['12 Pier Road', { type: 'break' } as const, 'Harbour Town'];
  expect(toTranscript(saying([{ type: 'paragraph', text }]), { format })).toContain('12 Pier Road Harbour Town');
});

describe('plain text', () => {
  it('has the title, and each turn with the name of its speaker and the kind of speakers that are not human', () => {
    expect(toTranscript(lighthouse.conversation as Conversation)).toBe(`By the stove
============
What a light is for

[Written down as it was said.]

Asker: Why a lamp at all?

Lamp (AI): Because the dark has no edges.

The Harbour Board (organization): And because it was in the budget.
`);
  });

  it.each(formats)('has the quotation marks of the language, in %s', (format) => {
    const text = ['So: ', { type: 'quotation', text: ['a & ', { type: 'quotation', text: 'b' }] }] as const;
    const image = { url: '/a.png', alt: '', width: 1, height: 1 };
    const conversation = saying([
      { type: 'paragraph', text },
      { type: 'list', items: [text] },
      { type: 'figure', image, caption: text },
    ]);
    const quoted = (options: TranscriptOptions) =>
      toTranscript(conversation, { ...options, format })
        .replaceAll('&amp;', '&')
        .match(/So: [^<\n\]]*/g);
    expect(quoted({})).toEqual(Array(3).fill('So: “a & ‘b’”'));
    expect(quoted({ language: 'is' })).toEqual(Array(3).fill('So: „a & ‚b‘“'));
  });

  it('has the words for kinds that are given, also for humans', () => {
    const text = toTranscript(saying([{ type: 'paragraph', text: 'So.' }]), {
      kindNames: { ai: 'KI', human: 'Mensch' },
    });
    expect(text).toBe('Lamp (KI): So.\n\nIda (Mensch): Good night.\n');
  });

  it('has the text of every type of block, and each topic on a line of its own', () => {
    const body: Block[] = [...lighthouse.body, { type: 'list', items: ['One', 'Two'] }];
    expect(toTranscript(saying(body, { topic: 'The tower' }))).toBe(`The tower
---------

Lamp (AI): She wrote every night in the log book, and always ended with bonne nuit.

In the tower
------------

1. A brass oil can
2. A chamois cloth

[The tower in winter.]

> I set my watch by her.
>
> Now I will have to buy a better one.
>
> — Jonah Pell, harbour master

* * *

On the last evening nobody came, and she was glad of it.

- One
- Two

Ida: Good night.
`);
  });

  it('repeats the name before a paragraph that could be read as a name or a list', () => {
    const paragraphs = ['Yes.', 'Ida: that is her name.', '- is a dash', 'Come\n in.'];
    const conversation = saying(paragraphs.map((text) => ({ type: 'paragraph', text })));
    const text = toTranscript(conversation);
    expect(text).toContain('Lamp (AI): Ida: that is her name.\n\nLamp (AI): - is a dash\n\nCome in.');
    expect(parseConversation(text).turns[0]?.body).toEqual(
      [...paragraphs.slice(0, 3), 'Come in.'].map((words) => ({ type: 'paragraph', text: words })),
    );
  });

  it('escapes a time in brackets that is spoken, and a topic that looks like a list', () => {
    const conversation = saying([{ type: 'paragraph', text: '[12:30] it went out.' }], { topic: '- or not' });
    const text = toTranscript(conversation);
    expect(text).toContain('## - or not\n\nLamp (AI): \\[12:30] it went out.\n');
    expect(parseConversation(text)).toMatchObject({
      turns: [{ topic: '- or not', body: [{ type: 'paragraph', text: '[12:30] it went out.' }] }, {}],
    });
  });

  it('repeats the name before a few words without punctuation, which may be a name', () => {
    const paragraphs = ['Who?', 'Ida', 'It burned.'].map((text): Block => ({ type: 'paragraph', text }));
    expect(toTranscript(saying(paragraphs))).toContain('Lamp (AI): Who?\n\nLamp (AI): Ida\n\nIt burned.\n');
  });

  it('has the alternative text of a picture without a caption', () => {
    const image = { url: '/x.jpg', alt: 'A white tower', width: 3, height: 2 };
    expect(toTranscript(saying([{ type: 'figure', image }]))).toContain('Lamp (AI): [A white tower]');
  });

  it('is empty for an empty conversation', () => {
    expect(toTranscript({ speakers: [], turns: [] })).toBe('');
  });

  it.each<[what: string, conversation: unknown]>([
    ['nothing', undefined],
    ['words', 'Only words'],
    ['turns without bodies', { turns: ['Only words', null, { speaker: 7, body: 'Only words' }] }],
    [
      'blocks that there are none of',
      { speakers: [null], turns: [{ speaker: 'a', body: [{ type: 'video', title: 'Only words' }] }] },
    ],
    [
      'fields that are something else',
      { title: ['Only words'], speakers: 'x', turns: [{ body: [{ type: 'list', items: null }] }] },
    ],
  ])('is written of %s as well, plainly', (_, conversation) => {
    for (const format of formats) {
      const text = toTranscript(conversation as Conversation, { format });
      if (conversation) expect(text).toContain('Only words');
    }
  });
});

describe('WebVTT', () => {
  function vtt(conversation: Conversation, options?: TranscriptOptions): string {
    return toTranscript(conversation, { ...options, format: 'webvtt' });
  }

  it('has a cue with a voice for each turn, which lasts as long as its text takes to be spoken', () => {
    expect(vtt(lighthouse.conversation as Conversation, { wordsPerMinute: 60 })).toBe(`WEBVTT - By the stove

NOTE Subtitle: What a light is for

NOTE About: Written down as it was said.

00:00:00.000 --> 00:00:05.000
<v Asker>Why a lamp at all?</v>

00:00:05.000 --> 00:00:11.000
<v Lamp (AI)>Because the dark has no edges.</v>

00:00:11.000 --> 00:00:18.000
<v The Harbour Board (organization)>And because it was in the budget.</v>
`);
  });

  it('is timed by the dates of the turns, if all turns have one and they are in order', () => {
    const at = ['2026-03-01T23:30:00+00:00', '2026-03-02T01:30:04.250+01:00', '2026-03-02T00:30:04.250Z'];
    const turns = at.map((moment): Turn => ({ speaker: 'a', at: moment, body: [{ type: 'paragraph', text: 'Yes.' }] }));
    expect(timings(vtt({ speakers: [], turns }))).toEqual([
      '00:00:00.000 --> 01:00:04.250',
      '01:00:04.250 --> 01:00:05.250',
      '01:00:04.250 --> 01:00:05.250',
    ]);
    const estimated = [
      '00:00:00.000 --> 00:00:01.000',
      '00:00:01.000 --> 00:00:02.000',
      '00:00:02.000 --> 00:00:03.000',
    ];
    for (const bad of [turns.toReversed(), turns.with(1, { ...turns[1], at: '2026-03-02' } as Turn)]) {
      expect(timings(vtt({ speakers: [], turns: bad }))).toEqual(estimated);
    }
  });

  it('counts characters in scripts without spaces, and ignores an invalid `wordsPerMinute`', () => {
    const chinese = saying([{ type: 'paragraph', text: '灯塔'.repeat(80) }]);
    for (const wordsPerMinute of [160, 0, Number.NaN, -1, Number.POSITIVE_INFINITY]) {
      expect(timings(vtt(chinese, { wordsPerMinute }))[0]).toBe('00:00:00.000 --> 00:00:30.000');
    }
  });

  it('has the marks for which WebVTT has tags, and a voice tag on the line of each paragraph and item', () => {
    expect(vtt(saying([...lighthouse.body.slice(0, 3)]))).toContain(`
<v Lamp (AI)>She wrote <i>every</i> night in the log book, and always ended with <lang fr>bonne nuit</lang>.</v>
<v Lamp (AI)>In the tower</v>
<v Lamp (AI)>1. A brass oil can</v>
<v Lamp (AI)>2. A chamois cloth</v>
`);
  });

  it('keeps all text inside its cue', () => {
    const hostile = 'a --> b\n\n00:00.000 --> 00:01.000\r\n\r\n<v Ida>x</v> &amp; \0';
    const conversation: Conversation = {
      title: hostile,
      subtitle: hostile,
      note: hostile,
      speakers: [{ id: 'a', name: hostile, kind: 'ai' }],
      turns: [{ speaker: 'a', topic: hostile, body: [{ type: 'paragraph', text: hostile }] }],
    };
    const file = vtt(conversation);
    expect(timings(file)).toHaveLength(1);
    expect(file.split('\n').filter((line) => line.includes('-->'))).toHaveLength(1);
    expect(file).not.toMatch(/^<v Ida>/m);
    const back = parseConversation(file);
    const flat = hostile.replace(/\s+/g, ' ').replace('\0', '\uFFFD');
    expect(back.speakers.map(({ name }) => name)).toEqual([flat]);
    expect(back.turns.map(({ body }) => body)).toEqual([[{ type: 'paragraph', text: flat }]]);
  });

  function timings(file: string): string[] {
    return file.split('\n').filter((line) => line.includes('-->'));
  }
});

describe.each(formats)('in both formats, %s', (format) => {
  it('has quotation marks around quotations, and other ones around nested quotations', () => {
    const inner = { type: 'quotation' as const, text: 'the lamp' };
    const text = ['She said: ', { type: 'quotation' as const, text: ['Mind ', inner, '!'] }];
    const transcript = toTranscript(saying([{ type: 'paragraph', text }]), { format });
    expect(transcript).toContain('She said: “Mind ‘the lamp’!”');
  });

  it('has the kind after a name that ends like a kind', () => {
    const conversation: Conversation = {
      speakers: [{ id: 'a', name: 'Ada (AI)', kind: 'human' }],
      turns: [{ speaker: 'a', body: [{ type: 'paragraph', text: 'I am not.' }] }],
    };
    const transcript = toTranscript(conversation, { format });
    expect(transcript).toContain('Ada (AI) (human)');
    expect(parseConversation(transcript).speakers).toEqual([{ id: 'ada-ai', name: 'Ada (AI)', kind: 'human' }]);
  });

  it('has the text of unknown marks', () => {
    const text = [{ type: 'formula', value: 'E = mc²' }, ' it is.'] as unknown as Text;
    expect(toTranscript(saying([{ type: 'paragraph', text }]), { format })).toContain('E = mc² it is.');
  });
});

describe.each(formats)('read again, %s', (format) => {
  it.each(conversations)('of %s has the name, the kind and the text of each turn', (_, conversation) => {
    const back = parseConversation(toTranscript(conversation, { format }), { defaultKind: 'human' });
    expect(turnsOf(back)).toEqual(turnsOf(conversation));
    expect([back.title, back.subtitle, back.note]).toEqual([
      conversation.title,
      conversation.subtitle,
      conversation.note,
    ]);
  });

  it.each(conversations)('of %s is read as the same conversation if the speakers are known', (_, conversation) => {
    const { speakers } = conversation;
    const turns = conversation.turns.map(({ id, ...turn }) => turn);
    expect(parseConversation(toTranscript(conversation, { format }), { speakers })).toEqual({ ...conversation, turns });
  });

  it('is read as the same conversation if the speakers are known, whatever its text looks like', () => {
    const names = ['Ida', 'the keeper', '田中', 'أمينة', 'A & B', 'x: y', 'Dr. Reed', 'Somebody (else)', '__proto__'];
    const words =
      'Ida: yes|He said: no|- dash|1. one|> quoted|# hash|---|===|* * *|https://news.example|12:30 it|[note]|Ida|<v Ida>|-->|&amp;|WEBVTT|NOTE it|00:01.000 --> 00:02.000|**b:** c|田中：はい|[12:30] Ida: it|(AI)|: it|Ida (AI): it|— it|“it”|word'.split(
        '|',
      );
    const kinds = ['human', 'ai', 'organization'] as const;
    let state = 3;
    function random(below: number): number {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    }
    function pick<Choice>(choices: readonly Choice[]): Choice {
      return choices[random(choices.length)] as Choice;
    }
    function some<Made>(most: number, make: () => Made): Made[] {
      return Array.from({ length: 1 + random(most) }, make);
    }

    for (let round = 0; round < (isDeep ? 300 : 75); round += 1) {
      const first = random(names.length);
      const speakers = [0, 1, 2].map((number): Speaker => {
        return { id: `s${number}`, name: names[(first + number) % names.length] as string, kind: pick(kinds) };
      });
      const order = some(4, () => random(2));
      const turns = [0, ...order.map((_, index) => order.slice(0, index + 1).reduce((sum, step) => sum + step + 1, 0))];
      const conversation: Conversation = {
        ...(random(2) === 0 && { title: pick(words) }),
        speakers,
        turns: turns.map((number) => ({
          speaker: `s${number % 3}`,
          body: some(3, () => ({ type: 'paragraph' as const, text: some(3, () => pick(words)).join(' ') })),
          ...(random(5) === 0 && { topic: pick(['Night', 'Night: a beginning', 'He said']) }),
        })),
      };
      const back = parseConversation(toTranscript(conversation, { format }), { speakers });
      expect([back.title, back.turns]).toEqual([conversation.title, conversation.turns]);
    }
  });

  it('keeps topics, kinds in other languages, unusual names, and long answers of few speakers', () => {
    const conversation: Conversation = {
      speakers: [
        { id: 'one', name: 'the one who, at night: listens', kind: 'human', asks: true },
        { id: 'lamp', name: 'Lamp', kind: 'ai' },
      ],
      turns: [
        { speaker: 'one', topic: 'Night: a beginning', body: [{ type: 'paragraph', text: 'Why?' }] },
        {
          speaker: 'lamp',
          body: Array.from({ length: 12 }, (_, index) => ({ type: 'paragraph', text: `Because of ${index}.` })),
        },
        { speaker: 'lamp', topic: 'Day', body: [{ type: 'paragraph', text: 'And it is day.' }] },
      ],
    };
    const kindNames = { ai: 'ذكاء اصطناعي' };
    const text = toTranscript(conversation, { format, kindNames });
    expect(text).toContain('Lamp (ذكاء اصطناعي)');
    expect(parseConversation(text, { kindNames, speakers: conversation.speakers })).toEqual(conversation);
  });
});
