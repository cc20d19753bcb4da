import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/adapters/conversation/linesOf';
import { type ParseConversationOptions, parseConversation } from '../../../src/adapters/conversation/parseConversation';
import type { Conversation, Speaker } from '../../../src/article/Conversation';
import type { Issue } from '../../../src/article/Issue';
import { readArticle } from '../../../src/article/readArticle';
import { textOfUnknown } from '../../../src/article/textOfUnknown';
import { isDeep, sampleOfRows } from '../../deep';
import { webVttFiles } from '../../fixtures/webVttFiles';

const keeper: Speaker = { id: 'keeper', name: 'Ida Fenwick', kind: 'human' };
const courier: Speaker = { id: 'paper', name: 'Courier', kind: 'human', asks: true };

/** A file of as many cues, each of which shows the line of the one before again. */
function rollingCaptions(count: number): string {
  const cues = Array.from(
    { length: count },
    (_, index) => `00:00.000 --> 00:00.000\nline ${index}\nline ${index + 1}\n`,
  );
  return `WEBVTT\n\n${cues.join('\n')}`;
}

type PlacedMessage = Pick<Issue, 'path' | 'message'>;

function parse(
  text: string,
  options: ParseConversationOptions = {},
): { conversation: Conversation; issues: PlacedMessage[] } {
  const issues: PlacedMessage[] = [];
  const onIssue = ({ path, message }: Issue) => issues.push({ path, message });
  const conversation = parseConversation(text, { ...options, onIssue });
  return { conversation, issues };
}

/** The turns of a transcript: the name and the texts of each. */
function turnsIn(text: string, options?: ParseConversationOptions): [name: string | undefined, ...words: string[]][] {
  const { speakers, turns } = parseConversation(text, options);
  return turns.map(({ speaker, body }) => [
    speakers.find(({ id }) => id === speaker)?.name,
    ...body.map(({ type, ...words }) => textOfUnknown(words)),
  ]);
}

describe('lines that begin with a name and a colon', () => {
  it('are turns, whether or not there are blank lines between them', () => {
    const turns = [
      ['Courier', 'Who is the lamp for?'],
      ['Ida Fenwick', 'For whoever looks up.'],
    ];
    expect(turnsIn('Courier: Who is the lamp for?\nIda Fenwick: For whoever looks up.')).toEqual(turns);
    expect(turnsIn('Courier: Who is the lamp for?\n\nIda Fenwick: For whoever looks up.\n')).toEqual(turns);
    expect(turnsIn('\uFEFFCourier: Who is the lamp for?\r\n\r\nIda Fenwick:\r\nFor whoever looks up.')).toEqual(turns);
    expect(turnsIn('Courier: Who is the lamp for?\rIda Fenwick: For whoever looks up.')).toEqual(turns);
  });

  it('continue below, in the same paragraph or, after a blank line, in another', () => {
    expect(turnsIn('Ida: It burned\nall night.\n\nNobody came.\n\nBen: And then?')).toEqual([
      ['Ida', 'It burned all night.', 'Nobody came.'],
      ['Ben', 'And then?'],
    ]);
  });

  it('are one turn if the same name follows', () => {
    expect(turnsIn('Ida: It burned.\nIDA: All night.\nBen: And then?')).toEqual([
      ['Ida', 'It burned.', 'All night.'],
      ['Ben', 'And then?'],
    ]);
  });

  it.each([
    ['Arabic', 'الصحيفة: ما أول كتاب عاد؟\nأمينة المكتبة: كتاب للأطفال.', ['الصحيفة', 'أمينة المكتبة']],
    ['Hebrew', 'נוסע: מתי?\n\u200fעוזר\u200f: בתשע.', ['נוסע', 'עוזר']],
    ['Japanese', '田中：こんにちは。\n鈴木：どうも。', ['田中', '鈴木']],
    ['Chinese with a narrow colon', '记者:你好。\n船长:你好。', ['记者', '船长']],
    ['French, with a space before the colon', 'Nell\u00a0: Pourquoi ?\nTomas\u202f: Parce que.', ['Nell', 'Tomas']],
    ['letters and numbers', 'Q: Why?\nA: Because.\nQ: And?\nSpeaker 2: No.', ['Q', 'A', 'Speaker 2']],
    ['titles and initials', 'Dr. Reed: Why?\nJ. R. Quay: Because.', ['Dr. Reed', 'J. R. Quay']],
    ['particles', 'Ludwig van Beek: Why?\nThe Board of Trade: No.', ['Ludwig van Beek', 'The Board of Trade']],
    [
      'lower case, if they are repeated',
      'user: Why?\nassistant: So.\nuser: Ah.\nassistant: Yes.',
      ['user', 'assistant'],
    ],
    ['Markdown', '**Ida:** It burned.\n\n**Ben**: And then?\n\n**Courier: Why?**', ['Ida', 'Ben', 'Courier']],
    [
      '`__proto__`',
      '__proto__: Why?\nconstructor: So.\n__proto__: Ah.\nconstructor: No.',
      ['__proto__', 'constructor'],
    ],
  ])('may have names in %s', (_, text, names) => {
    expect(parseConversation(text).speakers.map(({ name }) => name)).toEqual(names);
  });

  it.each([
    'He said: come in.',
    'One more thing: the bell.',
    'At 12:30 it went out.',
    '12:30 is when it went out.',
    'https://news.example/lamp tells more.',
    'C:\\lamp is where it is kept.',
    'there: look.',
    'We had oil, wick and glass: all of it.',
    'Nobody came; nobody: not one.',
    'We asked, and it answered (AI): no.',
  ])('do not include “%s”', (line) => {
    const text = `Ida: It burned.\nBen: And then?\n${line}\nIda: No.`;
    expect(turnsIn(text)).toEqual([
      ['Ida', 'It burned.'],
      ['Ben', `And then? ${line}`],
      ['Ida', 'No.'],
    ]);
  });

  it('are kept as text and reported if they may be names', () => {
    const { issues } = parse('Ida: It burned.\nBen: And then?\nHe said: no.\nIda: No.', { defaultKind: 'human' });
    expect(issues).toEqual([{ path: 'line 3', message: expect.stringMatching(/^may begin with a name, "He said"/) }]);
  });

  it('are not found in a story with quotations', () => {
    const story = [
      'The lamp is out.',
      'He said: “Come in.”',
      'Nobody came.',
      'Update: It is lit again.',
      'So it goes.',
    ];
    const { conversation, issues } = parse(story.join('\n\n'));
    expect(conversation).toEqual({
      speakers: [],
      turns: [{ speaker: '', body: story.map((text) => ({ type: 'paragraph', text })) }],
    });
    expect(issues).toEqual([{ path: 'line 1', message: expect.stringMatching(/no names were found/) }]);
  });

  it('may begin with the time, which is left out and reported', () => {
    const text = '[00:01:02] Ida: It burned.\n12:30 Ben: And then?\n(0:44) **Ida:** No.';
    expect(turnsIn(text)).toEqual([
      ['Ida', 'It burned.'],
      ['Ben', 'And then?'],
      ['Ida', 'No.'],
    ]);
    expect(parse(text, { defaultKind: 'human' }).issues).toEqual([
      {
        path: 'line 1',
        message: 'has a time beside the name, "[00:01:02]", which is left out. Also in line 2 and line 3.',
      },
    ]);
  });
});

