import { isEmpty, isRecord, listOf } from '../guards';
import { isOfProvider } from '../ofProvider';
import { type Part, pathOfPart, walkBlocks } from '../walkBlocks';
import type { Report } from './Report';
import type { Story } from './Story';

/** Reports pictures without an alternative text, in one finding, films without captions, films and recordings without a transcript, pictures that a browser would ask a provider for, and embeds that say nothing to readers who do not see their frame. */
export function checkMedia(story: Story, report: Report): void {
  const withoutAlt: string[] = [];
  walkBlocks(story.article, {
    part(part) {
      const id = story.idOf(part);
      if (story.isWithdrawn(part.of) || (id && story.isWithdrawn(`#${id}`))) return 'skip';
      if (part.content === 'block') checkBlock(part);
      const { type, image } = part.value;
      const isPicture = showsPicture.has(type) || /(?:pictures|events)$/.test(part.field);
      if (isPicture && isRecord(image) && typeof image.alt !== 'string') withoutAlt.push(`${pathOfPart(part)}.image`);
      return undefined;
    },
  });
  const [first, ...others] = withoutAlt;
  if (first) {
    const more =
      others.length > 0 ? ` The same is true of ${others.length} more, such as ${others.slice(0, 2).join(', ')}.` : '';
    report(
      'picture-without-alt',
      first,
      `has no alt; people who cannot see the picture learn nothing about it (WCAG 1.1.1). Describe what it shows, or write "" if the text says it all.${more}`,
    );
  }

  function checkBlock(part: Part): void {
    const { value } = part;
    const found = (rule: Parameters<Report>[0], message: string) => report(rule, pathOfPart(part), message);
    for (const [field, image] of picturesOf(value)) {
      if (!isOfProvider(image, value)) continue;
      report(
        'picture-of-provider',
        `${pathOfPart(part)}.${field}`,
        'is at the provider, so it is not shown before the reader consents: the browser would ask the provider for it. Use your own copy of the picture.',
      );
    }
    if (value.type === 'embed') {
      const isSaid = !isEmpty(value.text) || !isEmpty(value.alternative);
      if (!isSaid && isEmpty(value.title) && isEmpty(value.caption)) {
        found(
          'embed-without-words',
          'has no title, text, caption or alternative; until its frame is shown, on paper and in feeds, readers learn nothing about it. Write what it says.',
        );
      } else if (!isSaid && isRecord(value.frame)) {
        found(
          'alternative-missing',
          'has a frame but no text and no alternative; readers who do not see the frame lack what it shows. Add the words of the post, or the picture or table of the chart as `alternative`.',
        );
      }
    } else if (value.type === 'video') {
      const isSilent = value.silent === true;
      // The captions of a film at a host are there.
      if (
        !isSilent &&
        !isEmpty(value.sources) &&
        !listOf(value.tracks as unknown[]).some((track) => isTrack(track, 'captions'))
      ) {
        found(
          'captions-missing',
          'has no captions; people who cannot hear it learn nothing of what is said (WCAG 1.2.2). Add a track of the kind `captions`, or `silent` to a film without sound.',
        );
      }
      const isDescribed = isSilent && !(isEmpty(value.caption) && isEmpty(value.title));
      const hasDescriptions = listOf(value.tracks as unknown[]).some((track) => isTrack(track, 'descriptions'));
      if (isEmpty(value.transcript) && !isDescribed && !hasDescriptions) {
        found(
          'transcript-missing',
          'has no transcript; people who cannot see it learn nothing of what is shown (WCAG 1.2.1, 1.2.3). Add one or a track of the kind `descriptions`, or a caption to a film without sound.',
        );
      }
    } else if (value.type === 'audio' && part.of !== 'spoken' && isEmpty(value.transcript)) {
      found(
        'transcript-missing',
        'has no transcript; people who cannot hear it learn nothing of what is said (WCAG 1.2.1). Add one.',
      );
    }
  }
}

/** The pictures that a block shows in the place of what a provider has, with their fields. */
function picturesOf({ type, image, poster, alternative }: Part['value']): [field: string, image: unknown][] {
  if (type === 'video') return [['poster', poster]];
  if (type !== 'embed' && type !== 'audio') return [];
  return [
    ['image', image],
    ...listOf(alternative as unknown[]).flatMap((block, index): [string, unknown][] =>
      isRecord(block) && block.type === 'figure' ? [[`alternative[${index}].image`, block.image]] : [],
    ),
  ];
}

/** The blocks whose picture says something itself, unlike that of a link. */
const showsPicture: ReadonlySet<unknown> = new Set(['figure', 'factBox', 'embed']);

function isTrack(track: unknown, kind: 'captions' | 'descriptions'): boolean {
  return isRecord(track) && track.kind === kind;
}
