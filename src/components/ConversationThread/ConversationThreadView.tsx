import { type ComponentPropsWithRef, Fragment, type ReactElement, type ReactNode } from 'react';
import { partAnchor, titleAnchor } from '../../article/anchors';
import type { Conversation, Speaker } from '../../article/Conversation';
import { directionAgainstFirst } from '../../article/direction';
import { listOf } from '../../article/guards';
import { textOfUnknown } from '../../article/textOfUnknown';
import {
  aiAnswers,
  aiSpeaks,
  conversation as conversationName,
  copyTurnLink,
  moreTurns,
  turnLinkCopied,
} from '../../messages/en';
import type { PartialMessages } from '../../messages/PartialMessages';
import { bandColors, bandContrast, bandGround } from '../../theme/band';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
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
import type { Styled } from '../../theme/withStyles';
import type { BlockOptions } from '../Blocks/BlockOptions';
import { type BlockSet, withBlocks } from '../Blocks/blockSet';
import { optionsForBlocks } from '../Blocks/optionsForBlocks';
import { renderBlocks } from '../Blocks/renderBlocks';
import { headingOf } from '../heading';
import { messageLookup, renderNumbers } from '../message';
import { nodeOf } from '../nodeOf';
import { machineNote } from '../notes/machineNote';
import { type Place, TurnView, threadOf } from '../Turn/Turn';
import { isSameDay } from '../time';
import { ThreadBehavior } from './ConversationThread.client';
import type { Live } from './Live';
import { roleOfItems, TurnList } from './TurnList';
import { type TurnItem, turnIds, turnsIn, turnsOf } from './turns';

export type { Live, LiveTurnsProps } from './Live';
export type { ItemRole } from './TurnList';
/** @internal */
export { roleOfItems, TurnList } from './TurnList';
/** @internal */
export { turnIds, turnsOf } from './turns';

/** Props of `ConversationThread`, besides the attributes of `<section>`: a conversation as data, turns as children, or a live conversation. */
export interface ConversationThreadProps
  extends Omit<BlockOptions, 'priority'>,
    Partial<Omit<Conversation, 'turns'>>,
    Omit<ComponentPropsWithRef<'section'>, 'title' | 'onPlay'> {
  /** The conversation as data. Missing fields are taken from the props of the same names. */
  conversation?: Conversation;
  /** `Turn` elements instead of data. Other elements are rendered unchanged, and must be list items. */
  children?: ReactNode;
  /** A conversation that continues while it is read, from `useLiveConversation` (`broadsheet/live`). */
  live?: Live;
  /** `band` has a background of its own from the theme, `plain` has none. @default 'band' */
  variant?: 'band' | 'plain';
  /** The level of the title; topic headings are one level lower. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6;
  /** The number of turns that are shown; the others are in a closed `<details>`. @default all */
  collapseAfter?: number;
  /** Notes on the whole conversation, shown under its title: a `Disclosure` or a `CorrectionNote`. */
  notes?: ReactNode;
  /** Content below the turns, such as an `Ask`. */
  ask?: ReactNode;
  /** The language of the page and of the conversation, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of the times of turns, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
  /** The id of the section, for links to it; the id of its title has `-title` appended. @default 'conversation' */
  id?: string;
}

