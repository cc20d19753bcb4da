import type { Article } from '../../article/Article';
import { turnIds } from '../../article/anchors';
import type { Conversation, Speaker } from '../../article/Conversation';
import { blocksIn } from '../blocksIn';
import { filled, type JsonLdObject } from '../JsonLd';
import { selectorOf } from '../selectorOf';
import { blockObjects } from './blockObjects';
import { isDisclosed, type JsonLdWriter } from './JsonLdWriter';

/** The conversation of an article, with the provenance of single turns and of all turns of a speaker. */
export function conversationObject(
  { title, subtitle, speakers, turns }: Conversation,
  writer: JsonLdWriter,
  article: Article,
): JsonLdObject {
  const ids = turnIds(turns);
  const turnsWithIds = turns.map((turn, index) => ({ ...turn, id: ids[index] as string }));
  const facts = writer.facts(article.provenanceOf?.conversation);
  const partsOfSpeakers = speakers.flatMap(({ id, name, provenance }) => {
    const own = turnsWithIds.filter((turn) => turn.speaker === id && !turn.provenance);
    if (own.length === 0 || !isDisclosed(provenance)) return [];
    const cssSelector = own.map((turn) => selectorOf(`#${turn.id}`)).join(', ');
    return [filled({ '@type': 'WebPageElement', cssSelector, name, ...writer.facts(provenance) })];
  });
  const turnParts = turnsWithIds.flatMap((turn) => writer.passage(turn.id, '', turn.provenance));
  const { hasPart, video, audio, citation } = blockObjects(
    blocksIn({ conversation: { speakers: [], turns } }),
    writer,
    article,
  );
  return filled({
    '@type': 'Conversation',
    '@id': writer.fragment('conversation'),
    name: title,
    description: subtitle,
    ...facts,
    contributor: [...speakers.map(contributor), ...((facts.contributor as JsonLdObject[] | undefined) ?? [])],
    video,
    audio,
    citation,
    hasPart: [...partsOfSpeakers, ...turnParts, ...hasPart],
  });
}

/** A speaker by its kind; without a known kind, an object with only a name. */
function contributor({ name, kind }: Speaker): JsonLdObject {
  const types: Record<Speaker['kind'], string> = {
    human: 'Person',
    ai: 'SoftwareApplication',
    organization: 'Organization',
  };
  return filled({ '@type': Object.hasOwn(types, kind ?? '') ? types[kind] : undefined, name });
}
