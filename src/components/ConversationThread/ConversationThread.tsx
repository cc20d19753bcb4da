import { type ComponentPropsWithRef, Fragment, type ReactElement, type ReactNode } from 'react';
import { partAnchor, titleAnchor } from '../../article/anchors';
import type { Conversation, Speaker } from '../../article/Conversation';
import { directionAgainstFirst } from '../../article/direction';
import { listOf, plainly } from '../../article/plainly';
import {
  aiAnswers,
  aiSpeaks,
  conversation as conversationName,
  copyTurnLink,
  moreTurns,
  turnLinkCopied,
} from '../../messages/en';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import * as band from '../../theme/conversation';
import { css } from '../../theme/css';
import { bleed, columns, wide } from '../../theme/grid';
import * as measure from '../../theme/measure';
import { atEdge, overElements } from '../../theme/ownElements';
import { roomForNext } from '../../theme/paper';
import * as size from '../../theme/size';
import {
  bodyText,
  displayFamily,
  labelText,
  linkText,
  slope,
  smallText,
  targetOverLine,
  textFamily,
  titleText,
  unseen,
} from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { type BlockOptions, blockParts, renderBlocks } from '../Blocks/Blocks';
import { headingOf } from '../heading';
import { renderMessage, wordsOf } from '../message';
import { nodeOf } from '../nodeOf';
import { type Place, TurnView, threadOf } from '../Turn/Turn';
import { isSameDay } from '../time';
import { ThreadBehavior } from './ConversationThread.client';
import type { Live } from './Live';
import { machineNote } from './machineNote';
import { roleOfItems, TurnList } from './TurnList';
import { type Said, turnIds, turnsIn, turnsOf } from './turns';

export type { Live, LiveTurnsProps } from './Live';
export type { ItemRole } from './TurnList';
/** @internal */
export { roleOfItems, TurnList } from './TurnList';
/** @internal */
export { turnIds, turnsOf } from './turns';

/** What `ConversationThread` takes besides the attributes of `<section>`: a conversation as data, turns as children, or a live conversation. */
export interface ConversationThreadProps
  extends Omit<BlockOptions, 'priority'>,
    Partial<Omit<Conversation, 'turns'>>,
    Omit<ComponentPropsWithRef<'section'>, 'title'> {
  /** The conversation as data. What it lacks is taken from the props of the same names. */
  conversation?: Conversation;
  /** `Turn` elements in place of data; other elements are drawn as they are, and must be items of a list. */
  children?: ReactNode;
  /** A conversation that goes on while it is read, from `useLiveConversation` (`broadsheet/live`). */
  live?: Live;
  /** A band in the theme's own colours, or the page's own paper. @default 'band' */
  variant?: 'band' | 'plain';
  /** The rank of the title; the headings of topics are one lower. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6;
  /** The number of turns after which the others are folded away until the reader asks for them. @default all are shown */
  collapseAfter?: number;
  /** What readers are told of the conversation as a whole, under its title: a `Disclosure` or a `CorrectionNote`. */
  notes?: ReactNode;
  /** What stands under the turns, such as an `Ask`. */
  ask?: ReactNode;
  /** The language of the page and of the conversation, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of the times of turns, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** The words of the interface. @default those in English */
  messages?: PartialMessages;
  /** The id of the section, by which an address can point at it; its title has it with `-title` behind. @default 'conversation' */
  id?: string;
}

