import type { ComponentPropsWithRef, ComponentType, ReactNode } from 'react';
import type { Article } from '../article/Article';
import { partAnchor } from '../article/anchors';
import type { Block } from '../article/Block';
import { isOfAll, isWithdrawal, listedCorrections } from '../article/correctionsOf';
import type { Depth } from '../article/depth';
import { directionOf } from '../article/direction';
import { attribute, listOf } from '../article/guards';
import { hasContent } from '../article/hasContent';
import { isArticle } from '../article/isArticle';
import { isPost } from '../article/isPost';
import { type MarkLabel, numberNotes } from '../article/numberNotes';
import { readingMinutes } from '../article/readingTime';
import { textOfUnknown } from '../article/textOfUnknown';
import { type Traces, tracesOf } from '../article/tracesOf';
import { withoutWithdrawn } from '../article/withdrawn';
import { withHeadingIds } from '../article/withHeadingIds';
import { withIdPrefix } from '../article/withIdPrefix';
import { withShortBrief } from '../article/withShortBrief';
import { AuthorBoxView } from '../components/AuthorBox/AuthorBox';
import type { BlockOptions, ComponentsOption } from '../components/Blocks/BlockOptions';
import { BylineView } from '../components/Byline/Byline';
import { CorrectionNoteView } from '../components/CorrectionNote/CorrectionNote';
import { CorrectionsView } from '../components/Corrections/Corrections';
import { withRenderedMarks } from '../components/custom';
import { DatelineView } from '../components/Dateline/Dateline';
import type { Consent, OnConsent } from '../components/frame/consentBehavior';
import { HeadlineView } from '../components/Headline/Headline';
import { inlineText } from '../components/InlineText/InlineText';
import { linkedName } from '../components/links';
import { messageLookup } from '../components/message';
import { machineMark } from '../components/notes/machineMark';
import type { NotesOn } from '../components/notes/NotesOn';
import { notesOfPage, notesOnPartsAs } from '../components/notes/notesOnParts';
import type { OnPlay } from '../components/playBehavior';
import { ShareLinksView } from '../components/ShareLinks/ShareLinks';
import type { OnShare } from '../components/ShareLinks/shareBehavior';
import { labelledLinks, SiteFooterView } from '../components/SiteFooter/SiteFooterView';
import { SiteHeaderView } from '../components/SiteHeader/SiteHeaderView';
import { SkipLinkView } from '../components/SkipLink/SkipLink';
import { TopicsView } from '../components/Topics/Topics';
import { type TraceProps, TraceView } from '../components/Trace/Trace';
import { noteMark } from '../messages/enBlocks';
import { enNotes } from '../messages/enNotes';
import { fill } from '../messages/format';
import type { PartialMessages } from '../messages/PartialMessages';
import { ArticleLayout, type ArticleParts } from './ArticleLayout';
import type { OnDepthChange } from './depthBehavior';
import { OpeningNotes } from './OpeningNotes';
import {
  ConversationPart,
  KeyPointsPart,
  type KeyPointsPartProps,
  LeadPart,
  NotesPart,
  type PartProps,
  SpokenPart,
  SummaryPart,
  TextPart,
} from './parts';
import { ReadingDepthView } from './ReadingDepth';

/** Props of `ArticlePage`, besides the attributes of `<div>`. */
export interface ArticlePageProps
  extends ComponentsOption,
    Omit<ComponentPropsWithRef<'div'>, 'children' | 'onPlay'>,
    Pick<BlockOptions, 'slots'> {
  /** The article. Invalid values are rendered as plain text; `readArticle` reports them. */
  article: Article;
  /** The site's header, or null for none. @default `SiteHeader` with the article's publisher and section */
  header?: ReactNode;
  /** The site's footer, or null for none. @default `SiteFooter` with the article's links */
  footer?: ReactNode;
  /** Content next to the story, or below it on a narrow page. */
  aside?: ReactNode;
  /** Content between the story and the conversation. */
  afterBody?: ReactNode;
  /** Content between the conversation and the footer, such as related stories and a `NewsletterSignup`. */
  afterConversation?: ReactNode;
  /** True for a `TableOfContents` of the long version, whose headings then all have ids. For long stories. @default false */
  contents?: boolean;
  /** True for `ShareLinks` after the story, if the article has a `url`. @default false */
  share?: boolean;
  /** True if each passage that supports a key point says which. Otherwise it does when the link of the key point has led to it. @default false */
  trace?: boolean;
  /** Places the parts of the page. @default `ArticleLayout`; `EmbeddedLayout` inside a page that has its own header, `<main>` and footer */
  layout?: ComponentType<ArticleParts>;
  /** The reading time of each depth, in minutes, such as that of the whole story for an article that ends at a paywall. @default `readingMinutes` of the article */
  minutes?: Partial<Record<Depth, number>>;
  /** The messages of the interface: those of the article's language, and your own. @default English */
  messages?: PartialMessages;
  /** The prefix of all ids and of the names of radio buttons. Of two articles on one page, one needs a prefix, which is also part of links into it: `#second-in-full`. @default '' */
  idPrefix?: string;
  /** Whether frames of other sites are shown: when the reader asks for one, always, or never. @default 'ask' */
  consent?: Consent;
  /** Called when the reader has shown a frame of another site, or taken the consent back. Needs a client component around it. */
  onConsent?: OnConsent;
  /** Called when a reader plays a film or a recording. Needs a client component around it. */
  onPlay?: OnPlay;
  /** Called when a reader has shared the story, with `share`. Needs a client component around it. */
  onShare?: OnShare;
  /** The nonce for inline scripts, if a Content-Security-Policy needs one. */
  nonce?: string;
  /** Called when the depth has changed: by the reader's choice, by a link, or by a search. Needs a client component around it. */
  onDepthChange?: OnDepthChange;
}

