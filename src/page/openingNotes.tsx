import { Fragment, type ReactNode } from 'react';
import type { Article } from '../article/Article';
import { isOfAll, isWithdrawal, listedCorrections } from '../article/correctionsOf';
import { isKeyOf } from '../article/guards';
import { isMachineMade } from '../article/isMachineMade';
import { machineShares } from '../article/machineShares';
import { drawMachineMade } from '../components/Disclosure/Disclosure';
import { type Message, type Words, wordsOf } from '../components/message';
import { type NoteOptions, notesOf, notesOfPage } from '../components/notes';
import { partNames } from '../components/partNames';
import { enNotes } from '../messages/enNotes';
import type { NoteMessages } from '../messages/NoteMessages';
import { notesOfPart } from './drawPart';

/** What readers are told where the story opens: of the story as a whole, of its headline, deck and standfirst, and in one line of all parts in which a machine had a share. `told` is the story without what is withdrawn. */
export function drawOpeningNotes(
  article: Article,
  told: Article,
  options: NoteOptions & { language: string },
): ReactNode {
  const { provenance, provenanceOf, corrections } = article;
  const { language, messages } = options;
  const words = wordsOf(enNotes, messages, language);
  const share = !isMachineMade(provenance) && drawMachineShare(told, language, words);
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
function drawMachineShare(told: Article, language: string, words: Words<keyof NoteMessages>): ReactNode {
  const shares = machineShares(told);
  if (!shares) return undefined;
  const parts = Array.from(shares.parts, ([part, id]): [Message, string?] => [
    words.find(isKeyOf(partNames, part) ? partNames[part][0] : part),
    id,
  ]);
  return drawMachineMade(parts, shares.isAllAi, language, words);
}
