import type { Author } from './Author';
import type { DateString } from './strings';

/**
 * How a part of a story came about: who or what made it, who reviewed it, and who is responsible for it.
 * Only words that a person has reviewed and somebody is responsible for can claim the editorial exemption (EU AI Act, Article 50(4)),
 * and only those may be shown without a line that discloses the share of a machine.
 */
export type Provenance = OpenProvenance | ExemptProvenance;

/** The provenance of a part that claims no exemption: the share of a machine in it is always disclosed. */
export interface OpenProvenance extends Origin {
  /** None is claimed. */
  exemption?: undefined;
  /** How it is disclosed: in one line, or in a line that opens to details. @default 'notice' if a machine had a share */
  disclosure?: 'notice' | 'details';
}

/** The provenance of a part that was reviewed and that somebody is responsible for (EU AI Act, Article 50(4), second subparagraph). */
export interface ExemptProvenance extends Origin {
  /** Claims that the part needs no label, because a person reviewed it and somebody holds editorial responsibility. */
  exemption: 'editorial';
  /** The review by a person, without which there is no exemption. */
  review: Review;
  /** Who holds editorial responsibility, without whom there is no exemption. */
  responsible: Responsible;
  /** How it is disclosed: not at all, in one line, or in a line that opens to details. @default 'notice' if a machine had a share */
  disclosure?: 'none' | 'notice' | 'details';
}

interface Origin {
  /** What made the part, a term of the IPTC vocabulary (cv.iptc.org/newscodes/digitalsourcetype). */
  source: DigitalSourceType;
  /** The system that had a share in it: the name of the model or program, and its version. */
  system?: string;
  /** When the part was made: an ISO 8601 date, or date and time with its offset from UTC. */
  madeAt?: DateString;
  /** The review by a person. */
  review?: Review;
  /** Who holds editorial responsibility for the part. */
  responsible?: Responsible;
  /** What the part was made from. */
  basedOn?: readonly Source[];
  /** The address of the page that says how the publisher uses such systems. */
  policy?: string;
}

/** A review by a person. */
export interface Review {
  /** Who reviewed it: a name, or a desk such as "the world desk". */
  by: string;
  /** When: an ISO 8601 date, or date and time with its offset from UTC. */
  at?: DateString;
}

/** Something that a part was made from. */
export interface Source {
  /** The name of the source. */
  label: string;
  /** The address of the source. */
  url?: string;
}

/** A term of the IPTC Digital Source Type vocabulary; those in which a machine had a share are disclosed to readers. */
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

/** Who is responsible for a part: a person or an organization. */
export type Responsible = Pick<Author, 'name' | 'url'>;
