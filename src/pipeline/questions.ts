/** What is asked of a page; apart from where it is answered, as a reading thread has no use for all that is known of addresses. */
import { slugWords } from '../url/index.ts'
import type { Questions } from './page.ts'
import type { PagePlan } from './references.ts'

/** What the notes that cite a page want to know of it, looked at under `url`. */
export function questionsOf({ url: best, drafts }: PagePlan, url: string): Questions {
  const claims = drafts.flatMap(draft => draft.claims)
  return {
    quotes: [...new Set(claims.flatMap(({ quotes }) => quotes))],
    claims: [...new Set(claims.filter(({ quotes }) => quotes.length === 0).map(({ text }) => text))],
    titles: [...new Set(drafts.map(({ source }) => source?.title ?? null))],
    slugs: best === url ? [slugWords(url)] : [slugWords(best), slugWords(url)],
  }
}
