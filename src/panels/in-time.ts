/** A part of the page that has not arrived after this time is told as missing, ms; as long as a file of the data may take. */
const PART_MS = 8_000

/** The part, or an error once it is late. One that comes after all is there for the next who asks. */
export function inTime<T>(part: Promise<T>, milliseconds = PART_MS): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It did not arrive in ${milliseconds} ms`)), milliseconds)
  })
  return Promise.race([part, late]).finally(() => clearTimeout(timer))
}
