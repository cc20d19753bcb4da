import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { en, ReadingDepth } from '../../src/index';

const minutes = { 'at-a-glance': 1, 'in-brief': 3, 'in-full': 6 };
const story = (
  <ReadingDepth atAGlance={<p>Glance.</p>} inBrief={<p>Brief.</p>} inFull={<p>Full.</p>} minutes={minutes} />
);

/** The group of radio buttons that counts where the address opens no depth of its own. */
function choice(name = 'Reading depth') {
  return within(screen.getAllByRole('group', { name }).at(-1) as HTMLElement);
}

describe('ReadingDepth', () => {
  it('is a choice between depths, the full story chosen, each with its name and the minutes that it takes', () => {
    render(story);
    const names = choice()
      .getAllByRole('radio')
      .map((radio) => radio.closest('label')?.textContent);
    expect(names).toEqual(['At a glance 1 min', 'In brief 3 min', 'In full 6 min']);
    expect(choice().getByRole('radio', { name: /In full/ })).toBeChecked();
  });

  it('has every depth in the page, under an id that an address can point at', () => {
    const { container } = render(story);
    expect(container.querySelector('#at-a-glance')).toHaveTextContent('Glance.');
    expect(container.querySelector('#in-brief')).toHaveTextContent('Brief.');
    expect(container.querySelector('#in-full')).toHaveTextContent('Full.');
  });

  it('checks on the server another depth in each group, that an address may open', () => {
    const page = document.createElement('div');
    page.innerHTML = renderToString(story);
    const checked = [...page.querySelectorAll('fieldset')].map(
      (group) => group.querySelector<HTMLInputElement>(':checked')?.value,
    );
    expect(checked).toEqual(['at-a-glance', 'in-brief', 'in-full']);
  });

  it('offers the depths that there are', () => {
    render(<ReadingDepth atAGlance={<p>Glance.</p>} inBrief={<p>Brief.</p>} />);
    expect(choice().getAllByRole('radio')).toHaveLength(2);
    expect(choice().getByRole('radio', { name: /In brief/ })).toBeChecked();
  });

  it('is no choice where there is one depth', () => {
    render(<ReadingDepth inFull={<p>Full.</p>} />);
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.getByText('Full.')).toBeVisible();
  });

  it('draws nothing where there is none', () => {
    const { container } = render(<ReadingDepth atAGlance={null} inBrief={0} inFull="" />);
    expect(container).toBeEmptyDOMElement();
  });

  it('does without minutes', () => {
    render(<ReadingDepth atAGlance="A" inFull="B" />);
    expect(choice().getByRole('radio', { name: 'In full' })).toBeChecked();
  });

  it('speaks the words and the language that it is given', () => {
    render(
      <ReadingDepth
        atAGlance="A"
        inFull="B"
        minutes={minutes}
        language="de"
        messages={{ ...en, readingDepth: 'Lesetiefe', inFull: 'Ganz' }}
      />,
    );
    expect(choice('Lesetiefe').getByRole('radio', { name: /^Ganz 6.Min\.$/ })).toBeChecked();
  });

  it('tells of the depth that the reader chooses, wherever it was drawn', async () => {
    const heard: unknown[] = [];
    render(<ReadingDepth atAGlance="A" inFull="B" onDepthChange={(change) => heard.push(change)} />);
    await userEvent.click(choice().getByRole('radio', { name: 'At a glance' }));
    expect(heard).toEqual([{ depth: 'at-a-glance' }]);
    expect(choice().getByRole('radio', { name: 'At a glance' })).toBeChecked();
  });

  it('brings the script that restores the last choice from the server only, with its nonce', () => {
    const html = renderToString(<ReadingDepth atAGlance="A" inFull="B" nonce="bm9uY2U=" />);
    expect(html).toMatch(/<script nonce="bm9uY2U=">\{let/);
    const { container } = render(<ReadingDepth atAGlance="A" inFull="B" nonce="bm9uY2U=" />);
    expect(container.querySelector('script')).toBeNull();
  });

  it('brings no script where there is no choice', () => {
    expect(renderToString(<ReadingDepth inFull="B" />)).not.toContain('<script');
  });
});
