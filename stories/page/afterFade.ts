/** Waits until an opened depth is fully visible. */
export async function afterFade(canvasElement: HTMLElement): Promise<void> {
  await Promise.all(canvasElement.getAnimations({ subtree: true }).map(({ finished }) => finished));
}
