/** How text looks by the elements around it, as far as a reader of notes must know. */
import type { FlowBlock } from '../../model/flow.ts'
import { BLOCK } from '../html-names.ts'
import type { Element } from '../html-tree.ts'

/** What a piece inherits from the elements around it. */
export interface Look {
  readonly kind: FlowBlock['kind']
  readonly target: string | null
  readonly isRaised: boolean
  readonly isPreformatted: boolean
  /** Hidden by a style: a note is read all the same, it is shown when it is asked for. */
  readonly readsHidden: boolean
}

export const PLAIN: Look = { kind: 'paragraph', target: null, isRaised: false, isPreformatted: false, readsHidden: false }

/** Within `element`, whose links lead to `target`; `raised` are classes that are, of what stands in a line. */
export function lookOf(element: Element, look: Look, { target, raised }: { readonly target: string | null; readonly raised: ReadonlySet<string> }): Look {
  const isRaised = element.name === 'sup' || /vertical-align\s*:\s*super/iu.test(element.attribs['style'] ?? '') || (!BLOCK.has(element.name) && classesOf(element).some(name => raised.has(name)))
  return {
    ...look, target, kind: kindOf(element.name, look.kind),
    isRaised: element.name === 'sub' ? false : look.isRaised || isRaised,
    isPreformatted: look.isPreformatted || element.name === 'pre',
  }
}

const classesOf = ({ attribs }: Element) => (attribs['class'] ?? '').split(/\s+/u)

function kindOf(name: string, outer: FlowBlock['kind']): FlowBlock['kind'] {
  if (/^h[1-6]$/u.test(name)) return 'heading'
  if (name === 'blockquote') return 'quotation'
  if (name === 'li' || name === 'dt' || name === 'dd') return 'item'
  return name === 'td' || name === 'th' ? 'cell' : outer
}
