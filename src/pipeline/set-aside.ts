/** The result of a page that can't be looked at without losing who looks. */
import { judgeDraft } from './claims.ts'
import { NO_BLOCKS } from './page-blocks.ts'
import type { PagePlan } from './references.ts'
import type { PageResult } from './run.ts'
import { unasked } from './visit.ts'
import { NO_TRAFFIC } from './watched.ts'

/** `at`: ISO 8601. */
export function setAside({ id, url, drafts }: PagePlan, at: string): PageResult {
  return {
    id, url, isProved: false, completions: [], blocks: NO_BLOCKS, traffic: NO_TRAFFIC, looks: [],
    link: { ...unasked(url, 'failing', 'ends-its-worker'), checkedAt: at },
    judged: Object.fromEntries(drafts.map(draft => [draft.id, judgeDraft(draft, { live: null, copy: null, url })])),
  }
}
