/**
 * What a page may do, save for its styles and who may frame it: said twice, by the server (headers.ts) and by the page itself
 * (page-policy.ts), for a host of files may send no header. `compiles`: whether it runs WebAssembly, as the search does.
 */
export function toPolicyDirectives({ compiles = false } = {}): string[] {
  return [
    `script-src 'self'${compiles ? " 'wasm-unsafe-eval'" : ''}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ];
}
