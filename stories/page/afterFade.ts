/** Waits until a depth that was opened has faded in. */
export async function afterFade(canvasElement: HTMLElement): Promise<void> {
  await Promise.all(canvasElement.getAnimations({ subtree: true }).map(({ finished }) => finished));
}
