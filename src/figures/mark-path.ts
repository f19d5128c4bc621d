import { round } from './round.ts';

/** Corner angles in degrees, clockwise from the top, and a factor that makes the forms look equally large. */
const forms: readonly { corners: readonly number[]; scale: number }[] = [
  { corners: [], scale: 1 },
  { corners: [0, 120, 240], scale: 1.38 },
  { corners: [45, 135, 225, 315], scale: 1.24 },
  { corners: [0, 90, 180, 270], scale: 1.3 },
  { corners: [60, 180, 300], scale: 1.38 },
  { corners: [30, 90, 150, 210, 270, 330], scale: 1.12 },
];

/** How much room each form takes beside a disc of the same radius, in every direction. */
const fits: readonly number[] = [1, 1.18, 1.12, 1.26, 1.18, 1.1];

/** Radius of the circle that a mark of a kind keeps clear around itself. */
export function markReach(kind: number, radius: number): number {
  return radius * (fits[(kind - 1) % fits.length] ?? 1);
}

/** Path of the form of a kind (1–6) around the origin: disc, triangle up, square, diamond, triangle down, hexagon. */
export function markPath(kind: number, radius: number): string {
  const form = forms[(kind - 1) % forms.length];
  if (form === undefined || form.corners.length === 0) {
    const r = round(radius);
    return `M${-r},0A${r},${r},0,1,1,${r},0A${r},${r},0,1,1,${-r},0Z`;
  }
  const points = form.corners.map((degrees) => {
    const angle = ((degrees - 90) * Math.PI) / 180;
    // A triangle's weight lies off its centre; a small shift keeps it in line with its neighbours.
    const shift = form.corners.length === 3 ? (degrees % 120 === 0 ? 0.18 : -0.18) * radius : 0;
    return `${round(Math.cos(angle) * radius * form.scale)},${round(Math.sin(angle) * radius * form.scale + shift)}`;
  });
  return `M${points.join('L')}Z`;
}
