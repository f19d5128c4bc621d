import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// What pages that frame us do with our messages, as far as the height goes. pym.js is the real one; the rules of the others are
// written anew from their documentation and published behaviour (iframe-resizer 5 may only be used under the GPL or for money).

const pym = readFileSync(createRequire(import.meta.url).resolve('pym.js/dist/pym.v1.min.js'), 'utf8');

export interface Host {
  name: string;
  /** Height that a frame gets whose content is so high, in pixels. */
  heightFor(content: number): number;
  /** Behind the address of the frame. */
  query?(index: number): string;
  /** Script of the page; frames are `iframe` elements, except where `isMadeByScript`. */
  script(site: string): string;
  isMadeByScript?: boolean;
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
    script: () => `${listen(`
      if (data === '[iFrameResizerChild]Ready') return init(frame);
      const [, id, height, type] = /^\\[iFrameSizer\\]([^:]+):(\\d+):\\d+:(\\w+)/.exec(data) ?? [];
      if (id !== frame.id) return;
      if (!frame.dataset.started && type !== 'init') throw new Error('the first answer must be init, not ' + type);
      frame.dataset.started = 'yes';
      frame.style.height = height + 'px';`)}<script>
const init = (frame) => frame.contentWindow.postMessage('[iFrameSizer]' + frame.id + ':8:false:false:32:true:true:null:auto', '*');
for (const frame of document.querySelectorAll('iframe')) frame.addEventListener('load', () => init(frame));
</script>`,
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
