import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ArticlePage, type Block, Blocks, QuestionAndAnswer } from '../../src/index';
import { de } from '../../src/messages/words/de';

const answer: Block[] = [
  { type: 'heading', text: 'The deed' },
  { type: 'paragraph', text: 'The town’s.' },
];

describe('QuestionAndAnswer', () => {
  it('is a list of questions, each with its answer', () => {
    render(<QuestionAndAnswer title="Questions" items={[{ question: 'Whose wall is it?', answer: <p>Ours.</p> }]} />);
    expect(screen.getByRole('heading', { level: 2, name: 'Questions' })).toBeVisible();
    const [item] = screen.getAllByRole('listitem');
    expect(within(item as HTMLElement).getByRole('heading', { level: 3 })).toHaveTextContent('Whose wall is it?');
    expect(item).toHaveTextContent('Whose wall is it?Ours.');
  });

  it('numbers its questions in the language of the page, unless there is only one', () => {
    const items = [
      { question: 'Whose?', answer: <p>Ours.</p> },
      { question: 'When?', answer: <p>Now.</p> },
    ];
    const { rerender } = render(<QuestionAndAnswer items={items} language="de" messages={de} />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Frage 1Whose?Ours.',
      'Frage 2When?Now.',
    ]);
    rerender(<QuestionAndAnswer items={items.slice(0, 1)} />);
    expect(screen.getByRole('listitem')).toHaveTextContent(/^Whose\?Ours\.$/);
  });

  it('has its questions at the level of its title if it has none', () => {
    render(<Blocks blocks={[{ type: 'questions', items: [{ question: 'Whose?', answer }] }]} />);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Whose?');
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('The deed');
  });

  it('has the headings of an answer one below its question', () => {
    render(<Blocks blocks={[{ type: 'questions', title: 'Questions', items: [{ question: 'Whose?', answer }] }]} />);
    expect(screen.getAllByRole('heading').map(({ tagName }) => tagName)).toEqual(['H2', 'H3', 'H4']);
  });

  it('has the id of each question, and a notice in place of one that is withdrawn', () => {
    const items = ['a', 'b'].map((id) => ({ id, question: `Question ${id}`, answer }));
    render(
      <ArticlePage
        article={{
          headline: 'The wall',
          body: [{ type: 'questions', items }],
          corrections: [
            { kind: 'withdrawal', at: '2026-11-24', text: 'It was another wall.', parts: ['#b'] },
            { kind: 'correction', at: '2026-11-24', text: 'It is the harbour wall.', parts: ['#a'] },
          ],
        }}
      />,
    );
    const [first, second] = ['a', 'b'].map((id) => document.getElementById(id));
    expect(first).toHaveTextContent(/Question 1Question aCorrection.*The town’s\./);
    expect(second).toHaveTextContent('It was another wall.');
    expect(screen.queryByText('Question b')).toBeNull();
  });

  it('keeps the words of questions that are none', () => {
    const blocks = [
      { type: 'questions', items: ['Whose?', null, { said: 'When?' }, { question: 'Why?' }] },
    ] as unknown as Block[];
    const { container } = render(<Blocks blocks={blocks} />);
    expect(container).toHaveTextContent(/Whose\?.*When\?.*Why\?/);
  });
});
