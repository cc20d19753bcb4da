import type { ComponentPropsWithRef, ReactNode } from 'react';
import { partAnchor, titleAnchor } from '../../article/anchors';
import type { CorrectedPart, Correction } from '../../article/Correction';
import { listedCorrections } from '../../article/correctionsOf';
import { directionAgainstFirst } from '../../article/direction';
import { isKeyOf, listOf } from '../../article/guards';
import { textOfUnknown } from '../../article/textOfUnknown';
import { enNotes } from '../../messages/enNotes';
import type { PartialMessages } from '../../messages/PartialMessages';
import { partNames } from '../../messages/partNames';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { columns, wide } from '../../theme/grid';
import * as measure from '../../theme/measure';
import { labelText, linkText, smallText, targetLine } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { headingOf } from '../heading';
import { inlineText } from '../InlineText/InlineText';
import { listLinked } from '../links';
import { type Message, messageLookup } from '../message';
import { nodeOf } from '../nodeOf';
import { correctionLine } from '../notes/correctionLine';

/** Props of `Corrections`, besides the attributes of `<section>`. */
export interface CorrectionsProps extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'title'> {
  /** The corrections, in the order in which they are listed. The corrected parts are links, to the ids that `ArticlePage` gives them. */
  corrections: readonly Correction[];
  /** The ids of the posts of live coverage: a correction calls one an update, and any other id a passage. @default none */
  posts?: readonly string[];
  /** The title of the list. @default the `corrections` of `messages` */
  title?: ReactNode;
  /** The level of the title. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6;
  /** The language of the page and of the dates, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The time zone of the dates, an IANA name. @default 'UTC' */
  timeZone?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
  /** The prefix of all ids on the page, as in `ArticlePage`. @default '' */
  idPrefix?: string;
  /** The id of the section, for links to it; the id of its title has `-title` appended. @default 'corrections', after the prefix */
  id?: string;
}

/** @internal */
export function CorrectionsView({
  corrections,
  posts,
  level = 2,
  language = 'en',
  timeZone = 'UTC',
  messages,
  title,
  idPrefix,
  id = partAnchor('corrections', idPrefix),
  className = 'broadsheet-Corrections',
  ...rest
}: CorrectionsProps): ReactNode {
  const all = listedCorrections(corrections);
  if (all.length === 0) return null;
  const Heading = headingOf(level);
  const lookup = messageLookup(enNotes, messages, language);
  const nameOf = (part: CorrectedPart): readonly [name: Message, id?: string] => {
    if (isKeyOf(partNames, part)) {
      return [lookup.find(partNames[part]), partAnchor(part, idPrefix)];
    }
    const name = textOfUnknown(part);
    if (!name.startsWith('#')) return [{ text: name }];
    const own = name.slice(1);
    return [lookup.find(listOf(posts).includes(own) ? 'update' : 'passage'), own];
  };
  return (
    <section className={className} id={id} aria-labelledby={titleAnchor(id)} {...rest}>
      <Heading id={titleAnchor(id)}>{nodeOf(title ?? lookup.say('corrections'))}</Heading>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers */}
      <ol role="list">
        {all.map((correction) => (
          <li key={correction.id} id={correction.id}>
            <p data-part="kind">{correctionLine(correction, lookup, language, timeZone).line}</p>
            <p dir={directionAgainstFirst(correction.text)}>{inlineText(correction.text)}</p>
            {listOf(correction.parts).length > 0 && (
              <p data-part="concerns" suppressHydrationWarning>
                {listLinked(lookup.find('concerns'), listOf(correction.parts).map(nameOf), language)}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The list of corrections to a published story. Renders nothing without corrections. */
export const Corrections = withStyles(CorrectionsView, {
  name: 'Corrections',
  css: css`
    color: ${color.ink};

    & > :is(h2, h3, h4, h5, h6) {
      margin: 0 0 0.35rem;
      ${labelText}
      font-weight: ${weight.strong};
    }
    & > ol {
      max-inline-size: ${measure.text};
      margin: 0;
      border-block-start: ${border.thin} solid ${color.rule};
      padding: 0;
      list-style: none;
    }
    & li {
      border-block-end: ${border.thin} solid ${color.rule};
      padding-block: 0.75rem;
      ${smallText}
      scroll-margin-block-start: 1.5rem;
    }
    & p {
      margin: 0;
    }
    & p:where([data-part]) {
      color: ${color.secondary};
    }
    & p:where([data-part='kind']) {
      font-weight: ${weight.strong};
    }
    & p:where([data-part='concerns']) a {
      ${targetLine}
    }
    ${linkText}

    ${wide} {
      ${columns}
      & > :is(h2, h3, h4, h5, h6) {
        margin-block-start: 0.65rem;
      }
      & > ol {
        grid-column: 2;
      }
    }

    @media print {
      display: block;
      & > :is(h2, h3, h4, h5, h6) {
        break-after: avoid;
      }
      & li {
        break-inside: avoid;
      }
    }
  `,
});
