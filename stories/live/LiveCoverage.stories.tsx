import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactNode, useState } from 'react';
import { expect, waitFor as waitForBriefly } from 'storybook/test';
import { LivePage } from '../../src/index';
import { useLiveCoverage } from '../../src/live/index';
import { messagesFor } from '../../src/messages/messagesFor';
import { dayOfVote, lastStep } from './dayOfVote';

/** A machine that is busy with other tests answers late. */
const waitFor = (check: () => unknown) => waitForBriefly(check, { timeout: 8000 });

/** Arguments of the stories. */
interface CoverageProps {
  /** The name of the day on the server: each has its own posts. */
  day: string;
  /** The language of the interface, a BCP 47 tag. */
  language: string;
}

/**
 * Live coverage that goes on while it is read. `useLiveCoverage` (`broadsheet/live`) asks a server of this Storybook for the article, with
 * the ETag of its last answer, and `LivePage` shows it. The buttons above the page are those of a newsroom.
 *
 * New posts wait until the reader asks for them. A post that was corrected or withdrawn changes in its place and says so. What is in the
 * window does not move. After two failures the page says that the connection is lost, and goes on when it is back.
 */
function Coverage({ day, language }: CoverageProps): ReactNode {
  const messages = messagesFor(language);
  const coverage = useLiveCoverage(dayOfVote(0), { url: `/coverage?day=${day}` });
  const [step, setStep] = useState(0);
  const goTo = async (next: number, isBusy = false) => {
    await fetch(`/coverage?day=${day}`, { method: 'POST', body: isBusy ? '' : JSON.stringify(dayOfVote(next)) });
    setStep(next);
    dispatchEvent(new Event('broadsheet-look'));
  };
  return (
    <>
      <p>
        <button type="button" disabled={step >= lastStep} onClick={() => goTo(step + 1)}>
          Publish
        </button>{' '}
        <button type="button" onClick={() => goTo(step, true)}>
          Cut the connection
        </button>{' '}
        <button type="button" onClick={() => goTo(step)}>
          Connect
        </button>
      </p>
      <LivePage article={coverage.article} coverage={coverage} messages={messages} />
    </>
  );
}

const meta = {
  title: 'Pages/LivePage/Live',
  component: Coverage,
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '40rem' } } },
  args: { day: 'default', language: 'en' },
} satisfies Meta<typeof Coverage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Moves the newsroom on, and the readers of each story have a day of their own. */
const newDay = () => `day-${Math.random().toString(36).slice(2)}`;

/** A post is published: it waits until the reader asks for it, and then has the focus. */
export const Default: Story = {
  args: { day: newDay() },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const link = canvasElement.querySelector('[data-part=updates]') as HTMLElement;
    await expect(link).toHaveAttribute('data-count', '0');
    await userEvent.click(canvas.getByRole('button', { name: 'Publish' }));
    await waitFor(() => expect(link).toHaveTextContent('New updates: 1'));
    await expect(canvas.queryByText(/The sum on the table|rumour/)).not.toBeInTheDocument();
    const before = canvasElement.querySelectorAll('article article').length;
    link.focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvasElement.querySelectorAll('article article')).toHaveLength(before + 1);
    await expect(document.activeElement).toBe(canvasElement.querySelector('article article'));
    await expect(link).toHaveAttribute('data-count', '0');
  },
};

/** A whole day: posts, a correction, a withdrawal and the end, without a move of the page. */
export const Day: Story = {
  args: { day: newDay() },
  tags: ['!autodocs', 'deep'],
  play: async ({ canvas, canvasElement, userEvent }) => {
    const publish = canvas.getByRole('button', { name: 'Publish' });
    for (let step = 1; step < lastStep; step += 1) {
      await userEvent.click(publish);
      await waitFor(() => expect(canvasElement.querySelector('[data-part=updates] b')).toHaveTextContent(`${step}`));
    }
    await expect(canvasElement.querySelector('#lane')).toHaveTextContent(/two hands of silt.*Updated/);
    await expect(canvasElement.querySelector('#crack')).toHaveTextContent(/Withdrawn|withdrawn/);
    await userEvent.click(publish);
    await waitFor(() => expect(canvas.queryByRole('status')).toBeNull());
  },
};

/** The connection is lost and comes back. */
export const Broken: Story = {
  tags: ['deep'],
  args: { day: newDay() },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const message = canvasElement.querySelector('[data-part=connection]');
    const cut = canvas.getByRole('button', { name: 'Cut the connection' });
    await userEvent.click(cut);
    await userEvent.click(cut);
    await waitFor(() =>
      expect(message).toHaveTextContent('The connection is lost. Updates will go on when it is back.'),
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Connect' }));
    await waitFor(() => expect(message).toHaveTextContent('The connection is back'));
  },
};