describe('times beside a name', () => {
  it.each([
    '[00:03] Ada: Hi.',
    '00:03 Ada: Hi.',
    '**[00:03] Ada:** Hi.',
    'Ada (00:03): Hi.',
    'Ada [00:03]: Hi.',
    'Ada 00:03: Hi.',
    'Ada（00:03）：Hi.',
    'Ada (1:00:03.250): Hi.',
    'Ada [10:03 AM]: Hi.',
    'Ada [00:03 – 00:05]: Hi.',
    '**Ada** (00:03): Hi.',
    '**Ada (00:03):** Hi.',
    '**Ada** [00:03]: Hi.',
    '**Ada:** [00:03] Hi.',
    'Ada: [00:03] Hi.',
    'Ada: (00:03) Hi.',
    'Ada: [00:03]\nHi.',
  ])('are left out and reported: %s', (line) => {
    const text = `Ada: Oh.\nBen: Ho.\n${line}`;
    const { conversation, issues } = parse(text, { defaultKind: 'human' });
    expect(turnsIn(text)).toEqual([
      ['Ada', 'Oh.'],
      ['Ben', 'Ho.'],
      ['Ada', 'Hi.'],
    ]);
    expect(conversation.speakers.map(({ name }) => name)).toEqual(['Ada', 'Ben']);
    expect(issues).toEqual([{ path: 'line 3', message: expect.stringMatching(/^has a time beside the name, .*\d:0/) }]);
  });

  it('may be before or after the kind', () => {
    for (const line of ['Lamp (AI) (00:03): So.', 'Lamp (00:03) (AI): So.', '**Lamp** (AI) [00:03]: So.']) {
      expect(parseConversation(`Ada: Oh.\n${line}`).speakers[1]).toEqual({ id: 'lamp', name: 'Lamp', kind: 'ai' });
    }
  });

  it('may be beside names on lines of their own', () => {
    const text = 'Ada (00:03)\n\nHi.\n\nBen [00:04]\n\nHo.\n\nAda (00:05)\n\nOh.\n\nBen [00:06]\n\nAh.';
    expect(turnsIn(text)).toEqual([
      ['Ada', 'Hi.'],
      ['Ben', 'Ho.'],
      ['Ada', 'Oh.'],
      ['Ben', 'Ah.'],
    ]);
  });

  it('are kept if they are part of the text', () => {
    const lines = [
      '10:30 it went out.',
      '(10:30, by the clock) it went out.',
      '[sighs] It went out.',
      'It did, at [10:30].',
    ];
    expect(turnsIn(lines.map((line, index) => `${index % 2 ? 'Ben' : 'Ada'}: ${line}`).join('\n'))).toEqual(
      lines.map((line, index) => [index % 2 ? 'Ben' : 'Ada', line]),
    );
  });

  it.each(['10:30 Meeting: bring oil.', 'Meeting 10:30: bring oil.', '10:30 Lunch: soup.\n12:30 Tea: none.'])(
    'do not turn the words beside them into speakers: %s',
    (lines) => {
      const text = `Ada: Hi.\nBen: Ho.\n${lines}\nAda: Oh.`;
      const { conversation, issues } = parse(text, { defaultKind: 'human' });
      expect(conversation.speakers.map(({ name }) => name)).toEqual(['Ada', 'Ben']);
      expect(turnsIn(text)[1]).toEqual(['Ben', `Ho. ${lines.replace('\n', ' ')}`]);
      expect(issues[0]).toEqual({ path: 'line 3', message: expect.stringMatching(/^may begin with a name/) });
      expect(parseConversation(lines).speakers).toEqual([]);
    },
  );
});

