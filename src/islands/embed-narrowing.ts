/**
 * Makes a widget narrower. It is unseen meanwhile, so that nothing moves before the reader's eyes; where the work fails it stays
 * whole and says so.
 */
export async function narrowWidget(main: HTMLElement, work: () => Promise<void>): Promise<void> {
  main.dataset['narrowing'] = '';
  try {
    await work();
  } catch {
    const remark = main.querySelector('.figure-subtitle');
    remark?.prepend('What this widget is asked for did not load; nothing is left out. ');
  }
  await nextFrame();
  delete main.dataset['narrowing'];
}

/** When the browser has drawn once more; in a tab that it does not draw, soon. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}
