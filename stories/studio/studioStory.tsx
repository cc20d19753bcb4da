import type { Meta } from '@storybook/react-vite';
import { UPDATE_STORY_ARGS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { blank } from './draft';
import { Studio } from './Studio';
import { argsOf, type DraftArgs, draftOf, keepInLocation } from './themeInUrl';

/**
 * Renders the studio from the args of a story, which Storybook keeps in its URL, and restores the URL of the frame. Parameters are in
 * each file: Storybook merges them only if they are written out there.
 */
export const studioStory = {
  args: argsOf(blank),
  argTypes: Object.fromEntries(Object.keys(argsOf(blank)).map((name) => [name, { type: 'string' }])),
  beforeEach: () => {
    const { href } = location;
    return () => history.replaceState(history.state, '', href);
  },
  render: (args, { id: storyId }) => (
    <Studio
      start={draftOf(args)}
      onChange={(draft) => {
        const updatedArgs = argsOf(draft);
        addons.getChannel().emit(UPDATE_STORY_ARGS, { storyId, updatedArgs });
        keepInLocation(updatedArgs);
      }}
    />
  ),
} satisfies Meta<DraftArgs>;
