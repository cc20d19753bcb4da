import { join } from 'node:path';
import type { NextConfig } from 'next';

const config: NextConfig = {
  // The story is shared with the other examples, in the folder above.
  turbopack: { root: join(__dirname, '..') },
};

export default config;
