import type { ReactNode } from 'react';
import { isKeyOf, isPositive, isRecord } from '../../article/guards';
import type { StoryMedia } from '../../front/StoryLink';
import { listen, play } from '../../messages/enBlocks';
import { pictureCount } from '../../messages/enFront';
import type { PartialMessages } from '../../messages/PartialMessages';
import { renderDuration } from '../media';
import { messageLookup, renderMessage } from '../message';

/** What the story is, besides words: an icon, and the words that say so. */
export function renderStoryMedia(
  media: StoryMedia | undefined,
  language: string,
  messages: PartialMessages | undefined,
): ReactNode {
  if (!isRecord(media) || !isKeyOf(icons, media.kind)) return undefined;
  const { find, say } = messageLookup({ listen, play, pictureCount }, messages, language);
  const icon = (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {icons[media.kind].map((points) => (
        <polygon key={points} points={points} />
      ))}
    </svg>
  );
  if (media.kind === 'gallery') {
    const { count } = media;
    if (!isPositive(count)) return undefined;
    return (
      <p data-part="media">
        {icon}
        <span aria-hidden="true">{count}</span>
        <span data-part="unseen">{renderMessage(find('pictureCount'), language, { count })}</span>
      </p>
    );
  }
  return (
    <p data-part="media">
      {icon}
      <span data-part="unseen">{say(media.kind === 'video' ? 'play' : 'listen')}</span>{' '}
      {renderDuration(media.duration, language)}
    </p>
  );
}

/** Two frames, a triangle, and bars of sound: 12 by 12 pixels. The reset of a site's rules would also reset the `d` of a path. */
const icons = {
  gallery: ['0,3 9,3 9,12 0,12', '3,0 12,0 12,9 10.5,9 10.5,1.5 3,1.5'],
  video: ['2,0 12,6 2,12'],
  audio: ['0,4 2,4 2,8 0,8', '3.3,1 5.3,1 5.3,11 3.3,11', '6.6,3 8.6,3 8.6,9 6.6,9', '10,5 12,5 12,7 10,7'],
};
