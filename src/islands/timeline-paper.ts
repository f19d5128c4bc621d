import type { TimelineView } from './timeline-view.ts';

/** While the page is printed, the drawing has the width of paper: one for a wide screen would be shrunk until nobody can read it. */
export function startPaper(root: HTMLElement, view: TimelineView, signal: AbortSignal): void {
  let undo: (() => void) | null = null;
  const end = (): void => {
    delete root.dataset['onPaper'];
    undo?.();
    undo = null;
  };
  addEventListener(
    'beforeprint',
    () => {
      end();
      root.dataset['onPaper'] = '';
      undo = view.drawForPaper();
    },
    { signal },
  );
  addEventListener('afterprint', end, { signal });
}
