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

/** The args of the stories. */
interface DatesArgs {
  /** The moment that is written: an ISO 8601 date and time. */
  at: string;
}

/** Languages, each with a time zone in which it is spoken. */
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

/** The texts for a moment in a language. */
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

/** A table with a language in each row. */
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
 * Dates, times, minutes and names are formatted by `Intl` with data from Unicode CLDR. Where newsrooms use another form, or versions
 * of CLDR differ, the library decides: a page is the same from every server and in every browser.
 *
 * - **Calendar:** that of the language. The solar Hijri calendar in Persian, Dari and Pashto, the Buddhist one in Thai, the Gregorian
 *   one otherwise, also in Amharic and Tigrinya. A tag can set another: `am-u-ca-ethiopic`, `th-u-ca-gregory`,
 *   `ar-SA-u-ca-islamic-umalqura`. An era is shown only where it is needed, as in `ja-u-ca-japanese`.
 * - **Digits:** those of the language and region; `ar-u-nu-arab` sets others.
 * - **Times:** 24 hours, except in English, Hindi and Korean. French and Portuguese write an `h`, German *Uhr*, Thai *น.*
 * - **Time zones:** the abbreviation if the language has one, such as EST, MEZ, IST or WIB, and otherwise `GMT+1`. Arabic and Persian
 *   write Greenwich as a word.
 * - **Languages without data in the browser:** numeric, `2026-11-24`. Chrome has no data for Burmese, Pashto and Punjabi. Text from a
 *   server is kept on hydration.
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

/** Change the moment in the controls. */
export const Default: Story = {
  tags: ['deep'],
  play: async ({ canvas }) => {
    const row = within(canvas.getByRole('row', { name: /^ko, / }));
    await expect(row.getAllByRole('cell')[1]).toHaveTextContent('2026년 11월 24일 오전 10:51 GMT+9');
  },
};
