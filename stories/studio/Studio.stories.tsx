import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { createTheme } from '../../src/index';
import { blank, type Draft, optionsOf, themeOf } from './draft';
import { fieldOf, themeIn, type } from './driving';
import { Studio } from './Studio';
import { studioStory } from './studioStory';
import { argsIn, argsOf, type DraftArgs, draftOf } from './themeInUrl';

/** Edit a theme, see it on a page in both schemes, and copy it as code or as a file. */
const meta = {
  ...studioStory,
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  title: 'Foundations/Theme Studio',
  tags: ['!autodocs'],
} satisfies Meta<DraftArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = { tags: ['deep'], name: 'Studio' };

/** From preset to code: a colour with too little contrast is found, fixed, written into the code, and kept in the URL. */
export const Made: Story = {
  tags: ['!dev', 'deep'],
  play: async ({ canvas, canvasElement, mount, step, userEvent }) => {
    await mount();
    await step('A preset and a colour', async () => {
      await userEvent.selectOptions(canvas.getByLabelText('Start from'), 'ledger');
      await type(userEvent, fieldOf(canvas, 'color.accent', 'Light'), '#d0a080');
      const [light, dark] = canvas.getAllByTitle(/^The article/) as HTMLIFrameElement[];
      await waitFor(() => expect(themeIn(light)).toContain('--broadsheet-color-accent:light-dark(#d0a080, #82bbe6)'));
      await expect(themeIn(light)).toContain('color-scheme:light');
      await expect(themeIn(dark)).toContain('color-scheme:dark');
    });
    await step('What is too close, and its fix', async () => {
      const report = within(canvas.getByRole('region', { name: 'Contrast' }));
      await expect(report.getByRole('status')).toHaveTextContent('2 failures (AA).');
      const [fix] = report.getAllByRole('button', { name: /^Set color.accent.light to #/ });
      await userEvent.click(fix as HTMLElement);
      await expect(report.getByRole('status')).toHaveTextContent('Every pair of colours is far enough apart');
      await expect(report.queryByRole('button')).not.toBeInTheDocument();
      await expect(report.getByRole('heading', { name: 'Contrast' })).toHaveFocus();
    });
    const mended = fieldOf(canvas, 'color.accent', 'Light').value;
    await step('The code', async () => {
      await expect(mended).toMatch(/^#[\da-f]{6}$/);
      await userEvent.click(canvas.getByText('Show the createTheme code'));
      const { value } = canvas.getByLabelText<HTMLTextAreaElement>('createTheme code');
      await expect(value).toContain("extends: 'ledger',");
      await expect(value).toContain(`color: { accent: { light: '${mended}', dark: '#82bbe6' } },`);
      await expect(value).not.toContain('ink');
    });
    await step('The address', async () => {
      const args = `preset:ledger;changes:color-accent-light _h${mended.slice(1)}`;
      await waitFor(() => expect(new URLSearchParams(location.search).get('args')).toBe(args));
      const draft = draftOf(argsIn(location.search));
      await mount(<p>Another page.</p>);
      await mount(<Studio start={draft} onChange={() => {}} />);
      await expect(canvas.getByLabelText('Start from')).toHaveValue('ledger');
      await expect(fieldOf(canvas, 'color.accent', 'Light')).toHaveValue(mended);
      await expect(canvasElement.querySelectorAll('[data-changed]')).toHaveLength(1);
    });
  },
};

/** A draft restored from the URL. */
export const Restored: Story = {
  tags: ['!dev', 'deep'],
  args: {
    preset: 'wire',
    name: 'Harbour__News',
    changes: 'size-text 1_p25rem color-paper-dark _h000 color-paper-light red_cred no-such-token 1px',
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('Start from')).toHaveValue('wire');
    await expect(canvas.getByLabelText('Name of the theme')).toHaveValue('Harbour News');
    await expect(fieldOf(canvas, 'color.paper', 'Dark')).toHaveValue('#000');
    await expect(fieldOf(canvas, 'color.paper', 'Light')).toHaveValue('#fff');
    const draft: Draft = {
      preset: 'magazine',
      name: '_ “Größe” 100 % 📰',
      changes: {
        'color.ink.light': 'color-mix(in oklch, #123 90%, white)',
        'font.text': '"Źródło Serif", \'Other_One\', serif',
        'size.headline': 'clamp(2rem, 1rem + 3 * 1cqi / 2, 4rem)',
      },
    };
    await expect(draftOf(argsOf(draft))).toEqual(draft);
    for (const value of Object.values(argsOf(draft))) await expect(value).toMatch(/^[a-zA-Z0-9 _-]*$/);
    await expect(themeOf(draft)).toEqual(createTheme(optionsOf(draft)));
    await expect(draftOf({ preset: '__proto__', name: '_x110000_', changes: '_' })).toEqual(blank);
  },
};
