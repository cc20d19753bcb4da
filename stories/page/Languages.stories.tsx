import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect } from 'storybook/test';
import { styled } from 'styled-components';
import { directionOf } from '../../src/article/direction';
import { ArticlePage, Headline } from '../../src/index';
import { messagesFor } from '../../src/messages/messagesFor';
import * as space from '../../src/theme/space';
import { type FerryLanguage, ferryIn, ferryLanguages } from '../articles/ferry';
import { forgetDepth } from './forgetDepth';

/** The args of the stories. */
interface LanguagesArgs {
  /** The language of the article. */
  language: FerryLanguage;
}

/**
 * A page is set for the writing system of its language: fonts with its letters, line heights for their size, and no italics, capitals
 * or letter spacing where the writing system has none. Only `language` has to be set. All languages in Unicode CLDR are known; a tag
 * such as `uz-Cyrl`, `pa-Arab` or `hi-Latn` names the script. Text in another language, in an element with a `lang`, is set for its
 * own writing system.
 *
 * `npm run fonts` installs a Noto font for each writing system; without it the stories use the fonts of your system. The texts in
 * Gujarati, Punjabi, Telugu, Kannada, Malayalam, Odia, Sinhala, Khmer, Lao, Tibetan, Georgian, Armenian and Vietnamese have not been
 * reviewed by native speakers. Corrections are welcome.
 *
 * Emphasis is bold where there are no italics, and has dots in Chinese and Japanese.
 *
 * ```css
 * :root { --broadsheet-font-script: 'Amiri'; }
 * ```
 */
const meta = {
  title: 'Pages/Languages',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '44rem' } } },
  args: { language: 'en' },
  argTypes: { language: { control: 'select', options: ferryLanguages } },
  beforeEach: forgetDepth,
  render: ({ language }) => <ArticlePage article={ferryIn(language)} messages={messagesFor(language)} />,
  play: async ({ args, canvas }) => {
    const article = ferryIn(args.language);
    const headline = canvas.getByRole('heading', { level: 1, name: article.headline });
    await expect(headline).toHaveStyle({ direction: directionOf(args.language) });
    await expect(headline.scrollWidth).toBeLessThanOrEqual(headline.clientWidth);
  },
} satisfies Meta<LanguagesArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Choose the language in the controls. */
export const English: Story = { tags: ['deep'] };

export const Arabic: Story = { tags: ['!autodocs'], args: { language: 'ar' } };
export const Hebrew: Story = { tags: ['!autodocs', 'deep'], args: { language: 'he' } };
export const Persian: Story = { tags: ['!autodocs', 'deep'], args: { language: 'fa' } };
export const Urdu: Story = { tags: ['!autodocs', 'deep'], args: { language: 'ur' } };
export const Hindi: Story = { tags: ['!autodocs', 'deep'], args: { language: 'hi' } };
export const Bengali: Story = { tags: ['!autodocs', 'deep'], args: { language: 'bn' } };
export const Tamil: Story = { tags: ['!autodocs', 'deep'], args: { language: 'ta' } };
export const Thai: Story = { tags: ['!autodocs', 'deep'], args: { language: 'th' } };
export const Burmese: Story = { tags: ['!autodocs', 'deep'], args: { language: 'my' } };
export const ChineseSimplified: Story = { tags: ['!autodocs', 'deep'], args: { language: 'zh-Hans' } };
export const ChineseTraditional: Story = { tags: ['!autodocs', 'deep'], args: { language: 'zh-Hant' } };
export const Japanese: Story = { tags: ['!autodocs', 'deep'], args: { language: 'ja' } };
export const Korean: Story = { tags: ['!autodocs', 'deep'], args: { language: 'ko' } };
export const Gujarati: Story = { tags: ['!autodocs', 'deep'], args: { language: 'gu' } };
export const Punjabi: Story = { tags: ['!autodocs', 'deep'], args: { language: 'pa' } };
export const Telugu: Story = { tags: ['!autodocs', 'deep'], args: { language: 'te' } };
export const Kannada: Story = { tags: ['!autodocs', 'deep'], args: { language: 'kn' } };
export const Malayalam: Story = { tags: ['!autodocs', 'deep'], args: { language: 'ml' } };
export const Odia: Story = { tags: ['!autodocs', 'deep'], args: { language: 'or' } };
export const Sinhala: Story = { tags: ['!autodocs', 'deep'], args: { language: 'si' } };
export const Khmer: Story = { tags: ['!autodocs', 'deep'], args: { language: 'km' } };
export const Lao: Story = { tags: ['!autodocs', 'deep'], args: { language: 'lo' } };
export const Tibetan: Story = { tags: ['!autodocs', 'deep'], args: { language: 'bo' } };
export const Georgian: Story = { tags: ['!autodocs', 'deep'], args: { language: 'ka' } };
export const Armenian: Story = { tags: ['!autodocs', 'deep'], args: { language: 'hy' } };
export const Vietnamese: Story = { tags: ['!autodocs', 'deep'], args: { language: 'vi' } };
export const Amharic: Story = { tags: ['!autodocs', 'deep'], args: { language: 'am' } };
export const Greek: Story = { tags: ['!autodocs', 'deep'], args: { language: 'el' } };
export const Russian: Story = { tags: ['!autodocs', 'deep'], args: { language: 'ru' } };
export const Spanish: Story = { tags: ['!autodocs', 'deep'], args: { language: 'es' } };
export const French: Story = { tags: ['!autodocs', 'deep'], args: { language: 'fr' } };
export const German: Story = { tags: ['!autodocs', 'deep'], args: { language: 'de' } };
export const Portuguese: Story = { tags: ['!autodocs', 'deep'], args: { language: 'pt' } };

/** The opening of the story in every language. */
function EveryOpening(): ReactNode {
  return (
    <Openings>
      {ferryLanguages.map((language) => {
        const { headline, deck, standfirst } = ferryIn(language);
        const words = { headline, deck, standfirst };
        return <Headline key={language} {...words} level={2} lang={language} dir={directionOf(language)} />;
      })}
    </Openings>
  );
}

const Openings = styled.main`
  display: grid;
  gap: ${space.block};
  padding: 2rem 1.25rem;
`;

/** A page in English with a part in every language, each set for its own writing system. */
export const EveryLanguage: Story = {
  tags: ['deep'],
  render: () => <ArticlePage article={ferryIn('en')} layout={EveryOpening} />,
  play: async ({ canvas }) => {
    const headlines = canvas.getAllByRole('heading', { level: 2 });
    await expect(headlines.map(({ textContent }) => textContent)).toEqual(
      ferryLanguages.map((language) => ferryIn(language).headline),
    );
  },
};
