import type { ReactNode } from 'react';
import type { Article } from '../article/Article';
import type { Block } from '../article/Block';
import type { Speaker, Turn } from '../article/Conversation';
import type { ArticlePart } from '../article/Correction';
import { listedCorrections } from '../article/correctionsOf';
import { disclosureOf, isMachineMade } from '../article/isMachineMade';
import type { Provenance } from '../article/Provenance';
import { attribute, listOf } from '../article/plainly';
import { isWithdrawal } from '../article/withdrawn';
import { drawMachineMade } from '../components/Disclosure/Disclosure';
import { type NoteOptions, notesOf } from '../components/notes';
import { partNames } from '../components/partNames';
import type { Messages } from '../messages/Messages';
import { notesOfPart } from './drawPart';

/** What readers are told where the story opens: of the story as a whole, of its headline, deck and standfirst, and in one line of all parts in which a machine had a share. `told` is the story without what is withdrawn. */
export function drawOpeningNotes(
  article: Article,
  told: Article,
  options: NoteOptions & Required<Pick<NoteOptions, 'language' | 'messages'>>,
): ReactNode {
  const { provenance, corrections } = article;
  const { language, messages } = options;
  const ofAll = listedCorrections(corrections).filter((one) => !one.parts && !isWithdrawal(one));
  return (
    <>
      {notesOf(messages.thisArticle, provenance, ofAll, options).notes}
      {!isMachineMade(provenance) && drawMachineShare(told, language, messages)}
      {opening.map((part) => {
        const { tombstone, notes } = notesOfPart(article, part, { ...options, isApart: true });
        return tombstone ?? notes;
      })}
    </>
  );
}

const opening = ['headline', 'deck', 'standfirst'] as const;

/** The line of all the parts that tell of a machine; nothing where none does. */
function drawMachineShare(article: Article, language: string, messages: Messages): ReactNode {
  const found = new Map<string, string | undefined>();
  let isAllAi = true;
  const add = (provenance: Provenance | undefined, name: string, id: string | undefined) => {
    if (!provenance || !isMachineMade(provenance) || disclosureOf(provenance) === 'none') return;
    isAllAi &&= /trained/i.test(provenance.source);
    found.set(name, found.get(name) ?? id);
  };
  const addBlocks = (blocks: readonly Block[] | undefined, within: string) => {
    for (const block of listOf(blocks)) {
      const name = block?.type === 'figure' ? messages.picture : messages.passage;
      add(block?.provenance, name, attribute(block?.id) ?? within);
    }
  };
  for (const part of Object.keys(partNames) as ArticlePart[]) {
    const [name, id] = partNames[part];
    if (article[part]) add(article.provenanceOf?.[part], messages[name], id);
  }
  for (const point of listOf(article.keyPoints)) add(point?.provenance, messages.keyPoints, attribute(point?.id));
  addBlocks(article.brief, 'in-brief');
  addBlocks(article.body, 'in-full');
  for (const list of [article.conversation?.speakers, article.conversation?.turns]) {
    for (const one of listOf<Speaker | Turn>(list)) add(one?.provenance, messages.conversation, 'conversation');
  }
  return found.size > 0 && drawMachineMade([...found], isAllAi, language, messages);
}
