import { isKeyOf } from './guards';
import type { DigitalSourceType, Provenance } from './Provenance';

/** The terms of the IPTC vocabulary for a machine's share beyond recording, each with the key of its message. */
const byMachines = {
  trainedAlgorithmicMedia: 'aiMade',
  compositeWithTrainedAlgorithmicMedia: 'aiInPart',
  algorithmicMedia: 'automated',
  algorithmicallyEnhanced: 'enhanced',
  dataDrivenMedia: 'automatedFromData',
  compositeSynthetic: 'syntheticInPart',
} as const;

const byPeople = {
  digitalCreation: 'byPerson',
  humanEdits: 'editedByPerson',
  digitalCapture: 'recorded',
  computationalCapture: 'recorded',
  negativeFilm: 'digitized',
  positiveFilm: 'digitized',
  print: 'digitized',
  screenCapture: 'screenRecorded',
  virtualRecording: 'virtual',
  composite: 'composed',
  compositeCapture: 'composed',
} as const;

type Wording = (typeof byMachines)[keyof typeof byMachines] | (typeof byPeople)[keyof typeof byPeople];

/** Every term of the IPTC Digital Source Type vocabulary, each with the key of its message. */
export const sourceTypes: Record<DigitalSourceType, Wording> = { ...byMachines, ...byPeople };

/** True for a term of the vocabulary, false for any other value. */
export function isSourceType(value: unknown): value is DigitalSourceType {
  return isKeyOf(sourceTypes, value);
}

/** True if a machine had a share in a part that is more than recording it, by its IPTC term. */
export function isMachineMade(provenance: Provenance | undefined): boolean {
  return isKeyOf(byMachines, provenance?.source);
}

/** How a provenance is disclosed: as it says, or else in one line, unless the part is known to be the work of people. */
export function disclosureOf(provenance: Provenance): 'none' | 'notice' | 'details' {
  const { source, disclosure, exemption, review, responsible } = provenance;
  if (disclosure === 'details' || disclosure === 'notice') return disclosure;
  if (disclosure === 'none' && exemption && review && responsible) return disclosure;
  return isKeyOf(byPeople, source) ? 'none' : 'notice';
}
