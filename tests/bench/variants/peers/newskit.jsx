/** NewsKit; another scheme is another theme, with which the page is rendered again. */
import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import {
  Headline,
  LinkInline,
  NewsKitProvider,
  newskitDarkTheme,
  newskitLightTheme,
  Paragraph,
  Standfirst,
  TextBlock,
  UnorderedList,
} from 'newskit';
import { useState } from 'react';
import { renderArticle } from './renderArticle';

const kit = {
  link: (words, url) => <LinkInline href={url}>{words}</LinkInline>,
  label: (words) => (
    <TextBlock as="p" typographyPreset="utilityMeta010">
      {words}
    </TextBlock>
  ),
  headline: (words) => <Headline headingAs="h1">{words}</Headline>,
  deck: (words) => (
    <TextBlock as="p" typographyPreset="editorialSubheadline020">
      {words}
    </TextBlock>
  ),
  standfirst: (words) => <Standfirst>{words}</Standfirst>,
  heading: (words) => <Headline headingAs="h2">{words}</Headline>,
  paragraph: (words, key) => <Paragraph key={key}>{words}</Paragraph>,
  list: (points) => <UnorderedList listItemMarker={null}>{points.map(({ text }) => text)}</UnorderedList>,
  pullQuote: (words, attribution) => (
    <>
      <TextBlock as="p" typographyPreset="editorialQuote010">
        {words}
      </TextBlock>
      <TextBlock as="p" typographyPreset="utilityMeta010">
        {attribution}
      </TextBlock>
    </>
  ),
  speaker: (name) => (
    <TextBlock as="p" typographyPreset="utilityHeading010">
      {name}
    </TextBlock>
  ),
};

function Page({ scheme }) {
  const [cache] = useState(() => createCache({ key: 'css' }));
  return (
    <CacheProvider value={cache}>
      <NewsKitProvider theme={scheme === 'dark' ? newskitDarkTheme : newskitLightTheme}>
        {renderArticle(kit)}
      </NewsKitProvider>
    </CacheProvider>
  );
}

export const page = (scheme) => <Page scheme={scheme} />;
