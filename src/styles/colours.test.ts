import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

// The colours of properties.css as readers see them, whatever their sight.
const css = readFileSync(join(import.meta.dirname, 'properties.css'), 'utf8');

type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

/** Custom properties of the block that a selector opens. */
function coloursOf(selector: string): Map<string, string> {
  const from = css.indexOf(`${selector} {\n`);
  assert.ok(from >= 0, `${selector} is in properties.css`);
  const block = css.slice(from, css.indexOf('}', from));
  return new Map(
    [...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const themes = {
  light: coloursOf("[data-theme='light']"),
  dark: coloursOf("[data-theme='dark']"),
};

function toLinear(hex: string): Rgb {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const times = (matrix: Matrix, [r, g, b]: Rgb): Rgb => {
  const row = ([x, y, z]: Rgb): number => Math.min(1, Math.max(0, x * r + y * g + z * b));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** Machado, Oliveira and Fernandes 2009, full severity, in linear RGB. */
const sights: Record<string, Matrix> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function toLab([r, g, b]: Rgb): Rgb {
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const luminance = (hex: string): number => {
  const [r, g, b] = toLinear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

for (const [theme, colours] of Object.entries(themes)) {
  const of = (name: string): string => colours.get(name) ?? assert.fail(`--${name} is missing (${theme})`);
  const kinds = [1, 2, 3, 4, 5, 6].map((kind) => of(`kind-${kind}`));

  describe(theme, () => {
    for (const [sight, matrix] of Object.entries(sights)) {
      test(`any two kinds differ by 25 or more for ${sight} sight`, () => {
        const labs = kinds.map((hex) => toLab(times(matrix, toLinear(hex))));
        const differences = labs.flatMap((one, index) =>
          labs.slice(index + 1).map((other) => Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])),
        );
        assert.ok(Math.min(...differences) >= 25, `smallest ${Math.min(...differences).toFixed(1)}`);
      });
    }

    test('marks have 3 : 1 on the page, text 4.5 : 1 on every ground', () => {
      for (const hex of kinds) assert.ok(contrast(hex, of('paper')) >= 3, `${hex}: ${contrast(hex, of('paper'))}`);
      for (const text of ['ink', 'ink-muted', 'accent'])
        for (const ground of ['paper', 'paper-2', 'mark'])
          assert.ok(contrast(of(text), of(ground)) >= 4.5, `${text} on ${ground}: ${contrast(of(text), of(ground))}`);
    });
  });
}

test('the reader’s system and the attribute ask for the same dark theme', () => {
  assert.deepEqual(coloursOf(":root:not([data-theme='light'])"), themes.dark);
});
