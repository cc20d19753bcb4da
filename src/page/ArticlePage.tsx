import type { ComponentPropsWithRef, ComponentType, ReactNode } from 'react';
import type { Article } from '../article/Article';
import type { Block } from '../article/Block';
import type { ArticlePart } from '../article/Correction';
import { isOfAll, isWithdrawal, listedCorrections } from '../article/correctionsOf';
import { directionOf } from '../article/direction';
import { isArticle } from '../article/guards';
import { attribute, listOf } from '../article/plainly';
import { readingMinutes } from '../article/readingTime';
import { withoutWithdrawn } from '../article/withdrawn';
import type { BlockComponents, BlockOptions } from '../components/Blocks/Blocks';
import { Byline } from '../components/Byline/Byline';
import { blockParts } from '../components/blockParts';
import { ConversationThread } from '../components/ConversationThread/ConversationThread';
import { CorrectionNote } from '../components/CorrectionNote/CorrectionNote';
import { Corrections } from '../components/Corrections/Corrections';
import { Dateline } from '../components/Dateline/Dateline';
import { Disclosure } from '../components/Disclosure/Disclosure';
import { Headline } from '../components/Headline/Headline';
import { inlineText } from '../components/InlineText/InlineText';
import { inOrder } from '../components/inOrder';
import { KeyPoints } from '../components/KeyPoints/KeyPoints';
import { wordsOf } from '../components/message';
import { machineMark, type NoteOptions, notesOfPage, notesOnPartsAs } from '../components/notes';
import { SiteFooter } from '../components/SiteFooter/SiteFooter';
import { linkedName, SiteHeader } from '../components/SiteHeader/SiteHeader';
import { SkipLink } from '../components/SkipLink/SkipLink';
import { Summary } from '../components/Summary/Summary';
import { enNotes } from '../messages/enNotes';
import type { PartialMessages } from '../messages/PartialMessages';
import * as color from '../theme/color';
import { bleed, wide, withMargin } from '../theme/grid';
import * as measure from '../theme/measure';
import { blackOnWhite, roomForNext } from '../theme/paper';
import { scripts } from '../theme/scripts';
import * as setting from '../theme/setting';
import { withStyles } from '../theme/withStyles';
import { ArticleBody } from './ArticleBody';
import { ArticleLayout, type ArticleParts } from './ArticleLayout';
import type { OnDepthChange } from './depthBehavior';
import { drawPart, notesOfPart, type PartMarks } from './drawPart';
import { drawOpeningNotes } from './openingNotes';
import { ReadingDepth } from './ReadingDepth';

/** What `ArticlePage` takes besides the attributes of `<div>`. */
export interface ArticlePageProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The story. What in it is not understood is drawn as plain words; `readArticle` tells of it. */
  article: Article;
  /** Components that replace the library's own, by type of block. */
  components?: Partial<BlockComponents>;
  /** The site's header, or null for none. @default `SiteHeader` with the article's publisher and section */
  header?: ReactNode;
  /** The site's footer, or null for none. @default `SiteFooter` with the article's links */
  footer?: ReactNode;
  /** What stands in the margin beside the story, or under it where the page is narrow. */
  aside?: ReactNode;
  /** What stands between the story and the conversation. */
  afterBody?: ReactNode;
  /** Puts the parts in their places. @default `ArticleLayout`; `EmbeddedLayout` inside a page that has its own header, `<main>` and footer */
  layout?: ComponentType<ArticleParts>;
  /** The words of the interface: those of the story's language, and any of your own. @default those in English */
  messages?: PartialMessages;
  /** The nonce that a Content-Security-Policy asks of inline scripts. */
  nonce?: string;
  /** Called when the reader has changed the depth, or a link or a search has; a function needs a client component around it. */
  onDepthChange?: OnDepthChange;
}

