import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { Speaker } from '../../article/Conversation';
import { directionAgainstFirst } from '../../article/direction';
import { attribute, isEmpty, isPositive, isRecord } from '../../article/guards';
import { textOf } from '../../article/inline';
import { textOfUnknown } from '../../article/textOfUnknown';
import { safeUrl } from '../../article/url';
import { withoutLinks } from '../../article/withoutLinks';
import type { ConversationExcerpt, StoryLink } from '../../front/StoryLink';
import { aiAnswers, aiSpeaks, conversation as conversationName } from '../../messages/en';
import { paidFor, readConversation, turnCount } from '../../messages/enFront';
import { formatMinutes } from '../../messages/format';
import type { PartialMessages } from '../../messages/PartialMessages';
import { bandColors, bandContrast, bandGround } from '../../theme/band';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { bleed, wide } from '../../theme/grid';
import * as measure from '../../theme/measure';
import * as size from '../../theme/size';
import { bodyText, displayFamily, labelText, quoteTracking, slope, smallText } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { wholeTarget } from '../../theme/wholeTarget';
import { withStyles } from '../../theme/withStyles';
import { headingBelow, headingOf } from '../heading';
import { inlineText } from '../InlineText/InlineText';
import { renderFormatted } from '../island/Formatted';
import { linked } from '../links';
import { messageLookup, renderMessage } from '../message';
import { nodeOf } from '../nodeOf';
import { machineMark } from '../notes/machineMark';
import { wordsOfMachines } from '../notes/machineNote';
import { renderMachineNote } from '../notes/renderMachineNotes';
import { renderKind } from '../renderKind';

