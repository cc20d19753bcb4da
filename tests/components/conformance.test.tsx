import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index';
import { components } from '../fixtures/specimens';

/** Components that render no element of their own. */
const withoutRoot = ['ArticleLayout', 'Blocks', 'EmbeddedLayout', 'InlineText', 'ThemeStyles', 'Turn', 'FallbackFonts'];

it('every public component is tested here', () => {
  const exported = Object.entries<unknown>(library).filter(
    ([name, value]) => /^[A-Z]/.test(name) && (typeof value === 'function' || '$$typeof' in Object(value)),
  );
  expect([...Object.keys(components), ...withoutRoot].sort()).toEqual(exported.map(([name]) => name).sort());
});

describe.each(Object.entries(components))('%s', (name, renderWith) => {
  const stableClass = `broadsheet-${name}`;

  it('has a stable class, on one element', () => {
    const { container } = render(renderWith({}));
    expect(container.children).toHaveLength(1);
    expect(container.firstElementChild).toHaveClass(stableClass);
    expect(container.querySelectorAll(`.${stableClass}`)).toHaveLength(1);
  });

  it('passes class name, style, attributes and ref to its root', () => {
    let root: HTMLElement | null = null;
    const ref = (element: HTMLElement | null) => {
      root ??= element;
    };
    const { container } = render(
      renderWith({ className: 'own', style: { opacity: 0.5 }, 'data-edition': 'evening', ref: ref as never }),
    );
    const first = container.firstElementChild;
    expect(first).toHaveClass('own', stableClass);
    expect(first).toHaveStyle({ opacity: '0.5' });
    expect(first).toHaveAttribute('data-edition', 'evening');
    expect(root).toBe(first);
  });

  it('renders the same on the server and in the browser', () => {
    const html = renderToString(renderWith({ className: 'own' }));
    // React preloads an image of high priority.
    expect(html).toMatch(
      new RegExp(`^(?:<link rel="preload"[^>]*>)?<\\w+[^>]* class="[^"]*${stableClass}[^"]* own[" ]`),
    );
    const { container } = render(renderWith({}));
    const fromServer = document.createElement('div');
    fromServer.innerHTML = renderToString(renderWith({}));
    for (const script of fromServer.querySelectorAll('script')) script.remove();
    expect(fromServer.textContent).toBe(container.textContent);
  });

  it('has only classes of other components inside its root', () => {
    const { container } = render(renderWith({}));
    const inside = [...container.querySelectorAll(`.${stableClass} [class]`)];
    for (const element of inside) {
      const other = /broadsheet-(\w+)/.exec(element.className)?.[1] ?? element.outerHTML;
      expect([
        ...Object.keys(components),
        'FrameControls',
        'FullFooter',
        'FullHeader',
        'OtherScheme',
        'DepthLinks',
        'LiveStream',
        'Transcript',
      ]).toContain(other);
    }
    if (
      !/^(Article|Audio|Embed|Front|LeadMedia|LivePage|NextStory|Package|PinnedSummary|RelatedStories|StoryCard|Video)/.test(
        name,
      )
    )
      expect(inside).toHaveLength(0);
  });

  it('has the same class for all props, so that a class of the user has the same specificity', () => {
    const classes = (element: ReactElement) => render(element).container.firstElementChild?.className;
    expect(classes(renderWith({ style: { opacity: 0.5 }, 'data-edition': 'evening' }))).toBe(classes(renderWith({})));
  });
});
