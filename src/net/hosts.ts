/** Every host of a run, each once, whatever scheme, port or `www.` its addresses are printed with. */
import pLimit from 'p-limit'
import { Host } from './host.ts'
import type { WorldOptions } from './options.ts'

export type HostsOptions = Pick<WorldOptions, 'maxConcurrency' | 'perHost' | 'delayMs' | 'onEvent'>

export class Hosts {
  readonly #options: HostsOptions
  readonly #everywhere: ReturnType<typeof pLimit>
  readonly #known = new Map<string, Host>()

  constructor(options: HostsOptions) {
    this.#options = options
    this.#everywhere = pLimit(options.maxConcurrency)
  }

  /** The host of an address. */
  of(url: URL): Host {
    return this.named(url.hostname.replace(/^www\./u, '').replace(/\.$/u, ''), this.#options.delayMs)
  }

  /** The host known by `name`, with a clock of its own. */
  named(name: string, delayMs: number): Host {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const { perHost, onEvent } = this.#options
    const host = new Host({ name, perHost, delayMs }, task => this.#everywhere(task), until => { onEvent({ kind: 'waiting', host: name, until }) })
    this.#known.set(name, host)
    return host
  }
}
