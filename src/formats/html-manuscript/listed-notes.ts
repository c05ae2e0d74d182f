/** Notes that a list says are such, whether a marker leads to them or not. */
import type { Element } from '../html-tree.ts'
import { parentOf, type MarkupPart } from './part.ts'
import { around, saysByRoleItIsNote, saysItIsWork, saysItListsNotes, saysItListsWorks } from './signs.ts'

export interface ListedNote {
  readonly part: MarkupPart
  readonly element: Element
  /** By its own role; an item of a list called `references` is a note only beside others that are. */
  readonly isSure: boolean
}

/** In document order. */
export function listedNotes(parts: readonly MarkupPart[]): readonly ListedNote[] {
  return parts.flatMap(part => part.elements.flatMap((element): readonly ListedNote[] => {
    if (saysByRoleItIsNote(element) || isEntry(element)) return [{ part, element, isSure: true }]
    return isItemOfNotes(element) ? [{ part, element, isSure: isListOfFootnotes(element) }] : []
  }))
}

function isEntry(element: Element): boolean {
  return element.name !== 'li' && saysItIsWork(element) && around(element, saysItListsWorks) !== null
}

function isItemOfNotes(element: Element): boolean {
  if (element.name !== 'li' && element.name !== 'tr') return false
  const list = parentOf(element)
  return list !== null && around(list, saysItListsNotes) !== null
}

function isListOfFootnotes(item: Element): boolean {
  const list = around(item, saysItListsNotes)
  return list !== null && /footnote|endnote|rearnote/iu.test(`${list.attribs['class'] ?? ''} ${list.attribs['role'] ?? ''} ${list.attribs['epub:type'] ?? ''} ${list.attribs['id'] ?? ''}`)
}

const HEADING = /^[\d.]*(?:foot|end|chapter)?notes?(?:andreferences|totext)?$|^references?(?:andnotes)?$|^notesandreferences$|^citations?$|^sources?$|^примечани[ея](?:исноски)?$|^сноск[аи](?:ипримечания)?$|^источники$|^ссылки$|^зноскі$|^заўвагі$|^примітки$/iu

/** Whether ink is how a list of notes is headed. */
export function isNotesHeading(ink: string): boolean {
  return HEADING.test(ink.replace(/[:.[\]↑^]+$/gu, '').replace(/\[(?:edit|править.*)$/iu, ''))
}
