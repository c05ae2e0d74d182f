/** Runs the product over a made-up web with a referee in its servers. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { manuscriptOf } from './manuscript.ts'
import { Referee } from './referee.ts'
import { serve, type LabTimes } from './server.ts'
import { aWeb, type LabHost, type LabSize } from './web.ts'

export interface Run {
  readonly manuscript: string
  readonly connectTo: readonly string[]
  readonly delayMs: number
  readonly perHost: number
  /** For what the run leaves behind; gone afterwards. */
  readonly folder: string
}

/** What is read of a report. */
export interface Checked { readonly references: readonly { readonly note: number | string | null; readonly link: { readonly state: string; readonly reason: string | null } }[] }

export interface Outcome {
  readonly breaches: readonly string[]
  readonly wrongStates: readonly string[]
  readonly pages: number
  readonly requests: number
  /** On one host. */
  readonly mostAtOnce: number
  readonly slowestHost: string
  readonly boundMs: number
  readonly wallMs: number
  /** From the start of the product to its first request, and from its last answer to its end. */
  readonly beforeMs: number
  readonly afterMs: number
}

/** `perHost`: requests of one host at once; default 1. */
export interface LabOptions extends LabSize, LabTimes { readonly toleranceMs: number; readonly perHost?: number }

/** `check` runs the product over the manuscript and gives its report. */
export async function runLab(options: LabOptions, check: (run: Run) => Promise<Checked>): Promise<Outcome> {
  const web = withNeighbours(aWeb(options))
  const { perHost = 1 } = options
  const referee = new Referee({ perHost, delayMs: options.delayMs, toleranceMs: options.toleranceMs })
  const server = await serve(web, referee, options)
  const folder = mkdtempSync(join(tmpdir(), 'footproof-manners-'))
  const cited = web.filter(({ name }) => !name.startsWith('new.'))
  try {
    const startedAt = performance.now()
    const report = await check({ manuscript: manuscriptOf(cited), connectTo: server.connectTo, delayMs: options.delayMs, perHost, folder })
    const wallMs = performance.now() - startedAt
    const { host, ms } = referee.boundMs()
    return {
      breaches: referee.breaches, wrongStates: wrongStatesIn(report, cited), pages: cited.reduce((sum, { pages }) => sum + pages.length, 0),
      requests: referee.heard.length, mostAtOnce: referee.mostAtOnce, slowestHost: host, boundMs: ms, wallMs,
      beforeMs: Math.min(...referee.heard.map(heard => heard.startedAt)) - startedAt, afterMs: startedAt + wallMs - Math.max(...referee.heard.map(heard => heard.endedAt)),
    }
  } finally {
    await server.close()
    referee.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Hosts to which others have moved. */
function withNeighbours(web: readonly LabHost[]): readonly LabHost[] {
  return web.flatMap(host => (host.manner === 'moved-to-neighbour' ? [host, { ...host, name: `new.${host.name}` }] : [host]))
}

function wrongStatesIn({ references }: Checked, web: readonly LabHost[]): string[] {
  const pages = web.flatMap(({ pages, manner }) => pages.map(page => ({ ...page, manner })))
  const states = new Map(references.map(({ note, link }) => [note, link]))
  return [...pages, ...pages].flatMap(({ path, state, manner }, at) => {
    const said = states.get(at + 1)
    return said?.state === state ? [] : [`${manner} ${path}: ${said?.state ?? 'no such note'} (${said?.reason ?? ''}) instead of ${state}`]
  })
}
