import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { type Article, ArticlePage } from '../../src/index';

const seed: Article = JSON.parse(readFileSync('stories/articles/lebanon-pullout.json', 'utf8'));

it('React DevTools shows each part of a page by the name of its component', () => {
  const { container } = render(<ArticlePage article={seed} />);
  const names = componentNames(container);
  expect([...names]).toEqual(
    expect.arrayContaining([
      'ArticlePage',
      'ArticleLayout',
      'SiteHeader',
      'Headline',
      'Dateline',
      'ReadingDepth',
      'Summary',
      'KeyPoints',
      'ArticleBody',
      'PullQuote',
      'ConversationThread',
      'Turn',
      'SiteFooter',
    ]),
  );
  expect([...names].filter((name) => name.endsWith('View'))).toEqual([]);
});

/** A node of React's internal tree, as React DevTools reads it. */
interface Fiber {
  type: { displayName?: string; name?: string } | string | null;
  alternate: Fiber | null;
  child: Fiber | null;
  sibling: Fiber | null;
}

function componentNames(container: Element): Set<string> {
  const key = Object.keys(container).find((name) => name.startsWith('__reactContainer$')) as keyof Element;
  const root = container[key] as unknown as Fiber;
  const names = new Set<string>();
  const visit = (fiber: Fiber | null | undefined) => {
    if (!fiber) return;
    const { displayName, name } = Object(fiber.type);
    if (displayName ?? name) names.add(displayName ?? name);
    visit(fiber.child);
    visit(fiber.sibling);
  };
  // React keeps two trees: the container may refer to the one before the first render.
  visit(root.child ?? root.alternate?.child);
  return names;
}
