/** A face of a card: text is measured and drawn by the outlines of its glyphs, so that what fits here fits in the picture. */
export interface CardFace {
  /** Width of a line in units of the drawing. */
  width: (text: string, size: number) => number;
  /** Path of a line that begins at a point on its base line. */
  outline: (text: string, x: number, y: number, size: number) => string;
}
