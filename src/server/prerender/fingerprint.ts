import { version as react } from 'react';
import { renderDocument } from '../renderDocument';
import { hashOf } from './hashOf';
import type { PageSettings } from './PageTask';
import { version } from './version';

/**
 * What is another one as soon as the same article would be drawn otherwise: with another version of this library or of React, with
 * other styles, or with other options.
 * @throws {TypeError} if the theme has a token that does not exist or a value that is not one.
 */
export function fingerprintOf(options: PageSettings['options']): string {
  return hashOf(version(), react, renderDocument({ headline: '', body: [] }, options));
}
