import type { Block } from '../../article/Block';
import type { Correction } from '../../article/Correction';
import { isKeyOf, listOf } from '../../article/guards';
import { disclosureOf, isSourceType, sourceTypes } from '../../article/isMachineMade';
import type { Provenance } from '../../article/Provenance';
import type { Inline, Text } from '../../article/Text';
import { partNames } from '../../messages/partNames';
import { type ExportContext, piecesOf } from '../ExportContext';
import { PartText } from './PartText';

/** The line that tells readers how a part came about; undefined if nothing must be told. */
export function disclosureLine(
  part: Text,
  provenance: Provenance | undefined,
  context: ExportContext,
): Text | undefined {
  if (!provenance || disclosureOf(provenance) === 'none' || !isSourceType(provenance.source)) return undefined;
  const { source, review } = provenance;
  // A part that somebody reviewed was drafted with AI, not made with it.
  const isDraft = review && source === 'trainedAlgorithmicMedia';
  const made = context.say(isDraft ? 'aiDrafted' : sourceTypes[source]);
  return review
    ? context.say('disclosureReviewed', { part, made, reviewer: review.by })
    : context.say('disclosure', { part, made });
}

/** The same line as a paragraph before the part. */
export function disclosureBlock(part: Text, provenance: Provenance | undefined, context: ExportContext): PartText[] {
  const text = disclosureLine(part, provenance, context);
  return text === undefined ? [] : [new PartText('notice', [{ type: 'emphasis', text }])];
}

/** The corrections of a story under their title, with the parts that they concern. */
export function correctionBlocks(corrections: readonly Correction[] | undefined, context: ExportContext): Block[] {
  const items = listOf(corrections).map((correction): Text => {
    const { kind, at, text, parts = [] } = correction;
    const label = isKeyOf(kinds, kind) ? context.say(kind) : kind;
    const line = at ? context.say('correctionNote', { kind: label, date: context.day(at) }) : label;
    const names = parts.flatMap((part) => (isKeyOf(partNames, part) ? [context.say(partNames[part])] : []));
    const concerns = names.length > 0 ? [' ', ...piecesOf(context.say('concerns', { parts: inList(names) }))] : [];
    return [{ type: 'strong', text: line }, ': ', ...piecesOf(text), ...concerns];
  });
  if (items.length === 0) return [];
  return [
    { type: 'heading', text: context.say('corrections') },
    { type: 'list', items },
  ];
}

const kinds = { correction: 1, clarification: 1, update: 1, withdrawal: 1 };

function inList(names: readonly Text[]): Text {
  return names.flatMap((name, index): readonly Inline[] => [...(index > 0 ? [', '] : []), ...piecesOf(name)]);
}
