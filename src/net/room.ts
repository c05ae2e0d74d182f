/** Room for the bodies of all hosts together: each has a small share of its own, and one that outgrows it waits until there is room for a large one. */
import pLimit from 'p-limit'
import type { Look } from '../model/look.ts'

/** Most pages are smaller (HTTP Archive: nine of ten HTML bodies below 200 KB), and robots.txt is cut below it. */
export const SHARE_BYTES = 512 * 1024
/** Of bodies beyond their share, from their growing until they are let go (set by judgement: six of the default size). */
const ROOM_BYTES = 30 * 1024 * 1024

/** Kept bodies that are read at once (set by judgement). */
const READING_MAX = 4

interface Waiting { readonly hold: Hold; readonly enter: () => void }

/**
 * No look waits for ever: where no body is growing the first that waits goes on, room or not. Those that are to settle a
 * page of which a body is held already go before all others, since only they make room again.
 */
export class Room {
  readonly #waiting: Readonly<Record<'further' | 'first', Waiting[]>> = { further: [], first: [] }
  /** Of bodies that looks gave, until they are let go. */
  readonly #held = new WeakMap<Uint8Array, number>()
  #free: number
  #growing = 0
  /** Kept bodies are read by few at once: how large one is shows only then. */
  readonly reading = pLimit(READING_MAX)

  constructor(bytes = ROOM_BYTES) {
    this.#free = bytes
  }

  /** `largest`: bytes that the look's body may have. */
  hold(largest: number, isFurther: boolean): Hold {
    return new Hold(this, { largest, isFurther })
  }

  letGo(look: Look): void {
    if (look.kind === 'failure') return
    this.#free += this.#held.get(look.body) ?? 0
    this.#held.delete(look.body)
    this.#admit()
  }

  enter(hold: Hold): Promise<void> {
    return new Promise(enter => {
      this.#waiting[hold.isFurther ? 'further' : 'first'].push({ hold, enter })
      this.#admit()
    })
  }

  /** What waited in vain goes on to its end. */
  quit(hold: Hold): void {
    for (const queue of [this.#waiting.further, this.#waiting.first]) {
      const at = queue.findIndex(each => each.hold === hold)
      if (at >= 0) queue.splice(at, 1)[0]?.enter()
    }
  }

  /** The body has its length; `null`: there is none. */
  leave(hold: Hold, body: Uint8Array | null): void {
    const kept = body === null || body.length <= SHARE_BYTES ? 0 : body.length
    if (body !== null && kept > 0) this.#held.set(body, kept)
    this.#growing -= 1
    this.#free += hold.largest - kept
    this.#admit()
  }

  #admit(): void {
    for (;;) {
      const queue = this.#waiting.further.length > 0 ? this.#waiting.further : this.#waiting.first
      const [next] = queue
      if (next === undefined || (next.hold.largest > this.#free && this.#growing > 0)) return
      queue.shift()
      this.#growing += 1
      this.#free -= next.hold.largest
      next.hold.hasEntered()
      next.enter()
    }
  }
}

/** What one look holds of bodies: one at a time, over all its hops and retries. */
export class Hold {
  readonly largest: number
  /** Of a page that was looked at before. */
  readonly isFurther: boolean
  readonly #room: Room
  #entering: Promise<void> | null = null
  #isInside = false

  constructor(room: Room, { largest, isFurther }: { readonly largest: number; readonly isFurther: boolean }) {
    this.#room = room
    this.largest = largest
    this.isFurther = isFurther
  }

  /** `null`: a body of so many bytes may go on growing; else it may when this resolves. */
  grow(bytes: number): Promise<void> | null {
    if (bytes <= SHARE_BYTES || this.#isInside) return null
    return this.#entering ??= this.#room.enter(this)
  }

  hasEntered(): void {
    this.#isInside = true
  }

  /** The look has come to its end with this body, which counts until it is let go; `null`: without one. */
  end(body: Uint8Array | null): void {
    if (this.#isInside) this.#room.leave(this, body)
    else this.#room.quit(this)
    this.#isInside = false
    this.#entering = null
  }
}
