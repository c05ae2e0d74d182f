/** What a site shows where surely nothing is: asked for beside an address that shows no sign of its article. */
import { createHash } from 'node:crypto'
import type { Answer } from '../model/look.ts'
import type { FetchableUrl } from '../model/url.ts'
import type { HostMemory, MissingPage, World } from '../model/world.ts'
import { keyOf, siblingOf, toFetchable } from '../url/index.ts'
import { isFrontPage } from '../url/landing.ts'
import { isSuccess } from '../verify/link/evidence.ts'
import { NOTHING_ASKED, type PageReader } from './page.ts'

export type Shown = MissingPage | 'honest' | 'none'

export interface AskContext {
  readonly world: World
  readonly hosts: HostMemory
  readonly readPage: PageReader
  /** What sites showed where surely nothing is, by shape of address: asked once a run, however many pages want to know. */
  readonly missingPages: Map<string, Promise<Shown>>
  readonly signal: AbortSignal
}

/** How long a host that once gave an honest 404 for a missing page is taken to do so (set by judgement). */
const HONEST_FOR_MS = 7 * 24 * 60 * 60 * 1000

/** Not-found pages say little; a longer one is not kept (set by judgement). */
const MISSING_TEXT_MAX = 20_000

/**
 * The page that stands for everything; `'honest'`: a missing one is answered with 404 or 410; `'none'`: nothing can be told.
 * A front page has no sibling. What was kept stands in where the site can't be asked now: offline, a page known to be shown
 * for everything is no article either.
 */
export async function lookForMissingPage(url: FetchableUrl, context: AskContext): Promise<Shown> {
  const shape = siblingOf(url, 'sibling')
  const address = shape === null ? null : siblingOf(url, tokenOf(shape))
  const sibling = address === null || isFrontPage(url) ? null : toFetchable(address)
  if (shape === null || sibling === null || keyOf(sibling) === keyOf(url)) return 'none'
  const shown = context.missingPages.get(shape) ?? ask(sibling, shape, context)
  context.missingPages.set(shape, shown)
  return shown
}

async function ask(sibling: FetchableUrl, shape: string, { world, hosts, readPage, signal }: AskContext): Promise<Shown> {
  const known = await hosts.recall(shape)
  if (known?.missing === null && world.now().getTime() - Date.parse(known.learnedAt) < HONEST_FOR_MS) return 'honest'
  const look = await world.look(sibling, 'sibling', signal)
  if (look.kind === 'failure') return known?.missing ?? 'none'
  const isHonest = look.status === 404 || look.status === 410
  if (!isHonest && !isSuccess(look.status)) return 'none'
  const missing = isHonest ? null : await shownBy(look, readPage)
  if (missing === null || missing.text.length <= MISSING_TEXT_MAX) await hosts.keep(shape, { missing, learnedAt: world.now().toISOString() })
  return missing ?? 'honest'
}

async function shownBy(answer: Answer, readPage: PageReader): Promise<MissingPage> {
  const article = (await readPage(answer, NOTHING_ASKED))?.article ?? { headline: null, title: null, text: '' }
  return { finalUrl: answer.finalUrl, heading: article.headline ?? article.title, text: article.text }
}

/** Letters and digits that no site has, the same for the same shape: a run that is done again asks for the same. */
const tokenOf = (shape: string) => BigInt(`0x${createHash('sha256').update(shape).digest('hex').slice(0, 18)}`).toString(36).padStart(14, '0')
