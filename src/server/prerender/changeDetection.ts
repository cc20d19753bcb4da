import { readFile } from 'node:fs/promises';
import { version as reactVersion } from 'react';
import { renderDocument } from '../renderDocument';
import type { ManifestEntry } from './manifest';
import type { PageSettings } from './PageTask';
import { sha256 } from './sha256';
import { version } from './version';

/**
 * The hash of what the pages of a run have in common. It differs if the same article would be rendered differently: by another
 * version of this library or of React, with other styles, or with other options. An empty article is rendered to find that out; options that do not affect it are compared as JSON.
 * @throws {TypeError} if the theme has an unknown token or an invalid value.
 */
export function runHash(options: PageSettings['options'], key: string, moduleSource: string | Uint8Array): string {
  const emptyDocument = renderDocument({ headline: '', body: [] }, options);
  const { headTags, jsonLd } = options;
  return sha256(version(), reactVersion, emptyDocument, JSON.stringify({ headTags, jsonLd }), key, moduleSource);
}

/** The hash of everything that a page is made from: its article or front as JSON, and what it shares with the other pages of the run. */
export function inputHash(run: string, json: string): string {
  return sha256(run, json);
}

/** True if the page was made from the same input before, and nobody has changed or removed its file since. */
export async function isUnchanged(entry: ManifestEntry | undefined, input: string, file: string): Promise<boolean> {
  if (entry?.input !== input) return false;
  const output = await readFile(file).then(sha256, () => undefined);
  return output !== undefined && output === entry.output;
}
