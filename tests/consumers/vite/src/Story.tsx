import { readArticle } from 'broadsheet/article';
import { ArticlePage } from 'broadsheet/static';
import story from '../../story.json';
import { Poll } from './custom';

const stories = {
  lamp: readArticle(story),
  stairs: readArticle({ ...story, headline: 'A hundred and sixty-eight stairs' }),
};

/** A story of the newspaper. */
export default function Story({ slug }: { slug: string }) {
  return <ArticlePage article={stories[slug as keyof typeof stories]} components={{ poll: Poll }} />;
}
