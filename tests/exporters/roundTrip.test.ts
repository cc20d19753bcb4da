import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey } from '../../src/adapters/conversation/KnownSpeakers';
import { parseConversation } from '../../src/adapters/conversation/parseConversation';
import type { Block } from '../../src/article/Block';
import type { Conversation, SpeakerKind, Turn } from '../../src/article/Conversation';
import { plainText } from '../../src/article/plainText';
import type { Inline, Text } from '../../src/article/Text';
import { textOfUnknown } from '../../src/article/textOfUnknown';
import { toTranscript } from '../../src/exporters/toTranscript';
import { isDeep } from '../deep';

/** Ordinary words, and words that look like markup in one of the formats. */
const words = pieces(
  'word|so it went|It burned all night.|Yes|No.|田中|はい。|أمينة|كتاب|Ida|Ben|Mara Lind|and|the keeper|“so”|It’s|U.S.|🛟',
  'Ida: yes|He said: no|x: y|: it|田中：はい|Update: it is lit|(AI)|Ida (AI): it|(laughing)|Mara (Guest)',
  '10:30|12:30 it|[12:30]|(00:03)|[12:30] Ida: it|(0:03) Ben: it|\\[12:30]|\\\\(00:03)|[00:01 - 00:02] it|10:30 Otto: it|Otto 10:30: it|2026-03-01',
  '- dash|* star|• dot|1. one|2) two|12|> quoted|# hash|## Hash|---|===|___|***|* * *|⁂|— it|[note]|**b:** c|**b** c|`code`|_e_|\\',
  '-->|a --> b|00:01.000 --> 00:02.000|<v Ida>|</v>|<b>|<i|< 3|a < b > c|&amp;|&lt;|&|&nbsp;|&#65;|&copy|WEBVTT|WEBVTT - x|NOTE it|STYLE|REGION|Topic: it|About: it|file|Kind: x',
  'https://news.example/a?b=c&d|C:\\lamp',
);

const blank = pieces(' | | | |  |\n|\n\n|\n \n|\t|\r\n|\u00a0|');

/** Words with white space around them. */
const line = fc
  .array(fc.tuple(words, blank), { minLength: 1, maxLength: 4 })
  .chain((parts) => fc.tuple(blank, fc.constant(parts)))
  .map(([before, parts]) => before + parts.flat().join(''));

const { text } = fc.letrec<{ text: Text; inline: Inline }>((tie) => ({
  text: fc.oneof({ maxDepth: 3, withCrossShrink: true }, line, fc.array(tie('inline'), { minLength: 1, maxLength: 3 })),
  inline: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    line,
    fc.record({ type: fc.constant('quotation'), text: tie('text') }),
    fc.record({ type: fc.constant('strong'), text: tie('text') }),
    fc.record({ type: fc.constant('emphasis'), text: tie('text') }),
    fc.record({ type: fc.constant('link'), text: tie('text'), url: fc.constant('https://news.example/') }),
    fc.record({ type: fc.constant('language'), text: tie('text'), language: fc.constantFrom('fr', 'ar') }),
  ),
}));

const kind = fc.constantFrom<SpeakerKind>('human', 'ai', 'organization');

/** Names as people have them, and with whatever else may stand in one. */
const name = fc.oneof(
  pieces(
    'Ida|Ben|Mara Lind|Dr. Reed|J. R. Quay|田中|أمينة المكتبة|Zoë|The Board of Trade|Mara Lind (Guest)|Chris (Legal)|Ida (AI)|Ida (human)',
  ),
  pieces(
    'x: y|10:30 Meeting|Ida (00:03)|[Ida]|<Ida>|<v Ida>|A & B|A &amp; B|a --> b|-->|the keeper|Who?|- Ben|1. Ben|# Ben|> Ben|Ida, Ben|"Ida"|12:30|[00:03] Ida|(Ida)|Ben (x) (y)|_e_|__proto__|NOTE',
  ),
  line.filter((words) => !words.includes('*') && !/^\s*(WEBVTT|[\d:.]+ -->)/.test(words)),
);

const word = line.map((words) => `§ ${words} §`);

/** Words with any mark, and with one that there is none of. */
const marked = fc.oneof(
  word,
  fc.tuple(
    word,
    fc.record({ type: pieces('strong|emphasis|quotation|link'), text: word, url: fc.constant('/') }),
    word,
  ),
  fc.tuple(word, fc.record({ type: fc.constant('formula'), value: word })),
);

const block = fc.oneof(
  fc.record({ type: fc.constant('paragraph'), text: marked }),
  fc.record({ type: fc.constant('heading'), text: marked }),
  fc.record({
    type: fc.constant('list'),
    items: fc.array(marked, { minLength: 1, maxLength: 3 }),
    ordered: fc.boolean(),
  }),
  fc.record({ type: fc.constant('quote'), paragraphs: fc.array(marked, { maxLength: 3 }), attribution: marked }),
  fc.record({
    type: fc.constant('figure'),
    image: fc.constant({ url: '/x.jpg', alt: '', width: 3, height: 2 }),
    caption: marked,
  }),
  fc.record({ type: fc.constant('figure'), image: fc.record({ url: fc.constant('/x.jpg'), alt: word }) }),
  fc.record({ type: fc.constant('verse'), lines: fc.array(word, { minLength: 1 }) }),
  word,
);

