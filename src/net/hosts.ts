/** Every host of a run, each once, whatever scheme, port or `www.` its addresses are printed with. */
import { hostNameOf } from '../url/host-name.ts'
import { Host, type Common } from './host.ts'
import { RUN_WAITS_MAX_MS } from './host-clock.ts'
import { ruleFor, type WorldOptions } from './options.ts'
import { isPlayback, PLAYBACK_CLOCK, PLAYBACK_DELAY_MS } from './playback.ts'
import { Slots } from './slots.ts'

export type HostsOptions = Pick<WorldOptions, 'maxConcurrency' | 'perHost' | 'delayMs' | 'connectTo' | 'hostRules' | 'onEvent' | 'clock' | 'clocks'>

export class Hosts {
  readonly #options: HostsOptions
  readonly #common: Common
  readonly #known = new Map<string, Host>()

  constructor(options: HostsOptions, random: () => number) {
    this.#options = options
    const { onEvent, clock } = options
    this.#common = {
      slots: new Slots(options.maxConcurrency), purse: { leftMs: RUN_WAITS_MAX_MS }, random, clock, clocks: options.clocks,
      onWait: (host, until) => { onEvent({ kind: 'waiting', host, until }) },
    }
  }

  /** The host of an address. */
  of(url: URL): Host {
    const { delayMs, connectTo } = this.#options
    return isPlayback(url, connectTo) ? this.named(PLAYBACK_CLOCK, PLAYBACK_DELAY_MS) : this.named(hostNameOf(url.href), delayMs)
  }

  /** The host known by `name`, with a clock of its own. */
  named(name: string, delayMs: number): Host {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const rule = ruleFor(name, this.#options.hostRules)
    const host = new Host({ name, perHost: rule?.perHost ?? this.#options.perHost, delayMs: rule?.delayMs ?? delayMs }, this.#common)
    this.#known.set(name, host)
    return host
  }
}
