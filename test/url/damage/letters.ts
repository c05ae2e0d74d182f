/** Damage to single characters: what a scanner, a font or an export does to the letters of an address. */
import type { Chance } from './chance.ts'
import type { DamageKind } from './kinds.ts'

/** A text of which some characters are codes, misreadings of which leave no trace. */
export interface Copy { readonly text: string, readonly isCode: readonly boolean[] }

export type LetterDamage = Exclude<Extract<DamageKind, 'letters' | 'digits' | 'digits-no-trace' | 'host-letters' | 'host-dots' | 'hyphen-lost' | 'hyphen-added' | 'underscore-blank' | 'soft-hyphen' | 'zero-width' | 'ligature' | 'full-width' | 'odd-dash' | 'look-alike' | 'ampersand'>, never>

/** The copy damaged, or `null` where it has nothing that can be damaged so. */
export function damageLetters(chance: Chance, kind: LetterDamage, copy: Copy): Copy | null {
  return DAMAGE[kind](chance, copy)
}

const MISREADINGS: readonly (readonly [string, string, number])[] = [
  ['rn', 'm', 3], ['m', 'rn', 4], ['li', 'h', 2], ['h', 'li', 2], ['n', 'ii', 2], ['ii', 'n', 2], ['i', 'l', 5], ['l', 'i', 4], ['i', 'j', 2], ['j', 'i', 4], ['l', '1', 3], ['i', '1', 3],
  ['cl', 'd', 2], ['d', 'cl', 2], ['o', '0', 4], ['tt', 'n', 1], ['n', 'tt', 1], ['c', 'e', 3], ['e', 'c', 5], ['ni', 'm', 2], ['m', 'ni', 2], ['w', 'vv', 2], ['vv', 'w', 1], ['l', 'I', 3], ['u', 'ii', 1], ['s', '5', 1], ['b', '8', 1], ['g', 'q', 1],
]
/** Only of a host that readers know does a misread letter leave a trace; of others, in `www`. */
const WELL_KNOWN = /(?:^|[/.])(?:belta\.by|sb\.by|soyuz\.by|president\.gov\.by|mfa\.gov\.by|economy\.gov\.by|belstat\.gov\.by|nbrb\.by|pravo\.by|government\.by|tass\.ru|ria\.ru|kommersant\.ru|kremlin\.ru|vedomosti\.ru|akorda\.kz|e-cis\.info|cis\.minsk\.by|eaeunion\.org|bbc\.com|nytimes\.com|theguardian\.com|wikipedia\.org|doi\.org|reuters\.com)$/
const DIGIT_AS_LETTER: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 5: 's', 8: 'B' }
const DIGIT_AS_DIGIT: Readonly<Record<string, readonly string[]>> = { 0: ['8', '6'], 1: ['7'], 2: ['7'], 3: ['8', '5'], 4: ['9'], 5: ['6', '3'], 6: ['8', '5'], 7: ['1'], 8: ['3', '0'], 9: ['4'] }
const LIGATURES: readonly (readonly [string, string])[] = [['ffi', 'ﬃ'], ['ffl', 'ﬄ'], ['ff', 'ﬀ'], ['fi', 'ﬁ'], ['fl', 'ﬂ'], ['st', 'ﬆ']]
const LOOK_ALIKES: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', y: 'у', i: 'і', s: 'ѕ', j: 'ј' }

const DAMAGE: Readonly<Record<LetterDamage, (chance: Chance, copy: Copy) => Copy | null>> = {
  letters: (chance, copy) => times(chance.weighted([[1, 6], [2, 3], [3, 1]]), copy, now => misread(chance, now, false)),
  'host-letters': (chance, copy) => misread(chance, copy, true),
  'host-dots': (chance, copy) => {
    const end = hostEnd(copy.text), dots = places(copy, place => copy.text[place] === '.' && place < end)
    return dots.length === 0 ? null : replaced(copy, chance.pick(dots), 1, chance.pick([',', '. ', ' .', '[.]']))
  },
  digits: (chance, copy) => {
    const found = places(copy, place => place > hostEnd(copy.text) && /\d/.test(copy.text[place - 1] ?? '') && (copy.text[place] ?? '') in DIGIT_AS_LETTER && onlyDigitsAround(copy.text, place))
    if (found.length === 0) return null
    const place = chance.pick(found)
    return replaced(copy, place, 1, DIGIT_AS_LETTER[copy.text[place] ?? ''] ?? '')
  },
  'digits-no-trace': (chance, copy) => {
    const found = places(copy, place => place > hostEnd(copy.text) && copy.isCode[place] === true && (copy.text[place] ?? '') in DIGIT_AS_DIGIT && onlyDigitsAround(copy.text, place) && !isYear(copy.text, place))
    if (found.length === 0) return null
    const place = chance.pick(found)
    return replaced(copy, place, 1, chance.pick(DIGIT_AS_DIGIT[copy.text[place] ?? ''] ?? ['0']))
  },
  'hyphen-lost': (chance, copy) => times(chance.weighted([[1, 3], [2, 2], [3, 1]]), copy, now => {
    const found = places(now, place => now.text[place] === '-' && place > hostEnd(now.text) && /[a-z]/.test(now.text[place - 1] ?? '') && /[a-z\d]/.test(now.text[place + 1] ?? '') && now.isCode[place] !== true)
    return found.length === 0 ? null : replaced(now, chance.pick(found), 1, '')
  }),
  'hyphen-added': (chance, copy) => {
    const found = places(copy, place => place > hostEnd(copy.text) && copy.isCode[place] !== true && /^[a-z]{6}$/.test(copy.text.slice(place - 3, place + 3)))
    return found.length === 0 ? null : replaced(copy, chance.pick(found), 0, '-')
  },
  'underscore-blank': (_chance, copy) => (copy.text.slice(hostEnd(copy.text)).includes('_') ? { ...copy, text: copy.text.replaceAll('_', ' ') } : null),
  'soft-hyphen': (chance, copy) => inserted(chance, copy, ['\u00ad']),
  'zero-width': (chance, copy) => inserted(chance, copy, ['\u200b', '\u200c', '\u2060', '\ufeff']),
  ligature: (chance, copy) => {
    const found = LIGATURES.filter(([letters]) => copy.text.indexOf(letters, 8) > 0)
    if (found.length === 0) return null
    const [letters, ligature] = found[0] ?? chance.pick(found)
    return replaced(copy, copy.text.indexOf(letters, 8), letters.length, ligature)
  },
  'full-width': (chance, copy) => {
    const found = places(copy, place => /[a-z\d:/.?=&]/.test(copy.text[place] ?? ''))
    if (found.length === 0) return null
    const start = chance.pick(found)
    return widened(copy, start, chance.whole(1, 6))
  },
  'odd-dash': (chance, copy) => (copy.text.slice(hostEnd(copy.text)).includes('-') ? swapped(chance, copy, '-', ['–', '—', '‐', '‑', '−']) : null),
  'look-alike': (chance, copy) => times(chance.whole(1, 3), copy, now => {
    const found = places(now, place => place > 8 && (now.text[place] ?? '') in LOOK_ALIKES && now.isCode[place] !== true)
    if (found.length === 0) return null
    const place = chance.pick(found)
    return replaced(now, place, 1, LOOK_ALIKES[now.text[place] ?? ''] ?? '')
  }),
  ampersand: (_chance, copy) => (copy.text.includes('&') ? { ...copy, text: copy.text.replaceAll('&', '&amp;') } : null),
}

