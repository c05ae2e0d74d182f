/** Ctrl-C: the first asks the work to stop and keep what it has, the second ends at once. */

export function interruption(): { readonly signal: AbortSignal; readonly done: () => void } {
  const controller = new AbortController()
  const stop = () => {
    if (controller.signal.aborted) process.exit(130)
    process.stderr.write('\nfootproof: stopping; finished results are kept. Press Ctrl-C again to end at once.\n')
    controller.abort()
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  return { signal: controller.signal, done: () => { process.off('SIGINT', stop).off('SIGTERM', stop) } }
}
