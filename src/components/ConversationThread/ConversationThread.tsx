import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';
import type { Conversation, Speaker, Turn } from '../../article/Conversation';
import { attribute, listOf, plainly } from '../../article/plainly';
import { en } from '../../messages/en';
import { fill, formatNames } from '../../messages/format';
import type { Messages } from '../../messages/Messages';
import * as color from '../../theme/color';
import * as band from '../../theme/conversation';
import * as font from '../../theme/font';
import { bleed, columns, wide } from '../../theme/grid';
import * as line from '../../theme/line';
import * as measure from '../../theme/measure';
import * as setting from '../../theme/setting';
import { bodyText, labelText, linkText, smallText, titleText } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { type BlockOptions, drawBlocks } from '../Blocks/Blocks';
import { headingOf } from '../heading';

/** What `ConversationThread` takes besides the attributes of `<section>`. */
export interface ConversationThreadProps
  extends Omit<BlockOptions, 'priority'>,
    Omit<ComponentPropsWithRef<'section'>, 'children' | 'title'> {
  /** The conversation. */
  conversation: Conversation;
  /** The rank of the title. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6;
  /** The id of the section, by which an address can point at it; its title has it with `-title` behind. @default 'conversation' */
  id?: string;
}

/** A published dialogue between any number of voices: a list of turns, each with its speaker's name in words and a link of its own. */
export function ConversationThread({
  conversation,
  level = 2,
  components,
  language = 'en',
  timeZone = 'UTC',
  messages = en,
  id = 'conversation',
  ...rest
}: ConversationThreadProps): ReactNode {
  // Whatever is given as a conversation is at least something that somebody said.
  const { title, subtitle, note, speakers, turns } = conversation?.turns ? conversation : nobody(conversation);
  const said = listOf(turns).map((turn) => (turn?.body ? turn : { speaker: turn?.speaker, body: [turn] }) as Turn);
  if (said.length === 0) return null;
  const Heading = headingOf(level);
  const about = plainly(note) || machineNote(listOf(speakers), language, messages);
  const drawn = { components, language, timeZone, messages };
  const ids = turnIds(said);
  const voices = new Map<unknown, Voice>();
  for (const speaker of listOf(speakers).toReversed()) voices.set(speaker?.id, voiceOf(speaker, messages));
  const [beforeNumber = '', afterNumber = ''] = messages.turnLink.split('{number}');
  return (
    <Root id={id} aria-labelledby={`${id}-title`} {...rest}>
      <header>
        {about && <p data-part="note">{about}</p>}
        <Heading id={`${id}-title`}>{plainly(title) || messages.conversation}</Heading>
        {subtitle && <p data-part="subtitle">{plainly(subtitle)}</p>}
      </header>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list that is drawn without markers */}
      <ol role="list">
        {said.map(({ speaker, body }, index) => {
          const voice = voices.get(speaker) ?? voiceOf({ name: speaker }, messages);
          const turnId = ids[index] as string;
          return (
            <li key={turnId} id={turnId} data-kind={voice.kind} data-asks={voice.asks}>
              <p>
                {voice.name}
                {voice.kindName}
                <a
                  href={`#${encodeURIComponent(turnId.toWellFormed())}`}
                  aria-label={beforeNumber + (index + 1) + afterNumber}
                >
                  #
                </a>
              </p>
              <div>{drawBlocks(body, drawn)}</div>
            </li>
          );
        })}
      </ol>
    </Root>
  );
}

/** What each turn of a speaker shows of them. */
interface Voice {
  kind?: string;
  asks?: true;
  name: ReactNode;
  kindName: ReactNode;
}

function voiceOf(speaker: Partial<Speaker> | undefined, messages: Messages): Voice {
  const kind = speaker?.kind;
  const name = plainly(speaker?.name ?? speaker?.id);
  const isKnown = kind === 'ai' || kind === 'organization';
  return {
    kind: attribute(kind),
    asks: speaker?.asks ? true : undefined,
    name: name && <b>{name}</b>,
    kindName: kind && kind !== 'human' && <span> ({isKnown ? messages[kind] : plainly(kind)})</span>,
  };
}

function nobody(said: unknown): Conversation {
  return { speakers: [], turns: listOf(said as Turn[]) };
}

