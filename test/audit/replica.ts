/** A replica web that changes from night to night, books that cite it, and an editor who is told what changed. */
import { auditIn, AUDIT_RULES, type AuditRequest } from '../../src/audit/index.ts'
import type { AuditNotice, AuditOutcome, History, Outbox, OutboxState, PageMemory } from '../../src/model/audit.ts'
import type { Answer, Failure, Look } from '../../src/model/look.ts'
import type { World } from '../../src/model/world.ts'
import { aDocument, type NamedDocument } from '../../src/pipeline/documents.ts'
import { DEFAULT_SETTINGS } from '../../src/pipeline/settings.ts'
import { aFailure, anAnswer } from '../makers.ts'
import { aDisk, aSpool, bytes, noHosts } from '../pipeline/made-up.ts'

const DAY_MS = 86_400_000
/** A Monday, two in the morning. */
const FIRST = Date.parse('2026-03-02T02:00:00Z')
export const dateOf = (night: number): string => new Date(FIRST + night * DAY_MS).toISOString()

/** What an address shows in a night: a page's text, an answer's parts, or why there is none. */
export type Shown = string | Partial<Answer> | { readonly fails: Failure['reason'] }
/** By the beginning of an address; the longest counts. */
export type Web = Readonly<Record<string, (night: number, url: string) => Shown>>
/** By name: the pages it cites in a night, each with the sentence that it quotes. */
export type Books = Readonly<Record<string, (night: number) => readonly (readonly [url: string, quote: string])[]>>

export const gone: Shown = { status: 404, body: bytes('<title>Not found</title><h1>Not found</h1><p>There is no such page here.') }
export const page = (title: string, sentence: string): string => `<html lang="en"><title>${title}</title><h1>${title}</h1><p>The gauge at the old bridge has been read every morning since the mill was built. ${sentence} The keeper writes the level into a book, and the book goes to the town hall at the end of the year.</p></html>`

export const titleOf = (url: string): string => `Report ${new URL(url).hostname.split('.')[0] ?? ''} ${new URL(url).pathname.slice(1).replaceAll('/', ' ')}`

function bookOf(name: string, citing: readonly (readonly [string, string])[]): NamedDocument {
  const text = citing.map(([, quote], index) => `The keeper wrote that “${quote}”[^${index + 1}] and went home.`)
  const notes = citing.map(([url], index) => `[^${index + 1}]: ${titleOf(url)}. URL: ${url}`)
  return { ...aDocument(name, bytes([...text, ...notes].join('\n\n'))), isOneOfMany: true }
}

interface Told { readonly night: number; readonly kind: string; readonly url: string }

interface NightOutcome extends AuditOutcome { readonly firstSeen: readonly AuditNotice[] }

export interface Replica {
  readonly outcomes: readonly NightOutcome[]
  readonly told: readonly Told[]
  /** Of each night: addresses asked as pages. */
  readonly asked: readonly (readonly string[])[]
  readonly memories: ReadonlyMap<string, PageMemory>
  /** What lies on the disk. */
  readonly kept: { readonly files: number; readonly logs: number; readonly runs: number }
}

export interface Weeks {
  readonly web: Web
  readonly books: Books
  readonly nights: number
  /** Uniform in [0, 1); default always 0. */
  readonly random?: () => number
  /** After so many looks of a night it is interrupted; default never. */
  readonly interrupts?: (night: number) => number | null
  readonly request?: Partial<AuditRequest>
  /** Of a portion; default: all in one. */
  readonly citationsMax?: number
}

