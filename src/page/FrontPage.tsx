import { type ComponentPropsWithRef, Fragment, type ReactNode } from 'react';
import type { Section } from '../article/Article';
import { partAnchor } from '../article/anchors';
import { directionOf } from '../article/direction';
import { attribute, isKeyOf, isRecord, listOf } from '../article/guards';
import { textOfUnknown } from '../article/textOfUnknown';
import type { BlockOptions } from '../components/Blocks/BlockOptions';
import { ConversationTeaser, ConversationTeaserView } from '../components/ConversationTeaser/ConversationTeaser';
import { LatestList, LatestListView } from '../components/LatestList/LatestList';
import { LiveStrip, LiveStripView } from '../components/LiveStrip/LiveStrip';
import { namedStories } from '../components/linkedHeadline';
import { MostRead, MostReadView } from '../components/MostRead/MostRead';
import { messageLookup, renderMessage } from '../components/message';
import {
  NewsletterSignup,
  type NewsletterSignupProps,
  NewsletterSignupView,
} from '../components/NewsletterSignup/NewsletterSignup';
import { nodeOf } from '../components/nodeOf';
import { Package, PackageView } from '../components/Package/Package';
import { packageFrame } from '../components/packageFrame';
import { AnyFooterView, SiteFooter } from '../components/SiteFooter/SiteFooter';
import { AnyHeaderView, SiteHeader } from '../components/SiteHeader/SiteHeader';
import { SkipLink, SkipLinkView } from '../components/SkipLink/SkipLink';
import { Slot, SlotView } from '../components/Slot/Slot';
import { saysMore } from '../components/saysMore';
import type {
  ConversationPackage,
  FeaturePackage,
  FrontData,
  FrontPackage,
  FrontStory,
  LatestPackage,
  LivePackage,
  MostReadPackage,
  NewsletterPackage,
  RowPackage,
  SlotPackage,
} from '../front/FrontData';
import type { StoryLink } from '../front/StoryLink';
import { moreOf, skipToStories } from '../messages/enFront';
import type { PartialMessages } from '../messages/PartialMessages';
import * as border from '../theme/border';
import * as color from '../theme/color';
import { css } from '../theme/css';
import { edge, wide } from '../theme/grid';
import * as measure from '../theme/measure';
import { blackOnWhite } from '../theme/paper';
import * as setting from '../theme/setting';
import * as space from '../theme/space';
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
  /** The site's footer, or null for none. @default `SiteFooter` with the front's publisher and links */
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
  const { publisher, section, links } = front;
  const title = textOfUnknown(front.title);
  const language = attribute(front.language) ?? 'en';
  const timeZone = attribute(front.timeZone) ?? 'UTC';
  const page = { day: attribute(front.modifiedAt), language, timeZone, messages };
  const main = partAnchor('main', idPrefix);
  const { find, say } = messageLookup({ moreOf, skipToStories }, messages, language);
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
        <AnyHeaderView
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
        {header === null && title && <h1>{title}</h1>}
        {children ?? renderPackages(listOf<FrontPackage>(front.packages))}
      </main>
      {footer === undefined ? (
        <AnyFooterView publisher={publisher} links={links} toTop language={language} messages={messages} />
      ) : (
        footer
      )}
    </div>
  );

  /** The packages in their order. The latest and the most read stories are beside each other, if they follow each other. */
  function renderPackages(packages: readonly FrontPackage[]): ReactNode[] {
    const rendered: ReactNode[] = [];
    for (let index = 0; index < packages.length; index += 1) {
      const pack = packageOf(packages[index]);
      if (!isList(pack)) {
        rendered.push(renderPackage(pack, index));
        continue;
      }
      const next = packageOf(packages[index + 1]);
      const isPair = isList(next) && next.layout !== pack.layout;
      if (hasStories(pack) || (isPair && hasStories(next))) {
        rendered.push(
          <div key={index} data-part="lists" data-first={pack.layout}>
            {renderList(pack)}
            {isPair && renderList(next)}
          </div>,
        );
      }
      if (isPair) index += 1;
    }
    return rendered;
  }

  function renderList({ layout, id, title: name, url, stories }: ListPackage): ReactNode {
    const list = { id: ownId(id), title: name, stories: storiesOf(stories) };
    if (layout === 'mostRead') return <MostReadView {...list} language={language} messages={messages} />;
    const moreOf = find('moreOf');
    const more = name && (saysMore(moreOf, name) ? name : renderMessage(moreOf, language, { title: name }));
    return <LatestListView {...list} moreUrl={url} more={more} {...page} />;
  }

  function renderPackage(pack: Exclude<FrontPackage, ListPackage>, index: number): ReactNode {
    const id = ownId(pack.id);
    switch (pack.layout) {
      case 'slot': {
        const { name, kind, label, reserve } = pack;
        const slot = { id, name, kind, label, reserve, language, messages };
        return (
          <SlotView key={index} {...slot}>
            {isKeyOf(slots ?? {}, name) ? nodeOf(slots?.[name]) : undefined}
          </SlotView>
        );
      }
      case 'newsletter': {
        const { title, action, note, description } = pack;
        const form = { id, title, action, note, onSignUp, language, messages };
        return (
          <NewsletterSignupView key={index} {...form}>
            {description}
          </NewsletterSignupView>
        );
      }
      case 'live':
        return <LiveStripView key={index} id={id} title={pack.title} stories={storiesOf(pack.stories)} {...page} />;
      case 'conversation':
        return renderConversation(pack, id, index);
      default:
        return renderStories(pack, pack.stories, id, index);
    }
  }

  /** The question of the first story; other stories follow in a row. */
  function renderConversation(pack: ConversationPackage, id: string | undefined, index: number): ReactNode {
    const [first, ...others] = listOf(pack.stories);
    const [story] = storiesOf(first === undefined ? [] : [first]);
    return (
      <Fragment key={index}>
        {story !== undefined && (
          <ConversationTeaserView id={id} title={pack.title} story={story} language={language} messages={messages} />
        )}
        {others.length > 0 && renderStories({ ...pack, layout: 'row' }, others, undefined, 0)}
      </Fragment>
    );
  }

  /** A package of cards. Data that nobody has read may have other fields than these. */
  function renderStories(
    pack: PackageOfCards,
    stories: readonly FrontStory[],
    id: string | undefined,
    key: number,
  ): ReactNode {
    const {
      title: name,
      description,
      url,
      limit,
      columns,
      mirrored,
    }: Omit<RowPackage, 'layout'> & Pick<FeaturePackage, 'mirrored'> = pack;
    return (
      <PackageView
        key={key}
        id={id}
        layout={pack.layout}
        title={name}
        description={description}
        url={url}
        limit={limit}
        columns={columns}
        mirrored={mirrored}
        stories={stories}
        priority={pack.layout === 'lead'}
        day={page.day}
        language={language}
        timeZone={timeZone}
        messages={messages}
      />
    );
  }

  function ownId(id: unknown): string | undefined {
    const own = attribute(id);
    return own && idPrefix + own;
  }
}

