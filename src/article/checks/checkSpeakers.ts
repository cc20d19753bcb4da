import { isRecord } from '../guards';
import { textOfUnknown } from '../textOfUnknown';
import type { Report } from './Report';
import type { Story } from './Story';

/** Reports speakers who never speak, turns without a speaker, and machines whose system is not named. */
export function checkSpeakers({ speakers, turns, article, isWithdrawn }: Story, report: Report): void {
  if (isWithdrawn('conversation')) return;
  const ids = new Set(speakers.map(({ id }) => id));
  const heard = new Set(turns.map(({ speaker }) => speaker));

  turns.forEach(({ speaker }, index) => {
    if (ids.has(speaker) && speaker !== undefined) return;
    report(
      'turn-without-speaker',
      `conversation.turns[${index}].speaker`,
      `is ${JSON.stringify(textOfUnknown(speaker))}, which is no speaker's id; readers do not learn who speaks. Add the speaker, or correct the id.`,
    );
  });

  speakers.forEach((speaker, index) => {
    const path = `conversation.speakers[${index}]`;
    const name = JSON.stringify(textOfUnknown(speaker.name ?? speaker.id));
    if (!heard.has(speaker.id)) {
      report('speaker-without-turn', path, `is ${name}, who never speaks. Remove the speaker, or correct the id.`);
    }
    if (speaker.kind !== 'ai' || namesSystem(speaker.provenance)) return;
    if ([article.provenanceOf?.conversation, article.provenance].some(namesSystem)) return;
    const said = turns.filter((turn) => turn.speaker === speaker.id);
    if (said.length > 0 && said.every(({ provenance }) => namesSystem(provenance))) return;
    report(
      'machine-not-named',
      path,
      `is ${name}, a machine whose system is not named: readers cannot learn which system wrote its words. Add a provenance with a source and a system.`,
    );
  });
}

function namesSystem(provenance: unknown): boolean {
  return isRecord(provenance) && textOfUnknown(provenance.system) !== '';
}
