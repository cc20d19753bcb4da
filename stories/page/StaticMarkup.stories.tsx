import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect } from 'storybook/test';
import { type Article, ArticlePage, StaticMarkup } from '../../src/index';
import { saltmereLamp } from '../articles/saltmere-lamp';
import { forgetDepth } from './forgetDepth';

/**
 * Keeps the markup of the server where React hydrates a whole page. It is not needed with server components, and changes nothing where
 * the browser renders the page.
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
 * A page from a server, hydrated by React. React has not rendered the story, and the choice of depth works. Another story is rendered
 * by React.
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

/** Puts the markup of a server into the page, and hydrates it. */
function Served(): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = document.createElement('div');
    root.innerHTML = renderToString(<Page />);
    place.current?.append(root);
    const react = hydrateRoot(root, <Page />);
    return () => {
      root.remove();
      // React cannot unmount a root while it renders another.
      setTimeout(() => react.unmount());
    };
  }, []);
  return <div ref={place} />;
}

function Page(): ReactNode {
  const [article, setArticle] = useState<Article>(saltmereLamp);
  const [drawn, setDrawn] = useState(0);
  // Called with an element that React created, and never with one that it kept.
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
