import { ArticlePage, createTheme, PullQuote, SchemeToggle, ThemeStyles } from 'broadsheet';
import { readArticle } from 'broadsheet/article';
import { useState } from 'react';
import { styled } from 'styled-components';
import story from '../../story.json';
import { Poll, poll, sent } from './custom';

const article = readArticle({ ...story, body: [...story.body, sent] }, { custom: { blocks: { poll } } });

const harbour = createTheme({ name: 'Harbour', color: { paper: { light: '#f7fbfb', dark: '#0c1a1b' } } });

const HarbourQuote = styled(PullQuote)`
  border-inline-start: 12px double rebeccapurple;
`;

/** The page, on the server and in the browser. */
export function Page() {
  const [depth, setDepth] = useState('as it was opened');
  return (
    <>
      <ThemeStyles theme={harbour} />
      <SchemeToggle />
      <ArticlePage
        article={article}
        components={{ pullQuote: HarbourQuote, poll: Poll }}
        onDepthChange={(change) => setDepth(change.depth)}
        afterBody={<p>You read: {depth}</p>}
      />
    </>
  );
}
