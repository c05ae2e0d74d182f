/** Facts of a page's make that tell shells, walls and challenges from articles. */
import { isUnseen, type Paragraph } from '../formats/html-text.ts'
import type { CheerioAPI } from '../formats/html-tree.ts'
import type { PageSignals } from '../model/article.ts'
import { isChallenge } from './challenge.ts'
import type { ArticleData } from './json-ld.ts'
import type { Meta } from './meta.ts'
import { resolve } from './resolve.ts'
import { scriptLeadOf } from './script-lead.ts'

interface Sources {
  readonly html: string
  readonly $: CheerioAPI
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
const MOUNT = ['root', 'app', 'app-root', '__next', '__nuxt', '___gatsby', 'ember-app', 'svelte', 'react-root', 'main-app', 'application'].map(id => `[id="${id}" i]`).join()
const NEEDS_SCRIPTS = /javascript|джаваскрипт|яваскрипт/iu

export function signalsOf(sources: Sources): PageSignals {
  const { $, everything, meta, data, base } = sources
  return {
    hasPasswordField: $('input[type="password" i]').length > 0,
    links: $('a[href]').filter((_, link) => !isUnseen(link)).length,
    linkCharacters: everything.reduce((sum, paragraph) => sum + paragraph.linkCharacters, 0),
    isShell: isShell($, everything),
    isPaywalled: data.isAccessibleForFree === false || meta.get('isaccessibleforfree')?.toLowerCase() === 'false' || meta.get('article:content_tier')?.toLowerCase() === 'locked',
    metaRefresh: metaRefresh($, base),
    scriptTarget: resolve(scriptLeadOf(sources.html), base),
    sharedAs: resolve(meta.get('og:url'), base),
    isChallenge: isChallenge(sources),
  }
}

function isShell($: CheerioAPI, everything: readonly Paragraph[]): boolean {
  const characters = everything.reduce((sum, paragraph) => sum + paragraph.text.length, 0)
  if (characters > SHELL_CHARACTERS_MAX) return false
  if ($('frameset').length > 0) return true
  return $('script').length > 0 && ($(`app-root, [ng-app], [data-reactroot], ${MOUNT}`).length > 0 || NEEDS_SCRIPTS.test($('noscript').text()))
}

function metaRefresh($: CheerioAPI, base: string): string | null {
  for (const { attribs } of $('meta[http-equiv="refresh" i]:not(noscript > *)')) {
    const [, seconds = '', , target] = /^\s*(\d{0,5}(?:\.\d{0,3})?)\s*[;,]?\s*(?:url\s*=\s*)?(["']?)(.*)$/isu.exec(attribs['content']?.trim() ?? '') ?? []
    const address = target?.replace(/["'\s]+$/u, '') ?? ''
    if (address !== '' && Number(seconds) <= REFRESH_SECONDS_MAX) return resolve(address, base)
  }
  return null
}
