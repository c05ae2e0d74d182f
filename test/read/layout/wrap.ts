/** Breaks text into lines as typesetters do; marks of the sheet have no width. */
import type { Layout } from './layouts.ts'

/** Private characters with which a sheet is marked up; one that names an index stands alone. */
export const UNSEEN = /[\uE000-\uE0FF]|[\uE100-\uF8FF]/gu

type Measure = Pick<Layout, 'width' | 'divides' | 'isJustified'>

/** Addresses break at slashes and hyphens, words, where they may, at a syllable's end. */
export function wrap(text: string, { width, divides, isJustified }: Measure, indent: number): readonly string[] {
  const lines: string[] = []
  let line = ' '.repeat(indent)
  const push = (): void => {
    lines.push(isJustified && lines.length % 3 === 1 ? line.replace(/(\S) (\S)/u, '$1  $2').replace(/ (\S+)$/u, '   $1') : line)
    line = ''
  }
  for (const word of text.split(' ')) {
    let rest = word
    while (rest !== '') {
      const room = width - seen(line) - (line.trim() === '' ? 0 : 1)
      if (seen(rest) <= room) { line += (line.trim() === '' ? '' : ' ') + rest; rest = ''; continue }
      const cut = cutOf(rest, room, divides)
      if (cut !== null) { line += (line.trim() === '' ? '' : ' ') + cut.head; rest = cut.tail } else if (line.trim() === '') { line += rest; rest = '' }
      if (line.trim() !== '') push()
    }
  }
  if (line.trim() !== '') push()
  return lines
}

function seen(text: string): number {
  return text.replace(UNSEEN, '').length
}

function cutOf(word: string, room: number, divides: Layout['divides']): { readonly head: string; readonly tail: string } | null {
  if (room < 4) return null
  if (word.startsWith('http')) {
    for (let at = Math.min(room, word.length - 1); at > 12; at -= 1) if (/[-/]/u.test(word.charAt(at - 1))) return { head: word.slice(0, at), tail: word.slice(at) }
    return null
  }
  if (divides === 'never') return null
  const letters = /^[("“«„‘]?\p{L}{7,}/u.exec(word)?.[0] ?? ''
  for (let at = Math.min(room - 1, letters.length - 3); at > 3; at -= 1) {
    if (/[aeiouyаеиоуыэюя]/iu.test(word.charAt(at - 1)) && !/[aeiouyьъаеиоуыэюя]/iu.test(word.charAt(at))) return { head: `${word.slice(0, at)}${divides === 'hyphens' ? '-' : '\u00ad'}`, tail: word.slice(at) }
  }
  return null
}
