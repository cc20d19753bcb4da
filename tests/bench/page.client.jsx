/** The program of a page in the browser: hydrates the HTML of the server on demand, and changes the scheme. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import * as variant from 'variant';

let rerender = () => {};

function Page({ onCommit }) {
  const [scheme, setScheme] = useState('light');
  rerender = setScheme;
  useEffect(onCommit, [onCommit]);
  return variant.page(scheme);
}

window.complaints = [];

/** Resolves when the page has been hydrated: by the variant, or by React after its effects have run. */
window.hydrate =
  variant.hydrate ??
  (() =>
    new Promise((resolve) => {
      hydrateRoot(document.getElementById('root'), <Page onCommit={resolve} />, {
        onRecoverableError: (error) => window.complaints.push(error.message),
        onUncaughtError: (error) => window.complaints.push(error.message),
      });
    }));

/** Changes the scheme: by the variant, or by rendering the page again. */
window.setScheme = variant.setScheme ?? ((scheme) => flushSync(() => rerender(scheme)));
