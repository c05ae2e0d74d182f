/** Who did it and to whom it was done, exchanged: `the railway sued the plant` where the page says `завод подал в суд на железную дорогу`. */
import type { Difference } from '../../model/verdicts.ts'
import { roleAt, tellsRoles, type Role } from '../../text/roles.ts'
import type { Matched } from './matched.ts'
import { onlyVerbs } from './only-verbs.ts'
import { printedAt, type PageWords } from './page-words.ts'

/** `на реке произошел паводок`: where it is, not who acts. */
const LOCAL: ReadonlySet<string> = new Set(['в', 'во', 'на', 'по', 'у', 'ў'])

/** Nouns that are met by sound or root may be others. */
const STRENGTH_MIN = 0.7

/** The first two nouns about one verb of which each has the other's part. */
export function roleGaps(matched: Matched): Difference[] {
  const { words, window: { hits }, page } = matched
  const quoted = (at: number): string => words[at]?.lower ?? ''
  const found = (place: number): string => page.words[place]?.lower ?? ''
  const content = [...hits].filter(([index]) => words[index]?.isContent === true)
  const met = content.filter(([, { strength }]) => strength >= STRENGTH_MIN)
  for (const { verb, at, isMet } of [...content.map(([index, { place }]) => ({ verb: index, at: place, isMet: true })), ...onlyVerbs(matched).map(pair => ({ ...pair, isMet: false }))]) {
    if (words[verb]?.isName === true || page.words[at]?.isName === true || !tellsRoles({ word: quoted, verb }) || !tellsRoles({ word: found, verb: at })) continue
    const turned = met.flatMap(([index, { place }]): Turned[] => {
      if (index === verb || place === at || !isOneClause(at, place, page) || (!isMet && LOCAL.has(found(place - 1)))) return []
      const ours = roleAt({ word: quoted, verb }, index)
      const theirs = ours === null ? null : roleAt({ word: found, verb: at }, place)
      return ours === null || theirs === null || ours === theirs ? [] : [{ index, place, ours }]
    })
    const [actor, other] = [turned.find(({ ours }) => ours === 'actor'), turned.find(({ ours }) => ours === 'other')]
    if (actor !== undefined && other !== undefined) return [{ kind: 'name', quoted: `${words[actor.index]?.text ?? ''} … ${words[other.index]?.text ?? ''}`, found: `${printedAt(page, other.place)} … ${printedAt(page, actor.place)}` }]
  }
  return []
}

interface Turned { readonly index: number; readonly place: number; readonly ours: Role }

function isOneClause(one: number, other: number, { text, starts, ends, sentenceOf }: PageWords): boolean {
  const between = text.slice(starts[Math.min(one, other)], ends[Math.max(one, other)])
  return sentenceOf[one] === sentenceOf[other] && !/[,;:()—–]/.test(between)
}
