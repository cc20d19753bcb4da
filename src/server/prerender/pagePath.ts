import { normalize } from 'node:path/posix';
import { inspect } from 'node:util';

/** What is known of the path of a page before anything is asked of the disk. */
export interface PagePath {
  /** The path as it was given, or what can be shown of it. */
  path: string;
  /** The name of the file, inside the folder. */
  name: string;
  /** Why there can be no such file. */
  fault?: string;
}

/** Reads the path of a page, which may be of any type. */
export function pagePathOf(page: unknown): PagePath {
  const given = pathIn(page);
  if (typeof given !== 'string') {
    const path = inspect(given, { depth: 0, customInspect: false });
    return { path, name: path, fault: `The path is ${path}, and should be a string: ${example}` };
  }
  const name = normalize(given);
  const fault = faultIn(given, name);
  return { path: given, name, fault: fault && `${JSON.stringify(given)} ${fault}` };
}

/**
 * What two names have in common if some disk takes them for one: neither case (macOS, Windows) nor the Unicode form (macOS) nor
 * dots and blanks at the end of a part (Windows) make a difference there.
 */
export function nameOnAnyDisk(name: string): string {
  return sameInForm(inOneCase(withoutEnds(name)));
}

/** In what alone two names differ that are one on some disk. */
export function differenceOf(one: string, other: string): string {
  if (sameInForm(one) === sameInForm(other)) return 'their Unicode form only (é as one character and as two)';
  if (sameInForm(inOneCase(one)) === sameInForm(inOneCase(other))) return 'the case of their letters only';
  return 'dots or blanks at the end of a name only';
}

const example = 'the name of a file inside the folder, such as "world/pullout.html".';

function pathIn(page: unknown): unknown {
  try {
    return (page as { path?: unknown }).path;
  } catch {
    return undefined;
  }
}

function faultIn(given: string, name: string): string | undefined {
  const parts = name.split('/');
  if (/\p{Cc}/u.test(given)) return 'has a control character. Leave it out.';
  if (given.includes('\\')) return 'has a backslash. Write / between folders.';
  if (/^(?:[a-z]:|\/)/i.test(given) || parts[0] === '..') return `leads out of the folder. Give ${example}`;
  if (/(?:^|\/)\.{0,2}$/.test(given)) return `names no file. Give ${example}`;
  const device = parts.find((part) => devices.test(part));
  if (device) return `cannot be on every disk: ${device} is the name of a device on Windows. Give it another name.`;
  if (process.platform === 'win32' && /[<>:"|?*]/.test(given)) {
    return 'has a character that Windows has in no name (<, >, :, ", |, ?, *). Leave it out.';
  }
  if (parts.some((part) => nameOnAnyDisk(part).startsWith(nameOnAnyDisk('.broadsheet-')))) {
    return 'is kept for prerender, whose own files begin with .broadsheet-. Give it another name.';
  }
  return undefined;
}

/** Names that open a device on Windows, in any folder and with any ending. */
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])[ ]*(?:\.|$)/i;

function withoutEnds(name: string): string {
  return name.split('/').map(withoutEnd).join('/');
}

function withoutEnd(part: string): string {
  let length = part.length;
  while (part[length - 1] === '.' || part[length - 1] === ' ') length -= 1;
  return part.slice(0, length);
}

function inOneCase(name: string): string {
  return name.normalize('NFD').toLowerCase().toUpperCase();
}

function sameInForm(name: string): string {
  return name.normalize('NFC');
}
