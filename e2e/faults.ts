/**
 * What went wrong while a test ran, in the page and on the line. Any of it fails the test, but for what the test has
 * said it will provoke.
 */
export class Faults {
  readonly #found: string[] = []
  readonly #provoked: RegExp[] = []

  add(fault: string): void {
    this.#found.push(fault)
  }

  /** Faults of this form are what the test is about. */
  provoke(form: RegExp): void {
    this.#provoked.push(form)
  }

  unexpected(): string[] {
    return this.#found.filter((fault) => !this.#provoked.some((form) => form.test(fault)))
  }
}
