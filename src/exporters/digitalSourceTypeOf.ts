import type { DigitalSourceType } from '../article/Provenance';

/** The term of schema.org (IPTCDigitalSourceEnumeration) for each of the IPTC's, less the ending that all of them have; `iptc` where it has none. */
const terms: Record<DigitalSourceType, string> = {
  trainedAlgorithmicMedia: 'TrainedAlgorithmicMedia',
  compositeWithTrainedAlgorithmicMedia: 'CompositeWithTrainedAlgorithmicMedia',
  algorithmicMedia: 'AlgorithmicMedia',
  algorithmicallyEnhanced: 'AlgorithmicallyEnhanced',
  dataDrivenMedia: 'DataDrivenMedia',
  // Schema.org has the retired terms "digital art" and "minor human edits", which say something narrower.
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

/** The address of what made a part, in schema.org's vocabulary or else the IPTC's own; undefined for a source that neither has. */
export function digitalSourceTypeOf(source: DigitalSourceType): string | undefined {
  if (!Object.hasOwn(terms, source)) return undefined;
  return terms[source] === 'iptc'
    ? `http://cv.iptc.org/newscodes/digitalsourcetype/${source}`
    : `https://schema.org/${terms[source]}DigitalSource`;
}
