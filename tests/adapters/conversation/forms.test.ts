import { describe, expect, it } from 'vitest';
import { type ParseConversationOptions, parseConversation } from '../../../src/adapters/conversation/parseConversation';
import type { Conversation, Speaker } from '../../../src/article/Conversation';
import type { Issue } from '../../../src/article/Issue';
import { plainText } from '../../../src/article/plainText';
import { readArticle } from '../../../src/article/readArticle';
import { textOfUnknown } from '../../../src/article/textOfUnknown';
import { walkBlocks } from '../../../src/article/walkBlocks';
import { exportedTranscripts } from '../../fixtures/transcripts';
import { recallOf, wordsOf } from '../recall/recall';

function parse(text: string, options: ParseConversationOptions = {}): { conversation: Conversation; issues: Issue[] } {
  const issues: Issue[] = [];
  const conversation = parseConversation(text, {
    defaultKind: 'human',
    ...options,
    onIssue: (issue) => issues.push(issue),
  });
  return { conversation, issues };
}

/** The turns of a conversation: the name, or an empty string, and the words. */
function turnsOf({ speakers, turns }: Conversation): [name: string, words: string][] {
  return turns.map(({ speaker, body }) => {
    const texts: string[] = [];
    walkBlocks({ body }, { text: (text) => void texts.push(plainText(text as string)) });
    return [speakers.find(({ id }) => id === speaker)?.name ?? '', texts.join(' ')];
  });
}

/** The words of the forms themselves, in lower case. */
const syntax = new Set(
  'webvtt kind captions language en align:start quay:lamp_post position c font color an8 i i0 i1 b pos hff gt am pm am. from to today at yesterday ص م'.split(
    ' ',
  ),
);

describe.each(exportedTranscripts.map((transcript) => [transcript.name, transcript] as const))(
  'A transcript of %s',
  (name, { text, turns, days, opening = [], leftOut = [], silent = [] }) => {
    const { conversation, issues } = parse(text);

    it('has its turns, names and words', () => {
      expect(turnsOf(conversation)).toEqual(turns);
      expect([conversation.title, conversation.subtitle].filter(Boolean)).toEqual(opening);
      expect(conversation.turns.map(({ at }) => at)).toEqual(turns.map((_, index) => days?.[index]));
    });

    it('reports what is left out, and nothing else is', () => {
      const reported = issues.filter(({ kind }) => kind === 'left-out').map(({ message }) => message);
      const unreported = leftOut.filter(
        (words) => !reported.some((message) => message.includes(JSON.stringify(words).slice(1, 20))),
      );
      expect(unreported).toEqual([]);
    });

    it('loses no word but names, times, syntax and what is reported, and gains none', () => {
      const speakers = conversation.speakers.map(({ name }) => name);
      const { missing, insertions } = recallOf(text, { conversation }, speakers.join(' '));
      const known = new Set(wordsOf([...speakers, ...silent, ...leftOut].join(' ')));
      const lost = missing
        .flatMap(({ words }) => wordsOf(words))
        .filter((word) => !known.has(word) && !/\p{N}/u.test(word) && !syntax.has(word));
      // A word that captions show again is kept once.
      const kept = new Set(wordsOf(turns.map(([, words]) => words).join(' ')));
      expect(lost.filter((word) => !/YouTube/.test(name) || !kept.has(word))).toEqual([]);
      expect(insertions).toEqual([]);
    });

    it('is a valid conversation', () => {
      const article = { headline: 'H', body: [], conversation };
      const found: Issue[] = [];
      expect(readArticle(article, { onIssue: (issue) => found.push(issue) })).toBe(article);
      expect(found).toEqual([]);
    });

    it('is read in the same way with other line endings and a byte order mark', () => {
      expect(parse(`\uFEFF${text.replaceAll('\n', '\r\n')}`).conversation).toEqual(conversation);
    });
  },
);

describe('SubRip', () => {
  const cue = (number: number, words: string) =>
    `${number}\n00:00:0${number},000 --> 00:00:0${number + 1},000\n${words}\n\n`;

  it('keeps empty lines, arrows and lines above a timing in the text of a cue', () => {
    const text = `${cue(1, 'It burned\n\nall night.')}north --> south\n00:00:02,500 --> 00:00:03,000\nAh.\n\n${cue(3, 'Yes.')}`;
    expect(turnsOf(parse(text).conversation)).toEqual([['', 'It burned all night. north --> south Ah. Yes.']]);
  });

  it('is no issue, other than WebVTT that begins without its signature', () => {
    const text = cue(1, 'Ida: It burned.') + cue(2, 'Ben: And then?');
    expect(parse(text).issues).toEqual([]);
    expect(parse(text.replace(/(:\d\d),/g, '$1.')).issues).toEqual([
      { kind: 'missing', path: 'line 1', message: expect.stringMatching(/^is not WEBVTT/) },
    ]);
  });
});

