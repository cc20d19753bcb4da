import { normalize } from 'node:path/posix';
import { inspect } from 'node:util';

/** The path of a page, validated without looking at the disk. */
export interface PagePath {
  /** The path as the user gave it; for a value that is not a string, its description. */
  path: string;
  /** The normalized path, relative to the output folder. */
  name: string;
  /** Why no file can have this path. */
  error?: string;
}

/** Validates the path of a page, which may be any value. */
export function pagePathOf(page: unknown): PagePath {
  const path = pathIn(page);
  if (typeof path !== 'string') {
    const description = inspect(path, { depth: 0, customInspect: false });
    return {
      path: description,
      name: description,
      error: `The path is ${description}, not a string. Give ${example}`,
    };
  }
  const name = normalize(path);
  const error = errorIn(path, name);
  return { path, name, error: error && `${JSON.stringify(path)} ${error}` };
}

/**
 * A key that two names share if some file system takes them for the same file: one that ignores case (macOS, Windows), Unicode
 * normalization (macOS), or dots and spaces at the end of a path segment (Windows).
 */
export function collisionKey(name: string): string {
  return unifyForm(unifyCase(removeEnds(name)));
}

/** The only difference between two names with the same key, to follow "differ only in". */
export function differenceOf(one: string, other: string): string {
  if (unifyForm(one) === unifyForm(other)) return 'Unicode normalization (é as one character or as two)';
  if (unifyForm(unifyCase(one)) === unifyForm(unifyCase(other))) return 'upper and lower case';
  return 'dots or spaces at the end of a name';
}

const example = 'the name of a file inside the folder, such as "world/pullout.html".';

function pathIn(page: unknown): unknown {
  try {
    return (page as { path?: unknown }).path;
  } catch {
    return undefined;
  }
}

function errorIn(path: string, name: string): string | undefined {
  const segments = name.split('/');
  if (/\p{Cc}/u.test(path)) return 'has a control character. Remove it.';
  if (path.includes('\\')) return 'has a backslash. Use / between folders.';
  if (/^(?:[a-z]:|\/)/i.test(path) || segments[0] === '..') return `leads out of the folder. Give ${example}`;
  if (/(?:^|\/)\.{0,2}$/.test(path)) return `is not the name of a file. Give ${example}`;
  const device = segments.find((segment) => devices.test(segment));
  if (device) return `cannot be written on Windows, where ${device} is the name of a device. Choose another name.`;
  if (process.platform === 'win32' && /[<>:"|?*]/.test(path)) {
    return 'has a character that Windows does not allow in names (<, >, :, ", |, ?, *). Remove it.';
  }
  if (segments.some((segment) => collisionKey(segment).startsWith(collisionKey('.broadsheet-')))) {
    return 'is reserved for files of prerender, which begin with .broadsheet-. Choose another name.';
  }
  return undefined;
}

/** Names that open a device on Windows, in any folder and with any extension. */
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])[ ]*(?:\.|$)/i;

function removeEnds(name: string): string {
  return name.split('/').map(removeEnd).join('/');
}

function removeEnd(segment: string): string {
  let length = segment.length;
  while (segment[length - 1] === '.' || segment[length - 1] === ' ') length -= 1;
  return segment.slice(0, length);
}

function unifyCase(name: string): string {
  return name.normalize('NFD').toLowerCase().toUpperCase();
}

function unifyForm(name: string): string {
  return name.normalize('NFC');
}
