// The package comes without types, and those of DefinitelyTyped do not know `keepFeatures`. What the site uses of it:
declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2' | 'truetype';
    /** OpenType features to keep; all others are dropped. */
    keepFeatures?: string[];
    /** A value to pin an axis to, or the range to keep of it. */
    variationAxes?: Record<string, number | { min: number; max: number }>;
  }
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
