/** From notes to references and pages: one reference for each cited address, one page for each key, however many notes print it. */
import type { Address, Apparatus, Claim, Note, Source } from '../model/citation.ts'
import type { FetchableUrl, PageKey, RepairedUrl, RepairVerdict } from '../model/url.ts'
import { hostNameOf, keyOf, originalOf, toFetchable } from '../url/index.ts'
import { groupBy } from './group.ts'

/** A reference before the world was asked. */
export interface Draft {
  /** `document#noteId`; a note's second address adds `.2`. */
  readonly id: string
  readonly document: string
  readonly note: Note
  readonly address: Address | null
  /** Which page it cites, `null` for none: a beginning that notes of different titles share is no page that they share. */
  readonly pageId: string | null
  /** What it cites; of a note that repeats another, what is repeated. */
  readonly source: Source | null
  /** What the markers that lead to the note claim. */
  readonly claims: readonly Claim[]
}

/** A page to be fetched once. */
export interface PagePlan {
  /** What its result is kept under: the key, of a cut-off address with the title that it is cited by. */
  readonly id: string
  readonly key: PageKey
  /** The most certain reading of its address. */
  readonly url: string
  /** `null`: not an address that can be asked. */
  readonly fetchable: FetchableUrl | null
  /** Host for manners: lower case, without `www.`. */
  readonly host: string
  /** How sure the address is: a cut-off or ambiguous one can't be called dead. */
  readonly certainty: RepairVerdict
  /** Other readings of a doubtful or mended address, best first. */
  readonly alternatives: readonly FetchableUrl[]
  readonly drafts: readonly Draft[]
  /** References that cite an archived copy of the page: it is looked at beside them. */
  readonly copies: readonly Draft[]
}

/** Readings of a doubtful address that are tried beside the best (set by judgement). */
const ALTERNATIVES_MAX = 3

/** The references of one document, in the order of its notes. */
export function draftsOf(document: string, apparatus: Apparatus): Draft[] {
  const byId = new Map(apparatus.notes.map(note => [note.body.id, note]))
  const claimsOf = groupBy(withStacksQuotations(apparatus.claims), claim => claim.mark.noteId)
  return apparatus.notes.flatMap((note): Draft[] => {
    const cited = note.addresses.length > 0 ? note : byId.get(note.repeats ?? '') ?? note
    const { addresses } = cited
    const claims = claimsOf.get(note.body.id) ?? []
    const id = `${document}#${note.body.id}`
    if (addresses.length === 0) return [{ id, document, note, address: null, pageId: null, source: sourceOf(cited, null), claims }]
    return addresses.map((address, index): Draft => {
      const source = sourceOf(cited, address)
      const own = index === 0 ? id : `${id}.${index + 1}`
      return { id: own, document, note, address, pageId: pageIdOf(address, source?.title ?? own), source, claims }
    })
  })
}

/** Of markers that stand at one place the first is read with the quotations; the page of each may carry them, and is judged by them alone. */
function withStacksQuotations(claims: readonly Claim[]): readonly Claim[] {
  let first: Claim | null = null
  return claims.map(claim => {
    const isOfStack = first !== null && first.mark.at === claim.mark.at && first.text === claim.text
    if (!isOfStack) first = claim
    return isOfStack && first !== null && claim.quotes.length === 0 ? { ...claim, quotes: first.quotes } : claim
  })
}

const pageIdOf = ({ repaired: { key, verdict } }: Address, name: string) => (key !== null && verdict === 'truncated' ? `${key}… ${name}` : key)

/** The source of an address; of a note without one, its first. */
function sourceOf({ sources }: Note, address: Address | null): Source | null {
  return sources.find(source => address === null || source.addresses.includes(address)) ?? null
}

const CERTAINTY: readonly RepairVerdict[] = ['exact', 'repaired', 'ambiguous', 'truncated', 'unrecoverable']

/** A citation of an archived copy, and the page whose copy that is. */
export interface CitedCopy { readonly key: PageKey; readonly url: string; readonly draft: Draft }

export function copiesIn(drafts: readonly Draft[]): readonly CitedCopy[] {
  return drafts.flatMap(draft => {
    const url = originalOf(draft.address?.repaired.url ?? '')
    return url === null || draft.pageId === null ? [] : [{ key: keyOf(url), url, draft }]
  })
}

/** One plan for each page that the drafts cite, in the order of their first mention; then the pages of which only copies are cited. */
export function pagesOf(drafts: readonly Draft[], cited: readonly CitedCopy[] = copiesIn(drafts)): PagePlan[] {
  const plans = [...groupBy(drafts.filter(draft => draft.pageId !== null), draft => draft.pageId).values()].flatMap(planOf)
  const copies = groupBy(cited, ({ key }) => key)
  const known = new Set(plans.map(plan => plan.key))
  const unnamed = [...copies].filter(([key]) => !known.has(key)).flatMap(([key, [first]]): readonly PagePlan[] => {
    if (first === undefined) return []
    const { url, draft } = first
    return [{ id: key, key, url, fetchable: toFetchable(url), host: hostNameOf(url), certainty: draft.address?.repaired.verdict ?? 'exact', alternatives: [], drafts: [], copies: [] }]
  })
  return [...plans, ...unnamed].map(plan => ({ ...plan, copies: (copies.get(plan.key) ?? []).map(({ draft }) => draft) }))
}

function planOf(group: readonly Draft[]): PagePlan[] {
  const best = group.map(draft => draft.address?.repaired).filter(repaired => repaired != null)
    .sort((a, b) => CERTAINTY.indexOf(a.verdict) - CERTAINTY.indexOf(b.verdict) || b.confidence - a.confidence)[0]
  if (best?.key == null || best.url === null) return []
  const alternatives = otherReadings(best).slice(0, ALTERNATIVES_MAX).map(toFetchable).filter(url => url !== null)
  return [{ id: group[0]?.pageId ?? best.key, key: best.key, url: best.url, fetchable: toFetchable(best.url), host: hostNameOf(best.url), certainty: best.verdict, alternatives, drafts: group, copies: [] }]
}

/** Of a mended address the print itself is one: the letters that were taken for misread may have been right. */
function otherReadings({ verdict, alternatives, printed, key, evidence }: RepairedUrl): readonly string[] {
  if (verdict === 'ambiguous' || verdict === 'truncated') return alternatives
  if (verdict !== 'repaired' || evidence.some(({ code }) => code === 'decided')) return []
  const asPrinted = printed.replace(/\s+/gu, '')
  return [...alternatives, ...(/^https?:\/\/(?!.*:\/\/)/iu.test(asPrinted) && URL.canParse(asPrinted) && keyOf(asPrinted) !== key ? [asPrinted] : [])]
}
