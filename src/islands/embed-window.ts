// Draws what embed.ts has left over the whole width. It stands apart from that: a sandboxed frame may not load this file, and
// then the marks that were not asked for are only left out. The drawing itself is fetched only where it is asked for.

const main = document.querySelector<HTMLElement>('main[data-redraw]');
if (main) import('./embed-draw.ts').then(({ drawWindow }) => drawWindow(main)).catch(() => undefined);

export {};
