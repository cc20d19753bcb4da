import type { Image, ImageSource } from '../article/Image';

/** Pictures up to this width are preferred as the file for browsers that choose none. */
const widest = 2048;

/** A picture in the files that a system has of it: those of the same ratio are its sources. Files without a known width have 0; undefined without files. */
export function imageOfFiles(files: readonly ImageSource[]): Image | undefined {
  const sorted = [...files].sort((one, other) => other.width - one.width);
  const main = sorted.find(({ width }) => width > 0 && width <= widest) ?? sorted.at(-1);
  if (!main) return undefined;
  const { url, width, height } = main;
  const isOfRatio = (file: ImageSource) =>
    height && file.height ? Math.abs(file.width / file.height / (width / height) - 1) < 0.02 : !height && !file.height;
  const sources = sorted
    .filter(
      (file, index) =>
        file.width > 0 && isOfRatio(file) && sorted.findIndex(({ width }) => width === file.width) === index,
    )
    .map(({ height: _, ...source }) => source);
  return {
    url,
    ...(width > 0 && { width }),
    ...(height && { height }),
    ...(sources.length > 1 && { sources }),
  };
}
