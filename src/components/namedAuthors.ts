import type { Author } from '../article/Author';
import { listOf } from '../article/guards';
import { textOfUnknown } from '../article/textOfUnknown';

/** The authors that have words. One without a name has its other words as the name. */
export function namedAuthors(authors: readonly Author[] | undefined): readonly Author[] {
  return listOf(authors)
    .map((author) => (textOfUnknown(author?.name) ? author : { name: textOfUnknown(author) }))
    .filter(({ name }) => name);
}
