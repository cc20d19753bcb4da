import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { Publisher, Section } from '../../article/Article';
import type { DateString } from '../../article/strings';
import type { PartialMessages } from '../../messages/PartialMessages';

/** A search form that is sent by GET. */
export interface SiteSearch {
  /** The URL that the form is sent to. Without a safe one there is no form. */
  action: string;
  /** The name of the form field, which becomes the parameter of the URL. @default 'q' */
  name?: string;
  /** The words on the button, which also name the field. @default the `search` of `messages` */
  label?: string;
}

/** Props of `SiteHeader`, besides the attributes of `<header>`. */
export interface SiteHeaderProps extends Omit<ComponentPropsWithRef<'header'>, 'children' | 'title'> {
  /** The publisher; the name links to its `url`. */
  publisher?: Publisher;
  /** The section of the page; the name links to its `url`. Of `sections` it is marked as the current one: the one with the same `id`, `url` or name. */
  section?: Section;
  /** The name of a front. It makes the header a masthead: the name is large, and the heading of the page. */
  title?: string;
  /** The date of a front, shown in the masthead with its day of the week. */
  date?: DateString;
  /** A line about the place at the end of the masthead, such as the tide and the weather. Not shown on a phone. */
  local?: ReactNode;
  /** The sections of the newspaper, for the navigation: a line, or on a phone a disclosure. */
  sections?: readonly Section[];
  /** A search form beside the sections. */
  search?: SiteSearch;
  /** The choice of an edition. */
  edition?: ReactNode;
  /** The reader's account, such as a link to sign in. */
  account?: ReactNode;
  /** True if the header stays at the top of the window while the page scrolls; of a masthead, its sections. Not in a low window. @default false */
  sticky?: boolean;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of the date, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}
