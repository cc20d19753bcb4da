import type { Image } from './Image';

/** Somebody who wrote the story: a person, or an organization such as an agency. */
export interface Author {
  /** The name as readers see it. */
  name: string;
  /** The address of the author's page. */
  url?: string;
  /** What the author does, such as "Political editor". */
  role?: string;
  /** A portrait. */
  image?: Image;
  /** One or two sentences about the author. */
  description?: string;
  /** Addresses of the author's profiles on other sites (the `sameAs` of schema.org). */
  sameAs?: readonly string[];
}
