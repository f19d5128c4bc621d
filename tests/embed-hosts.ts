import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// What pages that frame us do with our messages, as far as the height goes. pym.js and iframe-resizer are the real ones; the rules
// of the others are written anew from their documentation and published behaviour.

const { resolve } = createRequire(import.meta.url);
const pym = readFileSync(resolve('pym.js/dist/pym.v1.min.js'), 'utf8');
// used under the GPL, for these tests alone
const iframeResizer = readFileSync(resolve('@iframe-resizer/parent/index.umd.js'), 'utf8');

export interface Host {
  name: string;
  /** Height that a frame gets whose content is so high, in pixels. */
  heightFor(content: number): number;
  /** Behind the address of the frame. */
  query?(index: number): string;
  /** Script of the page; frames are `iframe` elements, except where `isMadeByScript`. */
  script(site: string): string;
  isMadeByScript?: boolean;
  /** What the script says on the console of its licence, or of frames that it speaks to before they have loaded. */
  ownWords?: RegExp;
  /** Sets `sandbox="allow-scripts"` on its own. */
  isAlwaysSandboxed?: boolean;
}

/** Pixels a frame has until somebody sets it. */
export const INITIAL = 480;

const fits = (content: number): number => content;
const secretOf = (index: number): string => `aBcDeFgHi${index}`;
const listen = (body: string): string => `<script>
const frameOf = (source) => [...document.querySelectorAll('iframe')].find((frame) => frame.contentWindow === source);
addEventListener('message', (event) => { const { data, source } = event; const frame = frameOf(source); if (!frame) return; ${body} });
</script>`;

export const hosts: Host[] = [
  { name: 'no listener', heightFor: () => INITIAL, script: () => '' },
  { name: 'our embed.js', heightFor: fits, script: (site) => `<script async src="${site}/embed.js"></script>` },
  {
    name: 'a Datawrapper listener',
    heightFor: fits,
    // new ones go by the window, old ones by the id, which is a part of the address
    script: () =>
      listen(`for (const [id, height] of Object.entries(data['datawrapper-height'] ?? {}))
        if (document.querySelector("iframe[src*='" + id + "']")) frame.style.height = height + 'px';`),
  },
  {
    name: 'pym',
    heightFor: fits,
    isMadeByScript: true,
    script: () => `<script>${pym}</script><script>
for (const box of document.querySelectorAll('[data-src]')) {
  const { sandbox } = box.dataset;
  new pym.Parent(box.id, box.dataset.src, { title: 'Widget', ...(sandbox === undefined ? {} : { sandbox }) });
}</script>`,
  },
  {
    name: 'iframe-resizer 5',
    heightFor: fits,
    ownWords: /GPLv3 License Version|The target origin provided/,
    // a frame without an origin can be sent nothing by its origin
    script: () => `<script>${iframeResizer}</script><script>
for (const frame of document.querySelectorAll('iframe')) {
  const hasOrigin = !frame.sandbox.length || frame.sandbox.contains('allow-same-origin');
  iframeResize({ license: 'GPLv3', checkOrigin: hasOrigin }, frame);
}</script>`,
  },
  {
    name: 'amp-iframe',
    heightFor: fits,
    script: () =>
      listen(`if (data.sentinel === 'amp' && data.type === 'embed-size') frame.style.height = data.height + 'px';`),
  },
  {
    name: 'Medium',
    heightFor: fits,
    script: () =>
      listen(`if (typeof data !== 'string' || !data.startsWith('{')) return;
        const { src, context, height } = JSON.parse(data);
        if (context === 'iframe.resize' && src === frame.src) frame.style.height = height + 'px';`),
  },
  {
    name: 'WordPress',
    isAlwaysSandboxed: true,
    heightFor: (content) => Math.min(1000, Math.max(200, content)),
    query: (index) => `#?secret=${secretOf(index)}`,
    script: () =>
      listen(`if (!data.secret || !data.message || !data.value || /[^a-zA-Z0-9]/.test(data.secret)) return;
        if (!frame.src.endsWith('secret=' + data.secret)) return;
        frame.removeAttribute('style');
        if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
        if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame)
          top.location.href = data.value;`),
  },
];
