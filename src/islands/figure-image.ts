import { wrapText } from '../figures/text-width.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Pixels of a PNG for a unit of the drawing. */
const DENSITY = 2;
const EDGE = 20;

/** What a style sheet may say of a drawing; a saved file has none, so each element takes its own along. */
const inherited = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-variant-numeric',
  'letter-spacing',
  'text-anchor',
  'visibility',
];
const own: Record<string, string> = { opacity: '1', 'vector-effect': 'none', 'text-decoration-line': 'none' };

export interface SvgText {
  text: string;
  width: number;
  height: number;
}

function copyStyles(from: Element, to: SVGElement, parent: CSSStyleDeclaration | null): void {
  const style = getComputedStyle(from);
  if (style.display === 'none') {
    to.remove();
    return;
  }
  for (const name of inherited) {
    const value = style.getPropertyValue(name);
    if (parent === null || value !== parent.getPropertyValue(name)) to.style.setProperty(name, value);
  }
  for (const [name, usual] of Object.entries(own)) {
    const value = style.getPropertyValue(name);
    if (value !== usual && value !== '') to.style.setProperty(name, value);
  }
  const children = [...to.children];
  [...from.children].forEach((child, index) => {
    const copy = children[index];
    if (copy instanceof SVGElement) copyStyles(child, copy, style);
  });
}

function addText(svg: SVGElement, lines: readonly string[], y: number, size: number, style: string): void {
  lines.forEach((line, index) => {
    const text = document.createElementNS(SVG, 'text');
    text.setAttribute('x', String(EDGE));
    text.setAttribute('y', String(y + index * size * 1.3));
    // the page's policy forbids the attribute, not the property
    text.style.cssText = `font-size:${size}px;${style}`;
    text.textContent = line;
    svg.append(text);
  });
}

/** The site's own fonts as rules with their data, so that a saved picture reads as the page does. */
async function toFontRules(text: string): Promise<string> {
  const used = [...document.fonts]
    .filter(({ status }) => status === 'loaded')
    .map(({ family, unicodeRange }) => ({
      family: family.replace(/["']/g, ''),
      unicodeRange,
    }));
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => {
      const family = style.getPropertyValue('font-family').replace(/["']/g, '');
      return text.includes(family) && used.some((one) => one.family === family);
    });
  const made = await Promise.all(
    rules.map(async (rule) => {
      const [, address] = /url\(["']?([^"')]+)["']?\)/.exec(rule.cssText) ?? [];
      const range = rule.style.getPropertyValue('unicode-range');
      const isLoaded = used.some(
        (one) => one.unicodeRange.replace(/\s/g, '').toLowerCase() === range.replace(/\s/g, '').toLowerCase(),
      );
      if (address === undefined || (range !== '' && !isLoaded)) return '';
      const answer = await fetch(new URL(address, rule.parentStyleSheet?.href ?? document.baseURI));
      const data = await toDataUrl(await answer.blob());
      return rule.cssText.replace(/src:[^;]+;/, `src:url(${data});`);
    }),
  );
  return made.join('');
}

function toDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(new Error('the file was not read')));
    reader.readAsDataURL(blob);
  });
}

/** The drawings of a figure that are shown, below each other, with its title and where it is from, as one SVG that needs no other file. */
export async function toSvgText(figure: HTMLElement, words: { title: string; credit: string }): Promise<SvgText> {
  const drawings = [...figure.querySelectorAll<SVGSVGElement>('.drawing > svg')].filter(
    (svg) => svg.getClientRects().length > 0,
  );
  if (drawings.length === 0) throw new Error(`no drawing is shown in #${figure.id}`);
  const page = getComputedStyle(document.documentElement);
  const paper = page.getPropertyValue('--paper');
  const ink = page.getPropertyValue('--ink');
  const inner = Math.max(320, ...drawings.map(({ viewBox }) => viewBox.baseVal.width));
  const serif = `font-family:${getComputedStyle(figure.querySelector('.figure-title') ?? figure).fontFamily}`;
  const sans = `font-family:${getComputedStyle(figure).fontFamily}`;
  const title = wrapText(words.title, 21, inner, 4).lines;
  const credit = wrapText(words.credit, 12.5, inner, 4).lines;
  const svg = document.createElementNS(SVG, 'svg');
  let y = EDGE + 18;
  addText(svg, title, y, 20, `fill:${ink};font-weight:600;${serif}`);
  y += (title.length - 1) * 26 + 18;
  for (const drawing of drawings) {
    const { width, height } = drawing.viewBox.baseVal;
    const copy = drawing.cloneNode(true);
    if (!(copy instanceof SVGSVGElement)) continue;
    copyStyles(drawing, copy, null);
    for (const [name, value] of Object.entries({ x: EDGE, y, width, height })) copy.setAttribute(name, String(value));
    svg.append(copy);
    y += height + 12;
  }
  addText(svg, credit, y + 10, 12, `fill:${page.getPropertyValue('--ink-muted')};${sans}`);
  const size = { width: inner + 2 * EDGE, height: Math.round(y + credit.length * 16 + EDGE) };
  svg.setAttribute('xmlns', SVG);
  svg.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  svg.setAttribute('width', String(size.width));
  svg.setAttribute('height', String(size.height));
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', paper);
  svg.prepend(ground);
  const fonts = document.createElementNS(SVG, 'style');
  fonts.textContent = await toFontRules(svg.outerHTML);
  svg.prepend(fonts);
  return { text: new XMLSerializer().serializeToString(svg), ...size };
}

/** The SVG as PNG, two pixels a unit. */
export async function toPng({ text, width, height }: SvgText): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * DENSITY;
  canvas.height = height * DENSITY;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png');
  });
}
