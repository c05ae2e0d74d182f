/** Understands note bodies: what they cite, and which of them repeat another. */
import type { Address, CitationKind, Note, Source } from '../model/citation.ts'
import type { NoteBody } from '../model/manuscript.ts'
import { findAddresses } from '../url/index.ts'
import { settledByLink } from './linked-address.ts'
import { addressOfDoi } from './source/doi-address.ts'
import { readSources, titleBeforeAddress } from './source/index.ts'
import { openRepeats, type Repeats } from './source/repeats.ts'

/** In the order of the bodies. Addresses come repaired; a body that cites nothing is of kind `other`. */
export function understandNotes(bodies: readonly NoteBody[]): readonly Note[] {
  const repeats = openRepeats()
  return bodies.map(body => {
    const note = understandNote(body, repeats)
    repeats.add(note)
    return note
  })
}

function understandNote(body: NoteBody, repeats: Repeats): Note {
  const text = body.text.replace(/\s+/gu, ' ').trim()
  const sources: Source[] = []
  for (const { source, repeat } of readSources(text, addressesOf(body, titleBeforeAddress(text)))) {
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
function addressesOf({ text, targets }: NoteBody, title: string | null): readonly Address[] {
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
    const [repaired] = findAddresses(url, { title })
    return repaired === undefined ? [] : [{ start, address: { printed: null, at: null, target: url, repaired } }]
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
