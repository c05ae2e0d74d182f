/** Ctrl-C: the first asks the work to stop and keep what it has, the second ends at once. */
import { phrase, type Phrase } from '../model/phrase.ts'
import { tell } from './voice.ts'

/** `say` is given what the user is told at the first. */
export function interruption(say = (said: Phrase) => { process.stderr.write('\n'); tell(said) }): { readonly signal: AbortSignal; readonly done: () => void } {
  const controller = new AbortController()
  const stop = () => {
    if (controller.signal.aborted) process.exit(130)
    say(phrase`stopping; finished results are kept. Press Ctrl-C again to end at once.`)
    controller.abort()
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  return { signal: controller.signal, done: () => { process.off('SIGINT', stop).off('SIGTERM', stop) } }
}
