import type { Messages } from './Messages';

/** The words of what readers are told about parts: how they came about, and what was corrected in them. In braces: what is filled in. */
export interface NoteMessages extends Pick<Messages, 'keyPoints' | 'inBrief' | 'inFull' | 'conversation'> {
  /** The name of the headline, where it is spoken of. */
  headline: string;
  /** The name of the line under the headline. */
  deck: string;
  /** The name of the sentences that lead into the story. */
  standfirst: string;
  /** The name of the summary. */
  summary: string;
  /** The name of a paragraph, a key point, a turn or another part of the text. */
  passage: string;
  /** The name of a picture. */
  picture: string;
  /** The name of the article as a whole. */
  thisArticle: string;
  /**
   * How a part came about, in a line; `{part}` is its name, `{made}` one of the ways below. In a language from right to left it begins
   * with U+200F, as it has no letters that say so.
   */
  disclosure: string;
  /** The same for a part that somebody reviewed; `{reviewer}` is who. */
  disclosureReviewed: string;
  /** Under the names of the authors; `{parts}` are the parts in which AI had a share. */
  aiUsed: string;
  /** The same where the share of some parts was that of another kind of program. */
  automationUsed: string;
  /** Made by a trained model. */
  aiMade: string;
  /** Made by a trained model and then reviewed. */
  aiDrafted: string;
  /** Made by people and a trained model. */
  aiInPart: string;
  /** Made by a program that was not trained. */
  automated: string;
  /** Made by a program from figures. */
  automatedFromData: string;
  /** Changed a little by a program. */
  enhanced: string;
  /** Put together from elements of which some were made by a program. */
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
  /** Put together from several elements. */
  composed: string;
  /** Beside the term of the IPTC vocabulary. */
  sourceType: string;
  /** Beside the name of the model or program. */
  system: string;
  /** Beside the date on which a part was made. */
  madeAt: string;
  /** Beside the name of who reviewed a part. */
  reviewedBy: string;
  /** Beside the name of who answers for a part. */
  responsible: string;
  /** Beside what a part was made from. */
  basedOn: string;
  /** Beside the link to the publisher’s rules. */
  policy: string;
  /** The link to the publisher’s rules for the use of AI. */
  policyLink: string;
  /** The title of the list of corrections. */
  corrections: string;
  /** A mistake put right. */
  correction: string;
  /** Words made clearer. */
  clarification: string;
  /** News added. */
  update: string;
  /** Words taken back. */
  withdrawal: string;
  /** A correction in a line; `{kind}` is one of the kinds above. */
  correctionNote: string;
  /** In the place of a part that was taken back; `{part}` is its name. */
  withdrawn: string;
  /** In the list of corrections; `{parts}` are the parts that one touches. */
  concerns: string;
}
