/**
 * A style sheet of the site for a shadow tree. The element stands for the page: `:root` and a chosen theme are its own. A page
 * may set its root to any type size, so sizes count in `--unit`, which the element knows, instead of `rem`; the conditions of
 * containers know no variables and count in pixels.
 */
export function toShadowStyle(css: string): string {
  return css
    .replace(/:root:not\(\[data-theme=(['"]?)(\w+)\1\]\)/g, ":host(:not([theme='$2']))")
    .replace(/\[data-theme=(['"]?)(\w+)\1\]/g, ":host([theme='$2'])")
    .replaceAll(':root', ':host')
    .replace(/@(?:container|media)[^{]*/g, (condition) =>
      condition.replace(/([\d.]+)rem/g, (_, number: string) => `${Number(number) * 16}px`),
    )
    .replace(/(-?[\d.]+)rem\b/g, 'calc($1*var(--unit))');
}
