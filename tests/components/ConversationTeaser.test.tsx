import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ConversationTeaser } from '../../src/index';
import { unsafeUrls } from '../fixtures/urls';

const model = { id: 'model', name: 'Model', kind: 'ai' } as const;
const keeper = { id: 'keeper', name: 'Ida Fenwick', kind: 'human' } as const;
const asker = { id: 'inventor', name: 'Inventor', kind: 'human', asks: true } as const;
const conversation = {
  title: 'The Hearth Conversation',
  url: '/whose-wall#turn-1',
  question: 'Who pays for the wall?',
  answer: 'Whoever needs it to stand.',
  asker,
  answerer: model,
  turns: 14,
  minutes: 4,
};
const story = { url: '/whose-wall', headline: 'Whose wall?', conversation };
const machine = { source: 'trainedAlgorithmicMedia' } as const;
const notes = () => [...document.querySelectorAll('[data-part=note]')].map((note) => note.textContent);

describe('ConversationTeaser', () => {
  it('has the question as its one link, under the name of the conversation', () => {
    render(<ConversationTeaser story={story} />);
    expect(screen.getByRole('heading', { level: 2, name: 'The Hearth Conversation' })).toBeVisible();
    const question = screen.getByRole('heading', { level: 3, name: 'Who pays for the wall?' });
    expect(within(question).getByRole('link')).toHaveAttribute('href', '/whose-wall#turn-1');
    expect(screen.getAllByRole('link')).toHaveLength(1);
    expect(screen.getByText('Whoever needs it to stand.')).toBeVisible();
    expect(screen.getByText('Read the conversation')).toBeVisible();
    expect(screen.getByText('Turns: 14')).toBeVisible();
    expect(screen.getByText('4 min')).toBeVisible();
  });

  it('names who answers, and that it is an AI', () => {
    render(<ConversationTeaser story={story} />);
    expect(screen.getByText('Model').parentElement).toHaveTextContent('Model (AI)');
    expect(notes()).toEqual(['The words of Model were written by an AI model.']);
  });

  it('says so of an AI without a name, and of one that asks', () => {
    const { rerender } = render(
      <ConversationTeaser
        story={{ ...story, conversation: { ...conversation, answerer: { ...model, id: '', name: '' } } }}
      />,
    );
    expect(notes()).toEqual(['The answers here were written by an AI model.']);
    rerender(
      <ConversationTeaser
        story={{ ...story, conversation: { ...conversation, answerer: keeper, asker: { ...asker, kind: 'ai' } } }}
      />,
    );
    expect(notes()).toEqual(['The words of Inventor were written by an AI model.']);
  });

  it.each<[where: string, story: object]>([
    ['the answer', { conversation: { ...conversation, answerer: keeper, provenance: machine } }],
    ['the speaker', { conversation: { ...conversation, answerer: { ...keeper, provenance: machine } } }],
    ['the question', { conversation: { ...conversation, answerer: keeper, asker: { ...asker, provenance: machine } } }],
    [
      'the conversation',
      { conversation: { ...conversation, answerer: keeper }, provenanceOf: { conversation: machine } },
    ],
  ])('says that a machine made %s', (_, more) => {
    render(<ConversationTeaser story={{ ...story, ...more }} />);
    expect(notes()).toEqual(['Conversation: made with AI']);
  });

  it('says that a machine made the story, and nothing of what people say', () => {
    const said = { ...story, conversation: { ...conversation, answerer: keeper } };
    const { rerender } = render(<ConversationTeaser story={{ ...said, provenance: machine }} />);
    expect(notes()).toEqual(['This article: made with AI']);
    rerender(<ConversationTeaser story={said} />);
    expect(notes()).toEqual([]);
    expect(screen.getByText('Ida Fenwick').parentElement).toHaveTextContent(/^Ida Fenwick$/);
  });

  it('names who paid for the story before all else', () => {
    const { container } = render(<ConversationTeaser story={{ ...story, sponsor: { name: 'Saltmere Savings' } }} />);
    expect(container).toHaveTextContent(/^Paid for by Saltmere SavingsThe Hearth/);
  });

  it('shows what there is', () => {
    const { rerender, container } = render(
      <ConversationTeaser story={{ url: '', headline: 'Whose wall?', conversation: { question: 'Who pays?' } }} />,
    );
    expect(container).toHaveTextContent(/^ConversationWho pays\?$/);
    rerender(<ConversationTeaser story={{ url: '/whose-wall', headline: 'Whose wall?' }} title="Talk" level={3} />);
    expect(screen.getByRole('heading', { level: 3, name: 'Talk' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 4, name: 'Whose wall?' })).toBeVisible();
    expect(screen.getByRole('link')).toHaveAttribute('href', '/whose-wall');
  });

  it('marks the words of a story in another language', () => {
    render(<ConversationTeaser story={{ ...story, language: 'fr' }} />);
    expect(screen.getByRole('heading', { name: 'Who pays for the wall?' })).toHaveAttribute('lang', 'fr');
    expect(screen.getByText('Whoever needs it to stand.')).toHaveAttribute('lang', 'fr');
    expect(screen.getByText('Read the conversation').closest('[lang]')).toBeNull();
  });

  it.each(unsafeUrls)('shows the words without a link for %j', (url) => {
    render(<ConversationTeaser story={{ ...story, url, conversation: { ...conversation, url } }} />);
    expect(screen.getByText('Who pays for the wall?')).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.queryByText('Read the conversation')).toBeNull();
  });

  it('renders nothing without words, and the words of what is no story or conversation', () => {
    const { container, rerender } = render(<ConversationTeaser story={undefined as never} />);
    expect(container).toBeEmptyDOMElement();
    rerender(<ConversationTeaser story={'Who pays?' as never} />);
    expect(screen.getByRole('heading', { name: 'Who pays?' })).toBeVisible();
    rerender(<ConversationTeaser story={{ ...story, conversation: 'Who pays?' } as never} />);
    expect(screen.getByRole('heading', { name: 'Who pays?' })).toBeVisible();
    const odd = {
      question: { text: 'Why?' },
      answer: ['So', { a: 'it is' }],
      answerer: 'Model',
      turns: 'x',
      minutes: [],
    };
    rerender(<ConversationTeaser story={{ ...story, conversation: odd } as never} />);
    expect(container).toHaveTextContent('Why?');
    expect(screen.getByText('Model')).toBeVisible();
  });
});