function misread(chance: Chance, copy: Copy, inHost: boolean): Copy | null {
  const end = hostEnd(copy.text), start = copy.text.indexOf('//') + 2
  const [from, to] = inHost ? [start, end] : [end + 1, copy.text.length]
  const candidates: [readonly [number, string, string], number][] = []
  for (const [letters, misreading, weight] of MISREADINGS) {
    for (let place = copy.text.indexOf(letters, from); place >= 0 && place + letters.length <= to; place = copy.text.indexOf(letters, place + 1)) {
      if (inHost && !WELL_KNOWN.test(copy.text.slice(0, end)) && !(place <= start + 2 && copy.text.startsWith('www.', start))) break
      if (inWord(copy, place, letters.length, inHost)) candidates.push([[place, letters, misreading], weight])
    }
  }
  if (candidates.length === 0) return null
  const [place, letters, misreading] = chance.weighted(candidates)
  return replaced(copy, place, letters.length, misreading)
}

/** Words only, of four letters at least: two letters of a code or a number leave no trace when misread. */
function inWord({ text, isCode }: Copy, place: number, length: number, inHost: boolean): boolean {
  const before = /[a-zA-Z]*$/.exec(text.slice(Math.max(0, place - 20), place))?.[0].length ?? 0
  const after = /^[a-zA-Z]*/.exec(text.slice(place + length, place + length + 20))?.[0].length ?? 0
  for (let at = place; at < place + length; at += 1) if (isCode[at] === true) return false
  return before + length + after >= (inHost ? 3 : 5)
}

function onlyDigitsAround(text: string, place: number): boolean {
  return !/[a-zA-Z]/.test(text.slice(place - 2, place + 3))
}

function isYear(text: string, place: number): boolean {
  const before = /\d*$/.exec(text.slice(0, place))?.[0].length ?? 0, after = /^\d*/.exec(text.slice(place))?.[0].length ?? 0
  return before + after <= 4
}

function hostEnd(text: string): number {
  const end = text.slice(text.indexOf('//') + 2).search(/[/?#:]/)
  return end < 0 ? text.length : end + text.indexOf('//') + 2
}

function places(copy: Copy, wanted: (place: number) => boolean): readonly number[] {
  return Array.from(copy.text, (_, place) => place).filter(place => place > 0 && place < copy.text.length && wanted(place))
}

function inserted(chance: Chance, copy: Copy, characters: readonly string[]): Copy {
  return times(chance.whole(1, 3), copy, now => replaced(now, chance.whole(10, now.text.length - 1), 0, chance.pick(characters))) ?? copy
}

function swapped(chance: Chance, copy: Copy, letter: string, others: readonly string[]): Copy {
  const other = chance.pick(others), all = chance.happens(0.5)
  const found = places(copy, place => copy.text[place] === letter)
  return (all ? found : [chance.pick(found)]).reduce((now, place) => replaced(now, place, 1, other), copy)
}

function widened(copy: Copy, start: number, length: number): Copy {
  let now = copy
  for (let place = start; place < Math.min(start + length, copy.text.length); place += 1) {
    const unit = now.text.charCodeAt(place)
    if (unit > 0x20 && unit < 0x7f) now = replaced(now, place, 1, String.fromCharCode(unit + 0xfee0))
  }
  return now
}

function replaced(copy: Copy, place: number, length: number, text: string): Copy {
  const isCode = copy.isCode[place] ?? false
  return {
    text: copy.text.slice(0, place) + text + copy.text.slice(place + length),
    isCode: [...copy.isCode.slice(0, place), ...Array.from(text, () => isCode), ...copy.isCode.slice(place + length)],
  }
}

function times(count: number, copy: Copy, damage: (copy: Copy) => Copy | null): Copy | null {
  let now = copy
  for (let done = 0; done < count; done += 1) {
    const next = damage(now)
    if (next === null) return done === 0 ? null : now
    now = next
  }
  return now
}
