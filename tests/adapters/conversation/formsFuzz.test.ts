import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConversationForm } from '../../../src/adapters/conversation/forms';
import { type ParseConversationOptions, parseConversation } from '../../../src/adapters/conversation/parseConversation';
import type { Conversation } from '../../../src/article/Conversation';
import type { Issue } from '../../../src/article/Issue';
import { readArticle } from '../../../src/article/readArticle';
import { textOfUnknown } from '../../../src/article/textOfUnknown';
import { isDeep } from '../../deep';
import { exportedTranscripts } from '../../fixtures/transcripts';

const forms = [
  undefined,
  'prefixed',
  'alternating',
  'timed',
  'chat',
  'irc',
  'questions',
  'chevrons',
  'webvtt',
] satisfies readonly (ConversationForm | undefined)[];

/** A transcript in which each word that is said is another one, `w0x`, `w1x` and so on, so that none is lost unnoticed. */
function withUniqueWords(text: string): string {
  let count = 0;
  return text.replace(
    /\b(?:burned|night|came|then|brannte|Nacht|ardi|vino|Ah|No|Look|Nobody|waited|stairs)\b/g,
    () => `w${count++}x`,
  );
}

const transcripts = exportedTranscripts.map(({ text }) => withUniqueWords(text));

/** What may happen to a file: lines move, are cut, repeated or mixed with those of another one, and characters are lost. */
const damaged = fc
  .tuple(
    fc.constantFrom(...transcripts),
    fc.constantFrom(...transcripts),
    fc.array(
      fc.tuple(
        fc.constantFrom('swap', 'drop', 'cut', 'join', 'repeat', 'mix', 'blank', 'insert'),
        fc.nat(200),
        fc.nat(200),
        fc.constantFrom(
          '\0',
          '\uFFFD',
          '\u200e',
          '\u202e',
          '\ud800',
          '"',
          '<',
          '>',
          '[',
          ']',
          '(',
          ':',
          '-',
          '\t',
          '{\\',
          '>> ',
          ' - ',
          '&gt;',
          '&',
          '00:01,000 --> 00:02,000',
        ),
      ),
      { minLength: 1, maxLength: 12 },
    ),
    fc.constantFrom('\n', '\n', '\r\n', '\r', '\n\n'),
  )
  .map(([text, other, changes, lineEnd]) => {
    const lines = text.split('\n');
    const others = other.split('\n');
    for (const [change, at, to, inserted] of changes) {
      const index = at % lines.length;
      const line = lines[index] ?? '';
      const place = to % (line.length + 1);
      if (change === 'swap') [lines[index], lines[to % lines.length]] = [lines[to % lines.length] ?? '', line];
      else if (change === 'drop' && lines.length > 1) lines.splice(index, 1);
      else if (change === 'cut') lines.splice(index, 1, line.slice(0, place), line.slice(place));
      else if (change === 'join') lines.splice(index, 2, `${line} ${lines[index + 1] ?? ''}`);
      else if (change === 'repeat') lines.splice(index, 0, line);
      else if (change === 'mix') lines.splice(index, 0, others[to % others.length] ?? '');
      else if (change === 'blank') lines.splice(index, 0, ' ');
      else lines[index] = line.slice(0, place) + inserted + line.slice(place);
    }
    return lines.join(lineEnd);
  });

function wordsIn(text: string): string[] {
  return text.match(/w\d+x/g) ?? [];
}

/** The words of a text that a conversation does not have, and that no issue is about. The identifiers of cues are not said. */
function lostFrom(text: string, conversation: Conversation, issues: readonly Issue[] = []): string[] {
  const leftOut = new Set(
    issues
      .filter(({ message }) => message.includes('nobody said'))
      .flatMap(({ path, message }) => [path, ...(message.match(/line \d+/g) ?? [])]),
  );
  const kept = textOfUnknown(conversation);
  const lines = text.split(/\r\n|[\n\r]/);
  return lines
    .filter((_, index) => !leftOut.has(`line ${index + 1}`) && !lines[index + 1]?.includes('-->'))
    .filter((line) => !/^NOTE|^STYLE|^REGION/.test(line))
    .flatMap(wordsIn)
    .filter((word) => !kept.includes(word));
}

