import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { Section } from '../article/Article';
import { partAnchor } from '../article/anchors';
import { directionOf } from '../article/direction';
import { attribute, isKeyOf, isRecord, listOf } from '../article/guards';
import { textOfUnknown } from '../article/textOfUnknown';
import type { BlockOptions } from '../components/Blocks/BlockOptions';
import { LatestList, LatestListView } from '../components/LatestList/LatestList';
import { MostRead, MostReadView } from '../components/MostRead/MostRead';
import { messageLookup } from '../components/message';
import {
  NewsletterSignup,
  type NewsletterSignupProps,
  NewsletterSignupView,
} from '../components/NewsletterSignup/NewsletterSignup';
import { nodeOf } from '../components/nodeOf';
import { Package, PackageView } from '../components/Package/Package';
import { labelledLinks, SiteFooter, SiteFooterView } from '../components/SiteFooter/SiteFooter';
import { SiteHeader, SiteHeaderView } from '../components/SiteHeader/SiteHeader';
import { SkipLink, SkipLinkView } from '../components/SkipLink/SkipLink';
import { Slot, SlotView } from '../components/Slot/Slot';
import type { FrontData, FrontPackage, FrontStory } from '../front/FrontData';
import type { StoryLink } from '../front/StoryLink';
import { skipToStories } from '../messages/enFront';
import type { PartialMessages } from '../messages/PartialMessages';
import * as color from '../theme/color';
import { css } from '../theme/css';
import { bleed } from '../theme/grid';
import { blackOnWhite } from '../theme/paper';
import * as setting from '../theme/setting';
import { unseen } from '../theme/typography';
import { withStyles } from '../theme/withStyles';
import { writingSystems } from '../theme/writingSystems';

/** Props of `FrontPage`, besides the attributes of `<div>`. */
export interface FrontPageProps
  extends ComponentPropsWithRef<'div'>,
    Pick<BlockOptions, 'slots'>,
    Pick<NewsletterSignupProps, 'onSignUp'> {
  /** The front. Invalid values are rendered as plain text; `readFront` reports them. */
  front: FrontData;
  /** The packages as elements, in place of `front.packages`. */
  children?: ReactNode;
  /** The site's header, which has the heading of the page, or null for none. @default the masthead: `SiteHeader` with the front's title, date and sections */
  header?: ReactNode;
  /** The site's footer, or null for none. @default `SiteFooter` with the front's links */
  footer?: ReactNode;
  /** The messages of the interface: those of the front's language, and your own. @default English */
  messages?: PartialMessages;
  /** The prefix of all ids. Of two pages in one document, one needs a prefix. @default '' */
  idPrefix?: string;
}

