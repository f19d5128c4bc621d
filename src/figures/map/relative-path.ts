/** A tenth of a unit, written as short as a path may have it: `-.5`, and no sign of a space before a minus. */
function write(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, '$1.');
}

function pair(x: number, y: number): string {
  return `${write(x)}${y < 0 ? '' : ' '}${write(y)}`;
}

/**
 * A path of M, L and Z with absolute coordinates of at most one decimal, written relative: each point as its step from the one
 * before, which takes half the bytes. Steps are counted in whole tenths, so that no error adds up along a coast.
 */
export function relativePath(path: string): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let drawn = '';
  for (const [, command, at = ''] of path.matchAll(/([MLZ])([^MLZ]*)/g)) {
    if (command === 'Z') {
      drawn += 'z';
      [x, y] = [startX, startY];
      continue;
    }
    const [toX = 0, toY = 0] = at.split(',').map((value) => Math.round(Number(value) * 10));
    if (command === 'M') {
      [startX, startY] = [toX, toY];
      drawn += `m${pair(toX - x, toY - y)}`;
    } else {
      // pairs that follow a relative move are relative lines: they need no letter of their own
      const step = pair(toX - x, toY - y);
      drawn += step.startsWith('-') ? step : ` ${step}`;
    }
    [x, y] = [toX, toY];
  }
  return drawn;
}
