/** Names to addresses; that one does not exist is believed only while others do, since a net that is down knows none. */
import type { LookupAddress, LookupOptions } from 'node:dns'
import { codeOf } from './failures.ts'
import type { Resolver } from './lookup.ts'

/** Reserved (RFC 2606), the registry of the net itself, and what everybody asks for: if none of them exists, the fault is ours. */
const SURE_NAMES = ['example.com', 'iana.org', 'wikipedia.org']
/** Names that resolved last, asked before those: one of them may have vanished since (set by judgement). */
const RECENT_MAX = 3
/** For so long nobody asks again whether the net is back: each of many missing names would ask in vain (set by judgement). */
const DOWN_FOR_MS = 1000

/** No name can be had now, which says nothing of the one that was asked. */
class NamesDownError extends Error {
  readonly code = 'EAI_AGAIN'
}

export class Names {
  readonly #resolve: Resolver
  readonly #now: () => number
  readonly #others: () => Promise<readonly string[]>
  #recent: readonly string[] = []
  #downSince = -Infinity

  /** `now`: milliseconds that only grow. `others`: names that other processes have to do with. */
  constructor(resolve: Resolver, now: () => number, others: () => Promise<readonly string[]> = () => Promise.resolve([])) {
    this.#resolve = resolve
    this.#now = now
    this.#others = others
  }

  /**
   * As the resolver given, but for a name that it doesn't know: that is asked for again, and is missing (`ENOTFOUND`) only where
   * another name resolved between the two and another after the second; else names can't be had (`EAI_AGAIN`).
   */
  readonly resolve: Resolver = async (name, options) => {
    const first = await this.#ask(name, options)
    if (first !== null) return first
    if (!await this.doOthersResolve(name)) throw new NamesDownError(`no name resolves, ${name} among them`)
    const second = await this.#ask(name, options)
    if (second !== null) return second
    if (!await this.doOthersResolve(name)) throw new NamesDownError(`no name resolves, ${name} among them`)
    throw Object.assign(new Error(`${name} does not exist`), { code: MISSING })
  }

  /** Whether some other name resolves at this moment. */
  async doOthersResolve(name: string): Promise<boolean> {
    if (this.#now() - this.#downSince < DOWN_FOR_MS) return false
    const isAnother = (other: string) => other !== name && this.#doesResolve(other)
    for (const other of [...this.#recent, ...SURE_NAMES]) if (await isAnother(other)) return true
    // A net of one's own may know none of the sure names.
    for (const other of await this.#others()) if (await isAnother(other)) return true
    this.#downSince = this.#now()
    return false
  }

  #doesResolve(name: string): Promise<boolean> {
    return this.#resolve(name, {}).then(found => found.length > 0, () => false)
  }

  /** `null`: the name is missing; other failures are passed on. */
  async #ask(name: string, options: LookupOptions): Promise<readonly LookupAddress[] | null> {
    try {
      const found = await this.#resolve(name, options)
      this.#recent = [name, ...this.#recent.filter(other => other !== name)].slice(0, RECENT_MAX)
      return found
    } catch (error) {
      if (codeOf(error) === MISSING) return null
      throw error
    }
  }
}

/** What `dns.lookup` says of a name that doesn't exist, or has no address. */
const MISSING = 'ENOTFOUND'
