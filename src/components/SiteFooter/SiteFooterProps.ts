import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { Link, Publisher } from '../../article/Article';
import type { LanguageTag } from '../../article/strings';
import type { PartialMessages } from '../../messages/PartialMessages';

/** Links of a site under a title. */
export interface LinkGroup {
  /** The title of the links. */
  title: string;
  /** The URL that the title links to. */
  url?: string;
  /** The links. */
  links: readonly Link[];
}

/** A link to an edition for another place or in another language. */
export interface EditionLink extends Link {
  /** The language of the edition and of the label, a BCP 47 tag. */
  language?: LanguageTag;
}

/** Props of `SiteFooter`, besides the attributes of `<footer>`. */
export interface SiteFooterProps extends Omit<ComponentPropsWithRef<'footer'>, 'children'> {
  /** The links of the site, in a row. */
  links?: readonly Link[];
  /** More links in groups with titles, above the row: the sections, the newspaper, its services. */
  groups?: readonly LinkGroup[];
  /** The publisher; the name links to its `url`. */
  publisher?: Publisher;
  /** The address of the publisher. */
  address?: ReactNode;
  /** Who is responsible for the content, as the law of a country asks; the copyright. */
  imprint?: ReactNode;
  /** The editions for other places or in other languages. */
  editions?: readonly EditionLink[];
  /** True for a link to the top of the page. @default false */
  toTop?: boolean;
  /** The accessible name of the navigation. @default the `siteLinks` of `messages` */
  label?: string;
  /** The level of the titles of groups. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}
