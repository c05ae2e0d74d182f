/** Prints articles whose notes stand elsewhere than at page feet, and knows the truth of them. */
import { Chance } from '../layout/chance.ts'
import { wrap } from './wrap-text.ts'
import { capital, phrase, slug, type Tongue } from '../layout/words.ts'

export const MANNERS = ['brackets', 'author-year', 'chapter-ends', 'book-end', 'web'] as const
export type ArticleManner = (typeof MANNERS)[number]

/** A marker as it must come back: `target` is a piece of the note's text that no other note has, `null` where there is none. */
interface TrueMarker { readonly target: string | null; readonly claim: string; readonly quotes: readonly string[] }
export interface PrintedArticle { readonly text: string; readonly markers: readonly TrueMarker[]; readonly notes: number; readonly running: string }

const SURNAMES: Readonly<Record<Tongue, readonly [string, ...string[]]>> = {
  en: ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Hazel', 'Juniper', 'Larch', 'Maple', 'Oakley', 'Rowan'],
  ru: ['Берёзов', 'Вязова', 'Грабов', 'Дубов', 'Ёлкин', 'Ивова', 'Клёнов', 'Липина', 'Орехов', 'Рябинин', 'Соснов', 'Тополева'],
}
const MARKS: Readonly<Record<Tongue, readonly [readonly [string, string], ...(readonly [string, string])[]]>> = {
  en: [['“', '”'], ['"', '"'], ['‘', '’'], ["'", "'"]],
  ru: [['«', '»'], ['„', '“'], ['"', '"']],
}

interface Source { readonly label: string; readonly author: string; readonly second: string | null; readonly year: number; readonly text: string }
interface Making { readonly chance: Chance; readonly tongue: Tongue; readonly manner: ArticleManner; readonly sources: Source[]; readonly markers: TrueMarker[]; readonly running: string[]; readonly marks: readonly [string, string]; readonly afterStop: boolean }

export function printArticle(seed: number, manner: ArticleManner, tongue: Tongue): PrintedArticle {
  const chance = new Chance(seed)
  const markers: TrueMarker[] = []
  const running: string[] = []
  const parts: string[] = []
  let sources: Source[] = []
  let notes = 0
  const lists: { readonly heading: string; readonly list: string }[] = []
  const marks = chance.pick(MARKS[tongue])
  const afterStop = chance.happens(0.5)
  const isWhole = manner === 'brackets' || manner === 'author-year'
  if (isWhole) sources = Array.from({ length: 12 }, (_, at) => source(chance, tongue, at)).sort((left, right) => left.text.localeCompare(right.text, tongue))
  for (let chapter = 1; chapter <= 3; chapter += 1) {
    const heading = `${tongue === 'en' ? 'Chapter' : 'Глава'} ${chapter}. ${capital(phrase(chance, tongue, 1))}`
    if (!isWhole) sources = []
    parts.push(heading)
    running.push(heading)
    for (let at = 0; at < 3; at += 1) parts.push(wrap(paragraph({ chance, tongue, manner, sources, markers, running, marks, afterStop }), 72))
    const list = sources.map(({ text }, at) => wrap(`${at + 1}. ${text}`, 72)).join('\n')
    if (manner === 'chapter-ends') {
      const above = tongue === 'en' ? 'Notes' : 'Примечания'
      parts.push(above, list)
      running.push(above)
    }
    if (manner === 'book-end') lists.push({ heading, list })
    if (!isWhole) notes += sources.length
  }
  const title = { 'book-end': ['Notes', 'Примечания'], brackets: ['References', 'Список литературы'], 'author-year': ['References', 'Литература'], 'chapter-ends': ['', ''], web: ['', ''] }[manner][tongue === 'en' ? 0 : 1] ?? ''
  if (title !== '') running.push(title)
  if (manner === 'book-end') {
    parts.push(title, ...lists.flatMap(({ heading, list }) => [heading, list]))
    running.push(...lists.map(({ heading }) => heading))
  }
  if (manner === 'brackets') parts.push(title, sources.map(({ text }, at) => wrap(`${at + 1}. ${text}`, 72)).join('\n'))
  if (manner === 'author-year') parts.push(title, sources.map(({ text }) => wrap(text, 72)).join('\n'))
  return { text: `${parts.join('\n\n')}\n`, markers, notes: isWhole ? sources.length : notes, running: running.join(' ') }
}

function source(chance: Chance, tongue: Tongue, at: number): Source {
  const author = SURNAMES[tongue][at % SURNAMES[tongue].length] ?? ''
  const second = at % 3 === 2 ? chance.pick(SURNAMES[tongue]) : null
  const year = chance.whole(1990, 2023)
  const title = `${capital(phrase(chance, tongue, 1))} ${at + 100}`
  const isEnglish = tongue === 'en'
  const others = second === null ? '' : isEnglish ? ` and ${second}, B.` : `, ${second} Б. В.`
  const web = chance.happens(0.4) ? ` https://herald.example/view/${slug(chance, 3)}-${at}${year}` : ''
  const text = isEnglish ? `${author}, A.${others} (${year}) ${title}. Lugovets: River Press.${web}` : `${author} А. Б.${others} ${title}. Луговец : Книга, ${year}. – ${chance.whole(90, 400)} с.${web}`
  return { label: title, author, second, year, text }
}

