/**
 * The sub-path that the site stands under, from `BASE`: always with a slash before and behind, `/` without one.
 * Throws a RangeError where the value is no path.
 * @param {string | undefined} value like `/karabakh/` or `maps/karabakh`
 */
export function normaliseBase(value) {
  const segments = (value ?? '').split('/').filter((segment) => segment !== '')
  if (segments.some((segment) => !/^[\w.~-]+$/.test(segment) || /^\.+$/.test(segment))) {
    throw new RangeError(`BASE is ${JSON.stringify(value)}; it must be a path such as /karabakh/`)
  }
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`
}
