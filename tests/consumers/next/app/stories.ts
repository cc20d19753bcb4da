import { type Article, readArticle } from 'broadsheet/article';
import story from '../../story.json';
import { poll, sent } from './custom';

/** The stories of the day by path, as they come from the newsroom: read once, and repaired if necessary. */
export const stories: Record<string, Article> = {
  lamp: readArticle({ ...story, body: [...story.body, sent] }, { custom: { blocks: { poll } } }),
  ferry: readArticle({ headline: 'The ferry costs a penny more', body: [{ type: 'paragraph', text: 'From Monday.' }] }),
};
