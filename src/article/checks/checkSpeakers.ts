import type { Report } from '../Finding';
import { isRecord } from '../guards';
import { plainly } from '../plainly';
import type { Story } from './Story';

/** Reports speakers who never speak, turns of nobody's, and machines that speak without a name of their system. */
export function checkSpeakers({ speakers, turns, article, isWithdrawn }: Story, report: Report): void {
  if (isWithdrawn('conversation')) return;
  const ids = new Set(speakers.map(({ id }) => id));
  const heard = new Set(turns.map(({ speaker }) => speaker));

  turns.forEach(({ speaker }, index) => {
    if (ids.has(speaker) && speaker !== undefined) return;
    report(
      'turn-without-speaker',
      `conversation.turns[${index}].speaker`,
      `is ${JSON.stringify(plainly(speaker))}, which is no speaker's id; readers are not told who speaks. Add the speaker, or mend the id.`,
    );
  });

  speakers.forEach((speaker, index) => {
    const path = `conversation.speakers[${index}]`;
    const name = JSON.stringify(plainly(speaker.name ?? speaker.id));
    if (!heard.has(speaker.id)) {
      report('speaker-without-turn', path, `is ${name}, who never speaks. Take the speaker out, or mend the id.`);
    }
    if (speaker.kind !== 'ai' || namesSystem(speaker.provenance)) return;
    if ([article.provenanceOf?.conversation, article.provenance].some(namesSystem)) return;
    const said = turns.filter((turn) => turn.speaker === speaker.id);
    if (said.length > 0 && said.every(({ provenance }) => namesSystem(provenance))) return;
    report(
      'machine-not-named',
      path,
      `is ${name}, a machine, and nothing says which: readers cannot learn which system wrote its words. Add a provenance with a source and a system.`,
    );
  });
}

function namesSystem(provenance: unknown): boolean {
  return isRecord(provenance) && plainly(provenance.system) !== '';
}
