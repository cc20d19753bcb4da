import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect, within } from 'storybook/test';
import { styled } from 'styled-components';
import { directionOf } from '../../src/article/direction';
import { updated } from '../../src/messages/en';
import { fill, formatDate, formatMinutes, formatNames } from '../../src/messages/format';
import { messagesFor } from '../../src/messages/messagesFor';
import * as border from '../../src/theme/border';
import * as color from '../../src/theme/color';
import { smallText } from '../../src/theme/typography';

/** What a story here is about. */
interface DatesArgs {
  /** The moment that is written: an ISO 8601 date and time. */
  at: string;
}

/** Languages, each with a zone in which a newsroom of it may be. */
const languages: Record<string, string> = {
  ar: 'Asia/Riyadh',
  'ar-EG': 'Africa/Cairo',
  bn: 'Asia/Dhaka',
  de: 'Europe/Berlin',
  en: 'America/New_York',
  'en-GB': 'Europe/London',
  es: 'Europe/Madrid',
  fa: 'Asia/Tehran',
  'fa-AF': 'Asia/Kabul',
  fr: 'Europe/Paris',
  gu: 'Asia/Kolkata',
  he: 'Asia/Jerusalem',
  hi: 'Asia/Kolkata',
  id: 'Asia/Jakarta',
  it: 'Europe/Rome',
  ja: 'Asia/Tokyo',
  ko: 'Asia/Seoul',
  mr: 'Asia/Kolkata',
  my: 'Asia/Yangon',
  nl: 'Europe/Amsterdam',
  pa: 'Asia/Kolkata',
  pl: 'Europe/Warsaw',
  ps: 'Asia/Kabul',
  pt: 'America/Sao_Paulo',
  ru: 'Europe/Moscow',
  sw: 'Africa/Nairobi',
  ta: 'Asia/Kolkata',
  te: 'Asia/Kolkata',
  th: 'Asia/Bangkok',
  tr: 'Europe/Istanbul',
  uk: 'Europe/Kyiv',
  ur: 'Asia/Karachi',
  vi: 'Asia/Ho_Chi_Minh',
  'zh-Hans': 'Asia/Shanghai',
  'zh-Hant': 'Asia/Taipei',
};

/** What is written of a moment in a language. */
function writtenIn(language: string, timeZone: string, at: string): string[] {
  const date = new Date(at);
  const moment = formatDate(date, language, timeZone, 'dateTime');
  return [
    formatDate(date, language, timeZone, 'date'),
    moment,
    formatDate(date, language, 'UTC', 'dateTime'),
    formatDate(date, language, timeZone, 'time'),
    [1, 3, 12].map((minutes) => formatMinutes(minutes, language)).join(' · '),
    fill(messagesFor(language).updated ?? updated, { date: moment }),
    formatNames(['Mara Lind', 'Otto Berg', 'Ida Holm'], language)
      .map(({ value }) => value)
      .join(''),
  ];
}

const columns = ['Day', 'Day and time', 'In UTC', 'Time', 'Minutes', 'Updated', 'Names'];

/** A table of what is written, a language to a row. */
function Dates({ at }: DatesArgs): ReactNode {
  return (
    // A table that is wider than its page is scrolled by the keyboard too.
    <Scrolled role="region" aria-label="Dates by language" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {['Language', ...columns].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(languages).map(([language, timeZone]) => (
            <tr key={language}>
              <th scope="row">
                {language}, {timeZone}
              </th>
              {writtenIn(language, timeZone, at).map((text, index) => (
                <td key={columns[index]} lang={language} dir={directionOf(language)}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

const Scrolled = styled.div`
  overflow: auto;
  padding: 1rem;
  color: ${color.ink};
  ${smallText}

  & table { border-collapse: collapse; white-space: nowrap; }
  & :is(th, td) { border-block-end: ${border.thin} solid ${color.rule}; padding: .35rem .75rem; text-align: start; vertical-align: top; }
`;

/**
 * Dates, times, minutes and names are written by `Intl`, in the words of Unicode CLDR. Where newsrooms write otherwise, or where versions
 * of CLDR differ, so do we: a page is the same from every server and in every browser.
 *
 * - **The calendar** is that of the language: the solar Hijri one in Persian, Dari and Pashto, the Buddhist one in Thai, the Gregorian one
 *   elsewhere, in Amharic and Tigrinya too, as readers abroad have no other. A tag asks for another: `am-u-ca-ethiopic`,
 *   `th-u-ca-gregory`, `ar-SA-u-ca-islamic-umalqura`. None has an era but those that need one, such as `ja-u-ca-japanese`.
 * - **Digits** are those of the language and region; `ar-u-nu-arab` asks for others.
 * - **Times** count to 24, but in English, Hindi and Korean. French and Portuguese have an `h` in them, German says *Uhr*, Thai *น.*
 * - **A zone** has its letters where the language has some for it, such as EST, MEZ, IST or WIB, and `GMT+1` in every language elsewhere.
 *   Arabic and Persian name Greenwich in words.
 * - **A language that a browser has no words for** is written in numbers: `2026-11-24`. Chrome has none for Burmese, Pashto and
 *   Punjabi. What a server has drawn stays as it is when React takes it over.
 */
const meta = {
  title: 'Data/Dates',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '60rem' } } },
  args: { at: '2026-11-24T01:51:00Z' },
  argTypes: { at: { control: 'text' } },
  render: (args) => <Dates {...args} />,
} satisfies Meta<DatesArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The moment is a control. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const row = within(canvas.getByRole('row', { name: /^ko, / }));
    await expect(row.getAllByRole('cell')[1]).toHaveTextContent('2026년 11월 24일 오전 10:51 GMT+9');
  },
};