describe('Days of messages', () => {
  const daysOf = (...days: string[]) =>
    parse(days.map((day) => `${day}, 09:15 - Ida: It burned.`).join('\n')).conversation.turns.map(({ at }) => at);

  it.each([
    [
      ['12/03/2026', '13/03/2026'],
      ['2026-03-12', '2026-03-13'],
    ],
    [
      ['3/12/26', '3/13/26'],
      ['2026-03-12', '2026-03-13'],
    ],
    [
      ['2026-03-12', '2026-04-01'],
      ['2026-03-12', '2026-04-01'],
    ],
    [
      ['2026/3/2', '2026/3/4'],
      ['2026-03-02', '2026-03-04'],
    ],
    [
      ['03.04.26', '04.04.26'],
      ['2026-04-03', '2026-04-04'],
    ],
    // The other order would go back in time.
    [
      ['01/02/2026', '02/02/2026', '01/03/2026'],
      ['2026-02-01', '2026-02-02', '2026-03-01'],
    ],
    // In the other order, every message would be from the 12th of a month.
    [
      ['01/12/2026', '02/12/2026', '03/12/2026'],
      ['2026-12-01', '2026-12-02', '2026-12-03'],
    ],
    [['05/05/2026', '05/05/2026'], ['2026-05-05']],
  ])('%s are %s', (days, dates) => {
    expect(daysOf(...days)).toEqual(dates);
  });

  it.each([
    ['9:15', '2026-03-12T09:15:00+00:00'],
    ['21:15:32', '2026-03-12T21:15:32+00:00'],
    ['9:15\u202fPM', '2026-03-12T21:15:00+00:00'],
    ['12:05 a. m.', '2026-03-12T00:05:00+00:00'],
    ['klo 9.15', '2026-03-12T09:15:00+00:00'],
    ['上午9:15', '2026-03-12'],
    ['9:15 م', '2026-03-12'],
    ['25:15', '2026-03-12'],
  ])('have the time %s with a time zone', (time, at) => {
    const text = `2026-03-12, ${time} - Ida: It burned.\n2026-03-12, ${time} - Ben: Ah.`;
    const { turns } = parse(text, { timeZone: 'Europe/London' }).conversation;
    expect(turns.map((turn) => turn.at)).toEqual([at, at]);
  });

  it('have the offset of the zone at that moment', () => {
    const text = ['28/03/2026, 12:00', '29/03/2026, 00:30', '29/03/2026, 02:30', '30/03/2026, 12:00']
      .map((stamp) => `${stamp} - Ida: It burned.`)
      .join('\n');
    const at = (timeZone: string) => parse(text, { timeZone }).conversation.turns.map((turn) => turn.at);
    expect(at('Europe/London')).toEqual([
      '2026-03-28T12:00:00+00:00',
      '2026-03-29T00:30:00+00:00',
      '2026-03-30T12:00:00+01:00',
    ]);
    expect(at('America/New_York')[2]).toBe('2026-03-30T12:00:00-04:00');
    expect(at('nowhere')).toEqual(['2026-03-28', '2026-03-29', '2026-03-30']);
  });

  it('are reported if their order is a guess', () => {
    const { issues } = parse('01/12/2026, 09:15 - Ida: It burned.\n03/12/2026, 09:16 - Ben: Ah.');
    expect(issues).toContainEqual({
      kind: 'guessed',
      path: 'line 1',
      message: 'has a date, "01/12/2026", which is most likely 2026-12-01; other dates are read alike. Also in line 2.',
    });
  });

  it('are left out and reported if nothing tells days from months, or a day does not exist', () => {
    expect(daysOf('03/04/2026', '03/04/2026')).toEqual([undefined]);
    expect(daysOf('30/02/2026', '31/02/2026')).toEqual([undefined]);
    const { issues } = parse('03/04/2026, 09:15 - Ida: It burned.\n03/04/2026, 09:16 - Ben: Ah.');
    expect(issues.map(({ kind, path, message }) => `${kind} ${path} ${message}`)).toEqual([
      'left-out line 1 has a time beside the name, "09:15", which is left out. Also in line 2.',
      'left-out line 1 has a date, "03/04/2026", whose day and month nothing tells apart; it is left out. Also in line 2.',
    ]);
  });
});

describe('A form that the text does not have', () => {
  it.each(['chat', 'irc', 'timed', 'questions', 'chevrons'] as const)('keeps every word: %s', (form) => {
    const text = '--- It burned.\n-- Nobody came.\n12/03/2026, 09:15 - and then';
    const { title, subtitle, turns } = parse(text, { form }).conversation;
    expect(textOfUnknown([title, subtitle, turns])).toMatch(/It burned.*Nobody came.*and then/);
  });
});

describe('Known speakers', () => {
  const speakers: Speaker[] = [
    { id: 'ida', name: '<Ida>', kind: 'ai' },
    { id: 'ben', name: 'Ben', kind: 'human' },
  ];

  it('decide between forms', () => {
    const text = '<Ida>: It burned.\n<Ida> (AI): All night.\nBen: Ah.\n<Ida>: Yes.';
    expect(turnsOf(parse(text, { speakers }).conversation)).toEqual([
      ['<Ida>', 'It burned. All night.'],
      ['Ben', 'Ah.'],
      ['<Ida>', 'Yes.'],
    ]);
  });

  it('are found in exports', () => {
    const text = '12/03/2026, 09:15 - ben: It burned.\n12/03/2026, 09:16 - Mara: Note: it did.';
    const { conversation } = parse(text, { speakers });
    expect(conversation.speakers.map(({ id }) => id)).toEqual(['ben', 'mara']);
    expect(turnsOf(conversation)[1]).toEqual(['Mara', 'Note: it did.']);
  });
});

