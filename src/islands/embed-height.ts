/**
 * Tells the page that frames this one how high it is, in every way that hosts listen to: our own, Datawrapper's, AMP's,
 * Medium's, pym's, iframe-resizer's and WordPress's. Messages carry a height and nothing private, so they go to any host.
 */
export function startReportingHeight(): void {
  if (window.parent === window) return;
  const id = location.pathname.split('/').filter(Boolean).join('-');
  const query = new URLSearchParams(location.search);
  const pymId = query.get('childId');
  const secret = /secret=([A-Za-z0-9]{10})/.exec(location.hash)?.[1];
  const post = (message: unknown): void => window.parent.postMessage(message, '*');
  let resizer: string | null = null;
  let resizerStarted = false;
  let last = 0;
  let lastTime = 0;
  let waiting = 0;

  const report = (force = false): void => {
    waiting = 0;
    // in a hidden tab or a folded box the width is 0 and every height is wrong
    if (document.documentElement.clientWidth === 0) return;
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === last && !force) return;
    last = height;
    lastTime = performance.now();
    post({ type: 'border-ledger:resize', id, height });
    post({ 'datawrapper-height': { [id]: height } });
    post({ sentinel: 'amp', type: 'embed-size', height });
    post(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
    if (pymId) post(`pymxPYMx${pymId}xPYMxheightxPYMx${height}`);
    if (resizer) {
      post(
        `[iFrameSizer]${resizer}:${height}:${document.documentElement.clientWidth}:${resizerStarted ? 'resize' : 'init'}`,
      );
      resizerStarted = true;
    }
    if (secret) post({ message: 'height', value: height, secret });
  };
  // at most 30 reports a second, the last one always
  const plan = (): void => {
    if (waiting) return;
    waiting = window.setTimeout(report, Math.max(0, 34 - (performance.now() - lastTime)));
  };

  window.addEventListener('message', (event) => {
    if (event.source !== window.parent || typeof event.data !== 'string') return;
    const init = /^\[iFrameSizer\]([^:]{1,80}):/.exec(event.data);
    if (init?.[1]) {
      resizer = init[1];
      report(true);
    } else if (pymId && event.data.startsWith(`pymxPYMx${pymId}xPYMxwidth`)) {
      report(true);
    }
  });
  new ResizeObserver(plan).observe(document.body);
  window.addEventListener('load', plan);
  document.fonts?.ready.then(plan, plan);
  document.addEventListener('visibilitychange', plan);
  report();
}
