/** The sources that a report's references cite, each once, with repaired addresses, archived copies and dates of access. */
import type { ReportedSource } from '../../model/citation.ts'
import type { Reference, Report } from '../../model/report.ts'
import { oneLine } from '../harmless.ts'
import type { Entry, EntryType } from './entry.ts'
import { keysOf } from './keys.ts'

/** In the order of their first citation. Notes that cite nothing have no entry. */
export function entriesOf({ references }: Report): readonly Entry[] {
  const bySource = new Map<string, Reference>()
  for (const reference of references) {
    const identity = identityOf(reference)
    const first = identity === null ? undefined : bySource.get(identity)
    // A note that only repeats says less than the one it repeats.
    if (identity !== null && (first === undefined || (first.kind === 'ibid' && reference.kind !== 'ibid'))) bySource.set(identity, reference)
  }
  const drafts = [...bySource].map(([identity, reference]) => ({ identity, entry: entryOf(reference) }))
  const keys = keysOf(drafts)
  return drafts.map(({ entry }, index) => ({ ...entry, key: keys[index] ?? '' }))
}

/** Addresses of one page are one source; without an address the same title, author and year are. `null`: nothing is cited. */
function identityOf({ key, url, source, title }: Reference): string | null {
  if (key ?? url) return key ?? url
  const name = source?.title ?? title
  return name === null || source === null ? null : [name, source.authors[0]?.literal ?? '', source.year ?? ''].join('\n').toLowerCase()
}

const CERTAIN: ReadonlySet<string> = new Set(['exact', 'repaired'])

function entryOf(reference: Reference): Omit<Entry, 'key'> {
  const { source, identity, link, repair, original } = reference
  const isFound = link.state === 'ok' || link.state === 'moved'
  const isCertain = repair !== null && CERTAIN.has(repair.verdict)
  const read = isCertain ? reference.url : null
  const isPage = identity.verdict === 'confirmed'
  const url = original?.url ?? (link.state === 'moved' && isCertain ? link.finalUrl ?? read : read)
  const text = (value: string | null | undefined) => (value == null ? null : oneLine(value) || null)
  return {
    type: source === null ? 'webpage' : typeOf(source, reference.url !== null),
    authors: (source?.authors ?? []).map(({ family, given, literal }) => ({ family: text(family), given: text(given), literal: oneLine(literal) })),
    title: text(source?.title ?? reference.title ?? (isPage ? identity.pageTitle : null)),
    container: text(source?.container), publisher: text(source?.publisher), place: text(source?.place), volume: text(source?.volume), issue: text(source?.issue), pages: text(source?.pages),
    issued: source?.issued ?? (source?.year ?? reference.year)?.toString() ?? (isPage ? dayOf(identity.pageDate) : null),
    accessed: source?.accessed ?? (isFound ? dayOf(link.checkedAt) : null),
    doi: text(source?.doi), isbn: text(source?.isbn), issn: text(source?.issn), language: text(source?.language === 'other' ? null : source?.language),
    url: text(url), archive: archiveOf(reference), printed: isCertain || reference.printed === null ? null : oneLine(reference.printed),
  }
}

/** A copy is given where it shows the article that is cited, or is what the note itself cites. */
function archiveOf({ original, url, link, identity, actions }: Reference): Entry['archive'] {
  if (original !== null && url !== null) return { url: oneLine(url), date: null }
  const isSame = identity.verdict === 'confirmed' || actions.includes('use-archive')
  return link.archive === null || !isSame ? null : { url: oneLine(link.archive.url), date: dayOf(link.archive.datetime) }
}

function typeOf({ kind, container, volume, issue, pages, isbn, issn, doi, publisher }: ReportedSource, hasAddress: boolean): EntryType {
  if (issn !== null || (container !== null && (volume !== null || issue !== null || doi !== null))) return 'article-journal'
  if (kind === 'web' || (kind !== 'print' && hasAddress)) return 'webpage'
  if (container !== null) return isbn !== null || publisher !== null || pages !== null ? 'chapter' : 'article-newspaper'
  return isbn !== null || publisher !== null ? 'book' : 'document'
}

const dayOf = (date: string | null) => /^\d{4}-\d{2}-\d{2}/u.exec(date ?? '')?.[0] ?? null