function paragraph(making: Making): string {
  const { chance, tongue } = making
  return Array.from({ length: chance.whole(2, 5) }, () => {
    const head = capital(phrase(chance, tongue, chance.whole(1, 2)))
    if (!chance.happens(0.7)) {
      const plain = `${head}${chance.pick(['', ` ${tongue === 'en' ? 'in' : 'в'} ${chance.whole(1990, 2023)}${tongue === 'en' ? '' : ' г.'} ${phrase(chance, tongue, 1)}`, tongue === 'en' ? ' (5 of 12)' : ' (т.е. 12 %)'])}.`
      making.running.push(plain)
      return plain
    }
    return supported(making, head)
  }).join(' ')
}

function supported(making: Making, head: string): string {
  const { chance, tongue, marks: [open, close], running, markers } = making
  const quote = chance.happens(0.5) ? `${phrase(chance, tongue, 2)} ${phrase(chance, tongue, 1)}` : null
  const body = quote === null ? head : `${head}: ${open}${quote}${close}`
  const quotes = quote === null ? [] : [quote]
  const { printed, targets, isNarrative } = citing(making)
  const says = tongue === 'en' ? 'finds:' : 'сообщает:'
  // an address in brackets stands beside its sentence, another is part of it
  const whole = making.manner === 'web' && !printed.startsWith('(') ? `${body} ${printed}` : body
  const claim = isNarrative === null ? whole : `${isNarrative} ${says} ${body}`
  targets.forEach((target, at) => markers.push({ target, claim, quotes: at === 0 ? quotes : [] }))
  running.push(`${isNarrative === null ? body : claim}.`)
  if (isNarrative !== null) return `${isNarrative} ${printed} ${says} ${body}.`
  const isGlued = /^[\d⁰¹²³⁴-⁹]/u.test(printed)
  return making.afterStop && making.manner !== 'author-year' && making.manner !== 'web' ? `${body}.${isGlued ? '' : ' '}${printed}` : `${body}${isGlued ? '' : ' '}${printed}.`
}

interface Citing { readonly printed: string; readonly targets: readonly (string | null)[]; readonly isNarrative: string | null }

function citing({ chance, tongue, manner, sources }: Making): Citing {
  const isEnglish = tongue === 'en'
  const page = isEnglish ? `p. ${chance.whole(2, 90)}` : `с. ${chance.whole(2, 90)}`
  switch (manner) {
    case 'web': {
      const address = `https://news.example/view/${slug(chance, 2)}-${chance.whole(1000, 99_999)}`
      return { printed: chance.happens(0.5) ? `(${address})` : address, targets: [address], isNarrative: null }
    }
    case 'chapter-ends': case 'book-end': {
      const made = source(chance, tongue, sources.length)
      sources.push(made)
      return { printed: Array.from(String(sources.length), figure => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(figure))).join(''), targets: [made.label], isNarrative: null }
    }
    case 'brackets': {
      const first = chance.whole(1, 12)
      const label = (number: number): string | null => sources[number - 1]?.label ?? null
      if (chance.happens(0.5)) return { printed: chance.happens(0.5) ? `[${first}]` : `[${first}, ${page}]`, targets: [label(first)], isNarrative: null }
      const second = Math.min(12, first + 2)
      if (chance.happens(0.5)) return { printed: `[${first}, ${page}; ${second}]`, targets: [label(first), label(second)], isNarrative: null }
      return first > 9 ? { printed: `[${first + 70}]`, targets: [null], isNarrative: null } : { printed: `[${first}, ${first + 1}–${first + 3}]`, targets: [0, 1, 2, 3].map(step => label(first + step)), isNarrative: null }
    }
    case 'author-year': {
      const [one, other] = [chance.pick([...sources] as [Source, ...Source[]]), chance.pick([...sources] as [Source, ...Source[]])]
      const named = ({ author, second }: Source): string => (second === null ? author : chance.happens(0.3) ? `${author} ${isEnglish ? 'et al.' : 'и др.'}` : `${author} ${isEnglish ? 'and' : 'и'} ${second}`)
      if (chance.happens(0.25)) return { printed: `(${one.year}${chance.pick(['', `, ${page}`])})`, targets: [one.label], isNarrative: named(one) }
      if (chance.happens(0.1)) return { printed: `(${isEnglish ? 'Willow' : 'Ясенев'}, 2011)`, targets: [null], isNarrative: null }
      const [open, close] = chance.happens(0.2) ? ['[', ']'] : ['(', ')']
      const text = `${named(one)}${chance.pick([' ', ', '])}${one.year}${chance.pick(['', `, ${page}`, `: ${chance.whole(2, 90)}`])}`
      return one.label !== other.label && chance.happens(0.3) ? { printed: `${open}${text}; ${named(other)}, ${other.year}${close}`, targets: [one.label, other.label], isNarrative: null } : { printed: `${open}${text}${close}`, targets: [one.label], isNarrative: null }
    }
  }
}
