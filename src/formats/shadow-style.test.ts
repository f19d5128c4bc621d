import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toShadowStyle } from './shadow-style.ts';

const cases: [css: string, expected: string][] = [
  [':root,[data-theme=light]{--ink:#000}', ":host,:host([theme='light']){--ink:#000}"],
  [":root:not([data-theme='light']){--ink:#fff}", ":host(:not([theme='light'])){--ink:#fff}"],
  ['a{margin:-.5rem 2px 1.25rem}', 'a{margin:calc(-.5*var(--unit)) 2px calc(1.25*var(--unit))}'],
  ['a{top:calc(-0.5rem - 0.5px)}', 'a{top:calc(calc(-0.5*var(--unit)) - 0.5px)}'],
  [
    '@container figure (min-width:38rem) and (max-width:59.99rem){a{gap:1rem}}',
    '@container figure (min-width:608px) and (max-width:959.84px){a{gap:calc(1*var(--unit))}}',
  ],
];
for (const [css, expected] of cases) {
  test(css, () => assert.equal(toShadowStyle(css), expected));
}
