/** Cookies of a run, kept in memory, so that a redirect that waits for its own cookie ends. */
import { CookieJar } from 'tough-cookie'

/** A site that sets more than this in one answer is playing with us (set by judgement). */
const COOKIES_PER_ANSWER_MAX = 50

export class Cookies {
  readonly #jar = new CookieJar(undefined, { looseMode: true, rejectPublicSuffixes: true, allowSpecialUseDomain: true })

  /** Most servers set none, and asking a jar takes longer than judging a page's address. */
  #isEmpty = true

  /** Value of the Cookie header for `url`; '' when there is none. */
  async for(url: string): Promise<string> {
    return this.#isEmpty ? '' : this.#jar.getCookieString(url).catch(() => '')
  }

  /** Keeps what an answer from `url` sets; what makes no sense is left out. */
  async keep(url: string, cookies: readonly string[]): Promise<void> {
    if (cookies.length > 0) this.#isEmpty = false
    for (const cookie of cookies.slice(0, COOKIES_PER_ANSWER_MAX)) {
      await this.#jar.setCookie(cookie, url, { ignoreError: true }).catch(() => undefined)
    }
  }
}
