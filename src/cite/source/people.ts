/** Reads who is answerable for a work: persons with initials or full names, before or after, and bodies. */
import type { Author } from '../../model/citation.ts'
import { LETTER, LOWER, UPPER } from './letters.ts'

const PARTICLE = '(?:(?:van|von|der|den|de|la|le|du|da|di|del|dos|ten|ter|al|ibn|bin|фон|ван|дер|де|аль|ибн|оглы)[\\s-])'
const FAMILY = `${PARTICLE}{0,2}[${UPPER}][${LETTER}'’ʼ]*[${LOWER}](?:-[${UPPER}][${LETTER}'’ʼ]*)?`
const INITIALS = `[${UPPER}][${LOWER}]?\\.(?:[\\s-]{0,2}[${UPPER}][${LOWER}]?\\.){0,3}`
const INVERTED = new RegExp(`^(${FAMILY}),?\\s(${INITIALS})`, 'u')
const DIRECT = new RegExp(`^(${INITIALS})\\s?(${FAMILY})(?![${LETTER}])`, 'u')
const BETWEEN = /^(?:\s?[,;]\s?(?:and|&|и|і)\s|\s?[,;]\s?|\s(?:and|&|и|і)\s|\s&)/u
const OTHERS = /^[\s,;]{0,3}[[(]?(?:et al\.?|and others|и др\.?|и другие|і інш\.?|ды інш\.?|\[и др\.?\])[\])]?/iu
/** One citation names no more. */
const PEOPLE_MAX = 50

export interface Leading { readonly authors: readonly Author[]; readonly end: number }

/** Persons with initials with whom a text opens, and where they end; `et al.` is passed over. */
export function leadingPeople(text: string): Leading {
  const authors: Author[] = []
  let end = 0
  let at = 0
  while (authors.length < PEOPLE_MAX) {
    const rest = text.slice(at, at + 200)
    const inverted = INVERTED.exec(rest)
    const match = inverted ?? DIRECT.exec(rest)
    if (match === null) break
    const [family, given] = inverted === null ? [match[2], match[1]] : [match[1], match[2]]
    authors.push({ family: family ?? null, given: given ?? null, literal: match[0] })
    end = at + match[0].length
    const others = OTHERS.exec(text.slice(end, end + 30))
    if (others !== null) return { authors, end: end + others[0].length }
    const between = BETWEEN.exec(text.slice(end, end + 10))
    if (between === null) break
    at = end + between[0].length
  }
  return { authors, end }
}

const ENDING = /\s?\((?:eds?\.?|ред\.?)\)$|,\s(?:eds?|editors?)\.?$|[\s,.;:]+$/iu
const BODY = /(?<!\p{L})(?:bank|ministry|university|organi[sz]ation|committee|agency|council|commission|institute|association|union|fund|group|department|government|office|cent(?:re|er)|nations|company|inc|ltd|foundation|society|service|parliament|court|academy|assembly|forum|party|press|network|world|international|national|european|republic|state|news|министерств\p{L}*|банк|комитет|организация|институт|университет|академия|совет|комиссия|служба|агентство|фонд|центр|міністэрства|нацыянальн\p{L}*|камітэт|акадэмія|м-во|нац|национальн\p{L}*|гос\p{L}*)(?!\p{L})/iu

/** Everyone whom a part of a citation names that holds nothing else. Empty for nothing and for what is no name. */
export function peopleIn(printed: string): readonly Author[] {
  const bare = withoutOthers(printed.slice(0, 2000)).replace(ENDING, '').trim()
  const text = /(?<!\p{L})\p{Lu}$/u.test(bare) ? `${bare}.` : bare
  if (!/\p{L}{2}/u.test(text)) return []
  const leading = leadingPeople(text)
  if (leading.authors.length > 0 && leading.end >= text.length) return leading.authors
  if (BODY.test(text) && !/^[^\s,]+, \p{Lu}/u.test(text)) return [body(text)]
  const [first, second, ...rest] = text.split(/,\s(?:and|&)\s|,\s|\s(?:and|&|и|і)\s/u).filter(part => part !== '')
  if (first === undefined) return []
  const isInverted = second !== undefined && FAMILY_ALONE.test(first) && /^\p{Lu}/u.test(second) && !/\s(?:and|&|и|і)\s/u.test(text.slice(0, first.length + 5))
  const people = isInverted ? [{ family: first, given: second, literal: `${first}, ${second}` }, ...rest.map(named)] : [first, ...(second === undefined ? [] : [second]), ...rest].map(named)
  return people.slice(0, PEOPLE_MAX)
}

export const body = (literal: string): Author => ({ family: null, given: null, literal })

const FAMILY_ALONE = new RegExp(`^${FAMILY}$`, 'u')
const NAMED = new RegExp(`^((?:[${UPPER}][${LETTER}'’.-]*\\s){1,3})(${FAMILY})$`, 'u')

function named(literal: string): Author {
  const match = BODY.test(literal) ? null : NAMED.exec(literal)
  return match === null ? body(literal) : { family: match[2] ?? null, given: match[1]?.trim() ?? null, literal }
}

function withoutOthers(text: string): string {
  const match = /[\s,;]{0,3}[[(]?(?:et al\.?|and others|и др\.|и др(?=\])|и другие|і інш\.?|ды інш\.?)[\])]?/iu.exec(text)
  return match === null ? text : text.slice(0, match.index)
}
