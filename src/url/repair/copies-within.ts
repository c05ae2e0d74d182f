/** What in a path shows that a piece of another copy of the address is left in it. */
import type { RepairedUrl } from '../../model/url.ts'
import { pathIn } from './surroundings.ts'

/** A scheme after which no host stands, or half of one at the end: a copy of the address begins there. */
const TORN_SCHEME = /https?:\/\/[^./?#]*(?:[/?#]|$)|\/htt?$/u
/** In an address that was printed twice: a number that stands twice, though not on end; a file's ending that does; a folder that a word before it ends with. */
const TWICE = /(?<![a-z\d])([a-z]?\d{5,64})(?!\d)[^?]*\/[^?]*(?<!\d)\1(?!\d)|\.?(html?|aspx?|php|pdf)[.-]\2$|[a-z]([a-z]{2,40})\/\3\/$/iu

/** Pieces of another copy, as they stand there; `[]` for an address without a path. */
export function piecesWithin({ url, flaws }: Pick<RepairedUrl, 'url' | 'flaws'>): readonly string[] {
  const path = pathIn(url ?? '').slice(0, PATH_MAX)
  const isTwice = flaws.includes('doubled') || flaws.includes('scheme-doubled')
  return [TORN_SCHEME.exec(path)?.[0] ?? [], isTwice ? TWICE.exec(path)?.slice(1).find(Boolean) ?? [] : []].flat()
}

/** Longer ones are hostile: so far they are looked at. */
const PATH_MAX = 400
