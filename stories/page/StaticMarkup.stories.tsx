import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect } from 'storybook/test';
import { type Article, ArticlePage, StaticMarkup } from '../../src/index';
import { saltmereLamp } from '../articles/saltmere-lamp';
import { forgetDepth } from './forgetDepth';

/**
 * For pages that a server draws and React hydrates as a whole: it keeps the story as it is. Where server components draw the story it
 * is not needed, and where nothing but the browser draws it, it changes nothing.
 */
const meta = {
  title: 'Components/StaticMarkup',
  component: StaticMarkup,
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    docs: { story: { inline: false, height: '34rem' } },
  },
  args: { data: saltmereLamp, children: (article) => <ArticlePage article={article as Article} /> },
  beforeEach: forgetDepth,
} satisfies Meta<typeof StaticMarkup>;

export default meta;
type Story = StoryObj<typeof meta>;

/**
 * A page as it comes from a server, which React has taken over. It has drawn no story, and the choice of a depth works; another story
 * is drawn by React.
 */
export const Kept: Story = {
  render: () => <Served />,
  play: async ({ canvas, userEvent }) => {
    const told = await canvas.findByText(/Stories that React has drawn/);
    await expect(told).toHaveTextContent('Stories that React has drawn: 0');
    await userEvent.click(canvas.getByRole('radio', { name: /At a glance/ }));
    await expect(canvas.getByText(/There are 168 stairs/)).not.toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Another story' }));
    await expect(told).toHaveTextContent('Stories that React has drawn: 1');
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent('The stairs of Saltmere');
  },
};

/** Puts the page where a server would have put it, and has React take it over. */
function Served(): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = document.createElement('div');
    root.innerHTML = renderToString(<Page />);
    place.current?.append(root);
    const react = hydrateRoot(root, <Page />);
    return () => {
      root.remove();
      // React cannot end one page while it is drawing another.
      setTimeout(() => react.unmount());
    };
  }, []);
  return <div ref={place} />;
}

function Page(): ReactNode {
  const [article, setArticle] = useState<Article>(saltmereLamp);
  const [drawn, setDrawn] = useState(0);
  // Called with an element that React has made, and never with one that it has kept.
  const count = useCallback((element: HTMLElement | null) => {
    if (element) setDrawn((before) => before + 1);
  }, []);
  return (
    <>
      <p style={{ margin: 0, padding: '.75rem 1rem' }}>
        <output>Stories that React has drawn: {drawn}</output>{' '}
        <button type="button" onClick={() => setArticle({ ...saltmereLamp, headline: 'The stairs of Saltmere' })}>
          Another story
        </button>
      </p>
      <StaticMarkup data={article}>
        {(story) => (
          <div ref={count}>
            <ArticlePage article={story} />
          </div>
        )}
      </StaticMarkup>
    </>
  );
}
