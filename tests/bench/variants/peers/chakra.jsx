/** Chakra UI: its scheme is a class of the root element. */
import { Blockquote, ChakraProvider, defaultSystem, Heading, Link, List, Text } from '@chakra-ui/react';
import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { renderArticle } from './renderArticle';

export const setScheme = (scheme) => {
  document.documentElement.className = scheme;
};

const kit = {
  link: (words, url) => <Link href={url}>{words}</Link>,
  label: (words) => (
    <Text textStyle="sm" color="fg.muted">
      {words}
    </Text>
  ),
  headline: (words) => (
    <Heading as="h1" size="4xl">
      {words}
    </Heading>
  ),
  deck: (words) => <Text textStyle="xl">{words}</Text>,
  standfirst: (words) => <Text textStyle="lg">{words}</Text>,
  heading: (words) => (
    <Heading as="h2" size="2xl">
      {words}
    </Heading>
  ),
  paragraph: (words, key) => <Text key={key}>{words}</Text>,
  list: (points) => (
    <List.Root>
      {points.map(({ id, text }) => (
        <List.Item key={id} id={id}>
          {text}
        </List.Item>
      ))}
    </List.Root>
  ),
  pullQuote: (words, attribution) => (
    <Blockquote.Root>
      <Blockquote.Content>{words}</Blockquote.Content>
      <Blockquote.Caption>{attribution}</Blockquote.Caption>
    </Blockquote.Root>
  ),
  speaker: (name) => <Text fontWeight="bold">{name}</Text>,
};

export const page = () => (
  <CacheProvider value={createCache({ key: 'css' })}>
    <ChakraProvider value={defaultSystem}>{renderArticle(kit)}</ChakraProvider>
  </CacheProvider>
);
