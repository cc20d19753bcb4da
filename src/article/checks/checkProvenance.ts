import { isRecord } from '../guards';
import { isExempt, whoIsMissing } from '../isExempt';
import { isMachineMade, isSourceType } from '../isMachineMade';
import { pathOfPart, walkBlocks } from '../walkBlocks';
import type { Report } from './Report';
import type { Story } from './Story';

/** Reports the share of a machine that is not disclosed, and exemptions without a review and responsibility (EU AI Act, Article 50(4)). */
export function checkProvenance({ article }: Story, report: Report): void {
  checkOneProvenance(article.provenance, 'provenance', report);
  if (isRecord(article.provenanceOf)) {
    for (const [part, provenance] of Object.entries(article.provenanceOf)) {
      checkOneProvenance(provenance, `provenanceOf.${part}`, report);
    }
  }
  walkBlocks(article, {
    part(part) {
      const { provenance } = part.value;
      if (isRecord(provenance)) checkOneProvenance(provenance, `${pathOfPart(part)}.provenance`, report);
      return undefined;
    },
  });
}

/** Reports what is wrong with the provenance at a path. */
export function checkOneProvenance(
  provenance: unknown,
  path: string,
  report: (rule: 'machine-not-disclosed' | 'exemption-not-borne-out', path: string, message: string) => void,
): void {
  if (!isRecord(provenance) || isExempt(provenance)) return;
  if (provenance.exemption === 'editorial') {
    report(
      'exemption-not-borne-out',
      `${path}.exemption`,
      `is claimed without ${whoIsMissing(provenance)}; it needs both (EU AI Act, Article 50(4)), so the machine is disclosed. Name them, or remove the claim.`,
    );
  } else if (provenance.disclosure === 'none' && !isWorkOfPeople(provenance.source)) {
    report(
      'machine-not-disclosed',
      `${path}.disclosure`,
      'is "none", and a machine had a share; only the editorial exemption allows that it is not disclosed (EU AI Act, Article 50(4)). Choose "notice" or "details", or claim the exemption with a review and who is responsible.',
    );
  }
}

/** True for a source that is known not to be a machine; an unknown one may be. */
function isWorkOfPeople(source: unknown): boolean {
  return isSourceType(source) && !isMachineMade({ source });
}
