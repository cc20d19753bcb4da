import { Fragment, type ReactNode } from 'react';
import type { Article } from '../article/Article';
import { isOfAll, isWithdrawal, listedCorrections } from '../article/correctionsOf';
import { isKeyOf } from '../article/guards';
import { isMachineMade } from '../article/isMachineMade';
import { machineShares } from '../article/machineShares';
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
  /** What the ids of the page begin with. */
  idPrefix?: string;
}

/** What readers are to know before they read: notes on the story as a whole, on its headline, deck and standfirst, and one line that names all parts in which a machine had a share. */
export function OpeningNotes({ article, visible, ...options }: OpeningNotesProps): ReactNode {
  const { provenance, provenanceOf, corrections } = article;
  const { language, messages } = options;
  const words = wordsOf(enNotes, messages, language);
  const share = !isMachineMade(provenance) && shareOfMachines(visible, language, words, options.idPrefix);
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
  visible: Article,
  language: string,
  words: Words<keyof NoteMessages>,
  idPrefix: string | undefined,
): ReactNode {
  const shares = machineShares(visible, idPrefix);
  if (!shares) return undefined;
  const parts = Array.from(shares.parts, ([part, id]): [Message, string?] => [
    words.find(isKeyOf(partNames, part) ? partNames[part] : part),
    id,
  ]);
  return <MachineShare parts={parts} isAllAi={shares.isAllAi} language={language} words={words} />;
}
