import { positionalId } from './anchors';
import type { CorrectedPart, Correction } from './Correction';
import { attribute, isEmpty, isRecord, listOf } from './guards';
import { textOfUnknown } from './textOfUnknown';

/** A correction that has an id, by which an address can point at its entry in the list. */
export interface ListedCorrection extends Correction {
  /** The correction's own id, or `correction-1`, `correction-2`, … by position. */
  id: string;
}

/** Corrections with ids that are unique among them; a value that is no correction becomes one with its words. */
export function listedCorrections(corrections: readonly Correction[] | undefined): readonly ListedCorrection[] {
  const all = listOf(corrections);
  if (all.length === 0) return [];
  const ids = new Set<string>(all.map((correction) => attribute(correction?.id) ?? ''));
  return all.map((given, index) => {
    const correction = correctionFrom(given);
    const id = attribute(correction.id) || positionalId('corrections', index, ids);
    ids.add(id);
    return { ...correction, id };
  });
}

/** A correction from any value: a correction without text has the words of its other fields. */
export function correctionFrom(given: Correction): Correction {
  if (!isRecord(given)) return { kind: 'correction', at: '', text: textOfUnknown(given) };
  return isEmpty(given.text) ? { ...given, text: textOfUnknown(besideFields(given)) } : given;
}

/** The fields of a correction that the model does not have. */
export function besideFields(correction: Partial<Correction>): object {
  const { id, kind, at, text, parts, ...beside } = correction;
  return beside;
}

/** The corrections that touch a part of an article (`summary`), or a key point, block or turn by its id (`#turn-3`). */
export function correctionsOf(
  corrections: readonly Correction[] | undefined,
  part: CorrectedPart,
): readonly ListedCorrection[] {
  return listedCorrections(corrections).filter(({ parts }) => listOf(parts).includes(part));
}

/** True for a correction that withdraws words. */
export function isWithdrawal(correction: Correction): boolean {
  return correction?.kind === 'withdrawal';
}

/** True for a correction without parts, which concerns the whole story. */
export function isOfAll({ parts }: Correction): boolean {
  return parts === undefined || parts === null;
}

/** True if one of the corrections of a story withdraws all of it. */
export function isWithdrawn(corrections: readonly Correction[] | undefined): boolean {
  return listOf(corrections).some((one) => isWithdrawal(one) && isOfAll(one));
}
