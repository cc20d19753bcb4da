import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The faces of Hearth as one style sheet, the files inside it. */
export const fontFaces = [
  '@fontsource-variable/newsreader/opsz.css',
  '@fontsource-variable/newsreader/opsz-italic.css',
  '@fontsource-variable/instrument-sans/index.css',
]
  .map((sheet) => {
    const path = require.resolve(sheet);
    return readFileSync(path, 'utf8').replace(/url\(\.\/([^)]+)\)/g, (_, file: string) => {
      const font = readFileSync(join(dirname(path), file)).toString('base64');
      return `url(data:font/woff2;base64,${font})`;
    });
  })
  .join('\n');
