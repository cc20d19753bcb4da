import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type Article, ArticlePage, Blocks, ConversationThread, type Issue, readArticle } from '../../src/index';
import { renderDocument } from '../../src/server/renderDocument';
import { components, custom, story } from '../fixtures/customTypes';

const article = readArticle(story, { custom });

describe('A block of a publisher’s own type', () => {
  it('is rendered by its component, and by its id a link finds it', () => {
    render(<ArticlePage article={article} components={components} />);
    const poll = screen.getByRole('group', { name: 'Should the pier be rebuilt?' });
    expect(within(poll).getAllByRole('radio')).toHaveLength(2);
    expect(document.getElementById('poll')).toContainElement(poll);
  });

  it('has the blocks inside it as children, with their notes', () => {
    render(<ArticlePage article={article} components={components} />);
    const recipe = screen.getByRole('region', { name: 'Crab soup' });
    expect(recipe).toHaveTextContent('Boil the crabs.');
    expect(within(recipe).getByText(/AI/)).toBeInTheDocument();
  });

  it('does not have a block inside it that was withdrawn', () => {
    const corrections = [{ kind: 'withdrawal', text: 'It was wrong.', parts: ['#stir'] }] as const;
    render(<ArticlePage article={{ ...article, corrections }} components={components} />);
    const recipe = screen.getByRole('region', { name: 'Crab soup' });
    expect(recipe).not.toHaveTextContent('Stir the soup.');
    expect(recipe).toHaveTextContent('It was wrong.');
  });

  it('is marked where a machine made it', () => {
    const provenance = { source: 'trainedAlgorithmicMedia' };
    const made = readArticle({ ...story, body: [{ ...story.body[1], provenance }] }, { custom });
    render(<ArticlePage article={made} components={components} />);
    expect(document.getElementById('poll')).toHaveAttribute('data-ai-disclosure', 'trainedAlgorithmicMedia');
  });

  it('is rendered by its component in blocks, in a conversation and in a document, each in its place', () => {
    render(<Blocks blocks={article.body} components={components} />);
    const turns = [{ speaker: 'ann', body: article.body }];
    const speakers = [{ id: 'ann', name: 'Ann', kind: 'human' }] as const;
    render(<ConversationThread conversation={{ speakers, turns }} components={components} />);
    expect(screen.getAllByRole('group', { name: 'Should the pier be rebuilt?' })).toHaveLength(2);
    expect(renderDocument(story as Article, { custom, components })).toContain('<legend>Should the pier be rebuilt?');
  });

  it('without a component is its words, a paragraph for each text, and the blocks inside it', () => {
    const { container } = render(<Blocks blocks={article.body} />);
    expect([...container.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      'The groynes are gone.',
      'Should the pier be rebuilt?',
      'Yes',
      'No',
      'Crab soup',
      'Boil the crabs.',
      'Stir the soup.',
    ]);
    expect(document.getElementById('poll')).toHaveTextContent('Should the pier be rebuilt?');
  });

  it.each([undefined, null, 'fieldset', {}])('with %j as a component is its words', (poll) => {
    render(<Blocks blocks={article.body} components={{ ...components, poll } as typeof components} />);
    expect(screen.getByText('Should the pier be rebuilt?').localName).toBe('p');
  });

  it('that nobody has read is rendered by its component too', () => {
    render(<Blocks blocks={story.body as Article['body']} components={components} />);
    expect(screen.getByRole('group', { name: 'Should the pier be rebuilt?' })).toBeInTheDocument();
  });

  it('is shown as its words in a document without its type, and that is reported', () => {
    const issues: Issue[] = [];
    const html = renderDocument(story as Article, { components, onIssue: (issue) => issues.push(issue) });
    expect(html).not.toContain('<legend>');
    expect(html).toContain('Should the pier be rebuilt? Yes No');
    expect(issues.map(({ path }) => path)).toContain('body[1]');
  });

  it('is placed where it says', () => {
    const body = [{ ...story.body[1], placement: 'wide' }];
    const { container } = render(
      <ArticlePage article={readArticle({ ...story, body }, { custom })} components={components} />,
    );
    expect(container.querySelector('[data-placement=wide]')).toContainElement(screen.getByRole('group'));
  });

  it('has a heading level that fits its place', () => {
    const Poll = ({ level }: { level: number }) => <p>Level {level}</p>;
    const body = [{ type: 'heading', text: 'The vote' }, story.body[1]];
    render(<ArticlePage article={readArticle({ ...story, body }, { custom })} components={{ poll: Poll } as never} />);
    expect(screen.getByText('Level 3')).toBeInTheDocument();
  });
});

describe('An inline mark of a publisher’s own type', () => {
  const term = { type: 'glossary', term: 'groyne', meaning: 'A low wall in the sea' };
  const pageOf = (parts: object, types: object | undefined = components) =>
    renderToStaticMarkup(
      <ArticlePage article={readArticle({ headline: '', body: [], ...parts }, { custom })} components={types} />,
    );

  it.each<[string, object]>([
    ['a paragraph', { body: [{ type: 'paragraph', text: ['The ', term, 's'] }] }],
    ['another mark', { body: [{ type: 'paragraph', text: ['The ', { type: 'strong', text: [term, 's'] }] }] }],
    ['a list', { body: [{ type: 'list', items: [['The ', term, 's']] }] }],
    ['a quote', { brief: [{ type: 'quote', paragraphs: [['The ', term, 's']] }] }],
    ['the summary', { summary: ['The ', term, 's'] }],
    ['a key point', { keyPoints: [{ text: ['The ', term, 's'] }] }],
    [
      'a block inside another',
      { body: [{ type: 'recipe', dish: 'Soup', steps: [{ type: 'paragraph', text: [term] }] }] },
    ],
  ])('in %s is rendered by its component', (_, parts) => {
    expect(pageOf(parts)).toContain('<dfn title="A low wall in the sea">groyne</dfn>');
  });

  it('has the marks inside it', () => {
    const text = [{ ...term, term: ['gr', { type: 'emphasis', text: 'oyne' }] }];
    expect(pageOf({ summary: text })).toContain('gr<em>oyne</em></dfn>');
  });

  it('without a component is its words, beside their neighbours', () => {
    for (const types of [{}, { inlines: {} }, { inlines: { glossary: null } }, { inlines: 7 }]) {
      expect(pageOf({ summary: ['The ', term, 's'] }, types)).toContain('The groynes');
    }
  });
});
