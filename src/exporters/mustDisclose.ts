import { disclosureOf, isMachineMade } from '../article/isMachineMade';
import type { Provenance } from '../article/Provenance';

/** True for words that may be shown only with a notice that a machine had a share in them. */
export function mustDisclose(provenance: Provenance | undefined): boolean {
  return provenance !== undefined && isMachineMade(provenance) && disclosureOf(provenance) !== 'none';
}