type PackageOfCards = Exclude<
  FrontPackage,
  NewsletterPackage | SlotPackage | LivePackage | ConversationPackage | ListPackage
>;

type ListPackage = LatestPackage | MostReadPackage;

function isList(pack: FrontPackage): pack is ListPackage {
  return pack.layout === 'latest' || pack.layout === 'mostRead';
}

/** True for a list that renders something. */
function hasStories({ stories }: ListPackage): boolean {
  return namedStories(storiesOf(stories)).length > 0;
}

/** A package; a value that is none is a row of its words. */
function packageOf(given: FrontPackage | undefined): FrontPackage {
  if (isRecord(given)) return given;
  const headline = textOfUnknown(given);
  return { layout: 'row', stories: headline ? [{ story: { url: '', headline } }] : [] };
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
function storiesOf(stories: readonly FrontStory[]): readonly StoryLink[] {
  return listOf(stories).map((one) => (isRecord(one) && isRecord(one.story) ? one.story : (one as never)));
}

/** A front as a page: header, packages of stories, footer. Needs no JavaScript. */
export const FrontPage = withStyles(FrontPageView, {
  name: 'FrontPage',
  parts: [
    SkipLink,
    SiteHeader,
    Package,
    LiveStrip,
    ConversationTeaser,
    LatestList,
    MostRead,
    NewsletterSignup,
    Slot,
    SiteFooter,
  ],
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
      display: flow-root;
      padding-block-end: ${space.packages};
    }
    & > main:focus {
      outline: none;
    }
    & > main > h1 {
      ${unseen}
    }
    & > main > :where(*) {
      margin: ${space.packages} ${edge} 0;
    }
    & > main > .broadsheet-ConversationTeaser {
      margin-inline: 0;
    }
    & ::selection {
      background: ${color.selection};
    }
    /* At the top of the page. */
    & > main > .broadsheet-LiveStrip:not(:not(h1) ~ *) {
      margin-block-start: 0;
    }
    & > main > .broadsheet-LiveStrip:not(:not(h1) ~ *) + * {
      margin-block-start: 1.1rem;
    }

    /* The latest and the most read stories. */
    & [data-part='lists'] {
      ${packageFrame}
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 2rem;
    }
    @container (min-width: 40rem) {
      & [data-part='lists']:has(> * ~ *) {
        grid-template-columns: minmax(0, 1fr) calc((100% - 4rem) / 3);
      }
      & [data-part='lists'][data-first='mostRead']:has(> * ~ *) {
        grid-template-columns: calc((100% - 4rem) / 3) minmax(0, 1fr);
      }
      & [data-part='lists'] > * ~ * {
        position: relative;
      }
      & [data-part='lists'] > * ~ *::before {
        content: '';
        position: absolute;
        inset-block: 0;
        inset-inline-start: -1rem;
        border-inline-start: ${border.thin} solid ${color.rule};
      }
    }
    ${wide} {
      & [data-part='lists'] {
        grid-template-columns: minmax(0, 1fr);
        column-gap: ${measure.gutter};
      }
      & [data-part='lists']:has(> * ~ *) {
        grid-template-columns: minmax(0, 1fr) calc((100% - ${measure.label} - 3 * ${measure.gutter}) / 3);
      }
      & [data-part='lists'][data-first='mostRead']:has(> * ~ *) {
        grid-template-columns: calc((100% + 2 * ${measure.label}) / 3) minmax(0, 1fr);
      }
      & [data-part='lists'] > :not(* ~ *) {
        display: grid;
        grid-template-columns: ${measure.label} minmax(0, 1fr);
        column-gap: ${measure.gutter};
        align-content: start;
      }
      & [data-part='lists'] > :not(* ~ *) > :not(h2, h3, h4, h5) {
        grid-column: 2;
      }
      & [data-part='lists'] > :not(* ~ *) li:not(li ~ li) {
        padding-block-start: 0;
      }
      & [data-part='lists'] > * ~ *::before {
        inset-inline-start: calc(${measure.gutter} / -2);
      }
    }
    @container (max-width: 39.99rem) {
      & [data-part='lists'] > * ~ * {
        border-block-start: ${border.thin} solid ${color.rule};
        padding-block-start: 1.25rem;
      }
      & [data-part='picture']:where([data-picture='above'] > *, [data-picture='beside'] > *, [data-part='main'] > *) {
        margin-inline: calc(-1 * ${edge});
      }
      & [data-part='picture'] > :is(figcaption, [data-part='media']) {
        padding-inline: ${edge};
      }
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
      & > main > :where(*) {
        margin: 1.75rem 0 0;
      }
    }
  `,
});
