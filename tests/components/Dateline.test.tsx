import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Dateline, type DatelineProps } from '../../src/index';

/** The text of a dateline, and its machine-readable values. */
function dateline(props: DatelineProps): { text: string; moments: (string | null)[] } {
  const { container } = render(<Dateline {...props} />);
  return {
    text: container.textContent ?? '',
    moments: [...container.querySelectorAll('time')].map((time) => time.getAttribute('datetime')),
  };
}

describe('Dateline', () => {
  it('renders the day of publication as text, and the moment with its offset as `dateTime`', () => {
    expect(dateline({ publishedAt: '2026-11-23T21:40:00+02:00' })).toEqual({
      text: 'November 23, 2026',
      moments: ['2026-11-23T21:40:00+02:00'],
    });
  });

  it('renders the day in the time zone of the newspaper', () => {
    expect(dateline({ publishedAt: '2026-11-23T21:40:00Z', timeZone: 'Asia/Tokyo' }).text).toBe('November 24, 2026');
    expect(dateline({ publishedAt: '2026-11-23T21:40:00Z', timeZone: 'America/New_York' }).text).toBe(
      'November 23, 2026',
    );
  });

  it('renders a date without a time as the same day in every zone', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
      expect(dateline({ publishedAt: '2026-11-23', timeZone })).toEqual({
        text: 'November 23, 2026',
        moments: ['2026-11-23'],
      });
    }
  });

  it('accepts dates that are not strings', () => {
    const at = (date: string) => new Date(date) as unknown as string;
    expect(dateline({ publishedAt: at('2026-11-23T21:40:00Z'), modifiedAt: at('2026-11-23T21:40:00Z') })).toEqual({
      text: 'November 23, 2026',
      moments: ['2026-11-23T21:40:00.000Z'],
    });
  });

  it('adds the date of the last change, with time and zone', () => {
    expect(dateline({ publishedAt: '2026-11-23', modifiedAt: '2026-11-24T08:05:00Z', timeZone: 'UTC' })).toEqual({
      text: 'November 23, 2026Updated November 24, 2026 at 8:05 AM UTC',
      moments: ['2026-11-23', '2026-11-24T08:05:00Z'],
    });
  });

  it('does not mention a change at the time of publication', () => {
    expect(dateline({ publishedAt: '2026-11-23', modifiedAt: '2026-11-23' }).moments).toEqual(['2026-11-23']);
  });

  it('renders a change without a date of publication', () => {
    expect(dateline({ modifiedAt: '2026-11-24' }).text).toBe('Updated November 24, 2026');
  });

  it('renders messages in the language of the story', () => {
    expect(
      dateline({
        publishedAt: '2026-11-23',
        modifiedAt: '2026-11-24',
        language: 'de',
        updatedMessage: 'Am {date} geändert',
      }).text,
    ).toBe('23. November 2026Am 24. November 2026 geändert');
  });

  it.each(['yesterday', '2024-02-30', '23/11/2026', '2026-11-23T21:40:00'])(
    'renders %s, which is not a date, unchanged and without `<time>`',
    (publishedAt) => {
      expect(dateline({ publishedAt })).toEqual({ text: publishedAt, moments: [] });
    },
  );

  it('accepts an unknown language and an unknown time zone', () => {
    expect(
      dateline({ publishedAt: '2026-11-23T12:00:00Z', language: 'no language', timeZone: 'Gull/Point' }).text,
    ).toBe('November 23, 2026');
  });

  it.each([{}, { publishedAt: '' }, { publishedAt: '', modifiedAt: '' }])('renders nothing for %j', (props) => {
    const { container } = render(<Dateline {...props} />);
    expect(container).toBeEmptyDOMElement();
  });
});