/** What a reader is told about voices that are not human. */
function machineNote(speakers: readonly Speaker[], language: string, messages: Messages): string | undefined {
  const machines = speakers.filter((speaker) => speaker?.kind === 'ai');
  if (machines.length === 0) return undefined;
  const onlyTheyAnswer = speakers.every((speaker) => (speaker?.kind === 'ai') !== Boolean(speaker?.asks));
  if (onlyTheyAnswer) return messages.aiAnswers;
  const names = formatNames(
    machines.map((machine) => plainly(machine.name)),
    language,
  );
  return fill(messages.aiSpeaks, { names: names.map((part) => part.value).join('') });
}

/** A turn's own id, or its position; a position whose id something else has claimed as its own is numbered on. */
function turnIds(turns: readonly Turn[]): string[] {
  const claimed = new Set<unknown>();
  const claim = (id: unknown) => attribute(id)?.startsWith('turn-') && claimed.add(id);
  for (const turn of turns) {
    claim(turn.id);
    for (const block of listOf(turn.body)) claim(block?.id);
  }
  return turns.map((turn, index) => {
    let id = attribute(turn.id) || `turn-${index + 1}`;
    while (id !== turn.id && claimed.has(id)) id += '-2';
    return id;
  });
}

const Root = styled.section.withConfig({ componentId: 'broadsheet-ConversationThread' })`
  container-type: inline-size;

  @media screen {
    color-scheme: dark;
    background: ${band.paper};
    color: ${band.ink};

    & > * {
      --broadsheet-color-paper: ${band.paper};
      --broadsheet-color-ink: ${band.ink};
      --broadsheet-color-secondary: ${band.secondary};
      --broadsheet-color-rule: ${band.rule};
      --broadsheet-color-accent: ${band.accent};
      --broadsheet-color-focus: ${band.focus};
      --broadsheet-color-selection: ${band.selection};
      ${bleed}
    }
  }
  @media screen and (prefers-contrast: more) {
    & > * { --broadsheet-color-secondary: ${band.ink}; --broadsheet-color-rule: ${band.ink}; }
  }
  & > header { padding-block: 4rem 3.5rem; }
  & > header > * { margin: 0; }
  & > header > :is(h2, h3, h4, h5, h6) { ${titleText} }
  & > header > p { color: ${color.secondary}; ${bodyText} }
  & > header > p:where([data-part='note']) { margin-block-end: .75rem; ${smallText} }
  & > header > p:where([data-part='subtitle']) { margin-block-start: .35rem; }
  & > ol { margin: 0; padding-block: 0 4rem; list-style: none; }

  & > ol > li { max-inline-size: ${measure.text}; padding-block: 0 .9rem; scroll-margin-block-start: 1.5rem; }
  & > ol:not(:has([data-asks])) > li, & > ol > li:where([data-asks]) { border-block-start: ${line.thin} solid ${color.rule}; padding-block-start: 1.5rem; }
  & > ol > li:where(:not([data-asks])) { padding-block-end: 1.75rem; }
  & > ol > li > p { margin: 0 0 .1rem; color: ${color.secondary}; ${labelText} unicode-bidi: isolate; }
  & > ol > li > p b { font-weight: inherit; }
  & > ol > li:where([data-kind='ai']) > p { color: ${color.accent}; }
  & > ol > li > p > a { display: inline-block; margin-inline-start: .25em; padding-inline: .35em; color: ${color.secondary}; text-decoration: none; opacity: 0; }
  & > ol > li:is(:hover, :target, :focus-within) > p > a { opacity: 1; }
  & > ol > li > p > a:focus-visible { outline: 2px solid ${color.focus}; outline-offset: 1px; }
  & > ol > li > div { ${bodyText} }
  & > ol > li > div > p { margin: 0; }
  & > ol > li > div > * + * { margin-block-start: .85em; }
  & > ol > li:where([data-asks]) > div { font: ${setting.slope} ${weight.text} 1.45rem/1.3 ${font.text}; text-wrap: pretty; }
  & > ol > li > div { ${linkText} }

  @media (hover: none) {
    & > ol > li > p > a { opacity: 1; }
  }

  ${wide} {
    & > header { ${columns} }
    & > header > * { grid-column: 2 / -1; }
    & > header > p:where([data-part='note']) { grid-column: 1; grid-row: 1; margin-block: .9rem 0; }
    & > ol > li {
      ${columns}
      grid-template-columns: ${measure.label} minmax(0, 1fr);
      max-inline-size: calc(${measure.label} + ${measure.gutter} + ${measure.text});
    }
    & > ol > li > p { padding-block-start: .3rem; }
  }

  @media print {
    & > ol > li > p > a { display: none; }
    & > ol > li { break-inside: avoid; }
    & > header > :is(h2, h3, h4, h5, h6) { break-after: avoid; }
  }
`;
