import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { QuestionItem } from '../../article/Block';
import { directionAgainstFirst } from '../../article/direction';
import { attribute, isRecord, listOf } from '../../article/guards';
import type { Text } from '../../article/Text';
import { questionNumber } from '../../messages/enBlocks';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as size from '../../theme/size';
import { displayFamily, linkText, quoteTracking, slope } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { headingBelow, headingOf } from '../heading';
import { inlineText } from '../InlineText/InlineText';
import { labelledRows } from '../labelledRows';
import { messageLookup, renderNumbers } from '../message';
import { nodeOf } from '../nodeOf';

/** A question with its answer. */
export interface AnsweredQuestion extends Pick<QuestionItem, 'id'> {
  /** The question. */
  question?: Text;
  /** The answer: paragraphs and other blocks. */
  answer: ReactNode;
}

/** Props of `QuestionAndAnswer`, besides the attributes of `<section>`. */
export interface QuestionAndAnswerProps extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'title'> {
  /** The questions with their answers, in order. */
  items: readonly AnsweredQuestion[];
  /** The title. */
  title?: ReactNode;
  /** The level of the title; questions are one below it. Without a title, that of the questions. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function QuestionAndAnswerView({
  items,
  title: titleProp,
  level = 2,
  language = 'en',
  messages,
  className = 'broadsheet-QuestionAndAnswer',
  ...rest
}: QuestionAndAnswerProps): ReactNode {
  const all = listOf<unknown>(items);
  if (all.length === 0) return null;
  const title = nodeOf(titleProp);
  const Title = headingOf(level);
  const Question = title ? headingBelow(level) : Title;
  const label = messageLookup({ questionNumber }, messages, language).find('questionNumber');
  return (
    <section className={className} {...rest}>
      {title && <Title dir={directionAgainstFirst(title)}>{title}</Title>}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers */}
      <ol role="list">
        {all.map((item, index) => {
          const { id, question, answer }: Partial<AnsweredQuestion> = isRecord(item)
            ? item
            : { question: item as Text };
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an id may look like an index
            <li key={index} id={attribute(id)}>
              {all.length > 1 && <p data-part="label">{renderNumbers(label, { number: index + 1 })}</p>}
              {question && <Question dir={directionAgainstFirst(question)}>{inlineText(question)}</Question>}
              {answer && <div data-part="blocks">{nodeOf(answer)}</div>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Questions and answers that explain a story. Renders nothing without items. */
export const QuestionAndAnswer = withStyles(QuestionAndAnswerView, {
  name: 'QuestionAndAnswer',
  css: css`
    ${labelledRows}

    & > ol > li > [data-part='label'] {
      color: ${color.secondary};
      font-weight: 400;
    }
    & > ol > li > :is(h2, h3, h4, h5, h6) {
      margin: 0 0 0.4rem;
      font: ${slope} ${weight.display} calc(${size.heading} * 0.967)/var(--broadsheet-script-line, 1.25) ${displayFamily};
      letter-spacing: ${quoteTracking};
      text-wrap: balance;
    }
    ${linkText}

    @media print {
      & > ol > li > :is(h2, h3, h4, h5, h6) {
        break-after: avoid;
      }
    }
  `,
});
