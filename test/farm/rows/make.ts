/** Makers of rows, one for each family of verdicts. */
import type { LinkState } from '../../../src/model/verdicts.ts'
import type { Family, Reply, Row } from '../row.ts'

type More = Partial<Omit<Row, 'name' | 'family'>>

const maker = (family: Family, wants: readonly LinkState[], findings: Pick<Row, 'finds' | 'neverFinds'>) =>
  (name: string, more: More = {}): Row => ({ name, family, wants, ...findings, ...more })

const GRAVE = ['link-dead', 'link-soft-404', 'link-malformed'] as const

export const living = maker('living', ['ok'], { neverFinds: [...GRAVE, 'link-failing', 'link-blocked', 'link-moved', 'link-unreachable'] })
export const moved = maker('moved', ['moved'], { finds: 'link-moved', neverFinds: GRAVE })
export const dead = maker('dead', ['dead'], { finds: 'link-dead', neverFinds: ['link-soft-404'] })
export const soft = maker('soft-404', ['soft-404'], { finds: 'link-soft-404', neverFinds: ['link-dead', 'link-moved'] })
export const blocked = maker('blocked', ['blocked'], { finds: 'link-blocked', neverFinds: [...GRAVE, 'link-moved'] })
export const failing = maker('failing', ['failing', 'unreachable'], { neverFinds: [...GRAVE, 'link-moved'] })
export const notAsked = maker('not-asked', ['not-checked'], { finds: 'link-not-checked', neverFinds: GRAVE })

export const answers = (status: number, body = '', headers: Reply['headers'] = {}): Reply => ({ status, body, headers })
export const leadsTo = (location: string, status = 302): Reply => ({ status, headers: { location } })

/** Cyrillic letters and ASCII in windows-1251; nothing else is in these articles but quotation marks. */
export function cp1251(text: string): Buffer {
  return Buffer.from(Array.from(text, letter => {
    const code = letter.codePointAt(0) ?? 63
    if (code < 128) return code
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0
    return { ё: 0xb8, Ё: 0xa8, '«': 0xab, '»': 0xbb }[letter] ?? 63
  }))
}
