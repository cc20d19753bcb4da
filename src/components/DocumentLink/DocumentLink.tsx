import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { DocumentBlock } from '../../article/Block';
import { directionAgainstFirst } from '../../article/direction';
import { attribute, isPositive } from '../../article/guards';
import type { Image } from '../../article/Image';
import { textOfUnknown } from '../../article/textOfUnknown';
import { safeImageUrl, safeUrl } from '../../article/url';
import { pageCount } from '../../messages/enBlocks';
import { formatFile } from '../../messages/format';
import type { PartialMessages } from '../../messages/PartialMessages';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import { bodyText, linkText, smallText } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { renderFormatted } from '../island/Formatted';
import { messageLookup, renderNumbers } from '../message';
import { nodeOf } from '../nodeOf';
import { printedAddress } from '../printedAddress';
import { sharedLine } from '../sharedLine';

/** Props of `DocumentLink`, besides the attributes of `<div>`. */
export interface DocumentLinkProps extends Omit<ComponentPropsWithRef<'div'>, 'title'> {
  /** The address of the file. */
  url: string;
  /** The title of the document. */
  title: ReactNode;
  /** The media type of the file, such as `application/pdf`. @default the one that the ending of the address tells */
  mediaType?: string;
  /** The size of the file in bytes. */
  bytes?: number;
  /** The number of pages. */
  pages?: number;
  /** A picture of the document. */
  image?: Image;
  /** What the document says, in a sentence or two. */
  children?: ReactNode;
  /** In the text column, or in the margin of a wide `ArticleBody`. @default 'column' */
  placement?: DocumentBlock['placement'];
  /** The language of the page and of the size, a BCP 47 tag. @default 'en' */
  language?: string;
  /** The messages of the interface. @default English */
  messages?: PartialMessages;
}

/** @internal */
export function DocumentLinkView({
  url,
  title: titleProp,
  mediaType,
  bytes,
  pages,
  image,
  children,
  placement,
  language = 'en',
  messages,
  className = 'broadsheet-DocumentLink',
  ...rest
}: DocumentLinkProps): ReactNode {
  const [title, text] = [nodeOf(titleProp), nodeOf(children)];
  const picture = safeImageUrl(image?.url);
  const hasRatio = isPositive(image?.width) && isPositive(image?.height);
  const type = typeOf(mediaType, url);
  const size = isPositive(bytes) ? bytes : 0;
  return (
    <div className={className} data-placement={attribute(placement)} {...rest}>
      {picture && (
        <img
          src={picture}
          alt={textOfUnknown(image?.alt)}
          width={hasRatio ? image?.width : undefined}
          height={hasRatio ? image?.height : undefined}
          loading="lazy"
          decoding="async"
        />
      )}
      <p dir={directionAgainstFirst(title)}>
        <a href={safeUrl(url)} type={attribute(mediaType)}>
          {/* Not two strings beside each other: between them is a comment, but only in streams. */}
          <span>{title}</span> {/* Inside of the link: its words say what opens (WCAG 2.4.4, Link Purpose). */}
          {(type || size > 0) && renderFormatted({ as: 'small', format: formatFile, values: [type, size, language] })}
        </a>
      </p>
      {text && (
        <p data-part="text" dir={directionAgainstFirst(text)}>
          {text}
        </p>
      )}
      {isPositive(pages) && (
        <p data-part="pages">
          {renderNumbers(messageLookup({ pageCount }, messages, language).find('pageCount'), { count: pages })}
        </p>
      )}
    </div>
  );
}

/** A link to a file, with its type and size in the words of the link. */
export const DocumentLink = withStyles(DocumentLinkView, {
  name: 'DocumentLink',
  css: css`
    display: flow-root;
    max-inline-size: ${measure.text};
    border-block: ${border.thin} solid ${color.rule};
    padding-block: 1rem;
    color: ${color.ink};

    ${sharedLine}
    & > p {
      margin: 0;
      ${bodyText}
    }
    & > p:where([data-part]) {
      color: ${color.secondary};
      ${smallText}
    }
    & small {
      ${smallText}
      unicode-bidi: plaintext;
    }
    & img {
      float: inline-end;
      inline-size: 5rem;
      block-size: auto;
      margin-inline-start: 1rem;
      border: ${border.thin} solid ${color.rule};
    }
    ${linkText}
    ${printedAddress}

    @media print {
      break-inside: avoid;
    }
  `,
});

/** The name of a type of file, such as "PDF"; an empty string if neither the media type nor the address tells it. */
function typeOf(mediaType: unknown, url: unknown): string {
  const [, subtype = ''] = /^\w+\/([a-z]{2,4})\b/i.exec(attribute(mediaType) ?? '') ?? [];
  const [, ending = ''] =
    /\.(csv|docx?|epub|md|od[pst]|pdf|pptx?|rtf|txt|xlsx?|zip)(?:[?#]|$)/i.exec(attribute(url) ?? '') ?? [];
  return (/^(vnd|x)$/i.test(subtype) ? ending : subtype || ending).toUpperCase();
}
