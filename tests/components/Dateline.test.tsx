import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Dateline, type DatelineProps } from '../../src/index';

/** What stands in a dateline: its words, and the moments that machines read. */
function dateline(props: DatelineProps): { words: string; moments: (string | null)[] } {
  const { container } = render(<Dateline {...props} />);
  return {
    words: container.textContent ?? '',
    moments: [...container.querySelectorAll('time')].map((time) => time.getAttribute('datetime')),
  };
}

describe('Dateline', () => {
  it('writes the day of publication for people, and the moment with its offset for machines', () => {
    expect(dateline({ publishedAt: '2026-11-23T21:40:00+02:00' })).toEqual({
      words: 'November 23, 2026',
      moments: ['2026-11-23T21:40:00+02:00'],
    });
  });

  it('writes the day in the zone of the newspaper', () => {
    expect(dateline({ publishedAt: '2026-11-23T21:40:00Z', timeZone: 'Asia/Tokyo' }).words).toBe('November 24, 2026');
    expect(dateline({ publishedAt: '2026-11-23T21:40:00Z', timeZone: 'America/New_York' }).words).toBe(
      'November 23, 2026',
    );
  });

  it('leaves a day without a time on its day in every zone', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
      expect(dateline({ publishedAt: '2026-11-23', timeZone })).toEqual({
        words: 'November 23, 2026',
        moments: ['2026-11-23'],
      });
    }
  });

  it('takes dates that are no strings', () => {
    const at = (date: string) => new Date(date) as unknown as string;
    expect(dateline({ publishedAt: at('2026-11-23T21:40:00Z'), modifiedAt: at('2026-11-23T21:40:00Z') })).toEqual({
      words: 'November 23, 2026',
      moments: ['2026-11-23T21:40:00.000Z'],
    });
  });

  it('adds when the story was changed, with time and zone', () => {
    expect(dateline({ publishedAt: '2026-11-23', modifiedAt: '2026-11-24T08:05:00Z', timeZone: 'UTC' })).toEqual({
      words: 'November 23, 2026Updated November 24, 2026 at 8:05 AM UTC',
      moments: ['2026-11-23', '2026-11-24T08:05:00Z'],
    });
  });

  it('says nothing of a change that is the publication', () => {
    expect(dateline({ publishedAt: '2026-11-23', modifiedAt: '2026-11-23' }).moments).toEqual(['2026-11-23']);
  });

  it('may know of a change alone', () => {
    expect(dateline({ modifiedAt: '2026-11-24' }).words).toBe('Updated November 24, 2026');
  });

  it('speaks the language of the story', () => {
    expect(
      dateline({
        publishedAt: '2026-11-23',
        modifiedAt: '2026-11-24',
        language: 'de',
        updatedMessage: 'Am {date} geändert',
      }).words,
    ).toBe('23. November 2026Am 24. November 2026 geändert');
  });

  it.each(['yesterday', '2024-02-30', '23/11/2026', '2026-11-23T21:40:00'])(
    'shows %s, which is no date, as it is and not as a time',
    (publishedAt) => {
      expect(dateline({ publishedAt })).toEqual({ words: publishedAt, moments: [] });
    },
  );

  it('survives a language and a zone that do not exist', () => {
    expect(
      dateline({ publishedAt: '2026-11-23T12:00:00Z', language: 'no language', timeZone: 'Gull/Point' }).words,
    ).toBe('November 23, 2026');
  });

  it.each([{}, { publishedAt: '' }, { publishedAt: '', modifiedAt: '' }])('draws nothing for %j', (props) => {
    const { container } = render(<Dateline {...props} />);
    expect(container).toBeEmptyDOMElement();
  });
});
