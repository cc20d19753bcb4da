import type { Behavior } from '../island/Behavior';

/**
 * The behaviour of a silent film that repeats: it plays while it is visible, not if the reader prefers reduced motion, and a button pauses
 * it (WCAG 2.2.2). `element` has the button; the element before it is the film.
 */
export const loopBehavior: Behavior<unknown> = (element) => {
  const film = element.previousElementSibling as HTMLVideoElement;
  const button = element.firstElementChild as HTMLButtonElement;
  const reduced = matchMedia('(prefers-reduced-motion: reduce)');
  let isWanted = !reduced.matches;
  let isVisible = false;

  function update() {
    // A film that is paused before it has begun rejects.
    if (isWanted && isVisible) film.play().catch(() => {});
    else film.pause();
    element.toggleAttribute('data-playing', isWanted);
  }
  const observer = new IntersectionObserver(([entry]) => {
    isVisible = entry?.isIntersecting ?? false;
    update();
  });
  const stop = () => {
    isWanted &&= !reduced.matches;
    update();
  };

  button.onclick = () => {
    isWanted = !isWanted;
    update();
  };
  film.controls = false;
  button.hidden = false;
  observer.observe(film);
  reduced.addEventListener('change', stop);
  return () => {
    observer.disconnect();
    reduced.removeEventListener('change', stop);
    film.pause();
    film.controls = true;
    button.hidden = true;
  };
};
