/** Which places on a page speak for others than its article. */
import type { Where } from '../../model/verdicts.ts'

const ASIDES: ReadonlySet<string> = new Set<Where>(['comments', 'related', 'hidden', 'boilerplate'])

/** What stands only there is not said by the article. */
export const isAside = (where: string | null): where is Where => where !== null && ASIDES.has(where)