/** @internal */
export function ConversationThreadView({
  conversation,
  title: ownTitle,
  subtitle,
  note,
  speakers: ownSpeakers,
  children,
  live,
  variant,
  level = 2,
  collapseAfter,
  notes,
  ask,
  components,
  notesOn,
  language = 'en',
  timeZone = 'UTC',
  messages,
  id = partAnchor('conversation'),
  className = 'broadsheet-ConversationThread',
  ...rest
}: ConversationThreadProps): ReactNode {
  const given = live?.conversation ?? conversation;
  const speakers = listOf(given?.speakers ?? ownSpeakers);
  const said = live ? [] : children === undefined ? turnsOf(given) : turnsIn(children);
  const title = plainly(given?.title ?? ownTitle);
  const under = plainly(given?.subtitle ?? subtitle);
  const ownNote = plainly(given?.note ?? note);
  const isSilent = said.length === 0 && !live;
  if (isSilent && !title && !under && !ownNote) return null;
  const words = wordsOf(english, messages, language);
  const [copy, copied] = [words.find('copyTurnLink'), words.find('turnLinkCopied')];
  const foreign = copy.language ?? copied.language;
  const origin = ownNote || (!isSilent && machineNote(speakers, language, words));
  const name = title || words.say('conversation');
  const Heading = headingOf(level);
  const thread = threadOf({ speakers, level, language, timeZone, messages, notesOn });
  const options = { components, notesOn };
  const renderTurn = (turn: Said, turnId: string | undefined, place: Place): ReactElement => {
    const about = notesOn?.({ id: turnId, provenance: turn.provenance }, 'passage');
    const words = about?.tombstone ?? (turn.body ? renderBlocks(turn.body, options) : nodeOf(turn.children));
    return (
      <TurnView
        key={turnId}
        id={turnId}
        speaker={turn.speaker}
        topic={turn.topic}
        at={turn.at}
        number={place.number}
        role={place.role}
        sameDay={place.sameDay}
        mark={about?.mark}
        after={place.after}
        thread={thread}
      >
        {about?.notes ? [<Fragment key="notes">{about.notes}</Fragment>, words] : words}
      </TurnView>
    );
  };
  const ids = turnIds(said);
  const itemsBetween = (start: number, end: number): ReactElement[] => {
    const role = roleOfItems(end - start);
    return said.slice(start, end).map((turn, offset) => {
      const index = start + offset;
      const sameDay = isSameDay(turn.at, said[index - 1]?.at, timeZone);
      return turn.element ?? renderTurn(turn, ids[index], { number: index + 1, role, sameDay });
    });
  };
  const isFolded = typeof collapseAfter === 'number' && collapseAfter < said.length;
  const shown = isFolded ? Math.max(1, Math.ceil(collapseAfter)) : said.length;
  return (
    <section
      className={className}
      id={id}
      aria-labelledby={titleAnchor(id)}
      data-variant={variant}
      data-copy={copy.text}
      data-copy-lang={foreign && (copy.language ?? language)}
      data-copied={copied.text}
      data-copied-lang={foreign && (copied.language ?? language)}
      data-paired={speakers.some((speaker) => speaker?.asks) || said.some(asksItself) || undefined}
      {...rest}
    >
      <header>
        {origin && (
          <p data-part="note" dir={directionAgainstFirst(origin)} suppressHydrationWarning>
            {origin}
          </p>
        )}
        <Heading id={titleAnchor(id)} dir={directionAgainstFirst(name)}>
          {name}
        </Heading>
        {under && (
          <p data-part="subtitle" dir={directionAgainstFirst(under)}>
            {under}
          </p>
        )}
        {notes}
        {notesOn &&
          speakers.some((speaker) => speaker?.provenance) &&
          speakers.map((speaker, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an id may look like a position
            <Fragment key={index}>{speaker?.provenance && notesOn(speaker, 'speaker').notes}</Fragment>
          ))}
      </header>
      {live ? (
        <live.Turns
          language={language}
          renderTurn={(turn, index, role, after) => renderTurn(turn, turn.id, { number: index + 1, role, after })}
          nameOf={(speaker) => plainly(speakers.find((one) => one?.id === speaker)?.name ?? speaker)}
        />
      ) : (
        !isSilent && <TurnList items={itemsBetween(0, shown)} />
      )}
      {shown < said.length && (
        <details>
          <summary>{renderMessage(words.find('moreTurns'), language, { count: said.length - shown })}</summary>
          <TurnList start={shown} items={itemsBetween(shown, said.length)} />
        </details>
      )}
      {ask && <div data-part="ask">{ask}</div>}
      <output />
      <ThreadBehavior thread={id} />
    </section>
  );
}

