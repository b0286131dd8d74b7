/** Ends a command whose output is closed early (`| head`) or cannot be written, with a line that says so and exit code 2. */
export function endOnClosedOutput(command: string): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    const reason = error.code === 'EPIPE' ? 'the output was closed before the end' : error.message
    console.error(`${command}: ${reason}`)
    process.exit(2)
  })
}
