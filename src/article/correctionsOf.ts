import type { Article } from './Article';
import type { CorrectedPart, Correction } from './Correction';
import { attribute, isRecord, listOf, plainly } from './plainly';

/** A correction that has an id, by which an address can point at its entry in the list. */
export interface ListedCorrection extends Correction {
  /** The correction's own id, or `correction-1`, `correction-2`, … by position. */
  id: string;
}

/** Corrections with their ids, each unique among them; what is no correction is one of its words. */
export function listedCorrections(corrections: readonly Correction[] | undefined): readonly ListedCorrection[] {
  const all = listOf(corrections);
  if (all.length === 0) return none;
  const ids = new Set<string>(all.map((correction) => attribute(correction?.id) ?? ''));
  return all.map((given, index) => {
    const correction: Correction = isRecord(given) ? given : { kind: 'correction', at: '', text: plainly(given) };
    let id = attribute(correction.id);
    if (!id) {
      for (id = `correction-${index + 1}`; ids.has(id); ) id += '-2';
      ids.add(id);
    }
    return { ...correction, id };
  });
}

const none: readonly ListedCorrection[] = [];

/** The corrections that touch a part of an article (`summary`), or a key point, block or turn by its id (`#turn-3`). */
export function correctionsOf(
  corrections: readonly Correction[] | undefined,
  part: CorrectedPart,
): readonly ListedCorrection[] {
  return listedCorrections(corrections).filter(({ parts }) => listOf(parts).includes(part));
}

/** The withdrawal of the whole story, if there is one: a withdrawal that names no parts. */
export function withdrawalOfAll(corrections: readonly Correction[] | undefined): ListedCorrection | undefined {
  return listedCorrections(corrections).find((one) => isWithdrawal(one) && !one.parts);
}

/** True for a correction that takes words back. */
export function isWithdrawal(correction: Correction): boolean {
  return correction.kind === 'withdrawal';
}

/** The parts in which a story itself is told. */
export type StoryParts = Pick<Article, 'deck' | 'standfirst' | 'summary' | 'keyPoints' | 'brief' | 'body'> & {
  /** The headline, unless it is withdrawn. */
  headline?: string;
};

/** A story without the parts, points and blocks that are withdrawn, for those who count or quote its words. */
export function stillTold(article: Article): StoryParts {
  const withdrawals = listOf(article.corrections).filter((correction) => correction && isWithdrawal(correction));
  if (withdrawals.length === 0) return article;
  if (withdrawalOfAll(withdrawals)) return { headline: article.headline, body: [] };
  const gone = new Set<CorrectedPart>(withdrawals.flatMap(({ parts }) => listOf(parts)));
  const left = <Identified extends { id?: string }>(parts: readonly Identified[] | undefined) =>
    listOf(parts).filter((part) => !gone.has(`#${part?.id}`));
  const { headline, deck, standfirst, summary, keyPoints, brief, body } = article;
  return {
    headline: gone.has('headline') ? undefined : headline,
    deck: gone.has('deck') ? undefined : deck,
    standfirst: gone.has('standfirst') ? undefined : standfirst,
    summary: gone.has('summary') ? undefined : summary,
    keyPoints: gone.has('keyPoints') ? [] : left(keyPoints),
    brief: gone.has('brief') ? [] : left(brief),
    body: gone.has('body') ? [] : left(body),
  };
}
