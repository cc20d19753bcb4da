import { isMachineMade } from '../../article/isMachineMade';
import type { Provenance } from '../../article/Provenance';

/** The attribute for the element of a machine-made part. */
export function machineMark(provenance: Provenance | undefined): { 'data-ai-disclosure'?: string } | undefined {
  return isMachineMade(provenance) ? { 'data-ai-disclosure': provenance?.source } : undefined;
}
