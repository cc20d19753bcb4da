import type { Report } from '../Finding';
import { isRecord } from '../guards';
import { isExempt, whoIsMissing } from '../isExempt';
import { isMachineMade, isSourceType } from '../isMachineMade';
import { pathOfPart, walkBlocks } from '../walkBlocks';
import type { Story } from './Story';

/** Reports a machine's share of which readers are told nothing, and exemptions that nothing bears out (EU AI Act, Article 50(4)). */
export function checkProvenance({ article }: Story, report: Report): void {
  check(article.provenance, 'provenance');
  if (isRecord(article.provenanceOf)) {
    for (const [part, provenance] of Object.entries(article.provenanceOf)) check(provenance, `provenanceOf.${part}`);
  }
  walkBlocks(article, {
    part(part) {
      const { provenance } = part.value;
      if (isRecord(provenance)) check(provenance, `${pathOfPart(part)}.provenance`);
      return undefined;
    },
  });

  function check(provenance: unknown, path: string): void {
    if (!isRecord(provenance) || isExempt(provenance)) return;
    if (provenance.exemption === 'editorial') {
      report(
        'exemption-not-borne-out',
        `${path}.exemption`,
        `is claimed without ${whoIsMissing(provenance)}; it takes both (EU AI Act, Article 50(4)), and readers are told of the machine. Name them, or claim nothing.`,
      );
    } else if (provenance.disclosure === 'none' && !isWorkOfPeople(provenance.source)) {
      report(
        'machine-not-disclosed',
        `${path}.disclosure`,
        'is "none", and a machine had a share; only the editorial exemption allows that readers are told nothing (EU AI Act, Article 50(4)). Choose "notice" or "details", or claim the exemption with a review and who is responsible.',
      );
    }
  }
}

/** True for a source that is known not to be a machine: what nobody knows may be one. */
function isWorkOfPeople(source: unknown): boolean {
  return isSourceType(source) && !isMachineMade({ source });
}
