import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { CorrectedPart, Correction } from '../../src/article/Correction';
import type { DigitalSourceType, Provenance } from '../../src/article/Provenance';
import { withAccess } from '../../src/article/withAccess';
import type { JsonLd, JsonLdObject } from '../../src/exporters/JsonLd';
import { toJsonLd } from '../../src/exporters/toJsonLd';
import { garbage } from '../fixtures/garbage';
import { asArticle, lighthouse } from '../fixtures/lighthouse';
import { oddities } from '../fixtures/oddities';
import { unsafeUrls } from '../fixtures/urls';

const machine: Provenance = {
  source: 'trainedAlgorithmicMedia',
  system: 'Gull 3.1',
  madeAt: '2026-03-01',
  review: { by: 'the coast desk', at: '2026-03-01T20:00:00+00:00' },
  responsible: { name: 'Ida Fenwick', url: '/fenwick' },
  basedOn: [{ label: 'The log book', url: '/log' }, { label: 'A talk' }],
  policy: '/how-we-use-ai',
};

/** What is said of a part that `machine` made. */
const made = {
  digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
  creator: { '@type': 'SoftwareApplication', name: 'Gull 3.1' },
  contributor: [
    {
      '@type': 'Role',
      roleName: 'reviewer',
      startDate: '2026-03-01T20:00:00+00:00',
      contributor: { name: 'the coast desk' },
    },
  ],
  accountablePerson: { '@type': 'Person', name: 'Ida Fenwick', url: 'https://news.example/fenwick' },
  isBasedOn: [
    { '@type': 'CreativeWork', name: 'The log book', url: 'https://news.example/log' },
    { '@type': 'CreativeWork', name: 'A talk' },
  ],
  publishingPrinciples: 'https://news.example/how-we-use-ai',
  dateCreated: '2026-03-01',
};

const page = 'https://news.example/coast/lamp';

function told(fields: Partial<Article>): JsonLd {
  return toJsonLd({ ...lighthouse, ...fields });
}

function partsOf(jsonLd: JsonLdObject): readonly JsonLdObject[] {
  return (jsonLd.hasPart ?? []) as readonly JsonLdObject[];
}

function conversationOf(jsonLd: JsonLd): JsonLdObject | undefined {
  return partsOf(jsonLd).find((part) => part['@type'] === 'Conversation');
}

function withdrawal(...parts: CorrectedPart[]): Correction {
  return { kind: 'withdrawal', at: '2026-03-02', text: 'Taken back.', parts };
}

