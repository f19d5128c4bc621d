import { embedMessages } from './embed-messages.ts';

/** Where WordPress cuts a frame; see embedding of unknown providers in its wp-embed.js. */
const WORDPRESS_MOST = 1000;

/**
 * iframe-resizer 3 to 5 begin with the id of the frame, its margin and whether its width counts; all other messages, as
 * "[iFrameSizer]pageInfo:{…}", hold no such three.
 */
const RESIZER_INIT = /^\[iFrameSizer\]([^:]{1,80}):\d+:(?:true|false):/;
/** What it says when its tab is shown: it has taken no height while that was hidden. */
const RESIZER_ASKS = '[iFrameSizer]resize';

/** Milliseconds after loading at which the height is told anew: a host's listener may come later than our page. */
const REMINDERS = [250, 1000, 3000];

/** Sent by the page that frames us, in the address. */
const query = new URLSearchParams(location.search);
const secret = /secret=([A-Za-z0-9]{10})/.exec(location.hash)?.[1];

// messages carry a height or an address of ours and nothing private, so they go to any host
const post = (message: unknown): void => window.parent.postMessage(message, '*');

/** Height that the host allows, from `?height=` or WordPress's limit, in pixels; null where there is none. */
function mostHeight(): number | null {
  const asked = Number(query.get('height'));
  if (asked >= 100 && asked <= 5000) return asked;
  return secret ? WORDPRESS_MOST : null;
}

/**
 * Tells the page that frames this one how high it is, in every way that hosts listen to: our own, Datawrapper's, AMP's,
 * Medium's, pym's, iframe-resizer's and WordPress's. What does not fit into the height allowed scrolls inside.
 */
export function startReportingHeight(): void {
  const most = mostHeight();
  if (most !== null) {
    document.body.style.maxHeight = `${most}px`;
    document.body.style.overflowY = 'auto';
  }
  if (window.parent === window) return;
  // old listeners of Datawrapper look for the frame whose address holds the id
  const id = location.pathname.split('/').findLast((part) => part !== '') ?? '';
  const pymId = query.get('childId');
  let resizer: string | null = null;
  let resizerStarted = false;
  let last = 0;
  let lastTime = 0;
  let waiting = 0;

  const report = (force = false): void => {
    waiting = 0;
    // in a hidden tab or a folded box the width is 0 and every height is wrong
    const width = document.documentElement.clientWidth;
    if (width === 0) return;
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === last && !force) return;
    last = height;
    lastTime = performance.now();
    post({ type: embedMessages.resize, id, height });
    post({ 'datawrapper-height': { [id]: height } });
    post({ sentinel: 'amp', type: 'embed-size', height });
    post(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
    if (pymId) post(`pymxPYMx${pymId}xPYMxheightxPYMx${height}`);
    if (resizer) {
      // the first answer ends with a version; left out, hosts are warned of an outdated child
      post(`[iFrameSizer]${resizer}:${height}:${width}:${resizerStarted ? 'resize' : 'init:'}`);
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
    if (event.source !== window.parent) return;
    if (event.data?.type === embedMessages.measure) return report(true);
    if (typeof event.data !== 'string') return;
    const init = RESIZER_INIT.exec(event.data);
    if (init?.[1]) {
      resizer = init[1];
      resizerStarted = false;
      report(true);
    } else if (event.data === RESIZER_ASKS) {
      report(true);
    } else if (pymId && event.data.startsWith(`pymxPYMx${pymId}xPYMxwidth`)) {
      report(true);
    }
  });
  // iframe-resizer 5 may have asked before there was anybody to answer
  post('[iFrameResizerChild]Ready');
  new ResizeObserver(plan).observe(document.body);
  // most protocols have no way to ask, so what was told before anybody listened is told again
  window.addEventListener('load', () => {
    for (const delay of [0, ...REMINDERS]) setTimeout(report, delay, true);
  });
  document.fonts?.ready.then(plan, plan);
  document.addEventListener('visibilitychange', plan);
  report();
}
