import type { Author } from './Author';

/**
 * How a part of a story came about, as far as readers should know: who or what made it, who looked at it, and who answers for it.
 * Only words that a person has reviewed and somebody is responsible for can claim the editorial exemption (EU AI Act, Article 50(4)),
 * and only those may be shown without a line that tells of a machine.
 */
export type Provenance = OpenProvenance | ExemptProvenance;

/** The provenance of a part that claims no exemption: a machine's share in it is always told of. */
export interface OpenProvenance extends Origin {
  /** None is claimed. */
  exemption?: undefined;
  /** How much readers are told: one line, or the line with details behind it. @default 'notice' where a machine had a share */
  disclosure?: 'notice' | 'details';
}

/** The provenance of a part that was reviewed and that somebody answers for (EU AI Act, Article 50(4), second subparagraph). */
export interface ExemptProvenance extends Origin {
  /** Claims that the part needs no label, because a person reviewed it and somebody holds editorial responsibility. */
  exemption: 'editorial';
  /** The review by a person, without which there is no exemption. */
  review: Review;
  /** Who holds editorial responsibility, without whom there is no exemption. */
  responsible: Author;
  /** How much readers are told: nothing, one line, or the line with details behind it. @default 'notice' where a machine had a share */
  disclosure?: 'none' | 'notice' | 'details';
}

interface Origin {
  /** What made the part, a term of the IPTC vocabulary (cv.iptc.org/newscodes/digitalsourcetype). */
  source: DigitalSourceType;
  /** The system that had a share in it: the name of the model or program, and its version. */
  system?: string;
  /** When the part was made: an ISO 8601 date, or date and time with its offset from UTC. */
  madeAt?: string;
  /** The review by a person. */
  review?: Review;
  /** Who holds editorial responsibility for the part. */
  responsible?: Author;
  /** What the part was made from. */
  basedOn?: readonly Source[];
  /** The address of the page that says how the publisher uses such systems. */
  policy?: string;
}

/** A person's look at what was made. */
export interface Review {
  /** Who reviewed it: a name, or a desk such as "the world desk". */
  by: string;
  /** When: an ISO 8601 date, or date and time with its offset from UTC. */
  at?: string;
}

/** Something that a part was made from. */
export interface Source {
  /** The name of the source. */
  label: string;
  /** The address of the source. */
  url?: string;
}

/** A term of the IPTC Digital Source Type vocabulary; those that say that a machine made words are told to readers. */
export type DigitalSourceType =
  | 'trainedAlgorithmicMedia'
  | 'compositeWithTrainedAlgorithmicMedia'
  | 'algorithmicMedia'
  | 'algorithmicallyEnhanced'
  | 'dataDrivenMedia'
  | 'digitalCreation'
  | 'humanEdits'
  | 'digitalCapture'
  | 'computationalCapture'
  | 'negativeFilm'
  | 'positiveFilm'
  | 'print'
  | 'screenCapture'
  | 'virtualRecording'
  | 'composite'
  | 'compositeCapture'
  | 'compositeSynthetic';