describe('A transcript in any form that is damaged', () => {
  it.each(forms)('loses no word, gains none, and is a valid conversation, with the form %s', (form) => {
    fc.assert(
      fc.property(damaged, (text) => {
        const issues: Issue[] = [];
        const conversation = parseConversation(text, {
          form,
          defaultKind: 'human',
          onIssue: (issue) => issues.push(issue),
        });
        const kept = wordsIn(textOfUnknown(conversation));
        const lost = lostFrom(text, conversation, issues);
        // The header, comments and styles of WebVTT are no words: another test is about them.
        const isWebVtt = form === 'webvtt' || text.startsWith('WEBVTT');
        expect(isWebVtt ? [] : lost).toEqual([]);
        expect(kept.filter((word) => !text.includes(word))).toEqual([]);

        if (conversation.turns.length === 0) return;
        const article = { headline: 'H', body: [], conversation };
        const invalid: Issue[] = [];
        expect(readArticle(article, { onIssue: (issue) => invalid.push(issue) })).toBe(article);
        expect(invalid).toEqual([]);
      }),
      { seed: 15, numRuns: isDeep ? 750 : 75 },
    );
  });

  it('is read in a wrong encoding too', () => {
    for (const text of transcripts) {
      const bytes = Buffer.from(text);
      const wrong = [
        bytes.toString('latin1'),
        Buffer.from(text, 'utf16le').toString('latin1'),
        Buffer.from(text, 'latin1').toString('utf8'),
        bytes.toString('utf16le'),
      ];
      for (const each of wrong) {
        const { turns } = parseConversation(each);
        expect(turns.length).toBeGreaterThan(0);
      }
      // Bytes of UTF-8 that are read as Latin-1 leave words of ASCII as they are.
      const [latin1 = ''] = wrong;
      const issues: Issue[] = [];
      const conversation = parseConversation(latin1, { onIssue: (issue) => issues.push(issue) });
      expect(lostFrom(latin1, conversation, issues)).toEqual([]);
    }
  });
});

/** Values that `JSON.parse` and `structuredClone` can give, and one that holds itself. */
const anything = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.anything({ maxDepth: 3, withBigInt: true, withDate: true, withMap: true, withSet: true }),
  },
  { weight: 1, arbitrary: fc.constantFrom(...transcripts) },
  {
    weight: 1,
    arbitrary: fc.constant(null).map(() => {
      const cycle: Record<string, unknown> = { name: 'Ida: It burned.' };
      cycle.again = [cycle];
      return cycle;
    }),
  },
);

describe('Any value as a transcript', () => {
  it('is read as its words, with any values as options', () => {
    const options = fc.record(
      {
        form: fc.oneof(fc.constantFrom(...forms, '__proto__', 'constructor', 'toString'), anything),
        speakers: fc.oneof(
          anything,
          fc.array(fc.oneof(anything, fc.record({ id: anything, name: anything, kind: anything }))),
        ),
        defaultKind: fc.oneof(fc.constantFrom('human', 'robot'), anything),
        kindNames: fc.oneof(anything, fc.record({ ai: anything, human: anything })),
        timeZone: fc.oneof(fc.constantFrom('Europe/London', 'nowhere', ''), anything),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anything, options, (text, given) => {
        const conversation = parseConversation(text as string, given as ParseConversationOptions);
        expect(conversation.turns).toBeInstanceOf(Array);
        const isKept = wordsIn(typeof text === 'string' ? text : '').length === 0 || conversation.turns.length > 0;
        expect(isKept).toBe(true);
        readArticle({ headline: 'H', body: [], conversation });
      }),
      { seed: 15, numRuns: isDeep ? 750 : 100 },
    );
  });
});
