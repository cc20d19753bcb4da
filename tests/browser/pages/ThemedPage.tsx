import { Profiler, type ReactNode, useState } from 'react';
import type { Article } from '../../../src/article/Article';
import { SchemeToggle } from '../../../src/components/SchemeToggle/SchemeToggle';
import { ArticlePage } from '../../../src/page/ArticlePage';
import { ThemeStyles } from '../../../src/theme/ThemeStyles';
import { themes } from '../../../src/theme/themes';
import seed from '../../../stories/articles/lebanon-pullout.json';

/** The seed with a switch of themes and of schemes; how often React has drawn the article is put down in `window.drawn`. */
export function ThemedPage({ nonce }: { nonce: string }): ReactNode {
  return (
    <>
      <ThemeSwitch nonce={nonce} />
      <SchemeToggle nonce={nonce} />
      <Profiler
        id="article"
        onRender={() => {
          window.drawn = (window.drawn ?? 0) + 1;
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
    /** How often React has drawn the article. */
    drawn?: number;
  }
}
