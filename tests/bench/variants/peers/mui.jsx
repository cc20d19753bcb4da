/** MUI, as in its guide for server rendering: an emotion cache for each page, CSS variables for both schemes. */
import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import Link from '@mui/material/Link';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import { createTheme, ThemeProvider, useColorScheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { flushSync } from 'react-dom';
import { renderArticle } from './renderArticle';

const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'class' },
  colorSchemes: { light: true, dark: true },
});

let setMode;

export const setScheme = (scheme) => flushSync(() => setMode(scheme));

function Page() {
  ({ setMode } = useColorScheme());
  return renderArticle({
    link: (words, url) => <Link href={url}>{words}</Link>,
    label: (words) => <Typography variant="caption">{words}</Typography>,
    headline: (words) => <Typography variant="h1">{words}</Typography>,
    deck: (words) => (
      <Typography variant="h5" component="p">
        {words}
      </Typography>
    ),
    standfirst: (words) => <Typography variant="subtitle1">{words}</Typography>,
    heading: (words) => <Typography variant="h2">{words}</Typography>,
    paragraph: (words, key) => (
      <Typography key={key} component="p">
        {words}
      </Typography>
    ),
    list: (points) => (
      <List>
        {points.map(({ id, text }) => (
          <ListItem key={id} id={id}>
            <Typography>{text}</Typography>
          </ListItem>
        ))}
      </List>
    ),
    pullQuote: (words, attribution) => (
      <>
        <Typography variant="h4" component="p">
          {words}
        </Typography>
        <Typography variant="caption">{attribution}</Typography>
      </>
    ),
    speaker: (name) => <Typography variant="subtitle2">{name}</Typography>,
  });
}

export const page = () => (
  <CacheProvider value={createCache({ key: 'css' })}>
    <ThemeProvider theme={theme} defaultMode="light">
      <CssBaseline />
      <Page />
    </ThemeProvider>
  </CacheProvider>
);
