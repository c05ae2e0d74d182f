/** What publishing systems write into roles, types, classes and styles to say: a marker, a way back, a note, a list of notes. */
import { isTag, type Element } from '../html-tree.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u))

/** Roles of DPUB-ARIA 1.1 and types of the EPUB Structural Semantics Vocabulary. */
const REF_ROLES = words('doc-noteref noteref')
const BACK_ROLES = words('doc-backlink backlink referrer')
const NOTE_ROLES = words('doc-footnote doc-endnote footnote endnote rearnote')
const LIST_ROLES = words('doc-endnotes doc-footnotes footnotes endnotes rearnotes')
const ENTRY_ROLES = words('doc-biblioentry biblioentry')
const WORKS_ROLES = words('doc-bibliography bibliography')

/** pandoc, Python-Markdown, docutils, Zola, Gutenberg, DocBook, LibreOffice, Substack, Wikipedia, WordPress and its plugins, InDesign. */
const REF_CLASSES = words(`footnote-ref footnote-reference footnote-anchor footnoteref footref fnref fn-ref noteref note-ref fnanchor sdfootnoteanc sdendnoteanc
  footnote-identifier-link easy-footnote modern-footnotes-footnote mw-ref _idfootnotelink _idendnotelink footnote_referrer endnote-ref endnoteref endnote-reference`)
const BACK_CLASSES = words(`footnote-back footnote-backref footnote-return footnote-back-link reversefootnote fn-backref easy-footnote-to-top data-footnote-backref
  footnote_backlink backlink back-link mw-cite-backlink footnote-backlink backref _idfootnoteanchor _idendnoteanchor footnote-number footnum sdfootnotesym sdendnotesym`)
const NOTE_CLASSES = words(`footnote footnote-definition footdef footnote-item easy-footnote-single endnote rearnote sdfootnote sdendnote _idfootnote _idendnote
  msofootnotetext msoendnotetext footnotes_plugin_reference_row footnote-text fn`)
const LIST_CLASSES = words(`footnotes endnotes footnote-list footnotes-list references reflist mw-references wp-block-footnotes easy-footnotes-wrapper footnotes_table footnotes_reference_container footnote-reference-container
  _idfootnotes _idendnotes notes-list footnotes-end-of-document footnotes-end-of-section footnotes-end-of-block rearnotes`)
const ENTRY_CLASSES = words('csl-entry')
const WORKS_CLASSES = words('csl-bib-body refbegin bibliography biblist')
const ENDNOTE = /(?:^|[\s_-])(?:mso-element:\s*)?(?:endnote|rearnote|sdendnote|_?edn(?:ref)?\d)/iu
const WORD_NOTE = /mso-element\s*:\s*(?:foot|end)note\s*(?:;|$)/iu
const WORD_LIST = /mso-element\s*:\s*(?:foot|end)note-list/iu

function tokens({ attribs }: Element): string[] {
  return (attribs['class'] ?? '').toLowerCase().slice(0, 400).split(/\s+/u)
}

function roles({ attribs }: Element): string[] {
  return `${attribs['role'] ?? ''} ${attribs['epub:type'] ?? ''} ${attribs['data-type'] ?? ''}`.toLowerCase().slice(0, 400).split(/\s+/u)
}

const has = (names: ReadonlySet<string>, list: readonly string[]) => list.some(name => names.has(name))

/** A link, or what holds nothing but it, that says it is a marker. */
export function saysItIsMarker(element: Element): boolean {
  const { rel, 'data-footnote-ref': ref, 'data-fn': fn, 'data-mfn': mfn } = element.attribs
  return ref !== undefined || rel === 'footnote' || (element.name === 'sup' && (fn !== undefined || mfn !== undefined || tokens(element).includes('reference'))) || has(REF_ROLES, roles(element)) || has(REF_CLASSES, tokens(element))
}

/** Org marks its markers with the role of a way back: a class that says marker outweighs it. */
export function saysItLeadsBack(element: Element): boolean {
  if (has(REF_CLASSES, tokens(element))) return false
  return element.attribs['data-footnote-backref'] !== undefined || has(BACK_ROLES, roles(element)) || has(BACK_CLASSES, tokens(element)) || element.attribs['rel'] === 'mw:referencedBy'
}

/** By role, type, style of Word or class. */
export function saysItIsNote(element: Element): boolean {
  return saysByRoleItIsNote(element) || (element.name !== 'a' && element.name !== 'sup' && element.name !== 'span' && has(NOTE_CLASSES, tokens(element)))
}

export function saysByRoleItIsNote(element: Element): boolean {
  if (element.name === 'a') return false
  return has(NOTE_ROLES, roles(element)) || WORD_NOTE.test(element.attribs['style'] ?? '')
}

export function saysItListsNotes(element: Element): boolean {
  return has(LIST_ROLES, roles(element)) || has(LIST_CLASSES, tokens(element)) || element.attribs['data-footnotes'] !== undefined || WORD_LIST.test(element.attribs['style'] ?? '') || /^footnotes?$|^endnotes?$/u.test(element.attribs['id'] ?? '')
}

export function saysItIsWork(element: Element): boolean {
  return has(ENTRY_ROLES, roles(element)) || has(ENTRY_CLASSES, tokens(element)) || (element.name === 'li' && around(element, saysItListsWorks) !== null)
}

export function saysItListsWorks(element: Element): boolean {
  return has(WORKS_ROLES, roles(element)) || has(WORKS_CLASSES, tokens(element))
}

/** Printed at the end of a work or chapter, not of a page. */
export function saysEndnote(element: Element): boolean {
  const { id = '', name = '', class: classes = '', style = '', role = '', 'epub:type': type = '' } = element.attribs
  return ENDNOTE.test(` ${id} ${name} ${classes} ${style} ${type} ${role === 'doc-endnote' ? 'endnote' : ''}`)
}

/** The page it says it is on is printed there: a target of indexes, never of markers. */
export function isPageBreak({ attribs }: Element): boolean {
  return /\b(?:doc-)?pagebreak\b/u.test(`${attribs['role'] ?? ''} ${attribs['epub:type'] ?? ''}`) || /(?:^|\s)page-?(?:num(?:ber)?|no|break)?(?:\s|$)/iu.test(attribs['class'] ?? '') || /^(?:page|pg)[_.-]?[\divxlc]+$/iu.test(attribs['id'] ?? attribs['name'] ?? '')
}

/** The element or the nearest around it that has the property. */
export function around(element: Element, property: (element: Element) => boolean): Element | null {
  for (let at: Element | null = element; at !== null; at = at.parent !== null && isTag(at.parent) ? at.parent : null) if (property(at)) return at
  return null
}
