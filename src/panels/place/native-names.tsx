import type { PlaceFeature } from '../../domain/schema/place.ts'

/** The local spellings under the title, each in its own script. */
export function NativeNames({ place }: { place: PlaceFeature }) {
  const seen = new Set<string>()
  const native = place.properties.names.filter(
    (form) =>
      ['hy', 'az', 'ru', 'en'].includes(form.lang) &&
      (form.role === 'official' || form.role === 'local') &&
      !seen.has(form.text) &&
      seen.add(form.text),
  )
  if (native.length === 0) return null
  return (
    <p className="native-names">
      {native.map((form) => (
        <bdi key={form.text} lang={form.lang}>
          {form.text}
        </bdi>
      ))}
    </p>
  )
}
