import type { DigitalSourceType, Provenance } from './Provenance';

/** Every term of the IPTC Digital Source Type vocabulary, and whether it says that a machine had a share beyond recording. */
export const sourceTypes: Record<DigitalSourceType, boolean> = {
  trainedAlgorithmicMedia: true,
  compositeWithTrainedAlgorithmicMedia: true,
  algorithmicMedia: true,
  algorithmicallyEnhanced: true,
  dataDrivenMedia: true,
  digitalCreation: false,
  humanEdits: false,
  digitalCapture: false,
  computationalCapture: false,
  negativeFilm: false,
  positiveFilm: false,
  print: false,
  screenCapture: false,
  virtualRecording: false,
  composite: false,
  compositeCapture: false,
  compositeSynthetic: true,
};

/** True where a machine had a share in a part that is more than recording it, by its IPTC term. */
export function isMachineMade(provenance: Provenance | undefined): boolean {
  return isSourceType(provenance?.source) && sourceTypes[provenance.source];
}

/** How much readers are told of a part's provenance: what it says itself, else one line unless it is known to be the work of people. */
export function disclosureOf(provenance: Provenance): 'none' | 'notice' | 'details' {
  const { source, disclosure, exemption } = provenance;
  if (disclosure === 'details' || disclosure === 'notice' || (disclosure === 'none' && exemption)) return disclosure;
  return isSourceType(source) && !sourceTypes[source] ? 'none' : 'notice';
}

/** True for a term of the vocabulary, false for any other value. */
export function isSourceType(value: unknown): value is DigitalSourceType {
  return typeof value === 'string' && Object.hasOwn(sourceTypes, value);
}
