/** Text from outside as Markdown shows it and does not take it for markup. */
import { oneLine } from './harmless.ts'

/** One line, with every character that Markdown or HTML could take for markup escaped. */
export function plain(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>#+!|~&]/gu, character => `\\${character}`)
}

/** A code span longer than any run of backticks inside it. */
export function code(text: string): string {
  const fence = '`'.repeat(1 + Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length)))
  return `${fence} ${oneLine(text)} ${fence}`
}
