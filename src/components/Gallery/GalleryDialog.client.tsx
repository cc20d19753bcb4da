'use client';

import { createElement, type ReactNode, useLayoutEffect, useRef } from 'react';
import { galleryBehavior } from './galleryBehavior';

/** Props of `GalleryDialog`. */
export interface GalleryDialogProps {
  /** The space for a picture, that for its words, and the buttons. */
  children: ReactNode;
  /** The id of the element that names the dialog. */
  labelledBy: string;
}

/** The island of `Gallery`: the dialog that shows a picture in the size of the window. It has no styles. */
export function GalleryDialog({ children, labelledBy }: GalleryDialogProps): ReactNode {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => galleryBehavior(ref.current as HTMLDialogElement), []);
  // eslint-disable-next-line react-hooks/refs -- createElement reads no ref, and JSX would load its runtime for each island
  return createElement('dialog', { ref, 'data-part': 'gallery', 'aria-labelledby': labelledBy }, children);
}
