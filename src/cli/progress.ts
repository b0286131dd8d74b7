/** A bar on the terminal's last line; silent where standard error is no terminal or there is one step. */
export function progressBar(total: number): {
  show: (done: number, what: string) => void
  clear: () => void
} {
  const on = process.stderr.isTTY === true && total > 1
  const width = 30
  return {
    show: (done, what) => {
      if (!on) return
      const filled = Math.round((done / total) * width)
      process.stderr.write(
        `\r\u001b[2K[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done}/${total} ${what.slice(-40)}`,
      )
    },
    clear: () => {
      if (on) process.stderr.write('\r\u001b[2K')
    },
  }
}
