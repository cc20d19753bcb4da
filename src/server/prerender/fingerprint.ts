import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version as react } from 'react';
import { renderDocument } from '../renderDocument';
import { hashOf } from './hashOf';
import type { PageSettings } from './PageTask';

/**
 * What is another one as soon as the same article would be drawn otherwise: with another version of this library or of React, with
 * other styles, or with other options.
 * @throws {TypeError} if the theme has a token that does not exist or a value that is not one.
 */
export function fingerprintOf(options: PageSettings['options']): string {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'));
  return hashOf(version, react, renderDocument({ headline: '', body: [] }, options));
}
