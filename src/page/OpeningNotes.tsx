import { Fragment, type ReactNode } from 'react';
import type { Article } from '../article/Article';
import type { Block } from '../article/Block';
import type { Speaker, Turn } from '../article/Conversation';
import type { ArticlePart } from '../article/Correction';
import { correctionsOf, isOfAll, isWithdrawal, listedCorrections } from '../article/correctionsOf';
import { disclosureOf, isMachineMade } from '../article/isMachineMade';
import type { Provenance } from '../article/Provenance';
import { attribute, listOf } from '../article/plainly';
import { MachineShare } from '../components/Disclosure/Disclosure';
import { type Message, type Words, wordsOf } from '../components/message';
import { type NoteOptions, notesOf, notesOfPage } from '../components/notes/notesOnParts';
import { partNames } from '../components/notes/partNames';
import { enNotes } from '../messages/enNotes';
import type { NoteMessages } from '../messages/NoteMessages';
import { notesOfPart } from './notesOfPart';

/** What `OpeningNotes` takes. */
interface OpeningNotesProps extends NoteOptions {
  /** The story. */
  article: Article;
  /** The story without what is withdrawn. */
  visible: Article;
  /** The language of the page, a BCP 47 tag. */
  language: string;
}

/** What readers are to know before they read: notes on the story as a whole, on its headline, deck and standfirst, and one line that names all parts in which a machine had a share. */
export function OpeningNotes({ article, visible, ...options }: OpeningNotesProps): ReactNode {
  const { provenance, provenanceOf, corrections } = article;
  const { language, messages } = options;
  const words = wordsOf(enNotes, messages, language);
  const share = !isMachineMade(provenance) && shareOfMachines(article, visible, language, words);
  if (!provenance && !provenanceOf && !corrections) return share;
  const ofAll = listedCorrections(corrections).filter((one) => isOfAll(one) && !isWithdrawal(one));
  return (
    <>
      {notesOf(notesOfPage, words.say('thisArticle'), provenance, ofAll, options).notes}
      {share}
      {opening.map((part) => {
        const { tombstone, notes } = notesOfPart(article, part, { ...options, isApart: true });
        return <Fragment key={part}>{tombstone ?? notes}</Fragment>;
      })}
    </>
  );
}

const opening = ['headline', 'deck', 'standfirst'] as const;

/** The line about all parts in which a machine had a share; nothing if there are none. */
function shareOfMachines(
  { provenanceOf, conversation, corrections }: Article,
  visible: Article,
  language: string,
  words: Words<keyof NoteMessages>,
): ReactNode {
  const isTakenBack = corrections && correctionsOf(corrections, 'conversation').some(isWithdrawal);
  const spoken = isTakenBack ? undefined : conversation;
  const isSilent =
    !provenanceOf &&
    haveNone(visible.keyPoints) &&
    haveNone(visible.brief) &&
    haveNone(visible.body) &&
    (!spoken || (haveNone(spoken.speakers) && haveNone(spoken.turns)));
  if (isSilent) return undefined;

  let found: Map<string, [name: Message, id?: string]> | undefined;
  let isAllAi = true;
  const add = (provenance: Provenance | undefined, part: keyof NoteMessages, id: string | undefined) => {
    if (!provenance || !isMachineMade(provenance) || disclosureOf(provenance) === 'none') return;
    isAllAi &&= /trained/i.test(provenance.source);
    found ??= new Map();
    const name = words.find(part);
    found.set(name.text, [name, found.get(name.text)?.[1] ?? id]);
  };
  const addBlocks = (blocks: readonly Block[] | undefined, within: string) => {
    for (const block of listOf(blocks)) {
      if (!block?.provenance) continue;
      const name = block?.type === 'figure' ? 'picture' : 'passage';
      add(block?.provenance, name, attribute(block?.id) ?? within);
    }
  };
  if (provenanceOf) {
    const parts: { [Part in ArticlePart]?: unknown } = { ...visible, conversation: spoken };
    for (const [part, [name, id]] of Object.entries(partNames) as [ArticlePart, (typeof partNames)[ArticlePart]][]) {
      if (parts[part]) add(provenanceOf[part], name, id);
    }
  }
  for (const point of listOf(visible.keyPoints)) add(point?.provenance, 'keyPoints', attribute(point?.id));
  addBlocks(visible.brief, 'in-brief');
  addBlocks(visible.body, 'in-full');
  if (spoken) {
    for (const list of [spoken.speakers, spoken.turns]) {
      for (const one of listOf<Speaker | Turn>(list)) add(one?.provenance, 'conversation', 'conversation');
    }
  }
  return found && <MachineShare parts={[...found.values()]} isAllAi={isAllAi} language={language} words={words} />;
}

/** True for parts of which none says how it came about: so it is on most pages. */
function haveNone(parts: readonly { provenance?: Provenance }[] | undefined): boolean {
  const all = listOf(parts);
  for (let index = 0; index < all.length; index += 1) if (all[index]?.provenance) return false;
  return true;
}
