import { isRecord } from './guards';

/** True for a provenance that claims the editorial exemption and names who reviewed the part and who is responsible for it (EU AI Act, Article 50(4)). */
export function isExempt(provenance: unknown): boolean {
  return isRecord(provenance) && provenance.exemption === 'editorial' && whoIsMissing(provenance) === '';
}

/** Whom a provenance fails to name for the editorial exemption, in words for a message; an empty string if it names both. */
export function whoIsMissing(provenance: unknown): string {
  const { review, responsible } = isRecord(provenance) ? provenance : {};
  const missing = [];
  if (!saysWho(review, 'by')) missing.push('a review that says by whom');
  if (!saysWho(responsible, 'name')) missing.push('who is responsible');
  return missing.join(' and ');
}

/** True if the value names somebody, as a string or in its field. */
function saysWho(value: unknown, field: string): boolean {
  const name = isRecord(value) ? value[field] : value;
  return typeof name === 'string' && /[\p{L}\p{N}]/u.test(name);
}
