import { conversation, inBrief, inFull, keyPoints } from './en';
import type { NoteMessages } from './NoteMessages';

// One constant for each, as in en.ts; apart from those, so that a component that tells nothing of parts does not bring them.
/** The name of the headline, where it is spoken of. */
export const headline = 'Headline';
/** The name of the line under the headline. */
export const deck = 'Deck';
/** The name of the sentences that lead into the story. */
export const standfirst = 'Standfirst';
/** The name of the summary. */
export const summary = 'Summary';
/** The name of a paragraph, a key point, a turn or another part of the text. */
export const passage = 'Passage';
/** The name of a picture. */
export const picture = 'Picture';
/** The name of the article as a whole. */
export const thisArticle = 'This article';
/**
 * How a part came about, in a line; `{part}` is its name, `{made}` one of the ways below. In a language from right to left it begins
 * with U+200F, as it has no letters that say so.
 */
export const disclosure = '{part}: {made}';
/** The same for a part that somebody reviewed; `{reviewer}` is who. */
export const disclosureReviewed = '{part}: {made}, reviewed by {reviewer}';
/** Under the names of the authors; `{parts}` are the parts in which AI had a share. */
export const aiUsed = 'AI was used for: {parts}';
/** The same where the share of some parts was that of another kind of program. */
export const automationUsed = 'AI or automation was used for: {parts}';
/** Made by a trained model. */
export const aiMade = 'made with AI';
/** Made by a trained model and then reviewed. */
export const aiDrafted = 'drafted with AI';
/** Made by people and a trained model. */
export const aiInPart = 'made in part with AI';
/** Made by a program that was not trained. */
export const automated = 'made automatically';
/** Made by a program from figures. */
export const automatedFromData = 'made automatically from data';
/** Changed a little by a program. */
export const enhanced = 'enhanced automatically';
/** Put together from elements of which some were made by a program. */
export const syntheticInPart = 'with synthetic parts';
/** Made by a person with digital tools. */
export const byPerson = 'made by a person';
/** Changed by a person with digital tools. */
export const editedByPerson = 'edited by a person';
/** Recorded by a camera or a microphone. */
export const recorded = 'recorded from life';
/** Digitised from a film or a print. */
export const digitized = 'digitised from film or print';
/** Recorded from a screen. */
export const screenRecorded = 'captured from a screen';
/** Recorded in a game or another virtual world. */
export const virtual = 'recorded in a virtual world';
/** Put together from several elements. */
export const composed = 'put together from several originals';
/** Beside the term of the IPTC vocabulary. */
export const sourceType = 'Digital source type';
/** Beside the name of the model or program. */
export const system = 'System';
/** Beside the date on which a part was made. */
export const madeAt = 'Made';
/** Beside the name of who reviewed a part. */
export const reviewedBy = 'Reviewed by';
/** Beside the name of who answers for a part. */
export const responsible = 'Editorial responsibility';
/** Beside what a part was made from. */
export const basedOn = 'Based on';
/** Beside the link to the publisher’s rules. */
export const policy = 'Guidelines';
/** The link to the publisher’s rules for the use of AI. */
export const policyLink = 'How we use AI';
/** The title of the list of corrections. */
export const corrections = 'Corrections';
/** A mistake put right. */
export const correction = 'Correction';
/** Words made clearer. */
export const clarification = 'Clarification';
/** News added. */
export const update = 'Update';
/** Words taken back. */
export const withdrawal = 'Withdrawn';
/** A correction in a line; `{kind}` is one of the kinds above. */
export const correctionNote = '{kind}, {date}';
/** In the place of a part that was taken back; `{part}` is its name. */
export const withdrawn = '{part}: withdrawn on {date}';
/** In the list of corrections; `{parts}` are the parts that one touches. */
export const concerns = 'Concerns: {parts}';

/** The words of what readers are told about parts, in English. */
export const enNotes: NoteMessages = {
  keyPoints,
  inBrief,
  inFull,
  conversation,
  headline,
  deck,
  standfirst,
  summary,
  passage,
  picture,
  thisArticle,
  disclosure,
  disclosureReviewed,
  aiUsed,
  automationUsed,
  aiMade,
  aiDrafted,
  aiInPart,
  automated,
  automatedFromData,
  enhanced,
  syntheticInPart,
  byPerson,
  editedByPerson,
  recorded,
  digitized,
  screenRecorded,
  virtual,
  composed,
  sourceType,
  system,
  madeAt,
  reviewedBy,
  responsible,
  basedOn,
  policy,
  policyLink,
  corrections,
  correction,
  clarification,
  update,
  withdrawal,
  correctionNote,
  withdrawn,
  concerns,
};
