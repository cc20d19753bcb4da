import { isRecord } from '../../article/guards';

/** The HTML of a field of the API: a string, or an object with what is rendered. */
export function htmlIn(field: unknown): string {
  if (typeof field === 'string') return field;
  if (!isRecord(field)) return '';
  return typeof field.rendered === 'string' ? field.rendered : typeof field.raw === 'string' ? field.raw : '';
}

/** True for what the API returns in the place of what it does not give. */
export function isApiError(value: unknown): value is { code: string; message: string } {
  return isRecord(value) && typeof value.code === 'string' && typeof value.message === 'string' && !('id' in value);
}
