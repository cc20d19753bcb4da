/** What a reader sees of a page in one frame. */
export interface Frame {
  /** The ids of the versions of the story that have a box. */
  versions: string[];
  /** The colour of the page. */
  paper: string;
}

declare global {
  interface Window {
    /** What the page has complained of. */
    complaints?: string[];
    /** What the page has shown since the full story was there: each frame that differs from the one before. */
    shown?: Frame[];
  }
}

/** Runs in the head of a page, and puts down what it shows and complains of: not every engine tells a test of either. */
export function watchPage(): void {
  const complaints: string[] = [];
  const shown: Frame[] = [];
  Object.assign(window, { complaints, shown });
  addEventListener('error', ({ message }) => complaints.push(message));
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => complaints.push(violatedDirective));
  for (const level of ['error', 'warn'] as const)
    console[level] = (...words: unknown[]) => complaints.push(words.join(' '));

  requestAnimationFrame(function look() {
    requestAnimationFrame(look);
    const page = document.querySelector('.broadsheet-ArticlePage');
    if (!page?.querySelector('[data-depth="in-full"]')) return;
    const frame: Frame = {
      versions: [...page.querySelectorAll<HTMLElement>('[data-depth]')].flatMap((version) =>
        version.offsetHeight > 0 ? version.id : [],
      ),
      paper: getComputedStyle(page).backgroundColor,
    };
    if (JSON.stringify(frame) === JSON.stringify(shown.at(-1))) return;
    shown.push(frame);
    // The rest of a page that comes slowly is sent when there has been a frame without it.
    if (document.readyState === 'loading') new Image().src = '/go-on';
  });
}
