import { render } from '@testing-library/react';
import type { HTMLAttributes, ReactElement, RefAttributes } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index';
import { lighthouse } from '../fixtures/lighthouse';

/** The props of the root that every component accepts. */
type ForRoot = Pick<HTMLAttributes<HTMLElement>, 'className' | 'style'> &
  RefAttributes<never> & { 'data-edition'?: string };

const conversation = { ...lighthouse.conversation, speakers: [], turns: [{ speaker: 'Ann', body: [] }] };
const correction = { kind: 'correction', at: '2026-11-24', text: 'It was the north tower.' } as const;
const picture = { url: '/tower.jpg', alt: 'A tower', width: 3, height: 2 };

/** Every component that renders a root element, with its required props. */
const components: Record<string, (forRoot: ForRoot) => ReactElement> = {
  ArticleBody: (root) => <library.ArticleBody blocks={[{ type: 'paragraph', text: 'Words' }]} {...root} />,
  ArticlePage: (root) => <library.ArticlePage article={lighthouse} {...root} />,
  Ask: (root) => <library.Ask {...root} />,
  Byline: (root) => <library.Byline authors={[{ name: 'Ann' }, { name: 'Bo', url: '/bo' }]} {...root} />,
  ConversationThread: (root) => <library.ConversationThread conversation={conversation} {...root} />,
  CorrectionNote: (root) => <library.CorrectionNote correction={correction} {...root} />,
  Corrections: (root) => <library.Corrections corrections={[correction]} {...root} />,
  Dateline: (root) => <library.Dateline publishedAt="2026-11-23" modifiedAt="2026-11-24" {...root} />,
  Disclosure: (root) => (
    <library.Disclosure
      provenance={{ source: 'trainedAlgorithmicMedia', system: 'Lamp 2', disclosure: 'details' }}
      part="Summary"
      {...root}
    />
  ),
  Divider: (root) => <library.Divider {...root} />,
  Figure: (root) => <library.Figure image={picture} caption="In winter" credit="Ann" {...root} />,
  Headline: (root) => (
    <library.Headline section="Coast" headline="The lamp" deck="Out" standfirst="At last" {...root} />
  ),
  KeyPoints: (root) => <library.KeyPoints points={[{ text: 'A' }, { text: 'B' }]} {...root} />,
  List: (root) => <library.List items={['A', 'B']} {...root} />,
  Paragraph: (root) => <library.Paragraph {...root}>Words</library.Paragraph>,
  PullQuote: (root) => (
    <library.PullQuote attribution="Ann" {...root}>
      Words
    </library.PullQuote>
  ),
  Quote: (root) => (
    <library.Quote attribution="Ann" {...root}>
      Words
    </library.Quote>
  ),
  ReadingDepth: (root) => <library.ReadingDepth atAGlance="A" inBrief="B" inFull="C" {...root} />,
  SchemeToggle: (root) => <library.SchemeToggle {...root} />,
  SiteFooter: (root) => <library.SiteFooter links={[{ label: 'Contact', url: '/contact' }]} {...root} />,
  SiteHeader: (root) => (
    <library.SiteHeader publisher={{ name: 'The Courier' }} section={{ name: 'Coast' }} {...root} />
  ),
  SkipLink: (root) => <library.SkipLink {...root} />,
  StaticMarkup: (root) => (
    <library.StaticMarkup data="Words" {...root}>
      {(words) => <p>{words}</p>}
    </library.StaticMarkup>
  ),
  Subheading: (root) => <library.Subheading {...root}>Words</library.Subheading>,
  ThemeScope: (root) => <library.ThemeScope theme={library.themes.ledger} {...root} />,
  Summary: (root) => <library.Summary {...root}>Words</library.Summary>,
};

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
    expect(html).toMatch(new RegExp(`^<\\w+[^>]* class="[^"]*${stableClass}[^"]* own[" ]`));
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
      expect(Object.keys(components)).toContain(other);
    }
    if (!name.startsWith('Article')) expect(inside).toHaveLength(0);
  });

  it('has the same class for all props, so that a class of the user has the same specificity', () => {
    const classes = (element: ReactElement) => render(element).container.firstElementChild?.className;
    expect(classes(renderWith({ style: { opacity: 0.5 }, 'data-edition': 'evening' }))).toBe(classes(renderWith({})));
  });
});
