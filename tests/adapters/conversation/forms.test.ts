import { describe, expect, it } from 'vitest';
import { type ParseConversationOptions, parseConversation } from '../../../src/adapters/conversation/parseConversation';
import type { Conversation } from '../../../src/article/Conversation';
import type { Issue } from '../../../src/article/Issue';
import { plainText } from '../../../src/article/plainText';
import { readArticle } from '../../../src/article/readArticle';
import { walkBlocks } from '../../../src/article/walkBlocks';
import { exportedTranscripts } from '../../fixtures/transcripts';

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

describe.each(exportedTranscripts.map((transcript) => [transcript.name, transcript] as const))(
  'A transcript of %s',
  (_, { text, turns, days, opening = [], leftOut = [] }) => {
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
