import type { Dataset } from '../domain/dataset/dataset.ts'
import type { Language } from '../domain/languages.ts'
import { type InLanguages, inLanguage } from '../domain/text/in-language.ts'
import { labelFaces, type MapFontUrls } from './style/font-faces.ts'

/** Latin letters beyond those of Western Europe. */
const FURTHER_LATIN = /[\u0100-\u024f\u1e00-\u1eff]/

/** Whether names of places and of the basemap hold further Latin letters in a language. */
export function hasFurtherLatin(
  { places, basemap }: Pick<Dataset, 'places' | 'basemap'>,
  language: Language,
): boolean {
  const { districtLabels, water, rivers, roads, passes } = basemap
  const ground = [districtLabels, water, rivers, roads, passes].flatMap(
    (layer): readonly Named[] => layer.features,
  )
  return (
    places.some(({ properties }) =>
      inLanguage(properties.name, language).some((name) => FURTHER_LATIN.test(name)),
    ) || ground.some(({ properties }) => FURTHER_LATIN.test(inLanguage(properties.name, language) ?? ''))
  )
}

interface Named {
  properties: { name?: InLanguages<string> | undefined }
}

/** What was added to a document's fonts. */
const added = new WeakMap<FontFaceSet, { key: string; faces: FontFace[] }>()

/** Gives the document the fonts of the labels; once for all maps of a page. They are fetched when a label needs them. */
export function addLabelFonts(fonts: FontFaceSet, urls: MapFontUrls, extended: boolean): void {
  const key = JSON.stringify([urls, extended])
  const old = added.get(fonts)
  if (old?.key === key) return
  const faces = labelFaces(urls, extended).map(
    ({ family, source, descriptors }) => new FontFace(family, source, descriptors),
  )
  for (const face of faces) fonts.add(face)
  for (const face of old?.faces ?? []) fonts.delete(face)
  added.set(fonts, { key, faces })
}
