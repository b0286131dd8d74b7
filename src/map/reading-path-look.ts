/** How the way through an article's places looks, live and drawn; CSS pixels. */
export const PATH = { line: 1.8, casing: 4.2, casingOpacity: 0.7, dashes: [5.4, 3.6] } as const
