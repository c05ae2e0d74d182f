/** Finds works of a list by author and year. */

/** A work as the list names it. */
export interface Work {
  readonly id: string
  /** Offset of its entry in the document. */
  readonly start: number
  readonly text: string
}

/** What a citation says of a work. `hasOthers`: `et al.` stands for further names. */
export interface Wanted { readonly names: readonly string[]; readonly year: string; readonly letter: string; readonly hasOthers: boolean }

interface Known { readonly work: Work; readonly first: string; readonly words: ReadonlySet<string>; readonly years: readonly string[]; readonly letter: string; readonly isShared: boolean }

/** Authors stand before the title; so much of an entry is searched for them. */
const HEAD_LENGTH_MAX = 260
const PARTICLES: ReadonlySet<string> = new Set(['van', 'von', 'de', 'der', 'den', 'di', 'da', 'la', 'le', 'el', 'al', 'the', 'бен', 'фон', 'ван', 'де'])
const YEAR = /(?:^|[^\d/-])((?:1[5-9]|20)\d\d)([a-zа-я]?)(?![\p{L}\d/])/gu
const AFTER_ACCESS = /(?:https?:|www\.)\S*|\b(?:accessed|retrieved|date of access)\b.{0,40}|(?:дата (?:обращения|доступа)).{0,30}/giu
/** A second author: `Ivanov, I. and Petrov`, `Иванов И. И., Петров`. */
const SHARED = /\s(?:and|&|и|et al\.?)\s?\p{Lu}?|\p{Lu}\., ?(?:\p{Lu}\. ?){0,2}\p{Lu}\p{L}+/u
/** Russian endings of a name: `Иванов`, `Иванова`, `Ивановым`. */
const ENDING = /^(?:а|я|у|ю|е|и|ы|о|ь|ом|ем|ым|им|ой|ей|ою|ею|ий|ый|ого|его|ому|ему|ая|яя|ую|юю|ых|их|ыми|ими|ам|ам|ами|ах|ям|ями|ях|ов|ев)?$/u
const ENDING_MAX = 3
const STEM_MIN = 3

export class Works {
  private readonly byFirst = new Map<string, Known[]>()
  readonly count: number

  constructor(works: readonly Work[]) {
    this.count = works.length
    for (const work of works) {
      const known = knownOf(work)
      const key = known.first.slice(0, STEM_MIN)
      const others = this.byFirst.get(key)
      if (others === undefined) this.byFirst.set(key, [known])
      else others.push(known)
    }
  }

  /** The works that fit: one where the list is clear, none where it has no such, several where it can't be told. */
  find({ names, year, letter, hasOthers }: Wanted): readonly Work[] {
    const fitting = this.ofAuthors(names).filter(({ years }) => years.includes(year))
    const first = fitting.filter(({ years }) => years[0] === year)
    const dated = first.length > 0 ? first : fitting
    const lettered = dated.filter(known => letter === '' || known.letter === letter)
    // one author's own work before one written with others, and the other way about
    const alike = lettered.filter(({ isShared }) => isShared === (hasOthers || names.length > 1))
    return (alike.length > 0 ? alike : lettered).map(({ work }) => work)
  }

  /** Whether the list has any work of these authors. */
  knows(names: readonly string[]): boolean {
    return this.ofAuthors(names).length > 0
  }

  private ofAuthors(names: readonly string[]): readonly Known[] {
    const words = names.flatMap(name => wordsOf(name)).filter(word => !PARTICLES.has(word) && word.length > 1)
    const [first] = words
    if (first === undefined) return []
    const near = this.byFirst.get(first.slice(0, STEM_MIN)) ?? []
    const exact = near.filter(known => known.first === first)
    const fits = exact.length > 0 ? exact : near.filter(known => isSameName(known.first, first))
    return fits.filter(known => words.slice(1).every(word => known.words.has(word) || [...known.words].some(other => isSameName(other, word))))
  }
}

/** First author and year of an entry, as a citation would name it: `Ivanov 2019a`; `null` where it shows neither. */
export function labelOf(text: string): string | null {
  const known = knownOf({ id: '', start: 0, text })
  if (known.first === '') return null
  const printed = text.match(/[\p{L}'’`-]{2,}/gu)?.find(word => wordsOf(word).includes(known.first)) ?? ''
  const [year] = known.years
  return printed === '' ? null : year === undefined ? printed : `${printed} ${year}${known.letter}`
}

function knownOf(work: Work): Known {
  const text = work.text.replace(AFTER_ACCESS, ' ')
  const years = [...text.matchAll(YEAR)]
  const main = years.find(({ 0: found, index }) => text.charAt(index + found.length) === ')' && found.startsWith('(')) ?? years.find(({ 2: letter }) => letter !== '') ?? years.at(-1)
  const sorted = main === undefined ? [] : [main, ...years.filter(year => year !== main)]
  const words = wordsOf(text.slice(0, HEAD_LENGTH_MAX)).filter(word => word.length > 1 && !PARTICLES.has(word))
  return { work, first: words[0] ?? '', words: new Set(words), years: sorted.map(({ 1: year = '' }) => year), letter: main?.[2] ?? '', isShared: SHARED.test(text.slice(0, Math.min(HEAD_LENGTH_MAX, main?.index ?? HEAD_LENGTH_MAX))) }
}

function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/['’]s\b/gu, '').match(/[\p{L}-]+/gu) ?? []).map(word => word.replaceAll(/^-+|-+$/gu, ''))
}

/** Names in Cyrillic are declined. */
function isSameName(listed: string, cited: string): boolean {
  if (listed === cited) return true
  if (!/^[Ѐ-ӿ-]+$/u.test(listed) || Math.abs(listed.length - cited.length) > ENDING_MAX) return false
  const stem = Math.max(STEM_MIN, listed.length - (/(?:ий|ый|ой|ая|яя)$/u.test(listed) ? 2 : /[аяоеийыь]$/u.test(listed) ? 1 : 0))
  return cited.startsWith(listed.slice(0, stem)) && ENDING.test(cited.slice(stem))
}