describe('An ordinary text is not taken for an export', () => {
  const prose = 'It was late, and the lamp was lit. Nobody came up the stairs that night.';

  it.each([
    ['brackets in prose', `[The lamp] was lit.\n\n[It] burned.\n\n${prose}\n\n(00:03) it went out.`],
    ['notes in brackets', `[laughs]\n${prose}\n\n[10:32] it went out.\n\n[12/03/2026 10:32] it was lit again.`],
    ['initials', `Q. Reed came in at nine.\n\nA. Lind left at ten.\n\n${prose}\n\nQ. Reed stayed.`],
    ['a list by letters', 'A. Trim the wick.\nB. Wind the clock.\nC. Light the lamp.'],
    [
      'questions with answers to choose from',
      'Q. What burns?\nA. Oil\nB. Water\nC. Sand\n\nQ. Who came?\nA. Ida\nB. Ben',
    ],
    [
      'dates at the start of lines',
      `12/03/2026 It was lit.\n13/03/2026 It burned.\n14.03.2026, 09:15 It went out.\n\n${prose}`,
    ],
    [
      'a chronicle with dates and times',
      `12/03/2026, 09:15 - The lamp is lit.\n13/03/2026, 10:15 - It goes out.\n14/03/2026, 11:00 - Nobody comes.`,
    ],
    ['an agenda', '12/03/2026, 09:15 - Lunch: soup\n12/03/2026, 12:15 - Tea: none\n13/03/2026, 09:15 - Dinner: fish'],
    ['chapters', `The Lamp  0:00\n${prose}\n\nThe Stairs  5:10\n${prose}`],
    ['a timetable', 'Saltmere  10:32\nQuay  10:40\nHarbour  10:55\nSaltmere  11:32'],
    [
      'a programme',
      '[20:15] News\nWhat happened by the sea.\n\n[20:45] Weather\nRain, and wind.\n\n[21:00] The Lamp\nA film.',
    ],
    ['opening hours', 'Monday  9:00\nTuesday  9:00\nSunday  10:30\nclosed in winter'],
    ['a mail with answers', `Ben wrote:\n> Did it burn?\n>> It did, all night,\n>> and nobody came.\n> Ah.\n\nYes.`],
    [
      'wrapped lines of a quoted mail',
      '>> It burned all night, and nobody\n>> came up the stairs to look at\n>> it, not even the keeper.',
    ],
    ['code', '>> x = 3;\n>> y = x + 1;\nans = 4'],
    ['a session of Python', '>>> lamp.light()\nTrue\n>>> print(lamp)\n<Lamp>'],
    ['shifts in code', 'a >> b\nstd::cin >> lamp >> light;\ncat oil >> lamp.txt'],
    ['HTML', '<p> It burned.\n<p> Nobody came.\n<b> Ah. </b>'],
    ['XML', '<lamp> lit </lamp>\n<keeper> Ida </keeper>\n<lamp> out </lamp>'],
    ['parameters', '<file> the file to read\n<dir> where to write it\n<lamp> which lamp to light'],
    ['scores', 'Saltmere - Quay 3:1\nHarbour - Lamp 0:2\nQuay - Harbour 1:1'],
    ['verses', '3:16 It burned.\n3:17 Nobody came.\n4:01 And then?'],
  ])('%s', (_, text) => {
    const { conversation } = parse(text);
    expect(conversation.speakers).toEqual([]);
  });

  it('an agenda with times on lines of their own, which keeps them', () => {
    const text = '9:00\nThe lamp\n10:30\nOil and wick\n12:00\nThe stairs';
    expect(turnsOf(parse(text).conversation)).toEqual([['', '9:00 The lamp 10:30 Oil and wick 12:00 The stairs']]);
  });

  it('captions in which a word is said again', () => {
    const cues = ['No.', 'No. Never.', 'Yes.', 'Yes.', 'Ah.', 'Ah. It burned.'];
    const text = `WEBVTT\n\n${cues.map((cue, index) => `00:0${index}.000 --> 00:0${index + 1}.000\n${cue}`).join('\n\n')}`;
    expect(turnsOf(parse(text).conversation)).toEqual([['', cues.join(' ')]]);
  });

  it('captions whose cues have identifiers that are not names', () => {
    const ids = ['intro', 'Chapter 1', '7f3a-12', 'The end.'];
    const cues = ids.map((id, index) => `${id}\n00:0${index}.000 --> 00:0${index + 1}.000\nIt burned\nall night.`);
    expect(turnsOf(parse(`WEBVTT\n\n${cues.join('\n\n')}`).conversation)).toEqual([
      ['', ids.map(() => 'It burned all night.').join(' ')],
    ]);
  });
});
