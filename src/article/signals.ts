/** Facts of a page's make that tell shells, walls and challenges from articles. */
import { attributeOf, rawText } from '../formats/html-query.ts'
import { isUnseen, type Paragraph } from '../formats/html-text.ts'
import type { HtmlElement } from '../formats/html-tree.ts'
import type { PageSignals } from '../model/article.ts'
import { isChallenge } from './challenge.ts'
import type { ArticleData } from './json-ld.ts'
import type { Meta } from './meta.ts'
import { resolve } from './resolve.ts'

interface Sources {
  readonly html: string
  readonly elements: readonly HtmlElement[]
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
const MOUNT = /^(?:root|app|app-root|__next|__nuxt|___gatsby|ember-app|svelte|react-root|main-app|application)$/iu
const NEEDS_SCRIPTS = /javascript|джаваскрипт|яваскрипт/iu

export function signalsOf(sources: Sources): PageSignals {
  const { elements, everything, meta, data, base } = sources
  return {
    hasPasswordField: elements.some(element => element.name === 'input' && attributeOf(element, 'type')?.toLowerCase() === 'password'),
    links: elements.filter(element => element.name === 'a' && element.attributes.has('href') && !isUnseen(element)).length,
    linkCharacters: everything.reduce((sum, paragraph) => sum + paragraph.linkCharacters, 0),
    isShell: isShell(elements, everything),
    isPaywalled: data.isAccessibleForFree === false || meta.get('isaccessibleforfree')?.toLowerCase() === 'false' || meta.get('article:content_tier')?.toLowerCase() === 'locked',
    metaRefresh: metaRefresh(elements, base),
    isChallenge: isChallenge(sources),
  }
}

function isShell(elements: readonly HtmlElement[], everything: readonly Paragraph[]): boolean {
  const characters = everything.reduce((sum, paragraph) => sum + paragraph.text.length, 0)
  if (characters > SHELL_CHARACTERS_MAX || !elements.some(({ name }) => name === 'script' || name === 'frameset')) return elements.some(({ name }) => name === 'frameset') && characters <= SHELL_CHARACTERS_MAX
  return elements.some(element =>
    element.name === 'app-root' || element.name === 'frameset' || element.attributes.has('ng-app') || element.attributes.has('data-reactroot')
    || MOUNT.test(element.attributes.get('id') ?? '') || (element.name === 'noscript' && NEEDS_SCRIPTS.test(rawText(element))))
}

function metaRefresh(elements: readonly HtmlElement[], base: string): string | null {
  for (const element of elements) {
    if (element.name !== 'meta' || attributeOf(element, 'http-equiv')?.toLowerCase() !== 'refresh' || element.parent?.name === 'noscript') continue
    const [, seconds = '', , target] = /^\s*(\d{0,5}(?:\.\d{0,3})?)\s*[;,]?\s*(?:url\s*=\s*)?(["']?)(.*)$/isu.exec(attributeOf(element, 'content') ?? '') ?? []
    const address = target?.replace(/["'\s]+$/u, '') ?? ''
    if (address !== '' && Number(seconds) <= REFRESH_SECONDS_MAX) return resolve(address, base)
  }
  return null
}
