import type { Author } from '../article/Author';
import { listOf } from '../article/guards';
import { textOfUnknown } from '../article/textOfUnknown';

/** The authors that have words. One without a name has its other words as the name. */
export function namedAuthors(authors: readonly Author[] | undefined): readonly Author[] {
  return listOf<unknown>(authors).flatMap((author) => {
    const { name } = Object(author) as Partial<Author>;
    if (textOfUnknown(name)) return author as Author;
    const words = textOfUnknown(author);
    return words ? { name: words } : [];
  });
}
