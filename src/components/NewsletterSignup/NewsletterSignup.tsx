import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import { safeUrl } from '../../article/url';
import { emailAddress, newsletter, signedUp, signUp, signUpFailed } from '../../messages/enBlocks';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { wide } from '../../theme/grid';
import * as measure from '../../theme/measure';
import * as size from '../../theme/size';
import { displayFamily, labelText, smallText } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { afterStory } from '../afterStory';
import { headingOf } from '../heading';
import { messageLookup } from '../message';
import { nodeOf } from '../nodeOf';
import { packageFrame } from '../packageFrame';
import { type OnSignUp, sendAddress } from './signUpBehavior';

export type { OnSignUp } from './signUpBehavior';

/** Props of `NewsletterSignup`, besides the attributes of `<section>`. */
export interface NewsletterSignupProps extends Omit<ComponentPropsWithRef<'section'>, 'title'> {
  /** Called with the address. Without it, the browser submits the form. Needs a client component around it. */
  onSignUp?: OnSignUp;
  /** What the newsletter is, and when it comes. */
  children?: ReactNode;
  /** The URL that the form is sent to by POST, without JavaScript or without `onSignUp`. @default the URL of the page */
  action?: string;
  /** The name of the form field that contains the email address. @default 'email' */
  name?: string;
  /** The title. @default the `newsletter` of `messages` */
  title?: ReactNode;
  /** A few words under the title, such as "Free. Leave any time." */
  note?: ReactNode;
  /** The level of the title. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The messages of the interface: those of the page's language, and your own. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function NewsletterSignupView({
  children,
  action,
  name = 'email',
  onSignUp,
  title,
  note: noteProp,
  level = 2,
  language = 'en',
  messages,
  className = 'broadsheet-NewsletterSignup',
  ...rest
}: NewsletterSignupProps): ReactNode {
  const Heading = headingOf(level);
  const text = nodeOf(children);
  const note = nodeOf(noteProp);
  const id = `sign-up${useId()}`;
  const { find, say } = messageLookup(english, messages, language);
  const [done, failed] = [find('signedUp'), find('signUpFailed')];
  return (
    <section className={className} {...rest}>
      <div data-part="label">
        <Heading>{nodeOf(title ?? say('newsletter'))}</Heading>
        {note && <p>{note}</p>}
      </div>
      <div data-part="form">
        {text && <p>{text}</p>}
        <form
          method="post"
          action={safeUrl(action)}
          onSubmit={onSignUp && ((event) => void sendAddress(event, event.currentTarget, onSignUp))}
        >
          <label htmlFor={id}>{say('emailAddress')}</label>
          <div>
            <input
              id={id}
              type="email"
              name={name}
              autoComplete="email"
              dir="ltr"
              required
              aria-describedby={`${id}-state`}
            />
            <button type="submit">{say('signUp')}</button>
          </div>
          <p
            id={`${id}-state`}
            role="status"
            data-done={done.text}
            data-done-lang={done.language}
            data-failed={failed.text}
            data-failed-lang={failed.language}
          />
        </form>
      </div>
    </section>
  );
}

const english = { newsletter, emailAddress, signUp, signedUp, signUpFailed };

/** The form in a slot of the story, whose column of labels is before the text. */
const inStory = ".broadsheet-ReadingDepth .broadsheet-ArticleBody > .broadsheet-Slot > [data-part='blocks'] > *";

/** A form with which readers sign up for a newsletter. It is submitted by POST, or calls `onSignUp`. Not printed. */
export const NewsletterSignup = withStyles(NewsletterSignupView, {
  name: 'NewsletterSignup',
  css: css`
    ${packageFrame}
    ${afterStory}

    & > [data-part='label'] > p {
      color: ${color.secondary};
      ${smallText}
    }
    & > [data-part='form'] {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75rem ${measure.gutter};
      max-inline-size: ${measure.text};
    }
    ${wide} {
      &:where(${inStory}) {
        position: relative;
        z-index: 2;
        background: ${color.paper};
        margin-inline-start: calc(-1 * (${measure.label} + ${measure.gutter}));
      }
      & > [data-part='form'] {
        grid-column: 2;
      }
    }
    & p {
      margin: 0;
    }
    & > [data-part='form'] > p {
      font: ${weight.display} ${size.heading}/var(--broadsheet-script-line, 1.2) ${displayFamily};
      text-wrap: balance;
    }
    & label {
      color: ${color.secondary};
      ${smallText}
    }
    & form > div {
      display: flex;
      flex-flow: row wrap;
    }
    & input {
      box-sizing: border-box;
      flex: 1 1 12rem;
      min-inline-size: 0;
      margin: 0;
      border: 0;
      border-block-end: ${border.thin} solid ${color.ink};
      border-radius: 0;
      padding: 0.5rem 0;
      background: none;
      color: inherit;
      ${labelText}
      font-weight: 400;
    }
    & button {
      border: ${border.thin} solid ${color.ink};
      padding: 0.5rem 1.25rem;
      background: ${color.ink};
      color: ${color.paper};
      ${labelText}
      font-weight: ${weight.strong};
      cursor: pointer;
    }
    & button:where([aria-disabled]) {
      background: none;
      color: ${color.secondary};
      cursor: default;
    }
    & form > p {
      ${smallText}
    }
    & :is(input, button):focus-visible {
      outline: 2px solid ${color.focus};
      outline-offset: 2px;
    }

    @container (min-width: 40rem) {
      &:not(:where(${inStory})) > [data-part='form']:has(> p) {
        grid-template-columns: minmax(0, 1fr) minmax(0, 24rem);
        max-inline-size: none;
      }
      &:not(:where(${inStory})) > [data-part='form'] > p {
        /* On the line of the field, under its label. */
        padding-block-start: 1.6rem;
      }
    }
    @media print {
      display: none;
    }
  `,
});
