/** Whether a string is a form of some word of the bundled dictionary, in whatever scheme it was transliterated. */
import { latinSkeleton } from '../../text/transliterate.ts'
import { PARADIGMS } from './declension.ts'
import { SLUG_STEMS } from './slug-words.ts'

interface Forms {
  /** Paradigms, a bit for each, in which a stem or an ending stands. */
  readonly stems: ReadonlyMap<string, number>
  readonly endings: ReadonlyMap<string, number>
}

let forms: Forms | null = null

/** Whether `skeleton` (a word's comparison form) is a stem of at least `stemMin` letters with an ending of its paradigm. */
export function isForm(skeleton: string, stemMin: number): boolean {
  forms ??= readForms()
  for (let cut = Math.max(stemMin, skeleton.length - ENDING_MAX); cut <= skeleton.length; cut += 1) {
    if (((forms.stems.get(skeleton.slice(0, cut)) ?? 0) & (forms.endings.get(skeleton.slice(cut)) ?? 0)) !== 0) return true
  }
  return false
}

/** The longest ending of the table has seven letters; one more costs nothing. */
const ENDING_MAX = 8

function readForms(): Forms {
  const stems = new Map<string, number>()
  const endings = new Map<string, number>()
  let bit = 1
  for (const [paradigm, list] of Object.entries(SLUG_STEMS)) {
    for (const stem of list.trim().split(/\s/u)) stems.set(stem, (stems.get(stem) ?? 0) | bit)
    for (const ending of endingsOf(paradigm)) endings.set(ending, (endings.get(ending) ?? 0) | bit)
    bit *= 2
  }
  return { stems, endings }
}

function endingsOf(paradigm: string): readonly string[] {
  const [, list = ''] = Object.entries(PARADIGMS).find(([name]) => name === paradigm) ?? []
  return list.split(' ').map(ending => latinSkeleton(ending.replace('_', '')))
}
