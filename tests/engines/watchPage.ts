/** What is visible of a page in one frame. */
export interface Frame {
  /** The ids of the visible versions of the story. */
  versions: string[];
  /** The background colour of the page. */
  paper: string;
}

declare global {
  interface Window {
    /** Errors, warnings and policy violations of the page. */
    complaints?: string[];
    /** Each frame since the full story has loaded that differs from the previous one. */
    shown?: Frame[];
  }
}

/** Runs in the head of a page, and records its frames and its errors, which not every engine reports to a test. */
export function watchPage(): void {
  const complaints: string[] = [];
  const shown: Frame[] = [];
  Object.assign(window, { complaints, shown });
  addEventListener('error', ({ message }) => complaints.push(message));
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => complaints.push(violatedDirective));
  for (const level of ['error', 'warn'] as const)
    console[level] = (...messages: unknown[]) => complaints.push(messages.join(' '));

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
    // The second part of a slow page is sent after a frame without it.
    if (document.readyState === 'loading') new Image().src = '/go-on';
  });
}