describe('brackets after a name', () => {
  it('are part of it if the name always has them', () => {
    const text = 'Mara Lind (Guest): Hi.\nBen: Ho.\nMara Lind (Guest): Oh.';
    expect(turnsIn(text)).toEqual([
      ['Mara Lind (Guest)', 'Hi.'],
      ['Ben', 'Ho.'],
      ['Mara Lind (Guest)', 'Oh.'],
    ]);
  });

  it('say how the text is spoken if the name does not always have them, or is known', () => {
    const text = 'Ida (laughing): No.\nBen: Ho.\nIda: Yes.\nIda (laughing): No.';
    expect(turnsIn(text)[2]).toEqual(['Ida', 'Yes.', '(laughing) No.']);
    const speakers: Speaker[] = [{ id: 'ida', name: 'Ida', kind: 'human' }];
    expect(turnsIn('Ida (laughing): No.\nBen: Ho.\nIda (laughing): Yes.', { speakers })[2]).toEqual([
      'Ida',
      '(laughing) Yes.',
    ]);
  });
});

describe('the kind of a speaker', () => {
  it('is read from brackets after the name', () => {
    const text = 'Ida (human): Why?\nLamp (AI): So.\nHarbour Board (Organisation): No.\nLamp (AI): Yes.';
    expect(parseConversation(text).speakers).toEqual([
      { id: 'ida', name: 'Ida', kind: 'human' },
      { id: 'lamp', name: 'Lamp', kind: 'ai' },
      { id: 'harbour-board', name: 'Harbour Board', kind: 'organization' },
    ]);
  });

  it('is read in other languages with `kindNames`', () => {
    const text = 'Passager: Quand ?\nAssistant des horaires (IA): À neuf heures.';
    const { speakers } = parseConversation(text, { kindNames: { ai: 'IA' } });
    expect(speakers.map(({ name, kind }) => [name, kind])).toEqual([
      ['Passager', undefined],
      ['Assistant des horaires', 'ai'],
    ]);
  });

  it('stays missing and is reported if the transcript does not have it: `human` would be a guess', () => {
    const { conversation, issues } = parse('Ida: Why?\nLamp: So.\nLamp (AI): Yes.');
    expect(conversation.speakers).toEqual([
      { id: 'ida', name: 'Ida' },
      { id: 'lamp', name: 'Lamp', kind: 'ai' },
    ]);
    expect(issues).toEqual([{ path: 'line 1', message: expect.stringMatching(/^names "Ida" without a kind/) }]);
  });

  it('is `defaultKind` if that is given', () => {
    const { conversation, issues } = parse('Ida: Why?\nLamp (AI): So.', { defaultKind: 'human' });
    expect(conversation.speakers.map(({ kind }) => kind)).toEqual(['human', 'ai']);
    expect(issues).toEqual([]);
  });

  it('is not any other word in brackets', () => {
    expect(turnsIn('Ida (laughing): No.\nBen: Yes.')).toEqual([
      ['Ida', '(laughing) No.'],
      ['Ben', 'Yes.'],
    ]);
  });
});

describe('known speakers', () => {
  it('are matched by name in any case and spacing, and keep their ids and other fields', () => {
    const { conversation, issues } = parse('COURIER: Who for?\n\u200fIda  Fenwick: For whoever looks up.\nBen: Me?', {
      speakers: [keeper, courier, { id: 'silent', name: 'Nobody Else', kind: 'ai' }],
    });
    expect(conversation.speakers).toEqual([courier, keeper, { id: 'ben', name: 'Ben' }]);
    expect(conversation.turns.map(({ speaker }) => speaker)).toEqual(['paper', 'keeper', 'ben']);
    expect(issues).toEqual([{ path: 'line 3', message: expect.stringMatching(/without a kind/) }]);
  });

  it('are found by names that would not be recognized otherwise', () => {
    const odd = ['the one who, at night: listens', 'somebody', 'Who?', 'A name of very many words indeed'];
    const speakers = odd.map((name, index): Speaker => ({ id: `s${index}`, name, kind: 'human' }));
    expect(turnsIn(odd.map((name, index) => `${name}: Words ${index}.`).join('\n'), { speakers })).toEqual(
      odd.map((name, index) => [name, `Words ${index}.`]),
    );
  });

  it('keep their kind if the transcript has another one, which is reported', () => {
    const { conversation, issues } = parse('Ida Fenwick (AI): Why?\nBen (human): So.', { speakers: [keeper] });
    expect(conversation.speakers[0]).toEqual(keeper);
    expect(issues).toEqual([{ path: 'line 1', message: expect.stringMatching(/^calls "Ida Fenwick" ai/) }]);
  });

  it('do not share their ids with others', () => {
    const { speakers } = parseConversation(
      'Keeper: Why?\nIda Fenwick: So.\nA B: No.\nA-B: Yes.\n**👩‍🚀**: Oh.\n**✨**: Ah.',
      {
        speakers: [keeper],
      },
    );
    expect(speakers.map(({ id }) => id)).toEqual(['keeper-2', 'keeper', 'a-b', 'a-b-2', 'speaker', 'speaker-2']);
  });

  it('get ids in their own script', () => {
    const { speakers } = parseConversation('Łucja Żak: Why?\nأمينة المكتبة: كتاب.\n田中：はい。\nZoë: Yes.');
    expect(speakers.map(({ id }) => id)).toEqual(['łucja-zak', 'أمينة-المكتبة', '田中', 'zoe']);
  });
});

