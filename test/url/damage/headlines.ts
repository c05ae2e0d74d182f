/** Made-up headlines and the slugs that sites make of them. */
import type { Chance } from './chance.ts'
import { OBJECTS, SUBJECTS, TAILS, VERBS, WORLD_OBJECTS, WORLD_SUBJECTS, WORLD_TAILS, WORLD_VERBS } from './words.ts'

export interface Headline { readonly russian: string | null, readonly english: string }

/** How a site writes Russian in Latin letters: BelTA's own, the passport's, ISO 9 without marks, GOST 7.79 B. */
export type Romanization = 'belta' | 'passport' | 'iso' | 'gost'

export function regionalHeadline(chance: Chance): Headline {
  const subject = chance.pick(SUBJECTS), verb = chance.pick(VERBS), object = chance.pick(OBJECTS)
  const second = chance.happens(0.2) ? chance.pick(SUBJECTS) : null
  const tail = chance.happens(0.85) ? chance.pick(TAILS) : null
  return {
    russian: [subject[0], second === null ? '' : `и ${second[0]}`, verb[0], object[0], tail?.[0]].filter(Boolean).join(' '),
    english: [subject[1], second === null ? '' : `and ${second[1]}`, `to ${verb[1]}`, object[1], tail?.[1]].filter(Boolean).join(' '),
  }
}

export function worldHeadline(chance: Chance): Headline {
  const words = [chance.pick(WORLD_SUBJECTS), chance.pick(WORLD_VERBS), chance.pick(WORLD_OBJECTS), chance.pick(WORLD_TAILS)].filter(Boolean).join(' ')
  return { russian: null, english: words.slice(0, 1).toUpperCase() + words.slice(1) }
}

/** The headline as words of an address: lower case, joined by `join`. */
export function slugOf(headline: string, romanization: Romanization, join = '-'): string {
  return Array.from(headline.toLowerCase(), letter => romanLetter(letter, romanization)).join('')
    .replace(/[^a-z0-9]+/g, ' ').trim().replaceAll(' ', join)
}

/** The headline in Latin letters, as notes of English books give Russian titles. */
export function romanTitle(headline: string, romanization: Romanization): string {
  const words = slugOf(headline, romanization, ' ')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

function romanLetter(letter: string, romanization: Romanization): string {
  return OF_ONE[romanization][letter] ?? OF_ALL[letter] ?? letter
}

const OF_ALL: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'j', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
  р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'ju', я: 'ja',
}

const OF_ONE: Readonly<Record<Romanization, Readonly<Record<string, string>>>> = {
  belta: {},
  passport: { й: 'y', х: 'kh', щ: 'shch', ю: 'yu', я: 'ya' },
  iso: { ж: 'z', й: 'j', х: 'h', ц: 'c', ч: 'c', ш: 's', щ: 's', ю: 'u', я: 'a' },
  gost: { й: 'j', х: 'x', ц: 'c', щ: 'shh', ю: 'yu', я: 'ya', э: 'e', ё: 'yo' },
}
