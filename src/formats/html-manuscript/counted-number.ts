/** What a browser prints before the items of an ordered list. */
import { isTag, type Element } from '../html-tree.ts'
import { parentOf } from './part.ts'
import { around } from './signs.ts'

/** The number that a browser prints before an item of an ordered list. */
export function countedNumber(target: Element): number | null {
  const item = around(target, ({ name }) => name === 'li')
  const list = item === null ? null : parentOf(item)
  if (item === null || list?.name !== 'ol') return null
  const value = Number.parseInt(item.attribs['value'] ?? '', 10)
  if (Number.isSafeInteger(value)) return value
  const start = Number.parseInt(list.attribs['start'] ?? '1', 10)
  return (Number.isSafeInteger(start) ? start : 1) + indexInList(item)
}

const indices = new WeakMap<Element, number>()

/** Counted once for a whole list. */
function indexInList(item: Element): number {
  const known = indices.get(item)
  if (known !== undefined) return known
  let index = 0
  for (const child of parentOf(item)?.children ?? []) if (isTag(child) && child.name === 'li') indices.set(child, index++)
  return indices.get(item) ?? 0
}