/** @internal */
export function ConversationThreadView(props: ConversationThreadProps): ReactNode {
  const { options: given, others } = optionsForBlocks(props);
  const {
    conversation: conversationProp,
    title: titleProp,
    subtitle: subtitleProp,
    note: noteProp,
    speakers: speakersProp,
    children,
    live,
    variant,
    collapseAfter,
    notes,
    ask,
    id = partAnchor('conversation'),
    className = 'broadsheet-ConversationThread',
    ...rest
  } = others;
  const { notesOn, level = 2, language = 'en', timeZone = 'UTC', messages } = given;
  const conversation = live?.conversation ?? conversationProp;
  const speakers = listOf(conversation?.speakers ?? speakersProp);
  const turns = live ? [] : children === undefined ? turnsOf(conversation) : turnsIn(children);
  const title = textOfUnknown(conversation?.title ?? titleProp);
  const subtitle = textOfUnknown(conversation?.subtitle ?? subtitleProp);
  const noteText = textOfUnknown(conversation?.note ?? noteProp);
  const isEmpty = turns.length === 0 && !live;
  if (isEmpty && !title && !subtitle && !noteText) return null;
  const lookup = messageLookup(english, messages, language);
  const [copy, copied] = [lookup.find('copyTurnLink'), lookup.find('turnLinkCopied')];
  const foreign = copy.language ?? copied.language;
  const note = noteText || (!isEmpty && machineNote(speakers, language, lookup));
  const name = title || lookup.say('conversation');
  const Heading = headingOf(level);
  const thread = threadOf({ speakers, level, language, timeZone, messages, notesOn });
  const blockLevel = (typeof level === 'number' ? Math.min(level + 1, 6) : 3) as BlockOptions['level'];
  const options = { ...given, level: blockLevel, language, timeZone };
  const renderTurn = (turn: TurnItem, turnId: string | undefined, place: Place): ReactElement => {
    const notesOnTurn = notesOn?.({ id: turnId, provenance: turn.provenance }, 'passage');
    const content = notesOnTurn?.tombstone ?? (turn.body ? renderBlocks(turn.body, options) : nodeOf(turn.children));
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
        mark={notesOnTurn?.mark}
        after={place.after}
        thread={thread}
      >
        {notesOnTurn?.notes ? [<Fragment key="notes">{notesOnTurn.notes}</Fragment>, content] : content}
      </TurnView>
    );
  };
  const ids = turnIds(turns);
  const itemsBetween = (start: number, end: number): ReactElement[] => {
    const role = roleOfItems(end - start);
    return turns.slice(start, end).map((turn, offset) => {
      const index = start + offset;
      const sameDay = isSameDay(turn.at, turns[index - 1]?.at, timeZone);
      return turn.element ?? renderTurn(turn, ids[index], { number: index + 1, role, sameDay });
    });
  };
  const isFolded = typeof collapseAfter === 'number' && collapseAfter < turns.length;
  const shownCount = isFolded ? Math.max(1, Math.ceil(collapseAfter)) : turns.length;
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
      data-paired={speakers.some((speaker) => speaker?.asks) || turns.some(isByAsker) || undefined}
      {...rest}
    >
      <header>
        {note && (
          <p data-part="note" dir={directionAgainstFirst(note)} suppressHydrationWarning>
            {note}
          </p>
        )}
        <Heading id={titleAnchor(id)} dir={directionAgainstFirst(name)}>
          {name}
        </Heading>
        {subtitle && (
          <p data-part="subtitle" dir={directionAgainstFirst(subtitle)}>
            {subtitle}
          </p>
        )}
        {notes}
        {notesOn &&
          speakers.some((speaker) => speaker?.provenance) &&
          speakers.map((speaker, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an id may look like an index
            <Fragment key={index}>{speaker?.provenance && notesOn(speaker, 'speaker').notes}</Fragment>
          ))}
      </header>
      {live ? (
        <live.Turns
          language={language}
          renderTurn={(turn, index, role, after) => renderTurn(turn, turn.id, { number: index + 1, role, after })}
          nameOf={(speaker) => textOfUnknown(speakers.find((one) => one?.id === speaker)?.name ?? speaker)}
        />
      ) : (
        !isEmpty && <TurnList items={itemsBetween(0, shownCount)} />
      )}
      {shownCount < turns.length && (
        <details>
          <summary>{renderNumbers(lookup.find('moreTurns'), { count: turns.length - shownCount })}</summary>
          <TurnList start={shownCount} items={itemsBetween(shownCount, turns.length)} />
        </details>
      )}
      {ask && <div data-part="ask">{ask}</div>}
      <output />
      <ThreadBehavior thread={id} />
    </section>
  );
}

/** `ConversationThread` for a set of blocks. */
export function conversationThreadOf(set: BlockSet): Styled<ConversationThreadProps> {
  return withBlocks(ConversationThreadView, set, {
    name: 'ConversationThread',
    parts: Object.values(set),
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
          ${bandGround}
        }
        &:where(:not([data-variant='plain'])) > * {
          ${bandColors}
        }
        & ol:where([role='presentation']) {
          content-visibility: auto;
          contain-intrinsic-block-size: auto 400rem;
        }
      }
      @media screen and (prefers-contrast: more) {
        &:where(:not([data-variant='plain'])) > * {
          ${bandContrast}
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
}

const english = { conversation: conversationName, aiAnswers, aiSpeaks, copyTurnLink, turnLinkCopied, moreTurns };

/** True if the speaker is part of the turn, and has `asks`. */
function isByAsker({ speaker }: TurnItem): boolean {
  return Boolean((speaker as Partial<Speaker> | undefined)?.asks);
}