describe('names on lines of their own', () => {
  const text = `By the stove
What a light is for

Asker

Why a lamp at all?

Lamp

Because the dark has no edges.

It never had.

Asker

And then?

Lamp

Yes`;

  it('are turns with the paragraphs below them, under a title and a subtitle', () => {
    const { title, subtitle } = parseConversation(text);
    expect([title, subtitle]).toEqual(['By the stove', 'What a light is for']);
    expect(turnsIn(text)).toEqual([
      ['Asker', 'Why a lamp at all?'],
      ['Lamp', 'Because the dark has no edges.', 'It never had.'],
      ['Asker', 'And then?'],
      ['Lamp', 'Yes'],
    ]);
    expect(turnsIn(text.replaceAll('\n\n', '\n').replace('edges.\n', 'edges.\n\n'))).toEqual(turnsIn(text));
  });

  it('may be headings or bold, with a kind', () => {
    const marked = '### You\n\nWhy?\n\n### Lamp (AI)\n\nSo.\n\n### You\n\nAh.\n\n**Lamp**\n\nYes.';
    const { speakers, turns } = parseConversation(marked);
    expect(speakers.map(({ name, kind }) => [name, kind])).toEqual([
      ['You', undefined],
      ['Lamp', 'ai'],
    ]);
    expect(turns).toHaveLength(4);
  });

  it('are not repeated lines of text', () => {
    expect(turnsIn('Asker\nReally\nLamp\nYes\nAsker\nReally\nLamp\nYes\nAsker\nGood.')).toEqual([
      ['Asker', 'Really'],
      ['Lamp', 'Yes'],
      ['Asker', 'Really'],
      ['Lamp', 'Yes'],
      ['Asker', 'Good.'],
    ]);
  });

  it('are kept as text and reported if they occur only once', () => {
    const { conversation, issues } = parse(text.replace('It never had.', 'Harbour Board\n\nIt never had.'), {
      defaultKind: 'human',
    });
    expect(conversation.turns[1]?.body).toHaveLength(3);
    expect(issues).toEqual([
      { path: 'line 12', message: expect.stringMatching(/^may begin with a name, "Harbour Board"/) },
    ]);
  });
});

describe('text around and between the turns', () => {
  it('is a title, a subtitle, a note in brackets and a topic', () => {
    const text = `# By the stove: a talk
What a light is for

[Written down as it was said.]

The dark
--------

Ida: Why?

## The light

Lamp (AI): So.`;
    const { conversation } = parse(text);
    expect(conversation).toMatchObject({
      title: 'By the stove: a talk',
      subtitle: 'What a light is for',
      note: 'Written down as it was said.',
      turns: [
        { speaker: 'ida', topic: 'The dark' },
        { speaker: 'lamp', topic: 'The light' },
      ],
    });
    expect(conversation.turns[0]?.body).toEqual([{ type: 'paragraph', text: 'Why?' }]);
  });

  it('is otherwise a turn without a speaker, and reported', () => {
    const { conversation, issues } = parse('By the stove\n\nIt was late.\n\nIt was dark.\n\nIda: Why?\n\nBen: So.', {
      defaultKind: 'human',
    });
    expect(conversation).toMatchObject({ title: 'By the stove', subtitle: 'It was late.' });
    expect(conversation.turns[0]).toEqual({ speaker: '', body: [{ type: 'paragraph', text: 'It was dark.' }] });
    expect(issues).toEqual([{ path: 'line 5', message: expect.stringMatching(/^is above the first name/) }]);
  });

  it('may be lists, quotes, headings and dividers inside a turn', () => {
    const text = `Ida: Three things:
- oil
  and wick
- glass

1. Trim.
2. Wind.

> I set my watch by her.
>
> — Jonah Pell

How
---

1. May was cold.

* * *

Ben: Ah.`;
    expect(parseConversation(text).turns[0]?.body).toEqual([
      { type: 'paragraph', text: 'Three things:' },
      { type: 'list', items: ['oil and wick', 'glass'] },
      { type: 'list', items: ['Trim.', 'Wind.'], ordered: true },
      { type: 'quote', paragraphs: ['I set my watch by her.'], attribution: 'Jonah Pell' },
      { type: 'heading', text: 'How' },
      { type: 'paragraph', text: '1. May was cold.' },
      { type: 'divider' },
    ]);
  });

  it('joins lines of Chinese and Japanese without a space', () => {
    expect(turnsIn('田中：こん\nにちは。\n鈴木：どうも\nthanks')).toEqual([
      ['田中', 'こんにちは。'],
      ['鈴木', 'どうも thanks'],
    ]);
  });

  it('may be missing, as everything else', () => {
    for (const text of ['', '\n \n', '\uFEFF']) {
      const { conversation, issues } = parse(text);
      expect(conversation).toEqual({ speakers: [], turns: [] });
      expect(issues).toEqual([{ path: 'line 1', message: expect.stringMatching(/^begins an empty text/) }]);
    }
  });

  it('is missing below a name without text, which is reported', () => {
    const { conversation, issues } = parse('Ida:\nBen (human): So.\nIda (human): No.');
    expect(conversation.turns[0]).toEqual({ speaker: 'ida', body: [] });
    expect(issues).toEqual([{ path: 'line 1', message: expect.stringMatching(/^names a speaker who says nothing/) }]);
  });

  it('is read in the form that the caller gives', () => {
    expect(turnsIn('He: Yes.\nAnd so on.', { form: 'alternating' })).toEqual([[undefined, 'He: Yes. And so on.']]);
    expect(turnsIn('It was.\n\nIt is.\n\nSo it goes.\n\nIda: Yes.', { form: 'prefixed' }).at(-1)).toEqual([
      'Ida',
      'Yes.',
    ]);
  });
});