/** A dialogue between any number of voices: a list of turns, each with its speaker's name in words and a link of its own. */
export const ConversationThread = withStyles(ConversationThreadView, {
  name: 'ConversationThread',
  parts: blockParts,
  css: css`
    container-type: inline-size;
    padding-block-end: 4rem;

    & :where(ol[role]) {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    @media screen {
      & > * {
        ${bleed}
      }
      &:where(:not([data-variant='plain'])) {
        --broadsheet-color-scheme: dark;
        color-scheme: dark;
        background: ${band.paper};
        color: ${band.ink};
      }
      &:where(:not([data-variant='plain'])) > * {
        --broadsheet-color-paper: ${band.paper};
        --broadsheet-color-ink: ${band.ink};
        --broadsheet-color-secondary: ${band.secondary};
        --broadsheet-color-rule: ${band.rule};
        --broadsheet-color-accent: ${band.accent};
        --broadsheet-color-focus: ${band.focus};
        --broadsheet-color-selection: ${band.selection};
      }
      & ol:where([role='presentation']) {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 400rem;
      }
    }
    @media screen and (prefers-contrast: more) {
      &:where(:not([data-variant='plain'])) > * {
        --broadsheet-color-secondary: ${band.ink};
        --broadsheet-color-rule: ${band.ink};
      }
    }
    & > header {
      padding-block: 4rem 3.5rem;
    }
    & > header > * {
      margin: 0;
    }
    & > header > :is(h2, h3, h4, h5, h6) {
      ${titleText}
    }
    & > header > p {
      color: ${color.secondary};
      ${bodyText}
    }
    & > header > p:where([data-part='note']) {
      margin-block-end: 0.75rem;
      ${smallText}
    }
    & > header > p:where([data-part='subtitle']) {
      margin-block-start: 0.35rem;
    }
    & > header > :where(.broadsheet-Disclosure, .broadsheet-CorrectionNote) {
      margin-block-start: 0.75rem;
    }
    & > output {
      ${unseen}
    }

    &:where(:not([data-paired])) :where([role]) > li {
      border-block-start: ${border.thin} solid ${color.rule};
      padding-block-start: 1.5rem;
    }
    & :where([role]) > li {
      max-inline-size: ${measure.text};
      padding-block-end: 0.9rem;
      scroll-margin-block-start: 1.5rem;

      &:where([data-asks]) {
        border-block-start: ${border.thin} solid ${color.rule};
        padding-block-start: 1.5rem;
      }
      &:where(:not([data-asks])) {
        padding-block-end: 1.75rem;
      }
      &:focus {
        outline: none;
      }
      & > :is(h3, h4, h5, h6) {
        margin: 0 0 1.25rem;
        font: ${weight.deck} ${size.deck}/var(--broadsheet-script-line, 1.22) ${displayFamily};
        text-wrap: balance;
      }
      & > p {
        margin: 0 0 0.1rem;
        color: ${color.secondary};
        ${labelText}
        unicode-bidi: isolate;
      }
      & > p > :is(b, small) {
        unicode-bidi: plaintext;
      }
      & > p b {
        font-weight: inherit;
      }
      & > p > :is(small, time) {
        display: block;
        color: ${color.secondary};
        ${smallText}
        ${atEdge}
      }
      & > p > img {
        display: block;
        object-fit: cover;
        margin-block-end: 0.4rem;
      }
      &:where([data-kind='ai']) > p {
        color: ${color.accent};
      }
      & > p > :is(a, button) {
        border: 0;
        padding: 0 0.35em;
        ${targetOverLine}
        background: none;
        color: ${color.secondary};
        user-select: none;
        opacity: 0;
        cursor: pointer;
      }
      & > p > a {
        margin-inline-start: 0.25em;
        text-decoration: none;
      }
      &:is(:hover, :target, :focus-within) > p > :is(a, button) {
        opacity: 1;
      }
      & > p > button {
        ${smallText}
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
      & > div {
        ${bodyText}
        text-align: start;
      }
      & > div > :where(p) {
        margin: 0;
        text-align: start;
      }
      & > div > :where(:not(style)) ~ * {
        margin-block-start: 0.85em;
      }
      &:where([data-asks]) > div {
        font: ${slope} ${weight.text} 1.45rem/var(--broadsheet-script-line, 1.3) ${textFamily};
        text-wrap: pretty;
      }
      & > div > :where(p:not([class])) {
        ${linkText}
      }
    }
    & :is(a, button, summary):focus-visible {
      outline: 2px solid ${color.focus};
      outline-offset: 1px;
    }
    & > :where([data-part='ask']) {
      padding-block-start: 1.5rem;
    }
    & > details > summary${overElements} {
      border-block-start: ${border.thin} solid ${color.rule};
      padding-block: 1rem;
      color: ${color.secondary};
      ${labelText}
      cursor: pointer;
    }
    & > details > summary:hover {
      color: ${color.ink};
    }

    @media (hover: none) {
      & :where([role]) > li > p > :is(a, button) {
        opacity: 1;
      }
    }

    ${wide} {
      & > header {
        ${columns}
      }
      & > header > * {
        grid-column: 2 / -1;
      }
      & > header > p:where([data-part='note']) {
        grid-column: 1;
        grid-row: 1 / span 2;
        margin-block: 0.9rem 0;
      }
      & :where([role]) > li {
        ${columns}
        grid-template-columns: ${measure.label} minmax(0, 1fr);
        max-inline-size: calc(${measure.label} + ${measure.gutter} + ${measure.text});

        & > :is(h3, h4, h5, h6) {
          grid-column: 2;
        }
        & > p {
          padding-block-start: 0.3rem;
        }
      }
      & > details > summary${overElements} {
        max-inline-size: calc(${measure.label} + ${measure.gutter} + ${measure.text});
      }
      & > [data-part='ask'] > * {
        margin-inline-start: calc(${measure.label} + ${measure.gutter});
      }
    }

    @media print {
      & :where([role]) > li > p > :is(a, button),
      & > details > summary${overElements},
      & > [data-part='ask'] {
        display: none;
      }
      & > details::details-content {
        display: block;
        block-size: auto;
        content-visibility: visible;
      }
      & > header,
      & [data-asks],
      & li > :is(h3, h4, h5, h6, p) {
        break-inside: avoid;
        break-after: avoid;
      }
      & > header::after,
      & [data-asks]::after,
      & li > p::after {
        ${roomForNext}
      }
      & > header {
        padding-block: 2rem 0;
        margin-block-end: 1.5rem;
      }
      & > header::after {
        block-size: 15rem;
        margin-block-end: -15rem;
      }
      & :where([role]) > [data-asks] {
        padding-block-end: 0;
        margin-block-end: 0.9rem;
      }
      & li > div > p {
        orphans: 3;
        widows: 3;
      }
    }
  `,
});

const english = { conversation: conversationName, aiAnswers, aiSpeaks, copyTurnLink, turnLinkCopied, moreTurns };

/** True for a turn whose speaker is given with it, and asks. */
function asksItself({ speaker }: Said): boolean {
  return Boolean((speaker as Partial<Speaker> | undefined)?.asks);
}