describe('An article for search engines', () => {
  it('has the properties that they ask for', () => {
    const { hasPart, ...whole } = toJsonLd(lighthouse);
    expect(whole).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'The last keeper of Gull Point puts out the lamp',
      alternativeHeadline: 'A light that outlived its ships goes dark',
      description: 'After forty years a keeper goes home, and the harbour learns to do without her.',
      abstract: 'The lamp burned for the people who waited, not for the ships.',
      articleSection: 'Coast',
      author: [
        { '@type': 'Person', name: 'Ida Fenwick', url: 'https://news.example/fenwick' },
        { '@type': 'Person', name: 'Tomas Reed' },
      ],
      publisher: { '@type': 'Organization', name: 'The Gull Point Courier', url: 'https://news.example/' },
      datePublished: '2026-03-01T23:30:00+00:00',
      dateModified: '2026-03-02T08:05:00+00:00',
      inLanguage: 'en',
      url: page,
      mainEntityOfPage: { '@type': 'WebPage', '@id': page },
      image: [
        {
          '@type': 'ImageObject',
          url: 'https://news.example/tower.jpg',
          width: 1200,
          height: 800,
          caption: 'The tower in winter.',
          description: 'A white tower on a black rock',
          creditText: 'Photograph: Ida Fenwick',
        },
      ],
      speakable: {
        '@type': 'SpeakableSpecification',
        cssSelector: ['.broadsheet-Headline h1', '.broadsheet-Summary', '.broadsheet-KeyPoints'],
      },
      wordCount: 59,
    });
    expect(partsOf({ hasPart: hasPart ?? [] }).map((part) => part['@type'])).toEqual(['Conversation']);
  });

  it('has no empty properties', () => {
    const body = [{ type: 'paragraph' as const, text: 'It is dark.' }];
    expect(toJsonLd({ headline: 'A story', body })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'A story',
      inLanguage: 'en',
      speakable: { '@type': 'SpeakableSpecification', cssSelector: ['.broadsheet-Headline h1'] },
      wordCount: 3,
    });
  });

  it('has the place, the topics and the translations of the story', () => {
    const { contentLocation, about, keywords, workTranslation } = told({
      place: 'Gull Point',
      topics: [{ name: 'Ships', url: '/ships', code: 'medtop:20000065' }, { name: 'Lamps' }],
      alternates: [{ language: 'fr', url: '/fr/lampe' }],
    });
    expect(contentLocation).toEqual({ '@type': 'Place', name: 'Gull Point' });
    expect(about).toEqual([
      { '@type': 'DefinedTerm', name: 'Ships', url: 'https://news.example/ships', termCode: 'medtop:20000065' },
      { '@type': 'Thing', name: 'Lamps' },
    ]);
    expect(keywords).toEqual(['Ships', 'Lamps']);
    expect(workTranslation).toEqual([
      { '@type': 'NewsArticle', inLanguage: 'fr', url: 'https://news.example/fr/lampe' },
    ]);
  });

  it('has what is known of an author; an organization has no job', () => {
    const author = {
      role: 'Coast editor',
      image: { url: '/ida.jpg', alt: '' },
      description: 'She was a keeper.',
      sameAs: ['https://social.example/@ida', 'javascript:alert(1)'],
    };
    const { author: written } = told({
      authors: [
        { name: 'Ida Fenwick', ...author },
        { name: 'The Gull Point Courier', ...author },
      ],
    });
    const common = {
      image: 'https://news.example/ida.jpg',
      description: 'She was a keeper.',
      sameAs: ['https://social.example/@ida'],
    };
    expect(written).toEqual([
      { '@type': 'Person', name: 'Ida Fenwick', jobTitle: 'Coast editor', ...common },
      { '@type': 'Organization', name: 'The Gull Point Courier', ...common },
    ]);
  });

  it('can be read aloud, but for parts that a machine had a share in', () => {
    const selectors = (fields: Partial<Article>) => (told(fields).speakable as JsonLdObject).cssSelector;
    const headline = '.broadsheet-Headline h1';
    expect(selectors({ summary: undefined })).toEqual([headline, '.broadsheet-KeyPoints']);
    expect(selectors({ provenanceOf: { summary: machine } })).toEqual([headline, '.broadsheet-KeyPoints']);
    expect(selectors({ keyPoints: [{ text: 'A' }, { text: 'B', provenance: machine }] })).toEqual([
      headline,
      '.broadsheet-Summary',
    ]);
    expect(told({ provenance: machine })).not.toHaveProperty('speakable');
    expect(selectors({ provenance: { source: 'humanEdits' } })).toHaveLength(3);
  });

  it('does not shorten a long headline', () => {
    const headline = 'It goes on. '.repeat(200);
    expect(told({ headline }).headline).toBe(headline);
  });

  it.each(['ja', 'en', undefined])(
    'has no words counted where most of the text is characters, under %s',
    (language) => {
      const body = [{ type: 'paragraph' as const, text: '灯台は AI で光る。' }];
      expect(told({ language, body })).not.toHaveProperty('wordCount');
    },
  );

  it.each(['ja', 'de'])('has a word count if the text is in words, with language %s', (language) => {
    const body = [{ type: 'paragraph' as const, text: 'The lamp of 灯台 is dark.' }];
    expect(told({ language, body }).wordCount).toBe(7);
  });

  it('has the quotation marks of its language in all texts', () => {
    const text = ['So: ', { type: 'quotation', text: ['a', { type: 'quotation', text: 'b' }] }] as const;
    const image = { url: '/a.png', alt: '', width: 1, height: 1 };
    const json = JSON.stringify(
      toJsonLd({
        headline: '',
        language: 'be',
        summary: text,
        keyPoints: [{ text, provenance: machine }],
        body: [
          { type: 'paragraph', text, provenance: machine },
          { type: 'pullQuote', text, attribution: 'A', provenance: machine },
          { type: 'figure', image, caption: text },
        ],
        corrections: [{ kind: 'correction', at: '2026-03-02', text }],
      }),
    );
    expect(json.match(/So: [^"]*/g)).toEqual(Array(6).fill('So: «a„b“»'));
  });

  it('has no invalid dates', () => {
    const { datePublished, dateModified } = told({ publishedAt: 'yesterday', modifiedAt: '2026-02-30' });
    expect([datePublished, dateModified]).toEqual([undefined, undefined]);
  });

  it('writes authors as persons, except the publisher and given organizations', () => {
    const authors = [{ name: 'Ida Fenwick' }, { name: 'The Gull Point Courier' }, { name: 'Sea Wire' }];
    const types = (options?: object) =>
      (toJsonLd({ ...lighthouse, authors }, options).author as JsonLdObject[]).map((author) => author['@type']);
    expect(types()).toEqual(['Person', 'Organization', 'Person']);
    expect(types({ organizations: ['Sea Wire'] })).toEqual(['Person', 'Organization', 'Organization']);
  });

  it('takes the URL of the page if the article has none', () => {
    const article = { ...lighthouse, url: undefined };
    expect(toJsonLd(article, { url: 'https://other.example/x' }).url).toBe('https://other.example/x');
    expect(toJsonLd(lighthouse, { url: 'https://other.example/x' }).url).toBe(page);
    const { url, mainEntityOfPage, publisher } = toJsonLd(article);
    expect([url, mainEntityOfPage]).toEqual([undefined, undefined]);
    expect(publisher).toMatchObject({ url: '/' });
  });

  it('has its first three pictures, each once, and no data URLs', () => {
    const figure = (url: string) => ({ type: 'figure' as const, image: { url, alt: '', width: 3, height: 2 } });
    const urls = ['data:image/gif;base64,R0lGODlhAQABAAAAACw=', '/1.jpg', '/2.jpg', '/1.jpg', '/3.jpg', '/4.jpg'];
    const { image } = told({ body: urls.map(figure) });
    expect((image as JsonLdObject[]).map(({ url }) => url)).toEqual(
      [1, 2, 3].map((index) => `https://news.example/${index}.jpg`),
    );
  });

  it('writes a conversation as a Conversation, not as questions and answers', () => {
    const jsonLd = toJsonLd(lighthouse);
    expect(JSON.stringify(jsonLd)).not.toMatch(/FAQPage|QAPage|Question|Answer/);
    expect(conversationOf(jsonLd)).toEqual({
      '@type': 'Conversation',
      '@id': `${page}#conversation`,
      name: 'By the stove',
      description: 'What a light is for',
      contributor: [
        { '@type': 'Person', name: 'Asker' },
        { '@type': 'SoftwareApplication', name: 'Lamp' },
        { '@type': 'Organization', name: 'The Harbour Board' },
      ],
    });
  });
});

describe('URLs', () => {
  it.each([...unsafeUrls, 'mailto:desk@news.example', 'tel:+44-20-5550-0100', ' MAILTO:x'])(
    '%j is in no place of it',
    (url) => {
      const jsonLd = told({
        url,
        authors: [{ name: 'Ida', url }],
        publisher: { name: 'Courier', url },
        provenance: { ...machine, policy: url, responsible: { name: 'Ida', url }, basedOn: [{ label: 'Log', url }] },
        body: [{ type: 'figure', image: { url, alt: '', width: 3, height: 2 } }],
      });
      expect(JSON.stringify(jsonLd)).not.toContain(JSON.stringify(url).slice(1, -1));
    },
  );

  it('are resolved against the page', () => {
    const { author } = told({ authors: [{ name: 'Ida', url: '../ida?a=1#b' }] });
    expect(author).toMatchObject([{ url: 'https://news.example/ida?a=1#b' }]);
  });

  it('that cannot be resolved are kept unchanged', () => {
    expect(told({ authors: [{ name: 'Ida', url: 'https://[' }] }).author).toMatchObject([{ url: 'https://[' }]);
  });
});

describe('Provenance', () => {
  it('of the article is a property of it', () => {
    expect(told({ provenance: machine })).toMatchObject(made);
  });

  it.each<[DigitalSourceType, string]>([
    ['trainedAlgorithmicMedia', 'https://schema.org/TrainedAlgorithmicMediaDigitalSource'],
    ['compositeWithTrainedAlgorithmicMedia', 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource'],
    ['algorithmicMedia', 'https://schema.org/AlgorithmicMediaDigitalSource'],
    ['algorithmicallyEnhanced', 'https://schema.org/AlgorithmicallyEnhancedDigitalSource'],
    ['dataDrivenMedia', 'https://schema.org/DataDrivenMediaDigitalSource'],
    ['digitalCreation', 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation'],
    ['humanEdits', 'http://cv.iptc.org/newscodes/digitalsourcetype/humanEdits'],
    ['digitalCapture', 'https://schema.org/DigitalCaptureDigitalSource'],
    ['computationalCapture', 'https://schema.org/MultiFrameComputationalCaptureDigitalSource'],
    ['negativeFilm', 'https://schema.org/NegativeFilmDigitalSource'],
    ['positiveFilm', 'https://schema.org/PositiveFilmDigitalSource'],
    ['print', 'https://schema.org/PrintDigitalSource'],
    ['screenCapture', 'https://schema.org/ScreenCaptureDigitalSource'],
    ['virtualRecording', 'https://schema.org/VirtualRecordingDigitalSource'],
    ['composite', 'https://schema.org/CompositeDigitalSource'],
    ['compositeCapture', 'https://schema.org/CompositeCaptureDigitalSource'],
    ['compositeSynthetic', 'https://schema.org/CompositeSyntheticDigitalSource'],
  ])('names the source %s by an address that both vocabularies know', (source, address) => {
    expect(told({ provenance: { source } }).digitalSourceType).toBe(address);
  });

  it('has no unknown source', () => {
    expect(told({ provenance: { source: 'robot' as DigitalSourceType } })).not.toHaveProperty('digitalSourceType');
  });

  it('has a system as the creator only if it worked alone', () => {
    const { creator, contributor } = told({ provenance: { source: 'algorithmicallyEnhanced', system: 'Gull 3.1' } });
    expect(creator).toBeUndefined();
    expect(contributor).toEqual([{ '@type': 'SoftwareApplication', name: 'Gull 3.1' }]);
  });

  it('of a part has its CSS selector', () => {
    const jsonLd = told({ provenanceOf: { summary: machine, brief: machine } });
    expect(partsOf(jsonLd).slice(0, 2)).toEqual([
      { '@type': 'WebPageElement', cssSelector: '.broadsheet-Summary', text: toJsonLd(lighthouse).abstract, ...made },
      { '@type': 'WebPageElement', '@id': `${page}#in-brief`, cssSelector: '#in-brief', ...made },
    ]);
  });

  it('of a key point, a block or a turn has its id, or else its text', () => {
    const jsonLd = told({
      keyPoints: [
        { id: '1st point', text: 'A', provenance: machine },
        { text: 'Without an id', provenance: machine },
      ],
      brief: [{ type: 'paragraph', id: '1"\\', text: 'A', provenance: machine }],
      body: [
        { type: 'paragraph', text: ['No ', { type: 'strong', text: 'id' }], provenance: machine },
        { type: 'pullQuote', text: 'Pulled', provenance: machine },
      ],
      conversation: {
        speakers: [],
        turns: [
          { speaker: 'a', body: [] },
          {
            speaker: 'a',
            body: [{ type: 'paragraph', id: 'said', text: 'A', provenance: machine }],
            provenance: machine,
          },
        ],
      },
    });
    const where = ({ '@id': id, cssSelector, text }: JsonLdObject) => [id, cssSelector, text].filter(Boolean);
    expect(partsOf(jsonLd).slice(0, -1).map(where)).toEqual([
      ['A'],
      ['Without an id'],
      [`${page}#1%22%5C`, '[id="1\\"\\\\"]'],
      ['No id'],
      ['Pulled'],
    ]);
    expect(partsOf(conversationOf(jsonLd) ?? {}).map(where)).toEqual([
      [`${page}#turn-2`, '#turn-2'],
      [`${page}#said`, '#said'],
    ]);
    for (const part of partsOf(jsonLd).slice(0, -1)) expect(part).toMatchObject(made);
  });

  it('of a speaker is that of all turns without their own', () => {
    const turn = (speaker: string, provenance?: Provenance) => ({ speaker, body: [], provenance });
    const jsonLd = told({
      conversation: {
        speakers: [{ id: 'a', name: 'Lamp', kind: 'ai', provenance: machine }],
        turns: [turn('a'), turn('b'), turn('a', { source: 'humanEdits' }), turn('a')],
      },
    });
    expect(partsOf(conversationOf(jsonLd) ?? {})).toEqual([
      { '@type': 'WebPageElement', cssSelector: '#turn-1, #turn-4', name: 'Lamp', ...made },
      expect.objectContaining({ cssSelector: '#turn-3' }),
    ]);
  });

  it('of the conversation is a property of it', () => {
    const conversation = conversationOf(told({ provenanceOf: { conversation: machine } }));
    expect(conversation).toMatchObject({ ...made, contributor: expect.arrayContaining(made.contributor) });
    expect(conversation?.contributor).toHaveLength(4);
  });

  it('of a picture is a property of it, also beyond the first three', () => {
    const figure = (index: number) => ({
      type: 'figure' as const,
      image: { url: `/${index}.jpg`, alt: '', width: 3, height: 2 },
      provenance: index % 3 === 0 ? machine : undefined,
    });
    const jsonLd = told({ body: [0, 1, 2, 3, 4].map(figure), conversation: undefined });
    expect(jsonLd.image).toMatchObject([made, {}, {}]);
    expect(partsOf(jsonLd)).toEqual([expect.objectContaining({ url: 'https://news.example/3.jpg', ...made })]);
  });

  it.each([
    ['deck', 'alternativeHeadline'],
    ['standfirst', 'description'],
    ['summary', 'abstract'],
  ] as const)('of the %s keeps its words out of the %s of the article', (part, property) => {
    const words = 'It burned for nobody.';
    const article = { ...lighthouse, conversation: undefined, [part]: words };
    expect(toJsonLd(article)[property]).toBe(words);
    const jsonLd = toJsonLd({ ...article, provenanceOf: { [part]: machine } });
    expect(jsonLd).not.toHaveProperty(property);
    expect(partsOf(jsonLd)).toEqual([expect.objectContaining({ text: words, ...made })]);
    const exempt = { ...machine, exemption: 'editorial', disclosure: 'none' } as const;
    expect(toJsonLd({ ...article, provenanceOf: { [part]: exempt } })[property]).toBe(words);
    // The article says itself that a machine made it.
    expect(toJsonLd({ ...article, provenance: machine })).toMatchObject({ [property]: words, ...made });
  });

  it('of a missing part is left out', () => {
    const provenanceOf = { sumary: machine, toString: machine } as Article['provenanceOf'];
    expect(partsOf(told({ provenanceOf, conversation: undefined }))).toEqual([]);
  });

  it('is left out only if it is exempt and not disclosed to readers', () => {
    const exempt = { ...machine, exemption: 'editorial', disclosure: 'none' };
    const names = (provenance: object) => JSON.stringify(told({ provenanceOf: { summary: provenance as Provenance } }));
    expect(names(exempt)).not.toContain('Gull 3.1');
    expect(names({ ...exempt, disclosure: 'notice' })).toContain('Gull 3.1');
    expect(names({ ...exempt, review: undefined })).toContain('Gull 3.1');
    expect(names({ ...machine, disclosure: 'none' })).toContain('Gull 3.1');
  });
});

describe('What is reported', () => {
  const pathsOf = (article: Article, options: object = {}) => {
    const issues: [kind: string, path: string][] = [];
    toJsonLd(article, { ...options, onIssue: ({ kind, path }) => void issues.push([kind, path]) });
    return issues;
  };

  it('is nothing of a whole article', () => {
    expect(pathsOf(lighthouse)).toEqual([]);
  });

  it('is an option of a wrong type', () => {
    expect(pathsOf(lighthouse, { url: 7, postsPerPage: 'many' })).toEqual([
      ['unsafe', 'options.url'],
      ['unknown', 'options.postsPerPage'],
    ]);
  });

  it('is what search engines ask for and the article lacks', () => {
    expect(pathsOf({ headline: '', body: [] })).toEqual([
      ['missing', 'headline'],
      ['missing', 'publishedAt'],
      ['missing', 'authors'],
    ]);
  });

  it('is a date that is none', () => {
    const dates = { publishedAt: 'yesterday', modifiedAt: 'soon' } as object;
    expect(pathsOf({ ...lighthouse, ...dates })).toEqual([
      ['missing', 'publishedAt'],
      ['left-out', 'modifiedAt'],
    ]);
  });
});

describe('A paywall', () => {
  const wall = { type: 'slot', kind: 'paywall', name: 'subscribe' } as const;
  const forSubscribers = (cssSelector: string) => ({
    '@type': 'WebPageElement',
    isAccessibleForFree: false,
    cssSelector,
  });

  it('at which the story ends says that the story is not free', () => {
    const cut = toJsonLd(withAccess({ ...lighthouse, body: [wall, ...lighthouse.body] }, { granted: false }));
    expect(cut.isAccessibleForFree).toBe(false);
    expect(partsOf(cut)).toEqual([forSubscribers('.broadsheet-Paywall')]);
  });

  it('in a story that a reader may read says so of the whole body', () => {
    const whole = told({ body: [wall, ...lighthouse.body], conversation: undefined });
    expect(whole.isAccessibleForFree).toBe(false);
    expect(partsOf(whole)).toEqual([forSubscribers('.broadsheet-ArticleBody')]);
  });

  it('is stated by an option for a story without one', () => {
    const article = { ...lighthouse, conversation: undefined };
    expect(toJsonLd(article)).not.toHaveProperty('isAccessibleForFree');
    const { isAccessibleForFree, hasPart } = toJsonLd(article, { isAccessibleForFree: false });
    expect([isAccessibleForFree, hasPart]).toEqual([false, [forSubscribers('.broadsheet-ArticleBody')]]);
    expect(toJsonLd(article, { isAccessibleForFree: true })).toMatchObject({ isAccessibleForFree: true });
    expect(toJsonLd(article, { isAccessibleForFree: true })).not.toHaveProperty('hasPart');
  });
});

describe('Corrections', () => {
  const corrections: Correction[] = [
    { kind: 'correction', at: '2026-03-02', text: ['It was ', { type: 'strong', text: '168' }, '.'] },
    { id: 'own', kind: 'clarification', at: 'on Monday', text: 'In winter.', parts: ['body', '#full-1'] },
    { kind: 'update', at: '2026-03-03', text: 'With the vote.' },
    { ...withdrawal('summary'), text: 'It was not so.' },
  ];

  it('may have no date', () => {
    expect(told({ corrections: [{ kind: 'correction', text: 'It was 168.' }] }).correction).toEqual([
      {
        '@type': 'CorrectionComment',
        '@id': `${page}#correction-1`,
        additionalType: 'correction',
        text: 'It was 168.',
      },
    ]);
  });

  it('have kinds, dates and parts; updates are left out', () => {
    expect(told({ corrections }).correction).toEqual([
      {
        '@type': 'CorrectionComment',
        '@id': `${page}#correction-1`,
        additionalType: 'correction',
        text: 'It was 168.',
        datePublished: '2026-03-02',
      },
      {
        '@type': 'CorrectionComment',
        '@id': `${page}#own`,
        additionalType: 'clarification',
        text: 'In winter.',
        about: [
          { '@type': 'WebPageElement', '@id': `${page}#in-full`, cssSelector: '#in-full' },
          { '@type': 'WebPageElement', '@id': `${page}#full-1`, cssSelector: '#full-1' },
        ],
      },
      {
        '@type': 'CorrectionComment',
        '@id': `${page}#correction-4`,
        additionalType: 'withdrawal',
        text: 'It was not so.',
        datePublished: '2026-03-02',
        about: [{ '@type': 'WebPageElement', cssSelector: '.broadsheet-Summary' }],
      },
    ]);
  });
});

describe('Withdrawn text', () => {
  /** An article in which every word of every part can be told from those of the others. */
  const marked: Article = {
    ...lighthouse,
    headline: 'in-headline',
    deck: 'in-deck',
    standfirst: 'in-standfirst',
    summary: 'in-summary',
    keyPoints: [{ text: 'in-keyPoints', provenance: machine }],
    brief: [{ type: 'paragraph', text: 'in-brief-words', provenance: machine }],
    body: [
      { type: 'paragraph', text: 'in-body', provenance: machine },
      {
        type: 'figure',
        id: 'picture',
        image: { url: '/in-body.jpg', alt: 'in-body', width: 3, height: 2 },
        caption: 'in-body',
        credit: 'in-body',
      },
    ],
    conversation: {
      title: 'in-conversation',
      subtitle: 'in-conversation',
      speakers: [
        { id: 'a', name: 'in-conversation', kind: 'ai', provenance: { ...machine, system: 'in-conversation' } },
      ],
      turns: [{ speaker: 'a', body: [{ type: 'paragraph', text: 'in-conversation', provenance: machine }] }],
    },
    provenanceOf: Object.fromEntries(
      ['headline', 'deck', 'standfirst', 'summary', 'keyPoints', 'brief', 'body', 'conversation'].map((part) => [
        part,
        { ...machine, system: `of-${part}` },
      ]),
    ),
  };

  it.each(['headline', 'deck', 'standfirst', 'summary', 'keyPoints', 'body', 'conversation'] as const)(
    'has no word of the part %s in it, and no word of how that came about',
    (part) => {
      const whole = JSON.stringify(toJsonLd(marked));
      const left = JSON.stringify(toJsonLd({ ...marked, corrections: [withdrawal(part)] }));
      for (const words of [`in-${part}`, `of-${part}"`]) {
        expect(whole).toContain(words);
        expect(left).not.toContain(words);
      }
    },
  );

  it('of a whole story leaves its headline and the reason', () => {
    const left = JSON.stringify(toJsonLd({ ...marked, corrections: [{ ...withdrawal(), parts: undefined }] }));
    expect(left).toContain('in-headline');
    expect(left).toContain('Taken back.');
    expect(left).not.toMatch(/in-(?!headline)|of-(?!headline)/);
  });

  it('of a block or a turn is left out', () => {
    const left = JSON.stringify(toJsonLd({ ...marked, corrections: [withdrawal('#picture', '#turn-1')] }));
    expect(left).not.toContain('in-body.jpg');
    expect(left).toContain('in-body');
    expect(partsOf(conversationOf(JSON.parse(left)) ?? {})).toEqual([]);
  });

  it('is not counted', () => {
    const words = (corrections: Correction[]) => told({ corrections }).wordCount;
    expect(words([withdrawal('#full-2')])).toBeLessThan(Number(words([])));
  });
});

describe('A value that is not an article', () => {
  it.each(oddities)('such as %s does not throw, whole or in any field', (_, value) => {
    expect(toJsonLd(asArticle(value))['@type']).toBe('NewsArticle');
    for (const field of Object.keys({ ...lighthouse, provenance: 1, provenanceOf: 1, corrections: 1 })) {
      const jsonLd = toJsonLd(asArticle({ ...lighthouse, [field]: value }));
      expect(() => JSON.stringify(jsonLd)).not.toThrow();
    }
  });

  it('does not throw, and the result is plain JSON', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const jsonLd = toJsonLd(asArticle(garbage(seed).document));
      expect(JSON.parse(JSON.stringify(jsonLd))).toEqual(jsonLd);
    }
  });
});
