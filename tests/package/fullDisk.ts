/** A module of options in whose thread the disk is full: what it writes of the page of a headline goes to a device without room. */
export function fullDisk(headline: string): string {
  return `import fs from 'node:fs/promises';
    import { syncBuiltinESMExports } from 'node:module';
    const { open } = fs;
    export default (article) => {
      fs.open = article.headline === ${JSON.stringify(headline)} ? () => open('/dev/full', 'w') : open;
      syncBuiltinESMExports();
    };`;
}
