/** What of the things that notes attribute to a page the page itself carries. */
import { findFigures } from '../text/numbers.ts'
import { slugWords } from '../url/index.ts'
import type { Carried, NoteEvidence } from '../verify/link/evidence.ts'
import type { ReadPage } from './page.ts'
import type { PagePlan } from './references.ts'

/** A figure with fewer digits stands on many pages by chance (set by judgement: one number in a thousand has a given three). */
const DIGITS_MIN = 3
/** Figures are looked for in so much of a page: notices and walls are short, and articles of a book's notes seldom longer. */
const SEARCHED_CHARACTERS = 100_000

/** The strongest thing that the page carries, and whether it is surely another article; of several notes one is enough. */
export function noteEvidence(page: ReadPage, plan: PagePlan): NoteEvidence {
  return { carried: carriedBy(page, plan), isOtherArticle: isOther(page, plan), expected: expectedOf(plan) }
}

/** Does the page bear the name that a note or its address gives it, or a quotation attributed to it? A figure alone doesn't name a page. */
export const isNamedOrQuoted = (page: ReadPage, plan: PagePlan) => (quotationOn(page, plan) ?? titleOn(page, plan)) !== null

function carriedBy(page: ReadPage, plan: PagePlan): Carried | null {
  return quotationOn(page, plan) ?? titleOn(page, plan) ?? figureOn(page, plan)
}

function quotationOn(page: ReadPage, plan: PagePlan): Carried | null {
  for (const quote of quotesOf(plan)) {
    const { verdict, passage } = page.matchQuotation(quote)
    if (verdict === 'confirmed') return { what: 'quotation', saw: passage ?? quote }
  }
  return null
}

function titleOn(page: ReadPage, plan: PagePlan): Carried | null {
  const slug = slugWords(plan.url)
  const { title, headline } = page.article
  const isNamed = plan.drafts.some(({ source }) => page.identity({ title: source?.title ?? null, slug, carriesQuotation: false }).verdict === 'confirmed')
  return isNamed ? { what: 'title', saw: headline ?? title ?? '' } : null
}

/** A figure of a claim that nobody meets by chance. */
function figureOn(page: ReadPage, plan: PagePlan): Carried | null {
  const claims = plan.drafts.flatMap(draft => draft.claims)
  const wanted = new Map(claims.flatMap(({ text }) => findFigures(text)).filter(isTelling).map(figure => [figure.value, figure.text]))
  if (wanted.size === 0) return null
  const found = findFigures(page.article.text.slice(0, SEARCHED_CHARACTERS)).find(figure => isTelling(figure) && wanted.has(figure.value))
  return found === undefined ? null : { what: 'figure', saw: found.text }
}

/** Years, dates and round or short numbers are on every page. */
function isTelling({ kind, value, isPrinted, text }: ReturnType<typeof findFigures>[number]): boolean {
  if (!isPrinted || kind === 'date' || kind === 'year' || kind === 'time' || kind === 'ordinal') return false
  const digits = text.replace(/\D/gu, '').replace(/^0+|0+$/gu, '')
  return digits.length >= DIGITS_MIN && !(Number.isInteger(value) && value >= 1900 && value <= 2100)
}

function isOther(page: ReadPage, plan: PagePlan): boolean {
  const slug = slugWords(plan.url)
  return plan.drafts.length > 0 && plan.drafts.every(({ source }) => page.identity({ title: source?.title ?? null, slug, carriesQuotation: false }).verdict === 'refuted')
}

function expectedOf(plan: PagePlan): string {
  return [slugWords(plan.url).join(' '), ...plan.drafts.flatMap(({ source, claims }) => [source?.title ?? '', ...claims.flatMap(({ text, quotes }) => [text, ...quotes])])].join('\n')
}

const quotesOf = (plan: PagePlan) => plan.drafts.flatMap(({ claims }) => claims.flatMap(({ quotes }) => quotes))