/** @internal */
export function FrontPageView({
  front: given,
  children,
  header,
  footer,
  slots,
  onSignUp,
  messages,
  idPrefix = '',
  className = 'broadsheet-FrontPage',
  ...rest
}: FrontPageProps): ReactNode {
  const front: Partial<FrontData> = isRecord(given) ? given : { title: textOfUnknown(given) };
  const { title, publisher, section, links, packages } = front;
  const language = attribute(front.language) ?? 'en';
  const timeZone = attribute(front.timeZone) ?? 'UTC';
  const day = attribute(front.modifiedAt);
  const page = { day, language, timeZone, messages };
  const main = partAnchor('main', idPrefix);
  const footerLinks = labelledLinks(links);
  const all = listOf<FrontPackage>(packages);
  const { say } = messageLookup({ skipToStories }, messages, language);
  return (
    <div
      className={className}
      lang={language}
      dir={attribute(front.direction) ?? directionOf(language)}
      data-section={attribute(section?.id)}
      {...rest}
    >
      <SkipLinkView href={`#${main}`}>{say('skipToStories')}</SkipLinkView>
      {header === undefined ? (
        <SiteHeaderView
          publisher={publisher}
          section={section ?? sectionOf(front)}
          title={title}
          date={front.modifiedAt}
          sections={front.sections}
          language={language}
          timeZone={timeZone}
          messages={messages}
        />
      ) : (
        header
      )}
      <main id={main} tabIndex={-1}>
        {header === null && textOfUnknown(title) && <h1>{textOfUnknown(title)}</h1>}
        {children ?? all.map((one, index) => renderPackage(one, index))}
      </main>
      {footer === undefined
        ? footerLinks.length > 0 && <SiteFooterView links={footerLinks} language={language} messages={messages} />
        : footer}
    </div>
  );

  function renderPackage(given: FrontPackage, index: number): ReactNode {
    const pack: FrontPackage = isRecord(given)
      ? given
      : { layout: 'row', stories: [{ story: { url: '', headline: textOfUnknown(given) } }] };
    const id = attribute(pack.id);
    const own = id && idPrefix + id;
    switch (pack.layout) {
      case 'slot':
        return (
          <SlotView
            key={index}
            id={own}
            name={pack.name}
            kind={pack.kind}
            label={pack.label}
            reserve={pack.reserve}
            language={language}
            messages={messages}
          >
            {isKeyOf(slots ?? {}, pack.name) ? nodeOf(slots?.[pack.name]) : undefined}
          </SlotView>
        );
      case 'newsletter':
        return (
          <NewsletterSignupView
            key={index}
            id={own}
            title={pack.title}
            action={pack.action}
            onSignUp={onSignUp}
            language={language}
            messages={messages}
          >
            {pack.description}
          </NewsletterSignupView>
        );
      case 'latest':
        return (
          <LatestListView
            key={index}
            id={own}
            title={pack.title}
            stories={storiesOf(pack)}
            moreUrl={pack.url}
            {...page}
          />
        );
      case 'mostRead':
        return (
          <MostReadView
            key={index}
            id={own}
            title={pack.title}
            stories={storiesOf(pack)}
            language={language}
            messages={messages}
          />
        );
      default: {
        const { layout, ...others } = pack;
        return (
          <PackageView
            key={index}
            {...page}
            {...others}
            id={own}
            layout={layout === 'live' || layout === 'conversation' ? 'row' : layout}
            priority={layout === 'lead'}
          />
        );
      }
    }
  }
}

/** Of the sections, the one that is the front itself: its URL leads to the same page. */
function sectionOf({ sections, url }: Partial<FrontData>): Section | undefined {
  const page = attribute(url);
  if (!page) return undefined;
  return listOf(sections).find((one) => {
    const own = attribute(one?.url);
    return own === page || (own && URL.canParse(own, page) && new URL(own, page).href === new URL(page).href);
  });
}

/** The stories of a package that shows them in a list. */
function storiesOf({ stories }: { stories: readonly FrontStory[] }): readonly StoryLink[] {
  return listOf(stories).map((one) => (isRecord(one) && isRecord(one.story) ? one.story : (one as never)));
}

/** A front as a page: header, packages of stories, footer. Needs no JavaScript. */
export const FrontPage = withStyles(FrontPageView, {
  name: 'FrontPage',
  parts: [SkipLink, SiteHeader, Package, LatestList, MostRead, NewsletterSignup, Slot, SiteFooter],
  css: css`
    container-type: inline-size;
    color-scheme: var(--broadsheet-color-scheme, light dark);
    background: ${color.paper};
    color: ${color.ink};
    font-variant-numeric: ${setting.figures};
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;

    & > :where(main) {
      all: revert;
      display: grid;
      row-gap: 2.5rem;
      ${bleed}
      padding-block-start: 1.1rem;
    }
    & > main:focus {
      outline: none;
    }
    & > main > h1 {
      ${unseen}
    }
    & ::selection {
      background: ${color.selection};
    }

    @media (prefers-contrast: more) {
      --broadsheet-color-secondary: ${color.ink};
      --broadsheet-color-rule: ${color.ink};
    }

    ${writingSystems}

    @media print {
      &&,
      & [data-section] {
        ${blackOnWhite}
      }
    }
  `,
});
