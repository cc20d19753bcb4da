import { SchemeToggle, StaticMarkup } from 'broadsheet/static';
import { lazy, Suspense, useState } from 'react';

// Only a browser that renders a story loads this module.
const Story = lazy(() => import('./Story'));

/** A page that keeps the HTML of its story: the browser loads neither the story nor the code that renders it. */
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
