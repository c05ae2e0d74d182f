/** Understands note bodies: what they cite, and which of them repeat another. */
import type { Address, CitationKind, Note } from '../model/citation.ts'
import type { NoteBody } from '../model/manuscript.ts'
import { findAddresses } from '../url/index.ts'
import { accessedOn } from './accessed.ts'
import { titleOf, yearOf } from './title.ts'

const IBID = /^\W{0,3}(?:ibid(?:em)?|ib|idem|там же|тамсама|tamże|ebd|ebenda)\b|^\W{0,3}(?:там же|тамсама)/iu
const CITED_BEFORE = /\b(?:op|loc)\. ?cit\b|указ\. ?соч|цит\. ?соч/iu
const SEE_NOTE = /^\W{0,3}(?:see|cf\.?|см\.?|гл\.?) (?:above,? |выше,? )?(?:foot|end)?(?:note|fn\.?|сноску|примечание|прим\.|зноску) ?(\d{1,4})/iu
const ELECTRONIC = /\[(?:electronic|электронн|online)|\bURL:|https?:|^[^\s-]+(?:-[^\s-]+){3,}$/iu
const PRINT = /\s\/\/\s|\s\/\s|\b(?:pp?|[CСPS])\. ?\d|\bVol\. ?\d|№ ?\d|\bNo\. ?\d|\b(?:19|20)\d\d\b|\bisbn\b|изд-во|publish|press\b/iu

/** In the order of the bodies. Addresses come repaired; a body that cites nothing is of kind `other`. */
export function understandNotes(bodies: readonly NoteBody[]): readonly Note[] {
  const notes: Note[] = []
  for (const body of bodies) notes.push(understandNote(body, notes))
  return notes
}

function understandNote(body: NoteBody, before: readonly Note[]): Note {
  const text = body.text.replace(/\s+/gu, ' ').trim()
  const title = titleOf(text)
  const addresses = addressesOf(body, title)
  const isRepeat = addresses.length === 0 && (IBID.test(text) || CITED_BEFORE.test(text) || SEE_NOTE.test(text))
  const kind = isRepeat ? 'ibid' : kindOf(text, addresses)
  return { body, kind, text, title: isRepeat ? null : title, year: isRepeat ? null : yearOf(text), accessed: accessedOn(text), repeats: isRepeat ? repeatedBy(body, text, before) : null, addresses, sources: [] }
}

function addressesOf(body: NoteBody, title: string | null): readonly Address[] {
  const printed = findAddresses(body.text, { title }).map((repaired, index) => ({ printed: repaired.printed, target: body.targets[index] ?? null, repaired }))
  const linked = body.targets.slice(printed.length).flatMap(target => {
    const [repaired] = findAddresses(target, { title })
    return repaired === undefined ? [] : [{ printed: null, target, repaired }]
  })
  return [...printed, ...linked]
}

function kindOf(text: string, addresses: readonly Address[]): CitationKind {
  // an address was there and is lost
  return addresses.length > 0 || ELECTRONIC.test(text) ? 'web' : PRINT.test(text) ? 'print' : 'other'
}

/** Id of the note meant; the first one cited, where that repeats another itself. `null` where it can't be told. */
function repeatedBy(body: NoteBody, text: string, before: readonly Note[]): string | null {
  const named = SEE_NOTE.exec(text)?.[1]
  const meant = named !== undefined ? before.find(note => note.body.note === Number(named)) : CITED_BEFORE.test(text) ? sameAuthor(text, before) : previous(body, before)
  return meant === undefined ? null : meant.kind === 'ibid' ? meant.repeats : meant.body.id
}

/** The note right before; where its number shows that one is lost between, nothing can be told. */
function previous(body: NoteBody, before: readonly Note[]): Note | undefined {
  const last = before.at(-1)
  if (last === undefined) return undefined
  const isLost = typeof body.note === 'number' && typeof last.body.note === 'number' && body.note > 1 && body.note !== last.body.note + 1
  return isLost ? undefined : last
}

function sameAuthor(text: string, before: readonly Note[]): Note | undefined {
  const author = /\p{Lu}\p{L}{2,}/u.exec(text)?.[0]
  return author === undefined ? undefined : before.findLast(note => note.kind !== 'ibid' && note.text.includes(author))
}
