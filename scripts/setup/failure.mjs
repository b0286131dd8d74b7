/** A fault that the reader can mend: its message says what is wrong and what to do, no stack is wanted. */
export class Failure extends Error {}

/**
 * Ends a command: a Failure is told in its own words, anything else with its stack.
 * @param {unknown} error
 * @returns {never}
 */
export function endWith(error) {
  console.error(error instanceof Failure ? error.message : error)
  process.exit(1)
}
