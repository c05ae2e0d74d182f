/** Who may ask a review: the page of its own address, by the browser that has its token. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

export const ADDRESS = '127.0.0.1'

/** Where a review at `port` is opened. */
export const addressOf = (port: number, token: string): string => `http://${ADDRESS}:${port}/?token=${token}`

/** What tells a review from any other program at its port, and gives nobody the token. */
export const WHOSE = '/whose'
export const markOf = (token: string) => createHash('sha256').update(token).digest('base64url')

/** Whether the review of this token answers at `port` already; `false` for any other program and for none. */
export async function isOpenAt(port: number, token: string): Promise<boolean> {
  const answer = await fetch(`http://${ADDRESS}:${port}${WHOSE}`, { redirect: 'error', signal: AbortSignal.timeout(ANSWER_MS) }).catch(() => null)
  return answer?.ok === true && Number(answer.headers.get('content-length')) < 100 && await answer.text() === markOf(token)
}

/** On one's own machine. */
const ANSWER_MS = 2000

/** The rights of those who ask the review of one token at one port. */
export class Access {
  constructor(private readonly token: string, private readonly port: number) {}

  /** A name that leads here by a trick of DNS is not ours, and no other page may speak for the reviewer. */
  isOurPage({ host, origin }: { readonly host?: string | undefined; readonly origin?: string | undefined }): boolean {
    const hosts = [ADDRESS, 'localhost'].map(name => `${name}:${this.port}`)
    return hosts.some(ours => ours === host) && (origin === undefined || hosts.some(ours => `http://${ours}` === origin))
  }

  knows(given: string): boolean {
    const [ours, theirs] = [Buffer.from(this.token), Buffer.from(given)]
    return ours.length === theirs.length && timingSafeEqual(ours, theirs)
  }

  hasCookie(request: IncomingMessage): boolean {
    const { headers: { cookie = '' } } = request
    return this.knows(cookie.split(/;\s*/u).find(part => part.startsWith(`${this.name}=`))?.slice(this.name.length + 1) ?? '')
  }

  get cookie(): string {
    return `${this.name}=${this.token}; HttpOnly; SameSite=Strict; Path=/`
  }

  /** Browsers keep cookies by name of host alone: two reviews at once need two. */
  private get name(): string {
    return `footproof-review-${this.port}`
  }
}
