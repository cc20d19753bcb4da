import type { ReactNode } from 'react';
import { textOfUnknown } from '../article/textOfUnknown';
import { fragmentOf, safeUrl } from '../article/url';
import { formatNames } from '../messages/format';
import { inPageLanguage, type Message, markLanguage, renderMessage, renderPlainMessage } from './message';

/** The words as a link, if the URL is safe. */
export function linked(words: ReactNode, url: unknown): ReactNode {
  const address = safeUrl(url);
  return address && words ? <a href={address}>{words}</a> : words;
}

/** A name, as a link if it has a safe `url`. Empty without a name. */
export function linkedName(named: { name: string; url?: string } | undefined): ReactNode {
  return linked(textOfUnknown(named?.name ?? named), named?.url);
}

/**
 * A message with a list of names in the place of `{parts}`, joined in the language of the message. Names with an id link to that element
 * of the page.
 */
export function listLinked(
  message: Message,
  parts: readonly (readonly [name: Message, id?: string])[],
  pageLanguage: string,
): ReactNode {
  const { language } = message;
  const remaining = parts.values();
  const names = formatNames(
    parts.map(([{ text }]) => text),
    language ?? pageLanguage,
  ).map(({ type, value }, index) => {
    const part = type === 'element' && remaining.next().value;
    if (!part) return value;
    const name = inPageLanguage(language, renderPlainMessage(part[0]), pageLanguage);
    return part[1] ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence
      <a key={index} href={fragmentOf(part[1])}>
        {name}
      </a>
    ) : (
      name
    );
  });
  return renderMessage(message, pageLanguage, { parts: language ? markLanguage(names, language) : names });
}
