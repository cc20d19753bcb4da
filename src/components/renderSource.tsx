import type { ReactNode } from 'react';
import type { Text } from '../article/Text';
import { source as english } from '../messages/enBlocks';
import type { PartialMessages } from '../messages/PartialMessages';
import { inlineText } from './InlineText/InlineText';
import { messageLookup, renderMessage } from './message';

/** The line that says where facts or data are from. */
export function renderSource(source: Text, language: string, messages: PartialMessages | undefined): ReactNode {
  const { find } = messageLookup({ source: english }, messages, language);
  return renderMessage(find('source'), language, { source: inlineText(source) });
}
