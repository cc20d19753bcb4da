import type { DigitalSourceType } from '../article/Provenance';

/** The schema.org term (IPTCDigitalSourceEnumeration) for each IPTC term, without its suffix `DigitalSource`; `iptc` if there is none. */
const terms: Record<DigitalSourceType, string> = {
  trainedAlgorithmicMedia: 'TrainedAlgorithmicMedia',
  compositeWithTrainedAlgorithmicMedia: 'CompositeWithTrainedAlgorithmicMedia',
  algorithmicMedia: 'AlgorithmicMedia',
  algorithmicallyEnhanced: 'AlgorithmicallyEnhanced',
  dataDrivenMedia: 'DataDrivenMedia',
  // Schema.org has only the retired terms "digital art" and "minor human edits", which are narrower.
  digitalCreation: 'iptc',
  humanEdits: 'iptc',
  digitalCapture: 'DigitalCapture',
  computationalCapture: 'MultiFrameComputationalCapture',
  negativeFilm: 'NegativeFilm',
  positiveFilm: 'PositiveFilm',
  print: 'Print',
  screenCapture: 'ScreenCapture',
  virtualRecording: 'VirtualRecording',
  composite: 'Composite',
  compositeCapture: 'CompositeCapture',
  compositeSynthetic: 'CompositeSynthetic',
};

/** The URL of a digital source type: of schema.org, or of the IPTC if schema.org has none; undefined for an unknown source. */
export function digitalSourceTypeOf(source: DigitalSourceType): string | undefined {
  if (!Object.hasOwn(terms, source)) return undefined;
  return terms[source] === 'iptc' ? newsCodeOf(source) : `https://schema.org/${terms[source]}DigitalSource`;
}

/** The URL of a digital source type in the vocabulary of the IPTC. */
export function newsCodeOf(source: DigitalSourceType): string {
  return `http://cv.iptc.org/newscodes/digitalsourcetype/${source}`;
}