describe('WebVTT', () => {
  const file = `WEBVTT - By the stove

STYLE
::cue(v) { color: red }

NOTE topic: The dark

intro
00:00.000 --> 00:02.000 align:start position:10%
<v.loud Ida &amp; Ben>It burned&nbsp;all
night.</v>

00:02.000 --> 00:04.000
<v Ida &amp; Ben>Nobody <i>ever</i> <b><c.red>came</c></b>.

1:00:04.000 --> 1:00:06.000
<v Lamp (AI)><lang fr>Bonne <i>nuit</i></lang> &lt;all&gt;, <00:00:05.000>&rlm;<ruby>漢<rt>kan</rt></ruby></v>
`;

  it('has a turn for each voice, with the marks of the article model', () => {
    const { conversation, issues } = parse(file);
    expect(conversation).toEqual({
      title: 'By the stove',
      speakers: [
        { id: 'ida-ben', name: 'Ida & Ben' },
        { id: 'lamp', name: 'Lamp', kind: 'ai' },
      ],
      turns: [
        {
          speaker: 'ida-ben',
          topic: 'The dark',
          body: [
            {
              type: 'paragraph',
              text: [
                'It burned\u00a0all night. Nobody ',
                { type: 'emphasis', text: 'ever' },
                ' ',
                { type: 'strong', text: 'came' },
                '.',
              ],
            },
          ],
        },
        {
          speaker: 'lamp',
          body: [
            {
              type: 'paragraph',
              text: [
                { type: 'language', text: ['Bonne ', { type: 'emphasis', text: 'nuit' }], language: 'fr' },
                ' <all>, \u200f漢(kan)',
              ],
            },
          ],
        },
      ],
    });
    expect(issues).toEqual([{ path: 'line 8', message: expect.stringMatching(/without a kind/) }]);
    expect(parseConversation(file.replaceAll('\n', '\r\n'))).toEqual(conversation);
  });

  it('may have several voices in one cue; a repeated voice tag begins a paragraph', () => {
    const cue = '<v Ida>It burned.</v> <v Ben>And then?</v>\n<v Ben>And then?</v>';
    expect(turnsIn(`WEBVTT\n\n00:00.000 --> 00:02.000\n${cue}`)).toEqual([
      ['Ida', 'It burned.'],
      ['Ben', 'And then?', 'And then?'],
    ]);
  });

  it('keeps cues without a voice in the turn above or as a turn without a speaker, and reports each run once', () => {
    const cues = ['Hello.', 'Again.', '<v Ida>It burned.</v>', 'All night.', 'Nobody came.'];
    const text = `WEBVTT\n\n${cues.map((cue, index) => `00:0${index}.000 --> 00:0${index + 1}.000\n${cue}`).join('\n\n')}`;
    expect(turnsIn(text)).toEqual([
      [undefined, 'Hello. Again.'],
      ['Ida', 'It burned. All night. Nobody came.'],
    ]);
    expect(parse(text, { defaultKind: 'human' }).issues).toEqual([
      { path: 'line 3', message: expect.stringMatching(/^names no voice; it is kept as a turn without a speaker/) },
      { path: 'line 12', message: expect.stringMatching(/^names no voice; it is kept in the turn above/) },
    ]);
  });

  it('may have names before a colon in place of voices, as meeting recorders write', () => {
    const text =
      'WEBVTT\n\n1\n00:00.000 --> 00:01.000\nIda Fenwick: It burned.\n\n2\n00:01.000 --> 00:02.000\nBen: And then?';
    expect(turnsIn(text)).toEqual([
      ['Ida Fenwick', 'It burned.'],
      ['Ben', 'And then?'],
    ]);
  });

  it('reports comments, and keeps text that players drop', () => {
    const text =
      'WEBVTT\nLanguage: en\n\nNOTE ask Ida\n\nstray words\n\n00:03.000 --> 00:02.000\n<v Ida>It <font>burned</font> <3 & more\n00:04.000 --> 00:05.000\nAll night.';
    const { conversation, issues } = parse(text, { defaultKind: 'human' });
    expect(conversation.turns.map(({ body }) => body)).toEqual([
      [{ type: 'paragraph', text: 'stray words' }],
      [{ type: 'paragraph', text: 'It <font>burned</font> <3 & more All night.' }],
    ]);
    expect(issues.map(({ path, message }) => `${path} ${message.split(/[,;]/)[0]}`)).toEqual([
      'line 2 is part of the header',
      'line 4 is a comment',
      'line 6 has no timing',
      'line 6 names no voice',
      'line 8 ends before it starts',
      'line 9 has "<font>"',
      'line 10 names no voice',
    ]);
  });

  it.each([
    ['<v Ida>It goes north --> south.', 'It goes north --> south. All night.'],
    ['<v Ida>It goes\nnorth --> south.', 'It goes north --> south. All night.'],
    ['<v Ida>It goes\n--> south.', 'It goes --> south. All night.'],
    ['<v Ida>3 --> 4', '3 --> 4 All night.'],
  ])('keeps an arrow in text, and reports it: %s', (words, said) => {
    const { conversation, issues } = parse(
      `WEBVTT\n\n00:00.000 --> 00:02.000\n${words}\nAll night.\n\n00:02.000 --> 00:03.000\n<v Ben>Ah.`,
      { defaultKind: 'human' },
    );
    expect(conversation.turns).toEqual([
      { speaker: 'ida', body: [{ type: 'paragraph', text: said }] },
      { speaker: 'ben', body: [{ type: 'paragraph', text: 'Ah.' }] },
    ]);
    const line = words.includes('\n') ? 5 : 4;
    expect(issues).toEqual([{ path: `line ${line}`, message: expect.stringMatching(/^has an arrow \(-->\)/) }]);
  });

  it.each([
    ['a cue', '00:00.000 --> 00:02.000\n<v Ida>It burned\n \t\nall night.'],
    ['a comment', 'NOTE ask\n \nIda\n\n00:00.000 --> 00:02.000\n<v Ida>It burned all night.'],
    ['a style', 'STYLE\n::cue {\n \ncolor: red }\n\n00:00.000 --> 00:02.000\n<v Ida>It burned all night.'],
    ['a region', 'REGION\nid:x\n \nwidth:40%\n\n00:00.000 --> 00:02.000\n<v Ida>It burned all night.'],
  ])('continues %s below a line of spaces, which is not empty', (_, part) => {
    expect(turnsIn(`WEBVTT\n\n${part}\n\n00:02.000 --> 00:03.000\n<v Ben>Ah.`)).toEqual([
      ['Ida', 'It burned all night.'],
      ['Ben', 'Ah.'],
    ]);
  });

  it('keeps text after a timing, with an invalid timing, in a tag or without a timing, and reports its line', () => {
    const cues = [
      '00:00.000 --> 00:01.000 align:start It burned.\n<v Ida>All night.',
      '00:61.000 --> 00:62.000\n<v Ida>Nobody came.',
      '00:02,000 --> 00:03,000\n<v Ida>Is 3 < 4?\nSay <b no more>.',
      '<v Ida>Not timed.',
    ];
    const { conversation, issues } = parse(`WEBVTT\n\n${cues.join('\n\n')}`, { defaultKind: 'human' });
    expect(textOfUnknown(conversation.turns)).toBe(
      'It burned. ida All night. Nobody came. Is 3 < 4? Say <b no more>. Not timed.',
    );
    expect(issues.map(({ path, message }) => `${path} ${message.split(/[,;]/)[0]}`)).toEqual([
      'line 3 has text after its timing',
      'line 3 names no voice',
      'line 6 has an invalid timing',
      'line 9 has an invalid timing',
      'line 10 has "< 4?"',
      'line 11 has "<b no more>"',
      'line 13 has no timing',
    ]);
  });

  it('takes the whole annotation of a voice tag as the name', () => {
    const names = ['Mara Lind (Guest)', 'Ben (00:03)', '10:30 Otto', '[Ada]', 'x: y', 'Zoe (Legal) (Guest)'];
    const cues = names.map((name, index) => `00:0${index}.000 --> 00:0${index + 1}.000\n<v ${name}>Word.`);
    const { conversation, issues } = parse(`WEBVTT\n\n${cues.join('\n\n')}`, { defaultKind: 'human' });
    expect(conversation.speakers.map(({ name }) => name)).toEqual(names);
    expect(conversation.turns.map(({ body }) => body)).toEqual(names.map(() => [{ type: 'paragraph', text: 'Word.' }]));
    expect(issues).toEqual([]);
  });

  it('finds a known name in a longer annotation, and reports what is left out', () => {
    const { conversation, issues } = parse(
      'WEBVTT\n\n00:00.000 --> 00:01.000\n<v Ida Fenwick (Guest)>It burned.\n\n00:01.000 --> 00:02.000\n<v Ida Fenwick (human)>Yes.',
      { speakers: [keeper] },
    );
    expect(conversation.speakers).toEqual([keeper]);
    expect(textOfUnknown(conversation.turns)).toBe('keeper It burned. Yes.');
    expect(issues).toEqual([{ path: 'line 3', message: 'has "(Guest)" after a known name, which is left out.' }]);
  });

  it('leaves out and reports the times beside names before a colon', () => {
    const cues = ['10:30 Otto: It burned.', 'Ada (10:31): No.', 'Otto: [10:32] Yes.', 'Ada: It did, <i>all</i> night.'];
    const text = `WEBVTT\n\n${cues.map((cue, index) => `00:0${index}.000 --> 00:0${index + 1}.000\n${cue}`).join('\n\n')}`;
    const { conversation, issues } = parse(text, { defaultKind: 'human' });
    expect(conversation.speakers.map(({ name }) => name)).toEqual(['Otto', 'Ada']);
    expect(textOfUnknown(conversation.turns)).toBe('otto It burned. ada No. otto Yes. ada It did, all night.');
    expect(issues).toEqual([
      { path: 'line 3', message: 'has a time beside the name, "10:30", which is left out. Also in line 6 and line 9.' },
    ]);
  });

  it.each(['10:30 Meeting: bring oil.', '[10:30] Meeting: bring oil.', 'Update: it is lit.'])(
    'finds no speaker in “%s” in a file with voice tags',
    (words) => {
      const { conversation, issues } = parse(
        `WEBVTT\n\n00:00.000 --> 00:01.000\n<v Ida>Hi.\n\n00:01.000 --> 00:02.000\n${words}`,
        { defaultKind: 'human' },
      );
      expect(conversation.turns).toEqual([{ speaker: 'ida', body: [{ type: 'paragraph', text: `Hi. ${words}` }] }]);
      expect(issues.map(({ path, message }) => `${path} ${message.split(/[,;]/)[0]}`)).toEqual([
        'line 6 names no voice',
        'line 6 may begin with a name',
      ]);
    },
  );

  it('takes a name before a colon as a label in a file with voice tags if it is the name of a voice', () => {
    const cues = ['<v Ida>Hi.', '10:30 Ida: Oh.', '<v Ben>Ho.', 'Ida: It <b>is</b>.'];
    const text = `WEBVTT\n\n${cues.map((cue, index) => `00:0${index}.000 --> 00:0${index + 1}.000\n${cue}`).join('\n\n')}`;
    expect(turnsIn(text)).toEqual([
      ['Ida', 'Hi. Oh.'],
      ['Ben', 'Ho.'],
      ['Ida', 'It is .'],
    ]);
  });

  it('decodes the character references of HTML, and reports unknown ones', () => {
    const { conversation, issues } = parse(
      'WEBVTT - Q&amp;A\n\n00:00.000 --> 00:01.000\n<v Ida>Caf&eacute; &#8211; &#x2014; &hellip; AT&T &nosuch;',
      { defaultKind: 'human' },
    );
    expect(conversation.title).toBe('Q&A');
    expect(conversation.turns[0]?.body).toEqual([{ type: 'paragraph', text: 'Café – — … AT&T &nosuch;' }]);
    expect(issues).toEqual([{ path: 'line 4', message: expect.stringMatching(/^has "&nosuch;"/) }]);
  });

  it('is plain text if the first line is underlined', () => {
    expect(parseConversation('WEBVTT\n======\n\nIda: Why?\n\nBen: So.')).toMatchObject({
      title: 'WEBVTT',
      turns: [{ speaker: 'ida' }, { speaker: 'ben' }],
    });
  });

  it('is read without `WEBVTT`, which is reported', () => {
    const { conversation, issues } = parse('1\n00:00:01.000 --> 00:00:04.000\n<v Ida>It burned.', {
      defaultKind: 'human',
    });
    expect(conversation.turns).toEqual([{ speaker: 'ida', body: [{ type: 'paragraph', text: 'It burned.' }] }]);
    expect(issues).toEqual([{ path: 'line 1', message: expect.stringMatching(/^is not WEBVTT/) }]);
  });
});

