import { join } from 'node:path';
import type { NextConfig } from 'next';

const config: NextConfig = {
  // The story is in the parent folder, shared with the other examples.
  turbopack: { root: join(__dirname, '..') },
};

export default config;
