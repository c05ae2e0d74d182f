/** Addresses as LaTeX writes them: characters that mean something to it are escaped. */
import type { Origin } from '../../model/flow.ts'

/** What takes text with its places. */
export interface Sink {
  readonly copy: (text: string, origin: Origin) => void
  readonly text: (text: string, origin: Origin | null) => void
}

/** An address as it stands, without what LaTeX needs to print it: `\%`, `\_`, `\#`, blanks and line ends. */
export function writeAddress(sink: Sink, raw: string, place: (from: number, to: number) => Origin): void {
  for (const { index, 0: stretch } of raw.matchAll(/\\(?:[%#&_{}~$^ ](?:\{\})?|slash\s*|-|\/|allowbreak\s*)|[^\\\s{}]+|\\/gu)) {
    const meant = addressOf(stretch)
    const origin = place(index, index + stretch.length)
    if (meant === stretch && origin.length === stretch.length) sink.copy(stretch, origin)
    else sink.text(meant, origin)
  }
}

/** An address as it is meant. */
export function addressOf(raw: string): string {
  return raw.replace(/\\(?:slash|textasciitilde)\b\s*(?:\{\})?/gu, sign => (sign.startsWith('\\slash') ? '/' : '~')).replace(/\\(?:allowbreak\b\s*|[-/])/gu, '').replace(/\\([%#&_{}~$^])(?:\{\})?/gu, '$1').replace(/[\s{}]+/gu, '')
}
