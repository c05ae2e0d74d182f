/** The questions that archives answer, in the order in which they are tried: one that an archive doesn't know is asked once. */
import type { Answer, Look, Snapshot } from '../model/look.ts'
import { isTimeGate, mementosIn, mementosOf, timeGateUrl, timeMapUrl } from './mementos.ts'
import { availabilityUrl, bestFirst, closestFrom, indexUrl, snapshotsFrom } from './snapshots.ts'

export interface Question { readonly archive: string; readonly url: string; readonly near: Date }

export interface ArchiveInterface {
  readonly name: 'index' | 'availability' | 'timemap' | 'timegate'
  address(question: Question): string
  headers(question: Question): Readonly<Record<string, string>>
  /** Best first. `unknown`: the archive has no such interface · `null`: it failed, which says nothing of its copies. */
  read(answer: Answer, question: Question): readonly Snapshot[] | 'unknown' | null
}

const without = () => ({})

export const INTERFACES: readonly ArchiveInterface[] = [
  {
    name: 'index', headers: without,
    address: ({ archive, url }) => indexUrl(archive, url),
    // 403: the archive has shut the site out, so there is nothing to be had.
    read: (answer, { archive, near }) => answer.status === 403 ? [] : readBy(answer, () => snapshotsFrom(answer.body, { archive, near })),
  },
  {
    name: 'availability', headers: without,
    address: ({ archive, url, near }) => availabilityUrl(archive, url, near),
    read: (answer, { archive }) => readBy(answer, () => closestFrom(answer.body, archive)),
  },
  {
    name: 'timemap', headers: without,
    address: ({ archive, url }) => timeMapUrl(archive, url),
    read: (answer, { url, near }) => readBy(answer, () => sorted(mementosIn(new TextDecoder().decode(answer.body), url), near)),
  },
  {
    name: 'timegate',
    headers: ({ near }) => ({ 'accept-datetime': near.toUTCString() }),
    address: ({ archive, url }) => timeGateUrl(archive, url),
    read: (answer, { url, near }) => answer.status === 404 && isTimeGate(answer) ? [] : readBy(answer, () => sorted(mementosOf(answer, url), near)),
  },
]

const sorted = (copies: readonly Snapshot[] | null, near: Date) => copies === null ? null : bestFirst(copies, near)

/** An answer that isn't of the kind expected, or none such, shows that the interface isn't there; a server's failure shows nothing. */
function readBy({ status }: Answer, read: () => readonly Snapshot[] | null): readonly Snapshot[] | 'unknown' | null {
  if (status >= 500 || status === 429) return null
  return (status === 200 ? read() : null) ?? 'unknown'
}

/** What a look at an interface says. */
export const heardFrom = (by: ArchiveInterface, look: Look, question: Question) => look.kind === 'failure' ? null : by.read(look, question)
