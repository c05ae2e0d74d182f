/** Leads numbers of the text to entries of lists, by place: in a chapter's list, or in the chapter's part of the book's list. */
import { divideByCount, divideByTitles } from './divide.ts'
import type { Pointer, Target } from './pointers.ts'

/**
 * Ids in the order of `pointers`, which ascend; `null` where the list has no such number. A pointer leads to the first
 * list after it, behind the last one to that; within a list of several chapters to the part of its own.
 */
export function leadTo(targets: readonly Target[], pointers: readonly Pointer[]): readonly (string | null)[] {
  const ids: (string | null)[] = []
  let next = 0
  for (const [index, target] of targets.entries()) {
    const isLast = index === targets.length - 1
    const own: Pointer[] = []
    for (let pointer = pointers[next]; pointer !== undefined && (isLast || pointer.at < target.start); pointer = pointers[next]) {
      own.push(pointer)
      next += 1
    }
    const parts = partsOf(target, own)
    for (const [at, { note }] of own.entries()) ids.push(target.parts[parts[at] ?? 0]?.ids.get(note) ?? null)
  }
  return targets.length === 0 ? pointers.map(() => null) : ids
}

function partsOf({ parts }: Target, pointers: readonly Pointer[]): readonly number[] {
  if (parts.length === 1) return pointers.map(() => 0)
  return divideByTitles(parts, pointers) ?? divideByCount(parts, pointers)
}
