/** From a site's file to its profile. */
import type { Shape, SiteProfile } from './profile.ts'

/** What a file in `sites/` holds; `site.schema.json` says the same with more words, and a test holds each file to it. */
export interface Site {
  readonly hosts: readonly string[]
  /** Other names of the same pages, with a beginning of the path where there is one: `{ "t.me/s": "t.me" }`. */
  readonly otherNames?: Readonly<Record<string, string>>
  readonly shapes?: readonly { readonly path: string; readonly identity?: string; readonly isClosed?: boolean }[]
  readonly idle?: readonly string[]
  /** What helps to repair a mangled address; without it nothing of the site but identity is known. */
  readonly print?: {
    readonly sections?: readonly string[]
    readonly words?: readonly string[]
    readonly mends?: readonly { readonly printed: string; readonly meant: string }[]
    readonly subdomains?: readonly string[]
    readonly transliteration?: string
    readonly ending?: string
  }
}

export function profileFrom({ hosts, shapes = [], idle = [], print = {} }: Site): SiteProfile {
  return {
    hosts,
    shapes: shapes.map(shapeFrom),
    idle: new Set(idle),
    sections: print.sections ?? [],
    words: print.words ?? [],
    mends: (print.mends ?? []).map(({ printed, meant }) => [new RegExp(printed, 'u'), meant] as const),
    subdomains: print.subdomains ?? [],
    isTransliterated: print.transliteration !== undefined,
    ...(print.transliteration === 'ja' ? { writesJ: true } : {}),
    ending: print.ending ?? null,
  }
}

function shapeFrom({ path, identity = null, isClosed = false }: { readonly path: string; readonly identity?: string | null; readonly isClosed?: boolean }): Shape {
  const [before = '', query = ''] = path.split('?')
  const parameters = query.split('&').filter(part => part !== '').map(part => {
    const [name = '', value = ''] = part.split('=')
    return [name, value] as const
  })
  return { path: before, parameters, identity, isClosed }
}
