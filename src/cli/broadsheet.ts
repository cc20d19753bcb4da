#!/usr/bin/env node
import { missingPeers } from './missingPeers';

// React draws faster so, and keeps what it tells developers to itself.
process.env.NODE_ENV ??= 'production';

const missing = missingPeers();

if (missing.length > 0) {
  console.error(
    `Broadsheet draws with ${missing.join(' and ')}, which cannot be found. Run: npm install ${missing.join(' ')}`,
  );
  process.exitCode = 1;
} else {
  import('./run').then(({ runOnTerminal }) => runOnTerminal());
}
