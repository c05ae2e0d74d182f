/** Addresses that stand side by side in a text and look like copies of one that came apart in print. */
import type { RepairedUrl } from '../../model/url.ts'
import { keyOf } from '../key.ts'
import { confusionDistance } from './confusions.ts'
import { withdrawn } from './weigh.ts'
import { isWhole } from './whole.ts'

/** An address, and what stands between it and the one before it. */
export interface Placed { readonly address: RepairedUrl; readonly between: string }

/** Certainty is withdrawn from neighbours on one host of which the first is how the second begins, or in which a piece stands twice. */
export function withoutTornCopies(all: readonly Placed[]): readonly RepairedUrl[] {
  const torn = new Set<number>()
  for (const [index, { address, between }] of all.entries()) {
    const before = all[index - 1]?.address
    if (before !== undefined && /^\s*[\w.]{0,4}\s*$/u.test(between) && areTorn(before.url ?? '', address.url ?? '')) torn.add(index - 1).add(index)
  }
  return all.map(({ address }, index) => (torn.has(index) ? withdrawn(address, { code: 'copy-follows', saw: [] }) : address))
}

function areTorn(first: string, second: string): boolean {
  const [one, other] = [first, second].map(url => url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, ''))
  if (one === undefined || other === undefined || hostOf(one) !== hostOf(other)) return false
  if (isWhole(first) === true && isWhole(second) === true) return keyOf(first) !== keyOf(second) && isMisread(one, other)
  return other.startsWith(one) || isMisread(one, other) || standsTwice(one) || standsTwice(other)
}

const hostOf = (text: string) => text.split(/[/?#]/u, 1)[0]

/** Letters misread in one of two copies; no confusion takes a digit for another. */
const MISREAD_MAX = 3
/** A word misread is no longer; whole paths are compared word by word. */
function isMisread(one: string, other: string): boolean {
  const [left, right] = [one.split(/[-/_]/u), other.split(/[-/_]/u)]
  if (left.length !== right.length || one === other) return false
  return left.reduce((sum, word, at) => sum + confusionDistance(word, right[at] ?? '', MISREAD_MAX), 0) <= MISREAD_MAX
}

/** Shorter pieces repeat by chance. */
const TWICE_MIN = 8

/** Whether a piece of the path stands twice in it. */
function standsTwice(address: string): boolean {
  const path = address.slice(address.indexOf('/')).slice(0, LENGTH_MAX)
  for (let at = 0; at + TWICE_MIN * 2 <= path.length; at += 1) if (path.includes(path.slice(at, at + TWICE_MIN), at + TWICE_MIN)) return true
  return false
}

const LENGTH_MAX = 400