/** What is different on the page of some articles, such as live coverage. */
export interface PageForm {
  /** The class of the page. */
  className: string;
  /** Renders what is in the column of labels beside the headline. @default section and dates */
  renderLabel?: (part: PartProps) => ReactNode;
  /** Renders the key points. @default `KeyPointsPart` */
  renderPoints?: (part: KeyPointsPartProps) => ReactNode;
  /** Renders what follows them, at every depth. @default nothing */
  renderAfterPoints?: (part: PartProps) => ReactNode;
  /** Renders the long version. @default `TextPart` */
  renderBody?: (part: PartProps) => ReactNode;
}

/** The page of an article in a form. */
export function renderArticlePage(props: ArticlePageProps, form: PageForm): ReactNode {
  const {
    article: articleProp,
    components,
    slots,
    header,
    footer,
    aside,
    afterBody,
    afterConversation,
    contents,
    share,
    layout: Layout = ArticleLayout,
    minutes,
    messages,
    trace,
    idPrefix = '',
    consent,
    onConsent,
    onPlay,
    onShare,
    nonce,
    onDepthChange,
    className = form.className,
    ...rest
  } = props;
  const prefixed = withIdPrefix(
    isArticle(articleProp) ? articleProp : { headline: '', body: listOf(articleProp as unknown as Block[]) },
    idPrefix,
  );
  const shortened = withShortBrief(prefixed);
  const given = contents ? withHeadingIds(shortened, idPrefix) : shortened;
  const language = attribute(given.language) ?? 'en';
  const traces = tracesOf(given, idPrefix);
  const traced = traces ? { ...given, keyPoints: traces.keyPoints } : given;
  const numbered = given.notes ? numberNotes(traced, { labelOf: noteLabels(language, messages), idPrefix }) : undefined;
  const article = withRenderedMarks(numbered?.article ?? traced, components);
  const { section, publisher, publishedAt, modifiedAt, timeZone, authors, summary, conversation, links } = article;
  const { say } = messageLookup(enNotes, messages, language);
  const listed = listedCorrections(article.corrections);
  const corrections = listed.length > 0 ? listed : undefined;
  const visibleArticle = withoutWithdrawn(article);
  const withdrawal = listed.findLast((one) => isWithdrawal(one) && isOfAll(one));
  const notesOnPart = notesOnPartsAs(notesOfPage, { language, timeZone, messages, corrections });
  const notesOn = traces
    ? withTraces(notesOnPart, traces, { shown: trace ? 'always' : 'followed', language, messages })
    : notesOnPart;
  const options = { components, slots, notesOn, consent, onConsent, onPlay, nonce };
  const part = { article, lists: numbered?.lists, language, timeZone, messages, idPrefix, ...options };
  const { renderPoints = renderKeyPoints } = form;
  const hasPoints = listOf(article.keyPoints).length > 0;
  const atAGlance = !withdrawal && (summary || hasPoints) && (
    <>
      {summary && <SummaryPart {...part} />}
      {hasPoints && renderPoints({ isTraced: traces !== undefined, ...part })}
      {numbered && <NotesPart after="keyPoints" {...part} />}
    </>
  );
  const inBrief = !withdrawal && listOf(article.brief).length > 0 && <TextPart part="brief" {...part} />;
  const inFull = withdrawal ? (
    <CorrectionNoteView
      correction={withdrawal}
      part={say('thisArticle')}
      language={language}
      timeZone={timeZone}
      messages={messages}
    />
  ) : form.renderBody ? (
    form.renderBody(part)
  ) : (
    (listOf(article.body).length > 0 || numbered?.lists.body) && (
      <TextPart
        part="body"
        // The column of labels begins with the choice of depth, which would be in the same place without summary and key points.
        contents={contents && (atAGlance || !inBrief ? 'label' : 'above')}
        {...part}
      />
    )
  );
  const described = listOf(authors).filter((author) => author?.role || author?.description);
  const footerLinks = footer === undefined ? labelledLinks(links) : [];
  const parts: ArticleParts = {
    article,
    idPrefix,
    skipLink: <SkipLinkView href={`#${partAnchor('main', idPrefix)}`} language={language} messages={messages} />,
    header:
      header === undefined
        ? (linkedName(publisher) || linkedName(section)) && <SiteHeaderView publisher={publisher} section={section} />
        : header,
    headline: (
      <HeadlineView
        section={form.renderLabel ? undefined : linkedName(section)}
        dateline={
          form.renderLabel
            ? form.renderLabel(part)
            : (publishedAt || textOfUnknown(modifiedAt)) && (
                <DatelineView
                  publishedAt={publishedAt}
                  modifiedAt={modifiedAt}
                  language={language}
                  timeZone={timeZone}
                  messages={messages}
                />
              )
        }
        kicker={inlineText(visibleArticle.kicker)}
        headline={inlineText(visibleArticle.headline) || (article.headline && say('withdrawal'))}
        deck={inlineText(visibleArticle.deck)}
        standfirst={inlineText(visibleArticle.standfirst)}
        byline={
          <>
            <BylineView authors={listOf(authors)} language={language} messages={messages} />
            <OpeningNotes
              article={article}
              visibleArticle={visibleArticle}
              language={language}
              timeZone={timeZone}
              messages={messages}
              idPrefix={idPrefix}
            />
          </>
        }
      />
    ),
    lead: !withdrawal && article.lead && <LeadPart {...part} />,
    spoken: !withdrawal && article.spoken && <SpokenPart {...part} />,
    story: (atAGlance || inBrief || inFull) && (
      <ReadingDepthView
        atAGlance={atAGlance}
        inBrief={inBrief}
        inFull={inFull}
        afterGlance={!withdrawal && form.renderAfterPoints?.(part)}
        minutes={minutes ?? readingMinutes(article)}
        language={language}
        messages={messages}
        idPrefix={idPrefix}
        nonce={nonce}
        onDepthChange={onDepthChange}
      />
    ),
    aside,
    authors: described.length > 0 && <AuthorBoxView authors={described} language={language} messages={messages} />,
    topics: article.topics && <TopicsView topics={article.topics} language={language} messages={messages} />,
    share: share && article.url && (
      <ShareLinksView
        url={article.url}
        headline={visibleArticle.headline}
        onShare={onShare}
        language={language}
        messages={messages}
      />
    ),
    corrections: corrections && (
      <CorrectionsView
        corrections={corrections}
        posts={listOf(article.body).flatMap((block) => (isPost(block) ? (attribute(block.id) ?? []) : []))}
        language={language}
        timeZone={timeZone}
        messages={messages}
        idPrefix={idPrefix}
      />
    ),
    afterBody,
    conversation: !withdrawal && hasContent(conversation) && (
      <>
        <ConversationPart {...part} />
        {numbered?.lists.conversation && (
          <div data-part="conversation">
            <NotesPart after="conversation" {...part} />
          </div>
        )}
      </>
    ),
    afterConversation,
    footer:
      footer === undefined
        ? footerLinks.length > 0 && <SiteFooterView links={footerLinks} language={language} messages={messages} />
        : footer,
  };
  return (
    <div
      className={className}
      lang={language}
      dir={attribute(article.direction) ?? directionOf(language)}
      data-section={attribute(section?.id)}
      {...(article.provenance && machineMark(article.provenance))}
      {...rest}
    >
      <Layout {...parts} />
    </div>
  );
}

function renderKeyPoints(part: KeyPointsPartProps): ReactNode {
  return <KeyPointsPart {...part} />;
}

/** Returns the accessible name of the mark of a note. */
function noteLabels(language: string, messages: PartialMessages | undefined): (number: number) => MarkLabel {
  const { text, language: own } = messageLookup({ noteMark }, messages, language).find('noteMark');
  return (number) => ({ text: fill(text, { number }), language: own });
}

/** Notes on parts, and before a passage that supports key points the links back to them. */
function withTraces(notesOn: NotesOn, { pointsOf }: Traces, options: Omit<TraceProps, 'points'>): NotesOn {
  return (part, kind) => {
    const notes = notesOn(part, kind);
    const points = pointsOf.get(attribute(part.id) ?? '');
    if (!points || notes.tombstone) return notes;
    return {
      ...notes,
      notes: (
        <>
          {notes.notes}
          <TraceView points={points} {...options} />
        </>
      ),
    };
  };
}
