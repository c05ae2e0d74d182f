/** How text looks by the elements around it, as far as a reader of notes must know. */
import type { FlowBlock } from '../../model/flow.ts'
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

/** Within `element`, whose links lead to `target`. */
export function lookOf(element: Element, look: Look, target: string | null): Look {
  return {
    ...look, target, kind: kindOf(element.name, look.kind),
    isRaised: element.name === 'sub' ? false : look.isRaised || element.name === 'sup' || /vertical-align\s*:\s*super/iu.test(element.attribs['style'] ?? ''),
    isPreformatted: look.isPreformatted || element.name === 'pre',
  }
}

function kindOf(name: string, outer: FlowBlock['kind']): FlowBlock['kind'] {
  if (/^h[1-6]$/u.test(name)) return 'heading'
  if (name === 'blockquote') return 'quotation'
  if (name === 'li' || name === 'dt' || name === 'dd') return 'item'
  return name === 'td' || name === 'th' ? 'cell' : outer
}
