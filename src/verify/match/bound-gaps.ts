/** What small words say of a figure, said otherwise: `by 8%` for `до 8%`, `more than 300` for `менее 300`, `from 215 to 180` for `со 180 до 215`; and the way between two places turned round. */
import type { Difference } from '../../model/verdicts.ts'
import type { Matched } from './matched.ts'
import { printedAt } from './page-words.ts'

/** Each figure, and each pair of names, of which the passage says the contrary. */
export function boundGaps(matched: Matched): Difference[] {
  const { words, window: { hits }, page } = matched
  const ours = (at: number): string => words[at]?.lower ?? ''
  const theirs = (at: number): string => page.words[at]?.lower ?? ''
  const met = [...hits].filter(([index]) => words[index]?.isContent === true || words[index]?.figure !== null)
  const figures = met.filter(([index]) => words[index]?.figure !== null)
  const differing = (read: (word: Word, at: number) => string | null) => ([index, { place }]: (typeof met)[number]): Difference[] => {
    const [quoted, found] = [read(ours, index), read(theirs, place)]
    return quoted === null || found === null || quoted === found ? [] : [{ kind: 'word', quoted: `${ours(index - 1)} ${words[index]?.text ?? ''}`, found: `${theirs(place - 1)} ${printedAt(page, place)}` }]
  }
  const turned = met.flatMap(differing(wayOf))
  return [...figures.flatMap(differing(boundOf)), ...wholeBounds(matched), ...figures.flatMap(differing(stepOf)), ...(turned.length > 1 ? turned : [])]
}

/** The only bound that the text sets, and the passage its only other one, whatever they are of: `менее чем в миллион`. */
function wholeBounds({ words, window: { first, last }, page }: Matched): Difference[] {
  const ours = boundsIn(at => words[at]?.lower ?? '', 0, words.length - 1)
  const theirs = boundsIn(at => page.words[at]?.lower ?? '', Math.max(0, first - BEFORE), last)
  const [one, other] = [ours[0], theirs[0]]
  return ours.length === 1 && theirs.length === 1 && one !== undefined && other !== undefined && one.bound !== other.bound ? [{ kind: 'word', quoted: words[one.at]?.text ?? '', found: printedAt(page, other.at) }] : []
}

/** A bound stands before what is met. */
const BEFORE = 3

function boundsIn(word: Word, first: number, last: number): { readonly bound: 'over' | 'under'; readonly at: number }[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step).flatMap(at => {
    const isCompared = word(at + 1) === 'than' || word(at + 1) === 'чем' || word(at + 1) === 'чым'
    const bound = isCompared ? COMPARED.find(([form]) => form.test(word(at)))?.[1] : undefined
    return bound === undefined ? [] : [{ bound: turnedBy(word(at - 1), bound), at }]
  })
}

const COMPARED: readonly (readonly [RegExp, 'over' | 'under'])[] = [[/^(?:more|higher|greater|larger|более|больше|больш)$/u, 'over'], [/^(?:less|fewer|lower|smaller|менее|меньше|менш)$/u, 'under']]

type Word = (at: number) => string

const OVER = new Set('over above exceeding least свыше более больше выше превысил превысила превысило превысили больш звыш'.split(' '))
const UNDER = new Set('under below менее меньше ниже менш'.split(' '))

/** Whether what is counted lies above or below the figure. */
function boundOf(word: Word, at: number): 'over' | 'under' | null {
  const [near, far, denial] = [word(at - 1), word(at - 2), word(at - 3)]
  if (near === 'than') return /^(?:more|higher|greater|larger)$/.test(far) ? turnedBy(denial, 'over') : /^(?:less|fewer|lower|smaller)$/.test(far) ? turnedBy(denial, 'under') : null
  if (near === 'чем' || near === 'за' || near === 'чым') return boundBy(far, denial)
  return boundBy(near, far)
}

function boundBy(word: string, before: string): 'over' | 'under' | null {
  return OVER.has(word) ? turnedBy(before, 'over') : UNDER.has(word) ? turnedBy(before, 'under') : null
}

const turnedBy = (denial: string, bound: 'over' | 'under') => (/^(?:no|not|не|ня)$/u.test(denial) ? (bound === 'over' ? 'under' : 'over') : bound)

/** Whether a figure is what something changes by or what it comes to, and what it comes from. Of other uses of the small words only those count that stand beside a change. */
function stepOf(word: Word, at: number): 'by' | 'to' | 'from' | null {
  const small = [word(at - 1), word(at - 2), word(at - 3)].find(one => /\p{L}/u.test(one) && !ROUGHLY.test(one)) ?? ''
  if (!isChanging(word, at)) return null
  if (small === 'by' || small === 'на') return 'by'
  if (small === 'to' || small === 'до' || small === 'да') return 'to'
  if (small === 'from' || small === 'с' || small === 'со' || small === 'з') return 'from'
  return /[a-z]/.test(small) && CHANGE.test(small) ? 'by' : null
}

const ROUGHLY = /^(?:about|almost|nearly|around|just|почти|примерно|около)$/u

/** Words between a change and its figure: `поднялась со 180 до 215 долларов`. */
const CHANGE_REACH = 7

function isChanging(word: Word, at: number): boolean {
  for (let before = at - 1; before >= at - CHANGE_REACH; before -= 1) if (CHANGE.test(word(before))) return true
  return false
}

const CHANGE = /^(?:rose|rise[ns]?|rising|grew|grow[ns]?|increas\w*|rais(?:e[ds]?|ing)|climb\w*|jump\w*|soar\w*|f[ae]ll(?:en|ing|s)?|fell|drop\w*|decreas\w*|declin\w*|slow(?:ed|ing|s)?|cut|cuts|reduc\w*|lower(?:ed|s|ing)|shrank|shrunk|up|down|вырос\p{L}*|возрос\p{L}*|увелич\p{L}*|повы[сш]\p{L}*|подня\p{L}*|рост|снизи\p{L}*|сниж\p{L}*|сократ\p{L}*|сокращ\p{L}*|уменьш\p{L}*|упал\p{L}*|паден\p{L}*|замедл\p{L}*|подорож\p{L}*|подешев\p{L}*|вырас\p{L}*|павялі\p{L}*|зніз\p{L}*|скара[цч]\p{L}*)$/u

/** Whether something comes from a place or goes to it. */
function wayOf(word: Word, at: number): 'from' | 'to' | null {
  const small = word(at - 1)
  if (small === 'from' || small === 'из' || small === 'от' || small === 'с' || small === 'со' || small === 'з' || small === 'ад') return 'from'
  return small === 'to' || small === 'into' || small === 'на' || (/^[вўу]$|^во$/u.test(small) && !/[еиі]$/u.test(word(at))) || small === 'до' ? 'to' : null
}