/** Props of `ConversationTeaser`, besides the attributes of `<section>`. */
export interface ConversationTeaserProps extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'title'> {
  /** The story with its `conversation`, as `toStoryLink` returns it. Without a question, its headline is shown. */
  story: StoryLink;
  /** The name of the band. @default the title of the conversation, or the `conversation` of `messages` */
  title?: ReactNode;
  /** The level of the name; the question is one below it. @default 2 */
  level?: 2 | 3 | 4 | 5;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function ConversationTeaserView({
  story: given,
  title: titleProp,
  level = 2,
  language = 'en',
  messages,
  className = 'broadsheet-ConversationTeaser',
  ...rest
}: ConversationTeaserProps): ReactNode {
  const story: Partial<StoryLink> = isRecord(given) ? given : { headline: textOfUnknown(given) };
  const excerpt: Partial<ConversationExcerpt> = isRecord(story.conversation)
    ? story.conversation
    : { question: textOfUnknown(story.conversation) };
  const question = withoutLinks(isEmpty(excerpt.question) ? story.headline : excerpt.question);
  const words = inlineText(question);
  if (!textOfUnknown(words && textOf(question))) return null;
  const { find, say } = messageLookup(english, messages, language);
  const Heading = headingOf(level);
  const Question = headingBelow(level);
  const { turns, minutes } = excerpt;
  const url = safeUrl(excerpt.url) ?? safeUrl(story.url);
  const title = nodeOf(titleProp) || textOfUnknown(excerpt.title) || say('conversation');
  const sponsor = textOfUnknown(story.sponsor?.name ?? story.sponsor);
  const answer = withoutLinks(excerpt.answer);
  const speaker = speakerOf(excerpt.answerer);
  const name = textOfUnknown(speaker.name ?? speaker.id);
  const own = attribute(story.language);
  const foreign = own === language ? undefined : own;
  const provenance = excerpt.provenance ?? speaker.provenance;
  return (
    <section className={className} {...rest}>
      <div>
        <div data-part="label">
          {sponsor && <p>{renderMessage(find('paidFor'), language, { sponsor })}</p>}
          <Heading dir={directionAgainstFirst(title)}>{title}</Heading>
          {notesOn(story, excerpt).map((note, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: notes have no other name
            <p key={index} data-part="note" suppressHydrationWarning>
              {note}
            </p>
          ))}
        </div>
        <Question lang={foreign} dir={directionAgainstFirst(question)}>
          {linked(words, url)}
        </Question>
        {!isEmpty(answer) && (
          <>
            {name && (
              <p data-part="speaker" data-kind={attribute(speaker.kind)}>
                <b>{name}</b>
                {renderKind(speaker.kind, language, messages)}
              </p>
            )}
            <p data-part="answer" lang={foreign} dir={directionAgainstFirst(answer)} {...machineMark(provenance)}>
              {inlineText(answer)}
            </p>
          </>
        )}
        {(url || isPositive(turns) || isPositive(minutes)) && (
          <p data-part="more">
            {url && <b>{say('readConversation')}</b>}
            {isPositive(turns) && <span>{renderMessage(find('turnCount'), language, { count: turns })}</span>}
            {isPositive(minutes) &&
              renderFormatted({ as: 'small', format: formatMinutes, values: [minutes, language] })}
          </p>
        )}
      </div>
    </section>
  );

  /** What a machine had a share in: the words of a speaker that is one, or else the answer, the question and the story. */
  function notesOn({ provenanceOf, provenance }: Partial<StoryLink>, excerpt: Partial<ConversationExcerpt>) {
    const asker = speakerOf(excerpt.asker);
    const machines = [speaker, asker].filter(({ kind }) => kind === 'ai');
    const names = machines.map(({ name, id }) => textOfUnknown(name ?? id)).filter(Boolean);
    const others = [speaker, asker].filter(({ kind }) => kind !== 'ai');
    const note = (part: 'conversation' | 'thisArticle', of: typeof provenance) =>
      renderMachineNote(part, of, language, messages);
    const ofOthers = others
      .map((one) => note('conversation', one === speaker ? (excerpt.provenance ?? one.provenance) : one.provenance))
      .find(Boolean);
    return [
      machines.length > 0 && (names.length > 0 ? wordsOfMachines(names, language, find('aiSpeaks')) : say('aiAnswers')),
      ofOthers,
      machines.length === 0 &&
        !ofOthers &&
        (note('conversation', provenanceOf?.conversation) ?? note('thisArticle', provenance)),
    ].filter(Boolean);
  }
}

/**
 * One question of the conversation of a story with its answer, in a band over the width of its container: place it where no padding is
 * around it. If a machine wrote the answer, a note under the name says so. The whole band is the target of one link.
 */
export const ConversationTeaser = withStyles(ConversationTeaserView, {
  name: 'ConversationTeaser',
  css: css`
    container-type: inline-size;

    & > div {
      position: relative;
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      color: ${color.ink};
      ${wholeTarget}
    }
    & > div > :is(p, h2, h3, h4, h5, h6),
    & > div > div > * {
      margin: 0;
    }
    & > div > [data-part='label'] {
      display: flex;
      flex-flow: row wrap;
      gap: 0.15rem 0.8rem;
      align-items: baseline;
      margin-block-end: 1rem;
      color: ${color.secondary};
      ${smallText}
    }
    & > div > div > :is(h2, h3, h4, h5) {
      color: ${color.ink};
      ${labelText}
      font-weight: ${weight.strong};
    }
    & small {
      font: inherit;
    }
    & > div > :is(h3, h4, h5, h6) {
      max-inline-size: 48rem;
      font: ${slope} ${weight.text} ${size.title}/var(--broadsheet-script-line, 1.12) ${displayFamily};
      letter-spacing: ${quoteTracking};
      text-wrap: balance;
    }
    & > div > [data-part='speaker'] {
      margin-block-start: 1.4rem;
      color: ${color.secondary};
      ${labelText}
      unicode-bidi: isolate;
    }
    & > div > [data-part='speaker'][data-kind='ai'] {
      color: ${color.accent};
    }
    & b {
      font-weight: inherit;
    }
    & > div > [data-part='answer'] {
      max-inline-size: ${measure.text};
      ${bodyText}
    }
    & > div > [data-part='more'] {
      display: flex;
      flex-flow: row wrap;
      gap: 0.2rem 1.2rem;
      align-items: baseline;
      margin-block-start: 1.5rem;
      color: ${color.secondary};
      ${smallText}
      font-variant-numeric: tabular-nums lining-nums;
    }
    & > div > [data-part='more'] > b {
      color: ${color.ink};
      ${labelText}
      text-decoration: underline ${color.accent} 0.07em;
      text-underline-offset: 0.25em;
    }

    @media screen {
      ${bandGround}

      & > div {
        ${bandColors}
        ${bleed}
        padding-block: clamp(2.25rem, 1.2rem + 4cqi, 3.5rem);
      }
      & > div > :is(h3, h4, h5, h6) > a:focus-visible::after {
        outline-offset: -6px;
      }
    }
    @media screen and (prefers-contrast: more) {
      & > div {
        ${bandContrast}
      }
    }
    ${wide} {
      & > div {
        grid-template-columns: ${measure.label} minmax(0, 1fr);
        column-gap: ${measure.gutter};
      }
      & > div > [data-part='label'] {
        display: block;
        margin: 0;
        padding-block-start: 0.6rem;
      }
      & > div > div > * + * {
        margin-block-start: 0.2rem;
      }
      & > div > * {
        grid-column: 2;
      }
      & > div > [data-part='label'],
      & > div > [data-part='speaker'] {
        grid-column: 1;
      }
      & > div > [data-part='speaker'],
      & > div > [data-part='answer'] {
        grid-row: 2;
        align-self: baseline;
        margin-block-start: 1.6rem;
      }
    }
    @media (forced-colors: active) {
      border-block: ${border.thin} solid;
    }
    @media print {
      break-inside: avoid;

      & > div > [data-part='more'] > b {
        display: none;
      }
    }
  `,
});

const english = { aiAnswers, aiSpeaks, conversation: conversationName, paidFor, readConversation, turnCount };

/** A speaker; any other value is the name of one. */
function speakerOf(speaker: Speaker | undefined): Partial<Speaker> {
  return isRecord(speaker) ? speaker : { name: textOfUnknown(speaker) };
}
