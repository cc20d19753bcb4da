import type { Messages } from './Messages';

/** The messages of notes on parts: their provenance and corrections. Placeholders are in braces. */
export interface NoteMessages extends Pick<Messages, 'keyPoints' | 'inBrief' | 'inFull' | 'conversation'> {
  /** The name of the kicker, the words above the headline. */
  kicker: string;
  /** The name of the headline in notes. */
  headline: string;
  /** The name of the deck, the line under the headline. */
  deck: string;
  /** The name of the standfirst, the sentences that lead into the story. */
  standfirst: string;
  /** The name of the main picture, film or recording. */
  lead: string;
  /** The name of the recording of the article. */
  spoken: string;
  /** The name of the foot- and endnotes, and their title. */
  notes: string;
  /** The name of the summary. */
  summary: string;
  /** The name of a paragraph, a key point, a turn or another part of the text. */
  passage: string;
  /** The name of a picture. */
  picture: string;
  /** The name of the article as a whole. */
  thisArticle: string;
  /**
   * The disclosure of a part; `{part}` is its name, `{made}` one of the messages below. In a right-to-left language it begins with U+200F,
   * because it has no letters that set the direction.
   */
  disclosure: string;
  /** The disclosure of a reviewed part; `{reviewer}` is the name of the reviewer. */
  disclosureReviewed: string;
  /** Shown under the byline; `{parts}` are the parts in which AI was involved. */
  aiUsed: string;
  /** The same if other software than AI was involved in some of the parts. */
  automationUsed: string;
  /** Made by a trained model. */
  aiMade: string;
  /** Made by a trained model and then reviewed. */
  aiDrafted: string;
  /** Made by people and a trained model. */
  aiInPart: string;
  /** Made by a program that is not a trained model. */
  automated: string;
  /** Made by a program from data. */
  automatedFromData: string;
  /** Enhanced by a program. */
  enhanced: string;
  /** Composed of elements of which some were made by a program. */
  syntheticInPart: string;
  /** Made by a person with digital tools. */
  byPerson: string;
  /** Changed by a person with digital tools. */
  editedByPerson: string;
  /** Recorded by a camera or a microphone. */
  recorded: string;
  /** Digitised from a film or a print. */
  digitized: string;
  /** Recorded from a screen. */
  screenRecorded: string;
  /** Recorded in a game or another virtual world. */
  virtual: string;
  /** Composed of several elements. */
  composed: string;
  /** The label of the term of the IPTC vocabulary. */
  sourceType: string;
  /** The label of the model or program. */
  system: string;
  /** The label of the date on which a part was made. */
  madeAt: string;
  /** The label of the reviewer. */
  reviewedBy: string;
  /** The label of the person or organization with editorial responsibility. */
  responsible: string;
  /** The label of the sources. */
  basedOn: string;
  /** The label of the link to the publisher’s guidelines. */
  policy: string;
  /** The link to the publisher’s guidelines for the use of AI. */
  policyLink: string;
  /** The title of the list of corrections. */
  corrections: string;
  /** The kind of a correction: an error was corrected. */
  correction: string;
  /** The kind of a correction: the text was clarified. */
  clarification: string;
  /** The kind of a correction: news was added. */
  update: string;
  /** The kind of a correction: a part was withdrawn. */
  withdrawal: string;
  /** The line of a correction; `{kind}` is one of the kinds above. */
  correctionNote: string;
  /** Shown in place of a withdrawn part; `{part}` is its name. */
  withdrawn: string;
  /** Shown in the list of corrections; `{parts}` are the parts that a correction changes. */
  concerns: string;
}
