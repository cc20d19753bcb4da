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

/** The article page, and two ways to change its theme and its scheme: that of the library, and custom properties set directly. */
declare global {
  interface Window {
    /** The milliseconds to change the theme back and forth, with layout, in the way of the library. */
    themeByLibrary: () => number;
    /** The same with custom properties on the root element. */
    themeByHand: () => number;
    /** The milliseconds to change the scheme back and forth by a click, which is stored. */
    schemeByLibrary: () => number;
    /** The same by a click that sets custom properties on the root element. */
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

/** A minimal choice that sets custom properties. */
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
const [system, ...others] = inputs(schemeKey);
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
  const time = timed((turn) => others[turn]?.click());
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
