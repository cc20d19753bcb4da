import type { DigitalWire, NinjsItem } from '../../../src/adapters/ninjs';

/** An item in ninjs 1.3. */
export const first: NinjsItem = {
  uri: 'urn:wire:1',
  type: 'text',
  versioncreated: '2026-03-02T09:30:00Z',
  firstcreated: '2026-03-02T08:00:00Z',
  pubstatus: 'usable',
  language: 'en-GB',
  headline: 'Ostholm votes for its pier',
  description_text: 'The council decides at night.',
  byline: 'By Ada Brandt and Nils Ek',
  located: 'Ostholm',
  copyrightholder: 'Ostholm Wire',
  ednote: 'Adds the vote.',
  subject: [{ name: 'Ferries', code: 'medtop:20000337' }],
  body_text: 'The vote was close.\n\nNobody slept.',
  body_xhtml: '<p>The vote was <b>close</b>.</p><p>Nobody slept.</p>',
  associations: {
    mainpic: {
      type: 'picture',
      headline: 'Pier',
      description_text: 'The old pier & its lamps.',
      byline: 'Ola Lind',
      renditions: {
        main: { href: 'https://img.example/l.jpg', mimetype: 'image/jpg', width: 3000, height: 2000 },
        web: { href: 'https://img.example/m.jpg', mimetype: 'image/jpeg', width: 1500, height: 1000 },
        square: { href: 'https://img.example/s.jpg', mimetype: 'image/jpeg', width: 200, height: 200 },
      },
    },
    second: {
      type: 'picture',
      headline: 'The crane at work',
      renditions: { main: { href: 'https://img.example/c.jpg', mimetype: 'image/jpeg', width: 900, height: 600 } },
    },
    box: { type: 'text', headline: 'Numbers', body_xhtml: '<p>It is 90 metres long.</p>' },
    link: { type: 'text', uri: 'https://wire.example/2', headline: 'The ferry war' },
    lost: { type: 'text', uri: 'urn:wire:9' },
  },
};

/** The same item in ninjs 3.0, with a film. */
export const third: NinjsItem = {
  uri: 'urn:wire:1',
  type: 'text',
  versionCreated: '2026-03-02T09:30:00Z',
  firstCreated: '2026-03-02T08:00:00Z',
  pubStatus: 'usable',
  language: 'en-GB',
  headlines: [
    { role: 'main', value: 'Ostholm votes for its pier' },
    { role: 'subheadline', value: 'Work begins in May' },
    { role: 'seo', value: 'Pier vote' },
  ],
  descriptions: [{ role: 'summary', contentType: 'text/plain', value: 'The council decides at night.' }],
  bodies: [
    { role: 'text', contentType: 'text/plain', value: 'The vote was close.' },
    { role: 'html', contentType: 'text/html', value: '<p>The vote was <b>close</b>.</p>' },
  ],
  by: 'Ada Brandt',
  infoSources: [{ name: 'Ostholm Wire' }],
  subjects: [{ name: 'Ferries', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000337' }, { name: 'Night' }],
  associations: [
    {
      name: 'film',
      type: 'video',
      descriptions: [
        { role: 'caption', value: 'Cheers in the hall.' },
        { role: 'creditline', value: 'Wire TV' },
      ],
      renditions: [
        { name: 'hd', href: 'https://v.example/vote.mp4', contentType: 'video/mp4', width: 1280, height: 720 },
        { name: 'still', href: 'https://v.example/vote.jpg', contentType: 'image/jpeg', width: 1280, height: 720 },
      ],
    },
  ],
};

/** A story in digitalwires. */
export const wire: DigitalWire = {
  format: 'digitalwires@0.9.1',
  urn: 'urn:wire:3',
  version_created: '2026-03-02T09:30:00+01:00',
  pubstatus: 'usable',
  signal: 'sig:correction',
  embargoed: null,
  language: 'de',
  kicker: 'Schifffahrt',
  headline: 'Ostholm stimmt für die Seebrücke',
  subhead: 'Baubeginn im Mai',
  teaser: 'Der Rat entscheidet nachts.',
  byline: 'Von Ada Brandt, ohw',
  dateline: 'Ostholm (ohw) - ',
  article_html: '<section class="main"><p>Es war knapp.</p><h2>Der Bau</h2><p>Niemand schlief.</p></section>',
  infobox_html: '<section class="infobox"><h2>Zahlen</h2><p>Sie ist 90 Meter lang.</p></section>',
  linkbox_html:
    '<section class="linkbox"><ul><li><a href="https://rat.example/">Beschluss des Rats</a></li></ul></section>',
  creditline: 'ohw',
  ednotes: [
    { role: 'dpaednoterole:correctionshort', ednote: 'Sie ist 90 Meter lang, nicht 80.', is_publishable: true },
    { role: 'dpaednoterole:contacts', ednote: 'Redaktion: +49 30 000', is_publishable: false },
  ],
  categories: [
    { type: 'dnltype:dpasubject', name: 'Verkehr', qcode: 'medtop:20000337' },
    { type: 'dnltype:geosubject', name: 'Ostholm', qcode: null },
    { type: 'dnltype:creator', name: 'ada', qcode: null },
  ],
  rubric_names: ['Vermischtes'],
  associations: [],
};
