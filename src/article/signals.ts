/** Facts of a page's make that tell shells, walls and challenges from articles. */
import { allTextIn, isUnseen, type Paragraph } from '../formats/html-text.ts'
import { isTag, type Element, type Named } from '../formats/html-tree.ts'
import type { PageSignals } from '../model/article.ts'
import { isChallenge } from './challenge.ts'
import { mainFrameOf } from './frames.ts'
import type { ArticleData } from './json-ld.ts'
import type { Meta } from './meta.ts'
import { resolve } from './resolve.ts'
import { scriptLeadOf } from './script-lead.ts'

interface Sources {
  readonly html: string
  readonly named: Named
  /** All but the root. */
  readonly elements: readonly Element[]
  readonly root: Element
  readonly everything: readonly Paragraph[]
  readonly text: string
  readonly title: string | null
  readonly meta: Meta
  readonly data: ArticleData
  /** Absolute; relative addresses are resolved against it. */
  readonly base: string
}

/** A refresh after more seconds reloads a page for its reader; one of a few seconds leads on. */
const REFRESH_SECONDS_MAX = 10
/** An application shell says less than this before its scripts run (a loading notice, a line of copyright). */
const SHELL_CHARACTERS_MAX = 250
/** Where frameworks put the page: React, Vue, Next, Nuxt, Gatsby, Angular, Ember, Svelte. */
const MOUNT: ReadonlySet<string> = new Set(['root', 'app', 'app-root', '__next', '__nuxt', '___gatsby', 'ember-app', 'svelte', 'react-root', 'main-app', 'application'])
const isMount = ({ name, attribs }: Element) => name === 'app-root' || attribs['ng-app'] !== undefined || attribs['data-reactroot'] !== undefined || MOUNT.has(attribs['id']?.toLowerCase() ?? '')
const NEEDS_SCRIPTS = /javascript|джаваскрипт|яваскрипт/iu

export function signalsOf(sources: Sources): PageSignals {
  const { named, everything, meta, data, base } = sources
  return {
    hasPasswordField: named('input').some(({ attribs }) => attribs['type']?.toLowerCase() === 'password'),
    links: named('a').filter(link => link.attribs['href'] !== undefined && !isUnseen(link)).length,
    linkCharacters: everything.reduce((sum, paragraph) => sum + paragraph.linkCharacters, 0),
    isShell: isShell(sources),
    isPaywalled: data.isAccessibleForFree === false || meta.get('isaccessibleforfree')?.toLowerCase() === 'false' || meta.get('article:content_tier')?.toLowerCase() === 'locked',
    metaRefresh: metaRefresh(named, base),
    scriptTarget: resolve(scriptLeadOf(sources.html), base),
    isFrameset: named('frameset').length > 0 && charactersOf(everything) <= SHELL_CHARACTERS_MAX,
    mainFrame: mainFrameOf(named, charactersOf(everything), base),
    sharedAs: resolve(meta.get('og:url'), base),
    isChallenge: isChallenge(sources),
  }
}

const charactersOf = (paragraphs: readonly Paragraph[]) => paragraphs.reduce((sum, { text }) => sum + text.length, 0)

function isShell({ named, elements, root, everything, data }: Sources): boolean {
  // Its text may come along as data, before its scripts run.
  if (Math.max(charactersOf(everything), data.body?.length ?? 0) > SHELL_CHARACTERS_MAX) return false
  if (named('frameset').length > 0) return true
  return named('script').length > 0 && (isMount(root) || elements.some(isMount) || named('noscript').some(element => NEEDS_SCRIPTS.test(allTextIn(element))))
}

function metaRefresh(named: Named, base: string): string | null {
  for (const { attribs, parent } of named('meta')) {
    if (attribs['http-equiv']?.toLowerCase() !== 'refresh' || (parent !== null && isTag(parent) && parent.name === 'noscript')) continue
    const [, seconds = '', , target] = /^\s*(\d{0,5}(?:\.\d{0,3})?)\s*[;,]?\s*(?:url\s*=\s*)?(["']?)(.*)$/isu.exec(attribs['content']?.trim() ?? '') ?? []
    const address = target?.replace(/["'\s]+$/u, '') ?? ''
    if (address !== '' && Number(seconds) <= REFRESH_SECONDS_MAX) return resolve(address, base)
  }
  return null
}
