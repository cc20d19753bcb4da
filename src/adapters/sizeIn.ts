import { isPositive } from '../article/guards';
import type { Fields } from './fields';

/** A positive number, such as a size in pixels, that may be written in a string; undefined for any other value. */
export function positiveIn(value: unknown): number | undefined {
  const number =
    typeof value === 'string' && /^\s*\d+(?:\.\d+)?(?:px)?\s*$/.test(value) ? Number.parseFloat(value) : value;
  return isPositive(number) ? number : undefined;
}

/** The width and height in the fields of an object. */
export function sizeIn(fields: Fields): { width?: number; height?: number } {
  const [width, height] = [positiveIn(fields.width), positiveIn(fields.height)];
  return { ...(width && { width }), ...(height && { height }) };
}
