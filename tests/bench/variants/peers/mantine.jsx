/** Mantine, with its complete style sheet. */
import '@mantine/core/styles.css';
import { Anchor, Blockquote, List, MantineProvider, Text, Title, useMantineColorScheme } from '@mantine/core';
import { flushSync } from 'react-dom';
import { renderArticle } from './renderArticle';

let setColorScheme;

export const setScheme = (scheme) => flushSync(() => setColorScheme(scheme));

function Page() {
  ({ setColorScheme } = useMantineColorScheme());
  return renderArticle({
    link: (words, url) => <Anchor href={url}>{words}</Anchor>,
    label: (words) => (
      <Text size="sm" c="dimmed">
        {words}
      </Text>
    ),
    headline: (words) => <Title order={1}>{words}</Title>,
    deck: (words) => <Text size="xl">{words}</Text>,
    standfirst: (words) => <Text size="lg">{words}</Text>,
    heading: (words) => <Title order={2}>{words}</Title>,
    paragraph: (words, key) => <Text key={key}>{words}</Text>,
    list: (points) => (
      <List>
        {points.map(({ id, text }) => (
          <List.Item key={id} id={id}>
            {text}
          </List.Item>
        ))}
      </List>
    ),
    pullQuote: (words, attribution) => <Blockquote cite={attribution}>{words}</Blockquote>,
    speaker: (name) => <Text fw={700}>{name}</Text>,
  });
}

export const page = () => (
  <MantineProvider defaultColorScheme="light">
    <Page />
  </MantineProvider>
);
