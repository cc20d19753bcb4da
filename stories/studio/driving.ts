import type { StoryObj } from '@storybook/react-vite';
import { within } from 'storybook/test';
import { themeId } from './articleDocument';

type Play = Parameters<NonNullable<StoryObj['play']>>[0];

/** The input of a token: `Light` or `Dark` of a colour, or `Value`. */
export function fieldOf(canvas: Play['canvas'], token: string, label: string): HTMLInputElement {
  return within(canvas.getByRole('group', { name: token })).getByLabelText(label);
}

/** Replaces the text of an input. */
export async function type(userEvent: Play['userEvent'], input: HTMLInputElement, text: string): Promise<void> {
  await userEvent.tripleClick(input);
  await userEvent.keyboard(text.replaceAll(/[{[]/g, '$&$&'));
}

/** The theme of the document in a frame. */
export function themeIn(frame: HTMLIFrameElement | undefined): string {
  return frame?.contentDocument?.getElementById(themeId)?.textContent ?? '';
}
