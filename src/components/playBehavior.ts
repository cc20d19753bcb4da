/** Called when a film or a recording begins to play, or goes on after a pause; not for a silent film that repeats, which plays by itself. */
export type OnPlay = (media: {
  /** What plays. */
  kind: 'video' | 'audio';
  /** The address of the file. */
  url: string;
  /** The title, if it has one. */
  title?: string;
}) => void;

/** Tells that a film or a recording plays. */
export function tellPlay(element: HTMLMediaElement, onPlay: OnPlay): void {
  if (element.loop && element.muted) return;
  const kind = element.localName === 'video' ? 'video' : 'audio';
  onPlay({ kind, url: element.currentSrc, title: element.getAttribute('aria-label') ?? undefined });
}

/** Tells of all films and recordings of the library in a page that they play. Returns a function that removes the behaviour. */
export function playBehavior(root: ParentNode, onPlay: OnPlay): () => void {
  const listen = ({ target }: Event) => {
    const element = target as HTMLMediaElement;
    if (element.closest('.broadsheet-Video, .broadsheet-Audio')) tellPlay(element, onPlay);
  };
  // The event does not bubble.
  root.addEventListener('play', listen, true);
  return () => root.removeEventListener('play', listen, true);
}
