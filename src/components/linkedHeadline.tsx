import type { ReactNode } from 'react';
import { directionAgainstFirst } from '../article/direction';
import { attribute, isRecord, listOf } from '../article/guards';
import { plainText } from '../article/plainText';
import { textOfUnknown } from '../article/textOfUnknown';
import { withoutLinks } from '../article/withoutLinks';
import type { StoryLink } from '../front/StoryLink';
import { inlineText } from './InlineText/InlineText';
import { linked } from './links';

/** The stories of a list that have a headline; any other value is a story with its words. */
export function namedStories(stories: readonly StoryLink[] | undefined): readonly StoryLink[] {
  return listOf<unknown>(stories).flatMap((given) => {
    const story = (isRecord(given) ? given : { url: '', headline: textOfUnknown(given) }) as unknown as StoryLink;
    return plainText(story.headline).trim() === '' ? [] : story;
  });
}

/** The headline of a story as its link, without links in it; in its own language, if that is not the one of the page. */
export function linkedHeadline({ headline, url, language: own, direction }: StoryLink, language: string): ReactNode {
  const words = withoutLinks(headline);
  const content = linked(inlineText(words), url);
  const tag = attribute(own);
  const dir = attribute(direction) ?? directionAgainstFirst(words);
  if (!dir && (!tag || tag === language)) return content;
  return (
    <bdi lang={tag === language ? undefined : tag} dir={dir}>
      {content}
    </bdi>
  );
}
