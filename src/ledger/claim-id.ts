/** Makes permanent ids of what claims say; a second claim of the same kind, day and place gets `-2` behind. */
export function createIds(): (...parts: (string | null | undefined)[]) => string {
  const taken = new Map<string, number>();
  return (...parts) => {
    const base = parts
      .filter(Boolean)
      .map((part) => slug(String(part)))
      .filter(Boolean)
      .join('-');
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  };
}

function slug(part: string): string {
  return part
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/g, 'l')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
