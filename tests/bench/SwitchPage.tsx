import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Article } from '../../src/article/Article';
import { SchemeToggle } from '../../src/components/SchemeToggle/SchemeToggle';
import { schemeKey } from '../../src/components/SchemeToggle/schemeBehavior';
import { ArticlePage } from '../../src/page/ArticlePage';
import { ThemeStyles } from '../../src/theme/ThemeStyles';
import { themes } from '../../src/theme/themes';
import { toCss } from '../../src/theme/toCss';
import seed from '../../stories/articles/lebanon-pullout.json';

/** The article page, and two ways to change its theme and its scheme: the library's, and custom properties set by hand. */
declare global {
  interface Window {
    /** Milliseconds that it takes to change the theme to and fro and lay the page out again, in the library's way. */
    themeByLibrary: () => number;
    /** The same with the bare custom properties on the root element. */
    themeByHand: () => number;
    /** Milliseconds that it takes to change the scheme to and fro by a click, which is remembered. */
    schemeByLibrary: () => number;
    /** The same by a click that sets the bare properties on the root element. */
    schemeByHand: () => number;
  }
}

const [one, other] = [themes.tabloid, themes.ledger];
let setTheme: (theme: typeof one) => void = () => {};

function Page() {
  const [theme, set] = useState(one);
  setTheme = set;
  return <ThemeStyles theme={theme} />;
}

const schemes = ['light', 'dark'] as const;
const { style } = document.documentElement;

/** A choice as bare as the properties that it sets. */
function BareToggle() {
  return schemes.map((scheme) => (
    <input
      key={scheme}
      type="radio"
      name="bare"
      value={scheme}
      aria-label={scheme}
      onChange={() => {
        style.setProperty('--broadsheet-color-scheme', scheme);
        style.colorScheme = scheme;
      }}
    />
  ));
}

const header = (
  <>
    <SchemeToggle />
    <BareToggle />
  </>
);
const root = document.body.appendChild(document.createElement('div'));
const styles = document.body.appendChild(document.createElement('div'));
flushSync(() => createRoot(root).render(<ArticlePage article={seed as Article} header={header} />));
flushSync(() => createRoot(styles).render(<Page />));

const propertiesOf = (theme: typeof one) =>
  [...toCss(theme, { complete: true }).matchAll(/(--broadsheet-[\w-]+):([^;}]+)/g)].map(
    ([, name, value]) => [name as string, value as string] as const,
  );
const properties = [propertiesOf(one), propertiesOf(other)] as const;
const inputs = (name: string) => [...root.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
const [system, ...own] = inputs(schemeKey);
const bare = inputs('bare');

window.themeByLibrary = () =>
  timed((turn) => {
    flushSync(() => setTheme(turn === 0 ? one : other));
  });

window.themeByHand = () => {
  const time = timed((turn) => {
    for (const [name, value] of properties[turn]) style.setProperty(name, value);
  });
  for (const [name] of properties[0]) style.removeProperty(name);
  return time;
};

window.schemeByLibrary = () => {
  const time = timed((turn) => own[turn]?.click());
  system?.click();
  return time;
};

window.schemeByHand = () => {
  const time = timed((turn) => bare[turn]?.click());
  style.removeProperty('--broadsheet-color-scheme');
  style.colorScheme = '';
  return time;
};

function timed(change: (turn: 0 | 1) => void): number {
  change(0);
  document.body.getBoundingClientRect();
  const start = performance.now();
  for (const turn of [1, 0] as const) {
    change(turn);
    document.body.getBoundingClientRect();
  }
  return (performance.now() - start) / 2;
}
