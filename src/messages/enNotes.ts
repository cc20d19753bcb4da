import { conversation, inBrief, inFull, keyPoints } from './en';
import type { NoteMessages } from './NoteMessages';

// One constant for each message of `NoteMessages`, as in en.ts; a module of its own, for components without notes.
export const kicker = 'Line above the headline';
export const headline = 'Headline';
export const deck = 'Deck';
export const standfirst = 'Standfirst';
export const lead = 'Main picture or film';
export const spoken = 'Recording of the article';
export const notes = 'Notes';
export const summary = 'Summary';
export const passage = 'Passage';
export const picture = 'Picture';
export const thisArticle = 'This article';
export const disclosure = '{part}: {made}';
export const disclosureReviewed = '{part}: {made}, reviewed by {reviewer}';
export const aiUsed = 'AI was used for: {parts}';
export const automationUsed = 'AI or automation was used for: {parts}';
export const aiMade = 'made with AI';
export const aiDrafted = 'drafted with AI';
export const aiInPart = 'made in part with AI';
export const automated = 'made automatically';
export const automatedFromData = 'made automatically from data';
export const enhanced = 'enhanced automatically';
export const syntheticInPart = 'with synthetic parts';
export const byPerson = 'made by a person';
export const editedByPerson = 'edited by a person';
export const recorded = 'recorded from life';
export const digitized = 'digitised from film or print';
export const screenRecorded = 'captured from a screen';
export const virtual = 'recorded in a virtual world';
export const composed = 'put together from several originals';
export const sourceType = 'Digital source type';
export const system = 'System';
export const madeAt = 'Made';
export const reviewedBy = 'Reviewed by';
export const responsible = 'Editorial responsibility';
export const basedOn = 'Based on';
export const policy = 'Guidelines';
export const policyLink = 'How we use AI';
export const corrections = 'Corrections';
export const correction = 'Correction';
export const clarification = 'Clarification';
export const update = 'Update';
export const withdrawal = 'Withdrawn';
export const correctionNote = '{kind}, {date}';
export const withdrawn = '{part}: withdrawn on {date}';
export const concerns = 'Concerns: {parts}';

/** The messages of notes on parts, in English. */
export const enNotes: NoteMessages = {
  keyPoints,
  inBrief,
  inFull,
  conversation,
  kicker,
  headline,
  deck,
  standfirst,
  lead,
  spoken,
  notes,
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
