import type { AnsStory } from '../../../src/adapters/arc';

/** A story in ANS with an element of each type. */
export const harbour: AnsStory = {
  _id: 'HARBOUR1',
  type: 'story',
  version: '0.10.11',
  language: 'en',
  headlines: { basic: 'Harbour &amp; ferry agree on a new pier', web: 'Pier' },
  subheadlines: { basic: 'Work begins in May' },
  description: { basic: 'The council of Ostholm votes for the pier.' },
  label: { basic: { text: 'Shipping', display: true } },
  credits: {
    by: [
      {
        name: 'Ada Brandt',
        role: 'Harbour correspondent',
        url: '/staff/ada-brandt',
        bio: '<p>Ada Brandt writes about ships.</p>',
        social_links: [{ site: 'web', url: 'https://ada.example/' }],
      },
      { byline: 'Nils Ek', org: 'Ostholm Wire' },
    ],
  },
  display_date: '2026-03-02T08:00:00Z',
  first_publish_date: '2026-03-01T08:00:00Z',
  last_updated_date: '2026-03-02T09:30:00Z',
  canonical_url: '/news/harbour-pier/',
  location: 'Ostholm',
  taxonomy: {
    primary_section: { _id: '/news', name: 'News', path: '/news' },
    tags: [{ text: 'Ferries', slug: 'ferries' }],
  },
  distributor: { name: 'The Ostholm Post' },
  corrections: [{ type: 'correction', correction_type: 'clarification', text: 'The pier is 90 metres long.' }],
  promo_items: {
    basic: {
      type: 'image',
      url: 'https://img.example/pier.jpg',
      width: 1200,
      height: 800,
      alt_text: 'A pier at dawn',
      caption: 'The old pier.',
      credits: { by: [{ name: 'Ola Lind' }], affiliation: [{ name: 'Post Pictures' }] },
      focal_point: { x: 600, y: 200 },
    },
  },
  voice_transcripts: [
    { subtype: 'short', output: { type: 'audio', streams: [{ url: 'https://v.example/short.mp3' }] } },
    { subtype: 'full', streams: [{ url: 'https://v.example/full.mp3', bitrate: 96 }] },
  ],
  content_elements: [
    { type: 'text', content: 'The vote was <b>close</b>: 12 to 11.' },
    { type: 'text', content: '<br/>' },
    { type: 'header', level: 2, content: 'What is built' },
    { type: 'text', content: '<h3>The pier itself</h3><p>It is of <a href="/wood">oak</a>.</p>' },
    {
      type: 'list',
      list_type: 'ordered',
      items: [
        { type: 'text', content: 'A pier' },
        { type: 'text', content: 'Two cranes' },
        { type: 'list', list_type: 'unordered', items: [{ type: 'text', content: 'One for boats' }] },
      ],
    },
    {
      type: 'quote',
      content_elements: [{ type: 'text', content: 'We need it.' }],
      citation: { type: 'text', content: 'Mayor Holm' },
    },
    { type: 'quote', subtype: 'pullquote', content_elements: [{ type: 'text', content: 'The vote was close' }] },
    { type: 'blockquote', content: 'Piers are for people.' },
    { type: 'divider' },
    { type: 'code', content: 'pier = 90\n  # metres' },
    {
      type: 'image',
      url: 'https://img.example/crane.jpg',
      width: 600,
      height: 400,
      alt_text: '',
      caption: 'It lifts boats.',
      subtitle: 'The crane',
      vanity_credits: { by: [{ name: 'Handout' }] },
    },
    {
      type: 'gallery',
      headlines: { basic: 'The harbour in pictures' },
      content_elements: [
        { type: 'image', url: 'https://img.example/1.jpg', alt_text: 'One', caption: 'First.', width: 3, height: 2 },
        { type: 'image', url: 'https://img.example/2.jpg', alt_text: 'Two', caption: 'Second.', width: 3, height: 2 },
      ],
      description: { basic: 'Taken in March.' },
    },
    {
      type: 'video',
      headlines: { basic: 'The vote' },
      description: { basic: 'Cheers in the hall.' },
      duration: 61_500,
      streams: [
        { url: 'https://v.example/vote.m3u8', stream_type: 'ts' },
        { url: 'https://v.example/vote-640.mp4', stream_type: 'mp4', width: 640 },
        { url: 'https://v.example/vote-1280.mp4', stream_type: 'mp4', width: 1280 },
      ],
      subtitles: {
        urls: [
          { format: 'WEB_VTT', url: 'https://v.example/vote.vtt' },
          { format: 'SRT', url: 'x.srt' },
        ],
      },
      promo_items: { basic: { type: 'image', url: 'https://img.example/vote.jpg', width: 16, height: 9 } },
    },
    {
      type: 'audio',
      headlines: { basic: 'The mayor' },
      streams: [{ url: 'https://v.example/m.mp3', stream_type: 'mp3' }],
    },
    {
      type: 'table',
      header: [
        { type: 'text', content: 'Year' },
        { type: 'text', content: 'Boats' },
      ],
      rows: [
        [
          { type: 'text', content: '2025' },
          { type: 'text', content: '<b>71</b>' },
        ],
      ],
    },
    { type: 'interstitial_link', url: 'https://post.example/cranes', content: 'How cranes work' },
    {
      type: 'link_list',
      title: 'More of the harbour',
      items: [{ type: 'interstitial_link', url: '/ferries', content: 'Ferries of the year' }],
    },
    { type: 'raw_html', content: '<p>Sent from a <em>phone</em>.</p><script>count()</script>' },
    {
      type: 'oembed_response',
      subtype: 'youtube',
      raw_oembed: { type: 'video', title: 'A ride', url: 'https://www.youtube.com/watch?v=aaaaaaaaaaa' },
    },
    { type: 'reference', referent: { type: 'image', id: 'LOST1', provider: 'photo-center' } },
    { type: 'correction', correction_type: 'correction', text: 'Boats, not ships.' },
    { type: 'numeric_rating', numeric_rating: 4.5, min: 0, max: 5, units: 'stars' },
    { type: 'endorsement', endorsement: 'Recommended' },
    { type: 'element_group', content_elements: [{ type: 'text', content: 'Grouped words.' }] },
    {
      type: 'story',
      headlines: { basic: 'The ferry war' },
      description: { basic: 'Two lines fight.' },
      canonical_url: '/news/ferry-war/',
    },
    {
      type: 'custom_embed',
      subtype: 'tide-table',
      embed: {
        id: 'T1',
        url: 'https://tides.example/api',
        config: { title: 'Tides today', note: 'High water at noon' },
      },
    },
    { type: 'mystery', content: 'Something <i>new</i> happened.' },
  ],
};