/** A whole article as a page: header, headline, the story at its depths, conversation, footer. Every part may be missing. */
export const ArticlePage = withStyles(
  function ArticlePage({
    article: given,
    components,
    header,
    footer,
    aside,
    afterBody,
    layout: Layout,
    messages,
    nonce,
    onDepthChange,
    className = 'broadsheet-ArticlePage',
    ...rest
  }: ArticlePageProps): ReactNode {
    const article: Article = isArticle(given) ? given : { headline: '', body: listOf(given as unknown as Block[]) };
    const { section, publisher, publishedAt, modifiedAt, timeZone, authors, body, summary } = article;
    const [points, brief] = [listOf(article.keyPoints), listOf(article.brief)];
    const language = attribute(article.language) ?? 'en';
    const { say } = wordsOf(enNotes, messages, language);
    const written = { language, timeZone, messages };
    const listed = listedCorrections(article.corrections);
    const corrections = listed.length > 0 ? listed : undefined;
    // Properties are named one by one where every page passes: to spread an object takes as long as to draw a paragraph.
    const notesOn = notesOnPartsAs(notesOfPage, { language, timeZone, messages, corrections });
    const told = withoutWithdrawn(article);
    const withdrawal = listed.findLast((one) => isWithdrawal(one) && isOfAll(one));
    const part = (name: ArticlePart, draw: (marks: PartMarks, notes: ReactNode) => ReactNode) =>
      drawPart(article, name, written, draw);
    // The parts are called, not put into elements of their own: each of those takes as long as a paragraph.
    const parts: ArticleParts = {
      article,
      skipLink: SkipLink.draw({ language, messages }),
      header: header === undefined ? SiteHeader.draw({ publisher, section }) : header,
      headline: Headline.draw({
        section: linkedName(section),
        dateline: Dateline.draw({ publishedAt, modifiedAt, language, timeZone, messages }),
        headline: inlineText(told.headline) || (article.headline && say('withdrawal')),
        deck: inlineText(told.deck),
        standfirst: inlineText(told.standfirst),
        byline: inOrder(
          Byline.draw({ authors: listOf(authors), language, messages }),
          drawOpeningNotes(article, told, written),
        ),
      }),
      story: ReadingDepth.draw({
        atAGlance: !withdrawal && (summary || points.length > 0) && (
          <>
            {summary &&
              part('summary', (marks, notes) =>
                inOrder(notes, Summary.draw({ ...marks, children: inlineText(summary) })),
              )}
            {points.length > 0 &&
              part('keyPoints', (marks, notes) =>
                KeyPoints.draw({ ...marks, language, messages, notesOn, points, notes }),
              )}
          </>
        ),
        inBrief:
          !withdrawal &&
          brief.length > 0 &&
          part('brief', (marks, notes) =>
            inOrder(notes, ArticleBody.draw({ components, notesOn, blocks: brief, ...marks })),
          ),
        inFull: withdrawal
          ? CorrectionNote.draw({ ...written, correction: withdrawal, part: say('thisArticle') })
          : listOf(body).length > 0 &&
            part('body', (marks, notes) =>
              inOrder(notes, ArticleBody.draw({ components, notesOn, blocks: body, priority: true, ...marks })),
            ),
        minutes: readingMinutes(article),
        language,
        messages,
        nonce,
        onDepthChange,
      }),
      aside,
      corrections: corrections && Corrections.draw({ ...written, corrections }),
      afterBody,
      conversation: !withdrawal && drawConversation(article, { language, timeZone, messages, components, notesOn }),
      footer: footer === undefined ? SiteFooter.draw({ links: listOf(article.links), language, messages }) : footer,
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
        {Layout ? <Layout {...parts} /> : ArticleLayout(parts)}
      </div>
    );
  },
  {
    name: 'ArticlePage',
    parts: [
      ...blockParts,
      SkipLink,
      SiteHeader,
      Headline,
      Dateline,
      Byline,
      Disclosure,
      CorrectionNote,
      ReadingDepth,
      Summary,
      KeyPoints,
      ArticleBody,
      Corrections,
      ConversationThread,
      SiteFooter,
    ],
    css: `
      container-type: inline-size;
      color-scheme: var(--broadsheet-color-scheme, light dark);
      background: ${color.paper};
      color: ${color.ink};
      font-variant-numeric: ${setting.figures};
      -webkit-text-size-adjust: 100%;
      text-size-adjust: 100%;

      & > :where(main, article), & > main > :where(article), & article > :where([data-part]), & [data-part='beside'] > :where(aside) { all: revert; }
      & ::selection { background: ${color.selection}; }
      & > main:focus { outline: none; }
      & article > :where(.broadsheet-Headline, .broadsheet-ReadingDepth, [data-part]) { ${bleed} }
      & article > :where(.broadsheet-Headline) { padding-block: 2.75rem; }
      & article > :where(:last-child:not(.broadsheet-ConversationThread)) { padding-block-end: 4rem; }
      & article > :where(.broadsheet-ReadingDepth, [data-part]):has(+ *) { padding-block-end: 5rem; }
      & [data-part='beside'] > aside { max-inline-size: ${measure.text}; margin-block-start: 3rem; }

      ${wide} {
        & [data-part='conversation'] > * { margin-inline-start: calc(${measure.label} + ${measure.gutter}); }
      }
      ${withMargin} {
        & article > :where(.broadsheet-Headline) { padding-block: 3.25rem 3rem; }
        & [data-part='beside'] { display: grid; grid-template-columns: calc(${measure.label} + ${measure.gutter} + ${measure.text}) minmax(0, 1fr); column-gap: ${measure.gutter}; }
        & [data-part='beside'] > aside { margin: 0; }
        & [data-part='beside'] [data-placement='margin'] { float: none; inline-size: auto; margin-inline-end: 0; }
      }

      @media (prefers-contrast: more) {
        --broadsheet-color-secondary: ${color.ink};
        --broadsheet-color-rule: ${color.ink};
      }

      ${scripts}

      @media print {
        &&, & [data-section] { ${blackOnWhite} }
        & article > * { padding: 0 0 1.75rem; }
        & :is(.broadsheet-Disclosure, .broadsheet-CorrectionNote, .broadsheet-Subheading, .broadsheet-KeyPoints > h2, .broadsheet-Corrections > h2) { break-inside: avoid; &::after { ${roomForNext} } }
      }
    `,
  },
);

/** The conversation; the thread itself draws what is told of it and of its turns. */
function drawConversation(article: Article, drawn: BlockOptions & NoteOptions): ReactNode {
  const { conversation } = article;
  if (!conversation) return null;
  if (!article.provenanceOf && !article.corrections) return ConversationThread.draw({ conversation, ...drawn });
  const { tombstone, notes } = notesOfPart(article, 'conversation', drawn, 'conversation');
  if (tombstone) return <div data-part="conversation">{tombstone}</div>;
  return ConversationThread.draw({ conversation, notes, ...drawn, ...machineMark(article.provenanceOf?.conversation) });
}
