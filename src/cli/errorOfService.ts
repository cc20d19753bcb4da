import { attribute, isRecord } from '../article/guards';
import { at } from './systems';

/** What a service says in an answer that is an error in the place of documents; undefined for any other value. */
export function errorOfService(value: unknown): string | undefined {
  if (!isRecord(value) || 'id' in value) return undefined;
  const isError = typeof value.code === 'string' || at(value, 'sys.type') === 'Error' || at(value, 'statusCode');
  const [first] =
    Array.isArray(value.errors) && (value.data === undefined || value.data === null) ? (value.errors as unknown[]) : [];
  const messages = [
    isError && value.message,
    at(first, 'message'),
    at(value, 'response.status') === 'error' && at(value, 'response.message'),
    at(value, 'error.description'),
    at(value, 'error.message'),
  ];
  return messages.map((message) => attribute(message)).find(Boolean);
}
