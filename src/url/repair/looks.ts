/**
 * Words by their looks: letters that an optical reader takes for each other are made of the same strokes, so a misread word has
 * the strokes of the one meant, however many of its letters are misread.
 */
import { remembered } from '../../text/remembered.ts'
import { toLatin } from '../../text/transliterate.ts'
import { beltaSpellings } from './belta-spelling.ts'
import { PARADIGMS } from './declension.ts'
import { SLUG_STEMS } from './slug-words.ts'

/** Upright strokes (`i`: one, `n`: two), bows (`c`) and slants (`v`); other letters are taken for none. */
const STROKES: Readonly<Record<string, string>> = {
  i: 'i', j: 'i', l: 'i', r: 'i', 1: 'i', h: 'ii', n: 'ii', u: 'ii', m: 'iii', d: 'ci', c: 'c', e: 'c', 0: 'o', w: 'vv', q: 'g', 5: 's', 8: 'b',
}

/** The strokes of a lower-case word, a character for each; `tt` is taken for `n`. */
export function strokesOf(word: string): string {
  let strokes = ''
  for (const letter of word) strokes += STROKES[letter] ?? letter
  return strokes.replaceAll('tt', 'ii')
}

/** Shorter words look like others by chance, and so do shorter stems. */
const WORD_MIN = 6
const WORD_MAX = 32
const STEM_MIN = 4
/** The longest ending (`jushchegosja`) has so many strokes. */
const ENDING_MAX = 20
const WORDS_KEPT_MAX = 10_000

/** Forms of the bundled dictionary, as BelTA spells them, that look like a lower-case word which is none. */
export const formsLike = remembered((word: string): readonly string[] => {
  return word.length < WORD_MIN || word.length > WORD_MAX ? [] : [...new Set([word, ...beltaSpellings(word)].flatMap(readForms))]
}, WORDS_KEPT_MAX)

function readForms(spelling: string): readonly string[] {
  endings ??= readEndings()
  stems ??= readStems()
  const strokes = strokesOf(spelling), found: string[] = []
  let hash = 0
  for (let cut = 1; cut <= strokes.length; cut += 1) {
    hash = mixed(hash, strokes.charCodeAt(cut - 1))
    const after = strokes.length - cut > ENDING_MAX ? undefined : endings.get(strokes.slice(cut))
    if (after === undefined) continue
    for (let at = stems.first[hash & SLOT_MASK] ?? 0; at !== 0; at = stems.next[at] ?? 0) {
      const [name = '', list = ''] = LISTS[stems.list[at] ?? 0] ?? []
      for (const ending of stems.hash[at] === hash ? after : []) {
        const form = list.slice(stems.start[at], stems.end[at]) + ending.text
        if (ending.paradigm === name && form !== spelling && strokesOf(form) === strokes) found.push(form)
      }
    }
  }
  return found
}

interface Ending { readonly paradigm: string; readonly text: string }

let endings: ReadonlyMap<string, readonly Ending[]> | null = null

function readEndings(): ReadonlyMap<string, readonly Ending[]> {
  const byStrokes = new Map<string, Ending[]>()
  for (const [paradigm, list] of Object.entries(PARADIGMS)) {
    for (const text of toLatin(list).replaceAll('_', '').split(' ')) byStrokes.set(strokesOf(text), [...byStrokes.get(strokesOf(text)) ?? [], { paradigm, text }])
  }
  return byStrokes
}

/**
 * Stems by the hash of their strokes, chained by place; place 0 is none. They stay in their lists: to cut them all out would cost
 * a book's reading more than to read it.
 */
interface Stems { readonly first: Int32Array; readonly next: Int32Array; readonly hash: Int32Array; readonly list: Uint8Array; readonly start: Int32Array; readonly end: Int32Array }

const LISTS = Object.entries(SLUG_STEMS)
const SLOTS = 2 ** 15
const SLOT_MASK = SLOTS - 1
const BLANK = 32

let stems: Stems | null = null

function readStems(): Stems {
  const most = LISTS.reduce((sum, [, list]) => sum + list.length, 0) / STEM_MIN
  const made: Stems = { first: new Int32Array(SLOTS), next: new Int32Array(most), hash: new Int32Array(most), list: new Uint8Array(most), start: new Int32Array(most), end: new Int32Array(most) }
  const codes = Array.from({ length: 128 }, (_, code) => strokesOf(String.fromCharCode(code)))
  const [one, two, three] = [0, 1, 2].map(place => Uint8Array.from(codes, strokes => strokes.charCodeAt(place) || 0))
  let place = 0
  for (const [index, [, list]] of LISTS.entries()) {
    let start = 0, hash = 0
    for (let at = 0; at <= list.length; at += 1) {
      const code = at < list.length ? list.charCodeAt(at) : BLANK
      if (code > BLANK) {
        hash = mixed(hash, one?.[code] ?? code)
        const second = two?.[code] ?? 0, third = three?.[code] ?? 0
        if (second !== 0) hash = mixed(hash, second)
        if (third !== 0) hash = mixed(hash, third)
        continue
      }
      if (at - start >= STEM_MIN) {
        place += 1
        made.hash[place] = hash
        made.list[place] = index
        made.start[place] = start
        made.end[place] = at
        made.next[place] = made.first[hash & SLOT_MASK] ?? 0
        made.first[hash & SLOT_MASK] = place
      }
      start = at + 1
      hash = 0
    }
  }
  return made
}

/** A hash of 32 bits over strokes, as FNV-1a mixes them. */
function mixed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}
