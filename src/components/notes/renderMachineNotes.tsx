import type { ReactNode } from 'react';
import { isKeyOf, isRecord } from '../../article/guards';
import { disclosureOf, isMachineMade, sourceTypes } from '../../article/isMachineMade';
import type { Provenance } from '../../article/Provenance';
import type { StoryLink, StoryLinkPart } from '../../front/StoryLink';
import { conversation, keyPoints } from '../../messages/en';
import {
  aiInPart,
  aiMade,
  automated,
  automatedFromData,
  deck,
  disclosure,
  enhanced,
  headline,
  kicker,
  lead,
  standfirst,
  syntheticInPart,
  thisArticle,
} from '../../messages/enNotes';
import type { PartialMessages } from '../../messages/PartialMessages';
import { messageLookup, renderMessage } from '../message';

const parts = { thisArticle, kicker, headline, deck, standfirst, lead, keyPoints, conversation };
const made = { aiMade, aiInPart, automated, automatedFromData, enhanced, syntheticInPart };
const english = { disclosure, ...parts, ...made };

/** The lines on the share of a machine in the story as a whole, or else in the parts of it that are shown. */
export function renderMachineNotes(
  { provenance, provenanceOf }: Partial<StoryLink>,
  shown: readonly (StoryLinkPart & keyof typeof parts)[],
  language: string,
  messages: PartialMessages | undefined,
): ReactNode[] {
  if (!provenance && !provenanceOf) return [];
  const whole = renderMachineNote('thisArticle', provenance, language, messages);
  if (whole) return [whole];
  return shown.flatMap((part) => renderMachineNote(part, provenanceOf?.[part], language, messages) ?? []);
}

/** The line on the share of a machine in a part; nothing for a part without one, or that needs no label. */
export function renderMachineNote(
  part: keyof typeof parts,
  provenance: Provenance | undefined,
  language: string,
  messages: PartialMessages | undefined,
): ReactNode {
  if (!isRecord(provenance) || !isMachineMade(provenance) || disclosureOf(provenance) === 'none') return undefined;
  const source = sourceTypes[provenance.source];
  if (!isKeyOf(made, source)) return undefined;
  const { find, say } = messageLookup(english, messages, language);
  return (
    <small key={part}>{renderMessage(find('disclosure'), language, { part: say(part), made: say(source) })}</small>
  );
}
