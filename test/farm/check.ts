/** The farm behind a world of its own, checked whole. */
import type { LookupAddress } from 'node:dns'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import tls from 'node:tls'
import type { Report } from '../../src/model/report.ts'
import type { HostMemory } from '../../src/model/world.ts'
import { openWorld, parseConnectTo } from '../../src/net/index.ts'
import { check } from '../../src/pipeline/check.ts'
import { aDocument } from '../../src/pipeline/documents.ts'
import { DEFAULT_SETTINGS } from '../../src/pipeline/settings.ts'
import { loadLexicon } from '../../src/text/lexicon/index.ts'
import { aDisk, bytes } from '../pipeline/made-up.ts'
import { manuscriptOf } from './manuscript.ts'
import type { Serving } from './server.ts'

/** Some rows never answer; all others must be done by then, also on a busy machine. */
const TIMEOUT_MS = 4000

export async function checkFarm(serving: Serving): Promise<Report> {
  const world = await openWorld({
    allowPrivate: true, delayMs: 0, timeoutMs: TIMEOUT_MS, retries: 1, archive: null, maxConcurrency: 64, bytesMax: 1024 * 1024,
    connectTo: rulesOf(serving), resolve: resolverOf(serving),
  })
  const untrust = trustOtherName()
  try {
    return await check({
      documents: [aDocument('farm.txt', bytes(manuscriptOf(serving.sites)))], settings: { ...DEFAULT_SETTINGS, archive: null, cache: null, perHost: 1 }, world, store: aDisk(), hosts: memory(),
      loadLexicon, onEvent: () => undefined, signal: new AbortController().signal, write: () => Promise.resolve(),
    })
  } finally {
    untrust()
    await world.close()
  }
}

function rulesOf({ sites, plainPort, securePort }: Serving) {
  const secure = sites.flatMap(({ host, row }) => (row.certificate === undefined ? [] : [`${host}:443::${row.certificate === 'none' ? plainPort : securePort}`, `www.${host}:443::${row.certificate === 'none' ? plainPort : securePort}`]))
  const refused = sites.filter(({ row }) => row.name === 'refused').map(({ host }) => `${host}:9::9`)
  return [...secure, ...refused, `:443::${securePort}`, `::http::${plainPort}`].map(parseConnectTo)
}

/** Loopback as well, but nobody listens there. */
const DEAD_END: LookupAddress = { address: '127.0.0.77', family: 4 }

/** Names lead here unless a row says otherwise, each look-up in its turn. */
function resolverOf({ sites }: Serving) {
  const scripts = new Map(sites.map(({ host, row }) => [host, row.resolves]))
  const turns = new Map<string, number>()
  return (name: string): Promise<readonly LookupAddress[]> => {
    const host = [...scripts.keys()].find(each => name === each || name.endsWith(`.${each}`)) ?? name
    const script = scripts.get(host) ?? ['here']
    const turn = turns.get(host) ?? 0
    turns.set(host, turn + 1)
    const answer = script[Math.min(turn, script.length - 1)] ?? 'here'
    if (answer === 'no-such-name' || answer === 'servfail') return Promise.reject(Object.assign(new Error(name), { code: answer === 'servfail' ? 'EAI_AGAIN' : 'ENOTFOUND' }))
    return Promise.resolve([...(answer === 'dead-end-first' ? [DEAD_END] : []), { address: '127.0.0.1', family: 4 }])
  }
}

/** A certificate for another name is told from an untrusted one only where its maker is trusted: here it is, for as long as the check runs. */
function trustOtherName(): () => void {
  const certificate = readFileSync(resolve('test/fixtures/net/other-name.pem'))
  const original = tls.createSecureContext
  tls.createSecureContext = options => {
    const made = original(options)
    if (takesAuthorities(made.context)) made.context.addCACert(certificate)
    return made
  }
  return () => { tls.createSecureContext = original }
}

function takesAuthorities(context: unknown): context is { addCACert: (certificate: Buffer) => void } {
  return typeof context === 'object' && context !== null && 'addCACert' in context && typeof context.addCACert === 'function'
}

function memory(): HostMemory {
  const known = new Map<string, Parameters<HostMemory['keep']>[1]>()
  return { recall: key => Promise.resolve(known.get(key) ?? null), keep: (key, facts) => { known.set(key, facts); return Promise.resolve() }, save: () => Promise.resolve() }
}
