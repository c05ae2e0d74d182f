/** What sentences of every language are put together from. */
import type { Finding } from '../../model/finding.ts'
import type { Place } from './place-words.ts'
import type { Reason } from './words.ts'

export interface ReasonWords {
  readonly names: Readonly<Record<Reason, string>>
  readonly withStatus: (reason: string, status: number) => string
}

/** Why a link's state is what it is, with its status where that tells more; empty without a reason. */
export function reasonText(reason: string, status: number | null, { names, withStatus }: ReasonWords): string {
  const words = isReason(reason, names) ? names[reason] : reason
  return status !== null && STATUS_TELLS.has(reason) ? withStatus(words, status) : words
}

/** As `reasonText`, from a finding's arguments. */
export function reasonIn(args: Finding['args'], words: ReasonWords): string {
  const { reason = '', status = '' } = args
  return reasonText(String(reason), status === '' ? null : Number(status), words)
}

const isReason = (reason: string, names: ReasonWords['names']): reason is Reason => Object.hasOwn(names, reason)

const STATUS_TELLS: ReadonlySet<string> = new Set<Reason>(['http-status', 'not-found-twice', 'gone-twice', 'challenge', 'login-wall', 'paywall', 'rate-limited', 'server-error'])

/** Where the text stands that a finding's arguments speak of. */
export function placeIn({ line = 0, page, file }: Finding['args']): Place {
  return { line: Number(line), page: page === undefined ? null : Number(page), ...(file !== undefined && { file: String(file) }) }
}

/** `51–105`, `7`, `*` */
export function listOfRun(first: number | string | undefined, last: number | string | undefined): string {
  return first === undefined || last === undefined || first === last ? String(first ?? '') : `${first}–${last}`
}
