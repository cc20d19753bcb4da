import { Profiler, type ReactNode, useState } from 'react';
import type { Article } from '../../../src/article/Article';
import { SchemeToggle } from '../../../src/components/SchemeToggle/SchemeToggle';
import { ArticlePage } from '../../../src/page/ArticlePage';
import { ThemeStyles } from '../../../src/theme/ThemeStyles';
import { themes } from '../../../src/theme/themes';
import seed from '../../../stories/articles/lebanon-pullout.json';

/** The seed with a switch of themes and of schemes; `window.renders` counts how often React has rendered the article. */
export function ThemedPage({ nonce }: { nonce: string }): ReactNode {
  return (
    <>
      <ThemeSwitch nonce={nonce} />
      <SchemeToggle nonce={nonce} />
      <Profiler
        id="article"
        onRender={() => {
          window.renders = (window.renders ?? 0) + 1;
        }}
      >
        <ArticlePage article={seed as Article} nonce={nonce} />
      </Profiler>
    </>
  );
}

function ThemeSwitch({ nonce }: { nonce: string }): ReactNode {
  const [theme, setTheme] = useState<keyof typeof themes>('hearth');
  return (
    <>
      <ThemeStyles theme={themes[theme]} nonce={nonce} />
      {Object.keys(themes).map((name) => (
        <button key={name} type="button" onClick={() => setTheme(name as keyof typeof themes)}>
          {name}
        </button>
      ))}
    </>
  );
}

declare global {
  interface Window {
    /** How often React has rendered the article. */
    renders?: number;
  }
}
