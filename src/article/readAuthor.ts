import type { Author } from './Author';
import { list, object, orWords, type Reader, required } from './Reader';
import { image } from './readImage';
import { line, linkUrl } from './readText';

/** Reads an author; a string is a name. */
export const author: Reader<Author> = orWords(
  object<Author>('an author', {
    name: required(line),
    url: linkUrl,
    role: line,
    image,
    description: line,
    sameAs: list((value, context) => linkUrl(value, context) || undefined),
  }),
  (name) => ({ name }),
);
