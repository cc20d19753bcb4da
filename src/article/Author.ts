/** Somebody who wrote the story: a person, or an organization such as an agency. */
export interface Author {
  /** The name as readers see it. */
  name: string;
  /** The address of the author's page. */
  url?: string;
}
