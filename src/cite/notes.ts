/** Understands note bodies: what they cite, and which of them repeat another. */
import type { Address, CitationKind, Note, Source } from '../model/citation.ts'
import type { NoteBody } from '../model/manuscript.ts'
import { findAddresses, linkTarget } from '../url/index.ts'
import { settledByLink } from './linked-address.ts'
import { addressOfDoi } from './source/doi-address.ts'
import { readSources, titleBeforeAddress } from './source/index.ts'
import { openRepeats, type Repeats } from './source/repeats.ts'

/** What a note's addresses are found in. */
export type Addressed = Pick<NoteBody, 'text' | 'targets'>

/** In the order of the bodies; `found`: the addresses of each, repaired, where they are known. A body that cites nothing is of kind `other`. */
export function understandNotes(bodies: readonly NoteBody[], found: readonly (readonly Address[])[] = bodies.map(addressesIn)): readonly Note[] {
  const repeats = openRepeats()
  return bodies.map((body, index) => {
    const note = understandNote(body, found[index] ?? [], repeats)
    repeats.add(note)
    return note
  })
}

const evenText = (text: string) => text.replace(/\s+/gu, ' ').trim()

/** The addresses of one note, repaired: by far the most work on it, and nothing of other notes is needed for it. */
export const addressesIn = (body: Addressed): readonly Address[] => addressesOf(body, titleBeforeAddress(evenText(body.text)))

function understandNote(body: NoteBody, found: readonly Address[], repeats: Repeats): Note {
  const text = evenText(body.text)
  const sources: Source[] = []
  for (const { source, repeat } of readSources(text, found)) {
    sources.push({ ...source, repeats: repeat === null ? null : repeats.resolve(repeat, body, sources), addresses: withDoi(source, body.text) })
  }
  const [first] = sources
  const addresses = sources.flatMap(source => source.addresses)
  const kind = kindOf(sources, addresses)
  const repeated = kind === 'ibid' ? sources.find(source => source.kind === 'ibid')?.repeats ?? null : null
  return {
    body, kind, text, title: first?.title ?? null, year: first?.year ?? null, accessed: sources.find(source => source.accessed !== null)?.accessed ?? null,
    repeats: repeated, addresses, sources: sources.filter(source => source.kind !== 'other'),
  }
}

/** Those printed, with the links behind them, and links behind other words, in the order of the text. */
function addressesOf({ text, targets }: Addressed, title: string | null): readonly Address[] {
  const open = new Set(targets)
  let from = 0
  const placed = findAddresses(text, { title }).map(repaired => {
    const at = text.indexOf(repaired.printed, from)
    from = at + repaired.printed.length
    const behind = targets.filter(({ start, end }) => start < from && end > at)
    for (const target of behind) open.delete(target)
    const target = behind[0]?.url ?? null
    return { start: at, address: { printed: repaired.printed, at, target, repaired: target === null ? repaired : settledByLink(repaired, target, title) } }
  })
  const linked = [...open].flatMap(({ url, start }) => {
    const repaired = linkTarget(url)
    return repaired === null ? [] : [{ start, address: { printed: null, at: null, target: url, repaired } }]
  })
  return [...placed, ...linked].sort((left, right) => left.start - right.start).map(({ address }): Address => address)
}

/** A DOI without an address gives one to look at. */
function withDoi({ doi, addresses }: Source, text: string): readonly Address[] {
  const address = doi === null || addresses.length > 0 ? null : addressOfDoi(doi, text)
  return address === null ? addresses : [address]
}

/** An address makes a note one of the web; else its first source says what it is. */
function kindOf(sources: readonly Source[], addresses: readonly Address[]): CitationKind {
  return addresses.length > 0 ? 'web' : sources.find(source => source.kind !== 'other')?.kind ?? 'other'
}