/** Audits once a night. */
export async function live({ web, books, nights, random = () => 0, interrupts = () => null, request = {}, citationsMax = 1000 }: Weeks): Promise<Replica> {
  const { history, memories } = aHistory()
  const outbox = anOutbox()
  const store = aDisk()
  const outcomes: NightOutcome[] = []
  const asked: string[][] = []
  for (let night = 0; night < nights; night += 1) {
    const controller = new AbortController()
    const seen: string[] = []
    asked.push(seen)
    const world = aWorldOf(web, { night, random, onLook: url => { seen.push(url); if (seen.length === interrupts(night)) controller.abort(new DOMException('stopped', 'AbortError')) } })
    const firstSeen: AuditNotice[] = []
    const outcome = await auditIn({
      documents: Object.entries(books).map(([name, citing]) => bookOf(name, citing(night))), settings: { ...DEFAULT_SETTINGS, delayMs: 0, maxAgeMs: 0 }, out: 'audits',
      history, outbox, budget: 10_000, rules: AUDIT_RULES.normal, webhook: null, onEvent: () => undefined, signal: controller.signal, ...request,
      async announce(outcome, noted) {
        for await (const each of noted()) firstSeen.push(...each.firstSeen)
        await request.announce?.(outcome, noted)
      },
    }, { decisions: [], world, hosts: noHosts, store, spool: aSpool(), citationsMax, startRun: () => undefined })
    outcomes.push({ ...outcome, firstSeen })
  }
  const told = outcomes.flatMap(({ notices }, night) => notices.map(({ kind, url }) => ({ night, kind, url })))
  return { outcomes, told, asked, memories, kept: { files: store.files.size, logs: store.lines.size, runs: (await store.runs()).length } }
}

function aWorldOf(web: Web, { night, random, onLook }: { readonly night: number; readonly random: () => number; readonly onLook: (url: string) => void }): World {
  const at = dateOf(night)
  const show = (url: string): Look => {
    const site = Object.keys(web).filter(start => url.startsWith(start)).sort((one, other) => other.length - one.length)[0]
    const shown = site === undefined ? { fails: 'name-not-found' as const } : web[site]?.(night, url) ?? gone
    if (typeof shown === 'string') return anAnswer({ url, finalUrl: url, checkedAt: at, body: bytes(shown) })
    return 'fails' in shown ? aFailure({ url, finalUrl: url, checkedAt: at, reason: shown.fails }) : anAnswer({ url, finalUrl: url, checkedAt: at, ...shown })
  }
  return {
    look(url, purpose, signal) {
      if (signal.aborted) return Promise.reject(signal.reason as Error)
      if (purpose === 'page') onLook(url)
      return Promise.resolve(show(url))
    },
    findSnapshots: () => Promise.resolve([]), findByPrefix: () => Promise.resolve([]), openSnapshot: () => Promise.resolve(null), letGo: () => undefined, translate: () => Promise.resolve(null),
    deliver: () => Promise.resolve({ kind: 'answered', status: 200 }), now: () => new Date(at), wait: () => Promise.resolve(), random, close: () => Promise.resolve(),
  }
}

function aHistory(): { readonly history: History; readonly memories: ReadonlyMap<string, PageMemory> } {
  const memories = new Map<string, PageMemory>()
  return {
    memories,
    history: {
      recall: keys => Promise.resolve(new Map(keys.flatMap(key => { const memory = memories.get(key); return memory === undefined ? [] : [[key, memory] as const] }))),
      keep(kept) { for (const [key, memory] of kept) memories.set(key, memory); return Promise.resolve() },
      prune(isOutlived) {
        const outlived = [...memories].filter(([key, memory]) => isOutlived(key, memory))
        for (const [key] of outlived) memories.delete(key)
        return Promise.resolve(outlived.length)
      },
      async *all() { yield await Promise.resolve([...memories]) },
      close: () => Promise.resolve(),
    },
  }
}

export function anOutbox(): Outbox {
  let state: OutboxState = { pending: [], messages: [], unread: [] }
  return { read: () => Promise.resolve(state), keep(kept) { state = kept; return Promise.resolve() } }
}

/** Chances that are the same every time. */
export function chancesFrom(seed: number): () => number {
  let state = seed
  return () => ((state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31)
}
