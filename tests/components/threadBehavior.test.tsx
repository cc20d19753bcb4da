import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { threadBehavior } from '../../src/components/ConversationThread/threadBehavior';
import { type Conversation, ConversationThread } from '../../src/index';

const talk = (name: string, words: readonly string[], role?: string): Conversation => ({
  speakers: [{ id: 'ida', name, role, kind: 'human' }],
  turns: words.map((text) => ({ speaker: 'ida', body: [{ type: 'paragraph', text }] })),
});

it('the button of a page without the status, which an earlier version wrote, still copies the link', async () => {
  const user = userEvent.setup();
  const { container } = render(<ConversationThread conversation={talk('Ida', ['One.'])} />);
  const section = container.querySelector('section') as HTMLElement;
  section.querySelector('output')?.remove();
  const end = threadBehavior(section);
  await user.hover(screen.getByText('One.'));
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await navigator.clipboard.readText()).toMatch(/#turn-1$/);
  end();
});

it('the button that copies a link stays when React re-renders its turn, and is removed with its turn', async () => {
  const user = userEvent.setup();
  const { rerender, container } = render(<ConversationThread conversation={talk('Ida', ['One.', 'Two.', 'Three.'])} />);
  await user.hover(screen.getByText('Two.'));
  const button = () => screen.queryByRole('button', { name: 'Copy link' });
  expect(button()).toBeInTheDocument();

  rerender(<ConversationThread conversation={talk('Ida Holm', ['One.', 'Two!', 'Three.'], 'keeper')} />);
  const second = screen.getByText('Two!').closest('li') as HTMLElement;
  expect(within(second).getByText('Ida Holm')).toBeVisible();
  expect(within(second).getByText('keeper')).toBeVisible();
  expect(within(second).getByRole('link').nextElementSibling).toBe(button());

  rerender(<ConversationThread conversation={talk('Ida', ['One.'])} />);
  expect(button()).toBeNull();
  expect(container.querySelectorAll('li')).toHaveLength(1);

  await user.hover(screen.getByText('One.'));
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await navigator.clipboard.readText()).toMatch(/#turn-1$/);
  expect(screen.getByRole('status')).toHaveTextContent('Link copied');
});
