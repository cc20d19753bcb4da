import { describe, expect, it } from 'vitest';
import { embedOf } from '../../src/adapters/embedOf';

describe('Something that another site shows', () => {
  it.each([
    [
      'https://www.youtube.com/embed/abcDEF123_-?start=3',
      'video',
      'https://www.youtube.com/watch?v=abcDEF123_-',
      'https://www.youtube-nocookie.com/embed/abcDEF123_-',
    ],
    [
      '//www.youtube.com/watch?feature=share&v=abcDEF123_-',
      'video',
      'https://www.youtube.com/watch?v=abcDEF123_-',
      'https://www.youtube-nocookie.com/embed/abcDEF123_-',
    ],
    [
      'http://youtu.be/abcDEF123_-',
      'video',
      'https://www.youtube.com/watch?v=abcDEF123_-',
      'https://www.youtube-nocookie.com/embed/abcDEF123_-',
    ],
    [
      'https://player.vimeo.com/video/123456?title=0',
      'video',
      'https://vimeo.com/123456',
      'https://player.vimeo.com/video/123456',
    ],
    [
      'https://dai.ly/x7abcd',
      'video',
      'https://www.dailymotion.com/video/x7abcd',
      'https://www.dailymotion.com/embed/video/x7abcd',
    ],
    [
      'https://twitter.com/gull/status/42',
      'embed',
      'https://twitter.com/gull/status/42',
      'https://platform.twitter.com/embed/Tweet.html?id=42',
    ],
    [
      'https://www.instagram.com/reel/Ab-1/?utm=1',
      'embed',
      'https://www.instagram.com/p/Ab-1/',
      'https://www.instagram.com/p/Ab-1/embed/',
    ],
    [
      'https://open.spotify.com/embed/episode/4abc',
      'audio',
      'https://open.spotify.com/episode/4abc',
      'https://open.spotify.com/embed/episode/4abc',
    ],
    [
      'https://soundcloud.com/gull/tide',
      'audio',
      'https://soundcloud.com/gull/tide',
      'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fgull%2Ftide',
    ],
    ['https://www.google.com/maps/place/Beirut', 'embed', 'https://www.google.com/maps/place/Beirut', undefined],
  ])('%s is a block of type %s for %s', (address, type, url, frame) => {
    const block = embedOf(address);
    expect(block).toMatchObject({ type, url, provider: expect.any(String) });
    expect(block?.frame?.url).toBe(frame);
  });

  it('keeps the frame that the source has, with its title and size', () => {
    const fields = { isFrame: true, title: 'The tide', width: 600, height: 400 };
    const address = 'https://flo.uri.sh/visualisation/42/embed';
    expect(embedOf(address, fields)).toEqual({
      type: 'embed',
      url: address,
      provider: 'Flourish',
      frame: { url: address, title: 'The tide', width: 600, height: 400 },
    });
    expect(
      embedOf('https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fgull', fields)?.url,
    ).toBe('https://www.facebook.com/gull');
  });

  it.each([
    'https://notyoutube.com/embed/abcDEF123',
    'https://youtube.com.evil.example/embed/abcDEF123',
    'https://user:secret@youtube.com/embed/abcDEF123',
    'https://www.google.com/search?q=a',
    'javascript:alert(1)//youtube.com',
    'data:text/html,youtube.com',
    'tide.html',
    '',
  ])('is none at %j', (address) => {
    expect(embedOf(address, { isFrame: true })).toBeUndefined();
  });

  it('never links to where a page must not lead, whatever the frame says', () => {
    const address = 'https://www.facebook.com/plugins/post.php?href=javascript:alert(1)';
    expect(embedOf(address, { isFrame: true })?.url).toBe(address);
  });

  it('is at the hosts that the publisher names, and at no others', () => {
    const embeds = ['charts.example'];
    expect(embedOf('https://eu.charts.example/1', { embeds, isFrame: true })).toEqual({
      type: 'embed',
      url: 'https://eu.charts.example/1',
      frame: { url: 'https://eu.charts.example/1' },
    });
    expect(embedOf('https://youtu.be/abcDEF123', { embeds })).toBeUndefined();
  });
});
