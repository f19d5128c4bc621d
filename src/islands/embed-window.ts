// Draws what embed.ts has left over the whole width. The drawing itself is fetched only where it is asked for.

// When every script of the page has run, whichever came first, it is known what is left.
document.addEventListener('DOMContentLoaded', () => {
  const main = document.querySelector<HTMLElement>('main[data-redraw]');
  if (main) import('./embed-draw.ts').then(({ drawWindow }) => drawWindow(main)).catch(() => undefined);
});

export {};
