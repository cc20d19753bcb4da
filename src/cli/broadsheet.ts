#!/usr/bin/env node
import { missingPeers } from './missingPeers';

// React is faster in production mode and prints no warnings for its own developers.
process.env.NODE_ENV ??= 'production';

const missing = missingPeers();

if (missing.length > 0) {
  console.error(
    `Broadsheet needs ${missing.join(' and ')}, which cannot be found. Run: npm install ${missing.join(' ')}`,
  );
  process.exitCode = 1;
} else {
  import('./run').then(({ runOnTerminal }) => runOnTerminal());
}