describe('an issue', () => {
  const vtt = (rest: string) => `WEBVTT\n\n00:00.000 --> 00:01.000\n<v Ida>Hi.\n\n${rest}`;
  const cue = (text: string) => vtt(`00:01.000 --> 00:02.000\n<v Ida>${text}`);

  it.each<[kind: Issue['kind'], message: RegExp, text: string]>([
    ['left-out', /^has a time beside the name/, 'Ida: It burned.\n[00:03] Ben: And then?'],
    ['guessed', /^may begin with a name/, 'Ida: It burned.\nBen: And then?\nHe said: no.\nIda: No.'],
    ['missing', /^names a speaker who says nothing/, 'Ida:\nBen: So.\nIda: No.'],
    ['missing', /without a kind/, 'Ida: It burned.\nBen: And then?'],
    ['left-out', /^calls "Ida" ai/, 'Ida (human): It burned.\nIda (AI): No.'],
    ['missing', /^is above the first name/, 'By the stove\n\nIt was late.\n\nIt was dark.\n\nIda: Why?\n\nBen: So.'],
    ['missing', /no names were found/, 'It burned.'],
    ['missing', /^begins an empty text/, ''],
    ['missing', /^begins a file without text in cues/, 'WEBVTT'],
    ['left-out', /^is a comment/, vtt('NOTE ask Ida')],
    ['left-out', /^names a topic without any text/, vtt('NOTE Topic: The dark')],
    ['missing', /^names no voice/, vtt('00:01.000 --> 00:02.000\nIt burned.')],
    ['left-out', /^is part of the header/, vtt('').replace('WEBVTT', 'WEBVTT\nLanguage: en')],
    ['missing', /^is not WEBVTT/, '00:00.000 --> 00:01.000\n<v Ida>Hi.'],
    ['changed', /^has an arrow/, cue('north\n--> south')],
    ['unknown', /^has an invalid timing/, vtt('00:61.000 --> 00:62.000\n<v Ida>No.')],
    ['changed', /^ends before it starts/, vtt('00:03.000 --> 00:02.000\n<v Ida>No.')],
    ['changed', /^has text after its timing/, vtt('00:01.000 --> 00:02.000 No.\n<v Ida>Yes.')],
    ['missing', /^has no timing/, vtt('<v Ida>No.')],
    ['unknown', /an unknown character reference/, cue('&nosuch;')],
    ['unknown', /not a WebVTT tag/, cue('<font>No.')],
    ['changed', /in lower case only/, cue('<B>No.</B>')],
    ['unknown', /an invalid language/, cue('<lang x y>No.</lang>')],
    ['changed', /marks nested too deeply/, cue(`${'<lang fr>'.repeat(20)}No.`)],
  ])('is %s if a line %s', (kind, message, text) => {
    const issues: Issue[] = [];
    parseConversation(text, { onIssue: (issue) => issues.push(issue) });
    expect(issues).toContainEqual(expect.objectContaining({ kind, message: expect.stringMatching(message) }));
  });
});