const divider = fc.record({ type: fc.constant('divider') });

/** Conversations with words in every block, and in blocks and marks that there are none of. Each word stands in one once: `w0x`, `w1x` and so on. */
const anyConversation = fc
  .record({
    speakers: fc.constant([{ id: 'a', name: 'Ida', kind: 'human' }]),
    turns: fc.array(
      fc.record({
        speaker: fc.constantFrom('a', 'b', ''),
        topic: fc.option(word, { nil: undefined }),
        body: fc.tuple(block, fc.array(fc.oneof(block, divider), { maxLength: 3 })).map((blocks) => blocks.flat()),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map((conversation) => {
    let words = 0;
    return JSON.parse(JSON.stringify(conversation).replace(/§/g, () => `w${words++}x`)) as Conversation;
  });

/** Conversations of voices with these names, who say paragraphs. */
function conversations(names: fc.Arbitrary<string>): fc.Arbitrary<Conversation> {
  const isName = (name: string) => nameKey(name) !== '';
  const speakers = fc
    .uniqueArray(names.filter(isName), { selector: nameKey, minLength: 1, maxLength: 3 })
    .chain((names) => fc.tuple(...names.map((name) => fc.record({ name: fc.constant(name), kind }))))
    .map((speakers) => speakers.map((speaker, index) => ({ ...speaker, id: `s${index}` })));
  const said = text.filter((text) => flat(text) !== '').map((text): Block => ({ type: 'paragraph', text }));
  return speakers.chain((speakers) => {
    const turn = fc.record(
      {
        speaker: fc.constantFrom(...speakers.map(({ id }) => id)),
        body: fc.array(said, { minLength: 1, maxLength: 3 }),
        topic: line,
      },
      { requiredKeys: ['speaker', 'body'] },
    );
    return fc
      .record(
        {
          title: line,
          subtitle: pieces('What a light is for|A Talk: In Two Parts|how it went'),
          note: line,
          speakers: fc.constant(speakers),
          turns: fc.array(turn, { minLength: 1, maxLength: 5 }).map(alternating),
        },
        { requiredKeys: ['speakers', 'turns'] },
      )
      .map(({ subtitle, ...conversation }) => ({
        ...conversation,
        ...(conversation.title && subtitle && { subtitle }),
      }));
  });
}

/** A turn is what one speaker says before the next one speaks, or before another topic. */
function alternating<Each extends Pick<Turn, 'speaker' | 'topic'>>(turns: readonly Each[]): Each[] {
  return turns.filter(({ speaker, topic }, index) => topic !== undefined || speaker !== turns[index - 1]?.speaker);
}

/** The words of a text in one line: white space is not kept as it is. */
function flat(text: Text | undefined): string {
  return plainText(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a reader is told: who speaks, of what kind they are, and each paragraph. */
function told({ title, subtitle, note, speakers, turns }: Conversation) {
  const said = turns.map(({ speaker, topic, body }) => {
    const { name, kind } = speakers.find(({ id }) => id === speaker) ?? {};
    const paragraphs = body.map((block) => (block.type === 'paragraph' ? flat(block.text) : block));
    return { name: flat(name), kind, topic: flat(topic), paragraphs };
  });
  return { title: flat(title), subtitle: flat(subtitle), note: flat(note), said };
}

function pieces(...lists: string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...lists.join('|').split('|'));
}

const runs = { seed: 12, numRuns: isDeep ? 200 : 40 };

describe('A conversation that is exported and parsed is the same', () => {
  it('as WebVTT', () => {
    fc.assert(
      fc.property(conversations(name), (conversation) => {
        const back = parseConversation(toTranscript(conversation, { format: 'webvtt' }), { defaultKind: 'human' });
        expect(told(back)).toEqual(told(conversation));
      }),
      runs,
    );
  });

  it('as plain text with known speakers', () => {
    fc.assert(
      fc.property(conversations(name), (conversation) => {
        const { speakers } = conversation;
        expect(told(parseConversation(toTranscript(conversation), { speakers }))).toEqual(told(conversation));
      }),
      runs,
    );
  });

  it('as plain text with `form: prefixed`', () => {
    const capitalized = pieces(
      'Ida|Ben|Mara Lind (Guest)|Dr. Reed|J. R. Quay|Zoë|The Board of Trade|Chris (Legal)|Chris (Sales)|Ada (AI)',
    );
    fc.assert(
      fc.property(conversations(capitalized), (conversation) => {
        const back = parseConversation(toTranscript(conversation), { form: 'prefixed', defaultKind: 'human' });
        expect(told(back)).toEqual(told(conversation));
      }),
      runs,
    );
  });
});

describe.each(['text', 'webvtt'] as const)('No word that is said is lost in %s', (format) => {
  it('in every block and mark', () => {
    fc.assert(
      fc.property(anyConversation, (conversation) => {
        const transcript = toTranscript(conversation, { format });
        const back = textOfUnknown(parseConversation(transcript));
        const words = JSON.stringify(conversation).match(/w\d+x/g) ?? [];
        expect(words.filter((word) => !transcript.includes(word) || !back.includes(word))).toEqual([]);
      }),
      runs,
    );
  });
});
