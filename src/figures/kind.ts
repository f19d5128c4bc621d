/** As many colours and forms as the site has: `--kind-1` … `--kind-6`. */
const KINDS = 6;

/** Number 1–6 of the colour and form of a lane, by its place in the list of lanes; a seventh lane begins anew. */
export function kindOf(lanes: readonly { id: string }[], lane: string): number {
  return (
    (Math.max(
      0,
      lanes.findIndex(({ id }) => id === lane),
    ) %
      KINDS) +
    1
  );
}
