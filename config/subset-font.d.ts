declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2'
    variationAxes?: Readonly<Record<string, { min: number; max: number; default: number }>>
  }
  /** The part of a font that some letters need, with the forms they take beside each other. */
  export default function subsetFont(font: Buffer, letters: string, options: Options): Promise<Buffer>
}
