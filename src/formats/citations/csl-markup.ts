/** The markup within values of CSL's JSON: tags for italics, raised and lowered letters, and capitals that stay. */
import type { Printed } from './csl-reference.ts'

const TAG = /<(\/?)(?:i|b|sub|sup|sc|span)(?:\s[^<>]{0,100})?>/giu

export function printCslMarkup(value: string): readonly Printed[] {
  const printed: Printed[] = []
  let isRaised = false
  let at = 0
  const put = (to: number): void => { if (to > at) printed.push({ text: value.slice(at, to), at, length: to - at, isRaised }) }
  for (const { 0: tag, 1: slash, index } of value.matchAll(TAG)) {
    put(index)
    at = index + tag.length
    if (/^<\/?sup\b/iu.test(tag)) isRaised = slash === ''
  }
  put(value.length)
  return printed
}
