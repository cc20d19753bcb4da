/** Source of a `--module` that simulates a full disk for the page with a headline: files are opened on /dev/full. */
export function fullDisk(headline: string): string {
  return `import fs from 'node:fs/promises';
    import { syncBuiltinESMExports } from 'node:module';
    const { open } = fs;
    export default (article) => {
      fs.open = article.headline === ${JSON.stringify(headline)} ? () => open('/dev/full', 'w') : open;
      syncBuiltinESMExports();
    };`;
}
