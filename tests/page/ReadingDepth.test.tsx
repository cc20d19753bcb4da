import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { en, ReadingDepth } from '../../src/index';

const minutes = { 'at-a-glance': 1, 'in-brief': 3, 'in-full': 6 };
const story = (
  <ReadingDepth atAGlance={<p>Glance.</p>} inBrief={<p>Brief.</p>} inFull={<p>Full.</p>} minutes={minutes} />
);

/** The group of radio buttons that applies when the URL opens no depth. */
function choice(name = 'Reading depth') {
  return within(screen.getAllByRole('group', { name }).at(-1) as HTMLElement);
}

describe('ReadingDepth', () => {
  it('is a choice between depths, each with its name and its minutes; the full story is chosen', () => {
    render(story);
    const names = choice()
      .getAllByRole('radio')
      .map((radio) => radio.closest('label')?.textContent);
    expect(names).toEqual(['At a glance 1 min', 'In brief 3 min', 'In full 6 min']);
    expect(choice().getByRole('radio', { name: /In full/ })).toBeChecked();
  });

  it('has every depth in the page, with an id for links', () => {
    const { container } = render(story);
    expect(container.querySelector('#at-a-glance')).toHaveTextContent('Glance.');
    expect(container.querySelector('#in-brief')).toHaveTextContent('Brief.');
    expect(container.querySelector('#in-full')).toHaveTextContent('Full.');
  });

  it('renders a group for each depth that a link can open, with that depth checked', () => {
    const page = document.createElement('div');
    page.innerHTML = renderToString(story);
    const checked = [...page.querySelectorAll('fieldset')].map(
      (group) => group.querySelector<HTMLInputElement>(':checked')?.value,
    );
    expect(checked).toEqual(['at-a-glance', 'in-brief', 'in-full']);
  });

  it('offers the depths that have content', () => {
    render(<ReadingDepth atAGlance={<p>Glance.</p>} inBrief={<p>Brief.</p>} />);
    expect(choice().getAllByRole('radio')).toHaveLength(2);
    expect(choice().getByRole('radio', { name: /In brief/ })).toBeChecked();
  });

  it('is no choice with one depth', () => {
    render(<ReadingDepth inFull={<p>Full.</p>} />);
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.getByText('Full.')).toBeVisible();
  });

  it('renders nothing without depths', () => {
    const { container } = render(<ReadingDepth atAGlance={null} inBrief={0} inFull="" />);
    expect(container).toBeEmptyDOMElement();
  });

  it('works without minutes', () => {
    render(<ReadingDepth atAGlance="A" inFull="B" />);
    expect(choice().getByRole('radio', { name: 'In full' })).toBeChecked();
  });

  it('renders the given messages, and minutes in the given language', () => {
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

  it('calls `onDepthChange` with the chosen depth, after rendering in the browser and after hydration', async () => {
    const changes: unknown[] = [];
    render(<ReadingDepth atAGlance="A" inFull="B" onDepthChange={(change) => changes.push(change)} />);
    await userEvent.click(choice().getByRole('radio', { name: 'At a glance' }));
    expect(changes).toEqual([{ depth: 'at-a-glance' }]);
    expect(choice().getByRole('radio', { name: 'At a glance' })).toBeChecked();
  });

  it('renders the script that restores the last choice on the server only, with its nonce', () => {
    const html = renderToString(<ReadingDepth atAGlance="A" inFull="B" nonce="bm9uY2U=" />);
    expect(html).toMatch(/<script nonce="bm9uY2U=">\{let/);
    const { container } = render(<ReadingDepth atAGlance="A" inFull="B" nonce="bm9uY2U=" />);
    expect(container.querySelector('script')).toBeNull();
  });

  it('renders no script without a choice', () => {
    expect(renderToString(<ReadingDepth inFull="B" />)).not.toContain('<script');
  });
});
