import { Fragment, type ReactNode } from 'react';
import type { Article } from '../article/Article';
import { isOfAll, isWithdrawal, listedCorrections } from '../article/correctionsOf';
import { isKeyOf } from '../article/guards';
import { isMachineMade } from '../article/isMachineMade';
import { machineShares } from '../article/machineShares';
import { MachineShare } from '../components/Disclosure/Disclosure';
import { type Message, type MessageLookup, messageLookup } from '../components/message';
import { type NoteOptions, notesOf, notesOfPage } from '../components/notes/notesOnParts';
import { enNotes } from '../messages/enNotes';
import type { NoteMessages } from '../messages/NoteMessages';
import { partNames } from '../messages/partNames';
import { notesOfPart } from './notesOfPart';

/** Props of `OpeningNotes`. */
interface OpeningNotesProps extends NoteOptions {
  /** The article. */
  article: Article;
  /** The article without what is withdrawn. */
  visibleArticle: Article;
  /** The language of the page, a BCP 47 tag. */
  language: string;
  /** The prefix of all ids on the page. */
  idPrefix?: string;
}

/** The notes at the beginning of a page: on the whole story, on its kicker, headline, deck and standfirst, and one line that names all parts in which a machine was involved. */
export function OpeningNotes({ article, visibleArticle, ...options }: OpeningNotesProps): ReactNode {
  const { provenance, provenanceOf, corrections } = article;
  const { language, messages } = options;
  const lookup = messageLookup(enNotes, messages, language);
  const share = !isMachineMade(provenance) && machineShareOf(visibleArticle, language, lookup, options.idPrefix);
  if (!provenance && !provenanceOf && !corrections) return share;
  const ofAll = listedCorrections(corrections).filter((one) => isOfAll(one) && !isWithdrawal(one));
  return (
    <>
      {notesOf(notesOfPage, lookup.say('thisArticle'), provenance, ofAll, options).notes}
      {share}
      {opening.map((part) => {
        const { tombstone, notes } = notesOfPart(article, part, { ...options, isApart: true });
        return <Fragment key={part}>{tombstone ?? notes}</Fragment>;
      })}
    </>
  );
}

const opening = ['kicker', 'headline', 'deck', 'standfirst'] as const;

/** The line that names all parts in which a machine was involved; nothing if there are none. */
function machineShareOf(
  visibleArticle: Article,
  language: string,
  lookup: MessageLookup<keyof NoteMessages>,
  idPrefix: string | undefined,
): ReactNode {
  const shares = machineShares(visibleArticle, idPrefix);
  if (!shares) return undefined;
  const parts = Array.from(shares.parts, ([part, id]): [Message, string?] => [
    lookup.find(isKeyOf(partNames, part) ? partNames[part] : part),
    id,
  ]);
  return <MachineShare parts={parts} isAllAi={shares.isAllAi} language={language} lookup={lookup} />;
}
