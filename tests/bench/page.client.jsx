/** What a browser runs of a page: it takes over what the server has drawn, when it is told to, and changes the scheme. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import * as variant from 'variant';

let redraw = () => {};

function Page({ onCommit }) {
  const [scheme, setScheme] = useState('light');
  redraw = setScheme;
  useEffect(onCommit, [onCommit]);
  return variant.page(scheme);
}

window.complaints = [];

/** Is done when the page has been taken over: by the variant's own means, or by React, whose effects have run then. */
window.hydrate =
  variant.takeOver ??
  (() =>
    new Promise((resolve) => {
      hydrateRoot(document.getElementById('root'), <Page onCommit={resolve} />, {
        onRecoverableError: (error) => window.complaints.push(error.message),
        onUncaughtError: (error) => window.complaints.push(error.message),
      });
    }));

/** By the variant's own means, or by drawing the page again. */
window.setScheme = variant.setScheme ?? ((scheme) => flushSync(() => redraw(scheme)));
