/** Asks a translation service with LibreTranslate's interface, by a clock of its own; each text once a run. */
import type { LanguagePair } from '../model/world.ts'
import { refusalOf } from './guard.ts'
import type { Hosts } from './hosts.ts'
import type { TranslationFailure, WorldOptions } from './options.ts'
import { persist } from './persist.ts'
import type { Requester } from './requester.ts'
import type { Room } from './room.ts'
import { ordinaryHeaders } from './user-agent.ts'

/** Longer passages are no sentence or two (set by judgement). */
const TEXT_MAX = 3_000
/** An answer is a text of about that length, in JSON. */
const ANSWER_BYTES_MAX = 256 * 1024
/** What a service says of its failing is shown up to here. */
const SAID_MAX = 200
/** The environment's variable that holds the service's key, where it wants one. */
const KEY = 'FOOTPROOF_TRANSLATE_KEY'
const CLOCK = 'translation service'

interface Net { readonly requester: Requester; readonly hosts: Hosts; readonly room: Room }

export class Translations {
  readonly #service: string
  readonly #options: WorldOptions
  readonly #net: Net
  readonly #known = new Map<string, Promise<string | null>>()
  /** Pairs of languages that the service doesn't know: that is no failure of it. */
  readonly #unknown = new Set<string>()
  #isDown = false
  /** Questions are asked one after the other, so that none waits for a service that has failed the one before. */
  #turn: Promise<string | null> = Promise.resolve(null)

  constructor(service: string, options: WorldOptions, net: Net) {
    this.#service = service
    this.#options = options
    this.#net = net
  }

  /** `null`: nothing is to be had, which is told at the first failure; after it the service is left alone. */
  translate(text: string, between: LanguagePair, signal: AbortSignal): Promise<string | null> {
    const pair = `${between.from}>${between.to}`
    const known = this.#known.get(`${pair} ${text}`) ?? (text.length > TEXT_MAX ? Promise.resolve(null) : this.#inTurn(text, between, signal))
    this.#known.set(`${pair} ${text}`, known)
    return known
  }

  #inTurn(text: string, between: LanguagePair, signal: AbortSignal): Promise<string | null> {
    const answered = this.#turn.then(() => this.#ask(text, between, signal))
    this.#turn = answered.catch(() => null)
    return answered
  }

  async #ask(text: string, { from, to }: LanguagePair, signal: AbortSignal): Promise<string | null> {
    if (this.#isDown || this.#unknown.has(`${from}>${to}`)) return null
    const address = `${this.#service}/translate`
    const refusal = refusalOf(address, this.#options)
    if (refusal !== null) return this.#fail({ reason: refusal })
    const key = this.#options.environment[KEY]
    const { delayMs, retries, timeoutMs, clock } = this.#options
    const got = await persist({
      url: addressFor(address, `${from}>${to} ${text}`), host: this.#net.hosts.named(CLOCK, delayMs), cookie: '', isFresh: false, bytesMax: ANSWER_BYTES_MAX,
      headers: { ...ordinaryHeaders(this.#options), accept: 'application/json', 'content-type': 'application/json' },
      content: JSON.stringify({ q: text, source: from, target: to, format: 'text', ...(key !== undefined && key !== '' && { api_key: key }) }),
      tally: { requests: 0, retries: 0, retriesLeft: retries, leftMs: timeoutMs, at: clock.date().toISOString(), hold: this.#net.room.hold(ANSWER_BYTES_MAX, true) },
    }, { requester: this.#net.requester, delayMs, random: Math.random, clock }, signal)
    if (got.kind === 'broken') return this.#fail({ reason: got.reason })
    const { translatedText, error } = readAnswer(got.body)
    if (got.status === UNKNOWN_LANGUAGE) { this.#unknown.add(`${from}>${to}`); return null }
    return got.status === 200 && translatedText !== null ? translatedText : this.#fail({ status: got.status, said: error })
  }

  /** Told once. */
  #fail(failure: TranslationFailure): null {
    if (!this.#isDown) this.#options.onEvent({ kind: 'translation-failed', service: this.#service, failure })
    this.#isDown = true
    return null
  }
}

/** Bad request: of ours nothing can be bad but the languages. */
const UNKNOWN_LANGUAGE = 400

/** A fragment is not sent; it tells questions to one address apart where exchanges are kept to be had again. */
function addressFor(address: string, question: string): URL {
  const url = new URL(address)
  url.hash = question
  return url
}

function readAnswer(body: Uint8Array): { readonly translatedText: string | null; readonly error: string } {
  const value = parse(new TextDecoder().decode(body))
  const text = (name: string): string | null => {
    const found = typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) as unknown : null
    return typeof found === 'string' ? found : null
  }
  return { translatedText: text('translatedText'), error: (text('error') ?? '').slice(0, SAID_MAX) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
