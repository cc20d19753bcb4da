import { SchemeToggle, StaticMarkup } from 'broadsheet/static';
import { lazy, Suspense, useState } from 'react';

// Only a browser that has to draw a story itself loads what draws it.
const Story = lazy(() => import('./Story'));

/** A page whose story React leaves as the server has drawn it: neither the story nor what draws it is loaded by the browser. */
export function Kept() {
  const [slug, setSlug] = useState('lamp');
  const [depth, setDepth] = useState('as it was opened');
  return (
    <>
      <SchemeToggle />
      <StaticMarkup data={slug} onDepthChange={(change) => setDepth(change.depth)}>
        {(wanted) => (
          <Suspense>
            <Story slug={wanted} />
          </Suspense>
        )}
      </StaticMarkup>
      <p>You read: {depth}</p>
      <button type="button" onClick={() => setSlug('stairs')}>
        Next story
      </button>
    </>
  );
}
