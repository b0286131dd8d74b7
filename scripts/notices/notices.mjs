/**
 * @typedef {object} Shipped a package of which something reaches readers
 * @property {string} name
 * @property {string} version
 * @property {string} path in the project, `node_modules/...`
 * @property {string} licence SPDX expression
 */

/** Fonts and pictures' fonts stand among the tools: the build puts their files into the site. */
const SHIPPED_FILES = /^node_modules\/(?:@fontsource|@expo-google-fonts)/

/**
 * The packages of a lock file of which something reaches readers: what is needed to run, and the fonts.
 * @param {{ packages: Record<string, { version?: string, dev?: boolean, optional?: boolean, license?: string }> }} lock
 * @returns {Shipped[]} by name
 */
export function shippedPackages({ packages }) {
  return Object.entries(packages)
    .filter(([path, { dev, optional }]) => path !== '' && ((!dev && !optional) || SHIPPED_FILES.test(path)))
    .map(([path, { version = '', license = '' }]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version,
      path,
      licence: license,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** @param {readonly (Shipped & { text: string | null })[]} packages */
export function noticesText(packages) {
  const head = `Third-party notices

This site is made with the following packages, each under its own licence. Data and base map have theirs, named on the page
about the data. Written by npm run notices.
`
  const parts = packages.map(
    ({ name, version, licence, text }) =>
      `${'-'.repeat(72)}\n${name} ${version} (${licence})\n\n${text ?? `The package holds no text of its licence; it is ${licence}.`}\n`,
  )
  return [head, ...parts].join('\n')
}

/**
 * A CycloneDX bill of materials without what differs at each writing (time, serial number, folder's name).
 * @param {any} bom
 * @param {string} name of the project
 */
export function settledBom(bom, name) {
  const { serialNumber: _serial, metadata, ...rest } = bom
  const { timestamp: _time, tools: _tools, ...kept } = metadata
  return { ...rest, metadata: { ...kept, component: { ...kept.component, name } } }
}
