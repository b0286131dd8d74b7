/** A bar on the terminal's last line; silent where standard error is no terminal or there is one step. */
export function progressBar(total: number): {
  show: (done: number, what: string) => void
  clear: () => void
} {
  const on = process.stderr.isTTY && total > 1
  const width = 30
  return {
    show: (done, what) => {
      if (!on) return
      const filled = Math.round((done / total) * width)
      const bar = `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done}/${total} `
      // What does not fit on the line would stay when it is cleared.
      const room = Math.max(0, (process.stderr.columns || 80) - bar.length - 1)
      process.stderr.write(`\r\u001b[2K${bar}${room === 0 ? '' : what.slice(-room)}`)
    },
    clear: () => {
      if (on) process.stderr.write('\r\u001b[2K')
    },
  }
}
