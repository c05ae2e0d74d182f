/** Sets raised figures of a structured document as the characters that plain text has for them. */
import type { FlowText } from '../../model/flow.ts'

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** As long as the piece's own text. */
export function textOf({ text, isRaised }: FlowText): string {
  return isRaised ? text.replaceAll(/\d/gu, figure => RAISED.charAt(Number(figure))) : text
}

export function raisedNumber(number: number): string {
  return Array.from(String(number), figure => RAISED.charAt(Number(figure))).join('')
}
