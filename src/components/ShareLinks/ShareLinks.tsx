import type { ComponentPropsWithRef, ReactNode } from 'react';
import { textOfUnknown } from '../../article/textOfUnknown';
import { safeMediaUrl } from '../../article/url';
import { copyLink, linkCopied, share, shareByEmail, shareWith } from '../../messages/enBlocks';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { labelText, linkText } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { headingOf } from '../heading';
import { labelledRow, rowOfLinks } from '../labelledRow';
import { messageLookup } from '../message';
import { nodeOf } from '../nodeOf';
import { ShareList } from './ShareLinks.client';
import type { OnShare } from './shareBehavior';

export type { OnShare } from './shareBehavior';

/** Props of `ShareLinks`, besides the attributes of `<section>`. */
export interface ShareLinksProps extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'title'> {
  /** The address of the story, with its scheme: it leaves the page. */
  url: string;
  /** The headline of the story, as the subject of an email. */
  headline?: string;
  /** Called when a reader has shared the story. Needs a client component around it. */
  onShare?: OnShare;
  /** The title. @default the `share` of `messages` */
  title?: ReactNode;
  /** The level of the title. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6;
  /** The language of the page, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function ShareLinksView({
  url,
  headline,
  onShare,
  level = 2,
  language = 'en',
  messages,
  title,
  className = 'broadsheet-ShareLinks',
  ...rest
}: ShareLinksProps): ReactNode {
  const address = safeMediaUrl(url);
  if (!address) return null;
  const Heading = headingOf(level);
  const { say, find } = messageLookup(english, messages, language);
  const copied = find('linkCopied');
  const subject = textOfUnknown(headline);
  const mail = [subject, address].map((words) => encodeURIComponent(words.toWellFormed()));
  return (
    <section className={className} {...rest}>
      <Heading>{nodeOf(title ?? say('share'))}</Heading>
      {/* The browser shows the buttons that it supports. */}
      <ShareList
        role="list"
        data-part="share"
        data-address={address}
        data-title={subject}
        data-done={copied.text}
        data-done-lang={copied.language}
        onShare={onShare}
      >
        <li>
          <a href={`mailto:?subject=${mail[0]}&body=${mail[1]}`}>{say('shareByEmail')}</a>
        </li>
        <li hidden>
          <button type="button" data-way="copy">
            {say('copyLink')}
          </button>
        </li>
        <li hidden>
          <button type="button" data-way="share">
            {say('shareWith')}
          </button>
        </li>
        <li>
          <output lang={copied.language} />
        </li>
      </ShareList>
    </section>
  );
}

/** The ways to share a story: by email, by its address, and with the share sheet of the device. It asks no other site. */
export const ShareLinks = withStyles(ShareLinksView, {
  name: 'ShareLinks',
  css: css`
    ${labelledRow}

    & > ul {
      ${rowOfLinks}
    }
    & button {
      border: 0;
      padding: 0;
      background: none;
      color: inherit;
      ${labelText}
      text-decoration: underline ${color.accent} 0.07em;
      text-underline-offset: 0.16em;
      cursor: pointer;
    }
    & button:focus-visible {
      outline: 2px solid ${color.focus};
      outline-offset: 2px;
    }
    & li[hidden] {
      display: none;
    }
    ${linkText}

    @media print {
      display: none;
    }
  `,
});

const english = { share, shareByEmail, copyLink, linkCopied, shareWith };