describe('any text', () => {
  const forms = [undefined, 'prefixed', 'alternating', 'webvtt'] as const;
  const pieces =
    'Ida: |Ben (AI): |**Cy:** |Ida\n|Ben\n|\n|\n\n|\r\n|- |1. |2. |> |# |---|===|* * *|: |：|\0|\uFEFF|\u202e|\ud800|WEBVTT\n\n|NOTE x\n|00:01.000 --> 00:02.000\n|-->|<v Ida>|<v |</v>|<i>|<lang x>|</lang>|<|>|&amp;|&#0;|&#x110000;|&|[12:30] |[00:03]|(00:03): | (00:03)|00:03: |12:30 |\\\\[|(Guest): |__proto__: |constructor: |(|)|**|   |\t|. |“|”'.split(
      '|',
    );

  it('is read without an error, every word is kept, and the conversation is valid', () => {
    let state = 7;
    function random(below: number): number {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    }
    for (let round = 0; round < 400; round += 1) {
      const words: string[] = [];
      let text = '';
      for (let piece = random(60); piece > 0; piece -= 1) {
        if (random(2) === 0) text += pieces[random(pieces.length)];
        else {
          words.push(`word${words.length}x`);
          text += `${words.at(-1)} `;
        }
      }
      for (const form of forms) {
        const { conversation, issues } = parse(text, { form, defaultKind: 'human' });
        // Comments, settings and the inside of tags are left out of WebVTT.
        if (form !== 'webvtt' && !/WEBVTT|-->/.test(text)) {
          const kept = textOfUnknown(conversation);
          expect(
            words.filter((word) => !kept.includes(word)),
            JSON.stringify(text),
          ).toEqual([]);
        }
        expect(issues.every(({ path }) => /^line [1-9]\d*$/.test(path))).toBe(true);
        const invalid: Issue[] = [];
        readArticle({ headline: 'H', body: [], conversation }, { onIssue: (issue) => invalid.push(issue) });
        expect(invalid, JSON.stringify(text)).toEqual([]);
      }
    }
  });

  it('loses no word as WebVTT: what is left out is reported, a cue identifier, or a style', () => {
    fc.assert(
      fc.property(webVttFiles, (file) => {
        const { conversation, issues } = parse(file, { form: 'webvtt', defaultKind: 'human' });
        const kept = textOfUnknown(conversation);
        const lines = linesOf(file);
        const lost = lines.flatMap((line, index) => {
          const words = (line.match(/w\d+x/g) ?? []).filter((word) => !kept.includes(word));
          const first = lines.lastIndexOf('', index) + 1;
          const isReported = issues.some(
            ({ path }) => Number(path.slice(5)) > first && Number(path.slice(5)) <= index + 1,
          );
          const isStyle = /^(?:\s*\n)*(?:STYLE|REGION)\s*$/m.test(lines.slice(first, index + 1).join('\n'));
          return isReported || isStyle || lines[index + 1]?.includes('-->') ? [] : words;
        });
        expect(lost).toEqual([]);
      }),
      { seed: 12, numRuns: isDeep ? 250 : 12 },
    );
  });

  const large = sampleOfRows(
    [
      ['one long line', 'a'.repeat(2_000_000)],
      ['spaces', ' '.repeat(1_000_000)],
      ['spaces between words', `a${' '.repeat(1_000_000)}b`],
      ['brackets', '<'.repeat(500_000)],
      ['tags that do not end', `WEBVTT\n\n00:00.000 --> 00:01.000\n${'<a '.repeat(200_000)}`],
      ['tags inside of tags', `WEBVTT\n\n00:00.000 --> 00:01.000\n${'<lang x>'.repeat(100_000)}word`],
      ['a voice of spaces', `WEBVTT\n\n00:00.000 --> 00:01.000\n<v ${'\u200e '.repeat(300_000)}x>word`],
      ['names and nothing else', 'Ida:\n'.repeat(100_000)],
      ['names that are all different', Array.from({ length: 50_000 }, (_, index) => `Name${index}: Words.`).join('\n')],
      [
        'names without letters',
        Array.from(
          { length: 50_000 },
          (_, i) => `**${'✨'.repeat(1 + (i % 40))}${'!'.repeat(Math.floor(i / 40) % 40)}**: x`,
        ).join('\n'),
      ],
      ['turns', 'Ida: It burned.\nBen: And then?\n'.repeat(50_000)],
      ['name lines', 'Ida\nIt burned.\nBen\nAnd then?\n'.repeat(25_000)],
      ['cues', `WEBVTT\n\n${'00:00.000 --> 00:01.000\n<v Ida>It burned.\n\n'.repeat(33_000)}`],
      ['list items', `Ida: Yes.\nBen: No.\n${'- item\n'.repeat(100_000)}`],
      ['colons', ': '.repeat(500_000)],
      ['stars', '**'.repeat(500_000)],
      ['messages', '12/03/2026, 09:15 - Ida: It burned.\n12/03/2026, 09:16 - Ben: <Media omitted>\n'.repeat(25_000)],
      ['a long message', `12/03/2026, 09:15 - ${'a'.repeat(1_000_000)}\n`.repeat(2)],
      ['quotation marks', `12/03/2026, 09:15 - ${'"'.repeat(1_000_000)}\n`.repeat(2)],
      ['spaces beside a date', `[12/03/2026,${' '.repeat(1_000_000)}09:15] Ida:${' '.repeat(1_000_000)}`],
      ['names and times', 'Ida  0:03\nIt burned.\n\nBen  0:04\nAnd then?\n\n'.repeat(10_000)],
      ['nicknames', '<ida> It burned.\n* ida waves\n<ben> And then?\n'.repeat(33_000)],
      ['questions', 'Q. Why?\nA. Because.\n'.repeat(25_000)],
      ['chevrons', '>> IDA: It burned.\n>> And then?\n'.repeat(25_000)],
      ['chevrons on one line', '>> '.repeat(300_000)],
      ['captions that roll', rollingCaptions(33_000)],
      ['a cue with many empty lines', `1\n00:00:01,000 --> 00:00:02,000\n${'word\n\n'.repeat(100_000)}`],
      ['a cue with many marks', `1\n00:00:01,000 --> 00:00:02,000\n${'>> word {\\an8} {i}\n'.repeat(50_000)}`],
    ],
    'spaces between words',
    'tags that do not end',
  );

  it.each(large)('is read in linear time (quadratic time would exceed the timeout): %s', (_, text) => {
    expect(parseConversation(text).turns).toBeInstanceOf(Array);
  });
});
