import type { Article } from './Article';
import type { Block } from './Block';
import type { Conversation, Turn } from './Conversation';
import type { ArticlePart, CorrectedPart, Correction } from './Correction';
import { isOfAll, isWithdrawal } from './correctionsOf';
import { isRecord } from './guards';
import { partIds, turnId } from './partIds';
import { attribute, listOf } from './plainly';

/**
 * The withdrawal that touches a part of an article, or a key point, block or turn by its id with `#` before it, the last that is
 * told of: one that names the part, or the part that it stands in. One without `parts` touches everything but the headline.
 */
export function withdrawalOf(article: Article, part: CorrectedPart): Correction | undefined {
  return withdrawalsOf(article)(part);
}

/** `withdrawalOf` for those who ask about many parts of one article: what it needs to know is looked up once. */
export function withdrawalsOf(article: Article): (part: CorrectedPart) => Correction | undefined {
  const withdrawals = withdrawalsIn(article);
  let holders: ReturnType<typeof partIds> | undefined;
  return (part) => {
    if (withdrawals.length === 0) return undefined;
    holders ??= partIds(article);
    const touched = [part, ...(holders.get(attribute(part)?.slice(1) ?? '') ?? [])];
    return withdrawals.findLast((one) =>
      isOfAll(one) ? part !== 'headline' : listOf(one.parts).some((named) => touched.includes(named)),
    );
  };
}

/** An article without the words of what is withdrawn; the article itself when nothing is. The headline is then an empty string where it is withdrawn. */
export function withoutWithdrawn(article: Article): Article {
  if (!article?.corrections) return article;
  const withdrawals = withdrawalsIn(article);
  if (withdrawals.length === 0) return article;

  // What stands in a part that is withdrawn goes with it, so that nothing needs to know what stands where.
  const isAll = withdrawals.some(isOfAll);
  const gone = new Set<CorrectedPart>(withdrawals.flatMap(({ parts }) => listOf(parts)));
  const isTold = (part: CorrectedPart) => !gone.has(part) && (!isAll || part === 'headline');
  const told = <Part extends { id?: string }>(parts: readonly Part[]) =>
    parts.filter((part) => !isRecord(part) || typeof part.id !== 'string' || isTold(`#${part.id}`));
  const left: Article = {
    ...article,
    headline: isTold('headline') ? article.headline : '',
    keyPoints: isTold('keyPoints') ? told(listOf(article.keyPoints)) : undefined,
    brief: isTold('brief') ? told(listOf<Block>(article.brief)) : undefined,
    body: isTold('body') ? told(listOf<Block>(article.body)) : [],
    conversation: isTold('conversation') ? conversation(article.conversation) : undefined,
    provenanceOf: Object.fromEntries(
      Object.entries(article.provenanceOf ?? {}).filter(([part]) => isTold(part as ArticlePart)),
    ),
  };
  for (const part of ['deck', 'standfirst', 'summary'] as const) if (!isTold(part)) left[part] = undefined;
  return left;

  /** The turns that are left keep the ids that they have by their positions. */
  function conversation(conversation: Conversation | undefined): Conversation | undefined {
    if (!isRecord(conversation)) return conversation;
    const turns = listOf<Turn>(conversation.turns)
      .map((turn, index) =>
        isRecord(turn) ? { ...turn, id: turnId(turn, index), body: told(listOf<Block>(turn.body)) } : turn,
      )
      .filter((turn) => !isRecord(turn) || isTold(`#${turn.id}`));
    return { ...conversation, turns };
  }
}

function withdrawalsIn(article: Article): readonly Correction[] {
  return listOf<Correction>(article?.corrections).filter(isWithdrawal);
}
