import type { FocalPoint, Image, ImageSource } from './Image';
import { list, object, type ReadContext, type Reader, required } from './Reader';
import { numberWhere } from './readNumber';
import { imageUrl, line } from './readText';

const pixels = numberWhere('a number of pixels greater than 0', (number) => number > 0);

/** Reads a picture that needs no alternative text and no size, such as a portrait beside a name. */
export const image = object<Image>('an image', {
  url: required(imageUrl),
  alt: line,
  width: pixels,
  height: pixels,
  sources: list(
    object<ImageSource>('an image source', {
      url: required(imageUrl),
      width: required(pixels),
      height: pixels,
      type: line,
      media: line,
    }),
  ),
});

/** Reads a picture that should have an alternative text, and a size to reserve its space. */
export function describedImage(value: unknown, context: ReadContext): Image | undefined {
  const picture = image(value, context);
  if (!picture) return undefined;
  for (const message of lacksOf(picture)) context.report('missing', message);
  return picture;
}

/** What a picture should have and lacks, as messages. */
export function lacksOf({ alt, width, height }: Image): readonly string[] {
  const lacks: string[] = [];
  if (typeof alt !== 'string') {
    lacks.push(
      'has no alt; people who cannot see the picture learn nothing about it. Describe what it shows, or write "" if the text does.',
    );
  }
  if (!width || !height) {
    lacks.push('has no width and height; it is shown whole in a space of 3:2. Add both, in pixels.');
  }
  return lacks;
}

const fraction = numberWhere('a number from 0 to 1', (number) => number >= 0 && number <= 1);

/** Reads the point of a picture that no crop may lose. */
export const focalPoint: Reader<FocalPoint> = object<FocalPoint>('a focal point', {
  x: required(fraction),
  y: required(fraction),
});
