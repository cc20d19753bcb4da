import type { Article } from './Article';
import { depthAnchor, partAnchor } from './anchors';
import type { ArticlePart } from './Correction';
import { articleParts } from './childrenOf';
import { attribute, isRecord } from './guards';
import { disclosureOf, isMachineMade } from './isMachineMade';
import type { Provenance } from './Provenance';
import { walkBlocks } from './walkBlocks';

/** What a machine had a share in, as far as it is disclosed. */
export interface MachineShares {
  /** The parts of the article, and passages and pictures in them, each once: with the id of the first of its kind that has one. */
  parts: ReadonlyMap<ArticlePart | 'passage' | 'picture', string | undefined>;
  /** True if every share is one of generative AI. */
  isAllAi: boolean;
}

/** What a machine had a share in, at any depth of an article that is without what was withdrawn; `undefined` if nothing. Ids by `idPrefix` are those of depths and parts; blocks and key points have their own. */
export function machineShares(article: Article, idPrefix = ''): MachineShares | undefined {
  const parts = new Map<ArticlePart | 'passage' | 'picture', string | undefined>();
  let isAllAi = true;
  const add = (given: unknown, part: ArticlePart | 'passage' | 'picture', id: string | undefined) => {
    if (!isRecord(given)) return;
    const provenance = given as unknown as Provenance;
    if (!isMachineMade(provenance) || disclosureOf(provenance) === 'none') return;
    isAllAi &&= /trained/i.test(provenance.source);
    parts.set(part, parts.get(part) ?? id);
  };
  const { provenanceOf } = article;
  if (provenanceOf) {
    let part: ArticlePart;
    for (part in articleParts) if (article[part]) add(provenanceOf[part], part, partAnchor(part, idPrefix));
  }
  walkBlocks(article, {
    isWanted: (value) => 'provenance' in value,
    part({ value, of }) {
      if (!value.provenance) return undefined;
      if (of !== 'brief' && of !== 'body') {
        add(value.provenance, of, of === 'conversation' ? partAnchor(of, idPrefix) : attribute(value.id));
      } else {
        const around = depthAnchor(of === 'brief' ? 'in-brief' : 'in-full', idPrefix);
        add(value.provenance, value.type === 'figure' ? 'picture' : 'passage', attribute(value.id) ?? around);
      }
      return undefined;
    },
  });
  return parts.size > 0 ? { parts, isAllAi } : undefined;
}
