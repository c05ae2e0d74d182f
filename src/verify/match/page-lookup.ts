/** Where the words of a page stand, by stem, by sound and by name. */
import { areCognate, areSameName } from '../../text/names.ts'
import type { PageWord, Vocabulary } from './vocabulary.ts'

/** Each adds the places that it finds to `places`, in no order; a place may be added more than once. */
export interface Lookup {
  /** Words with the stem. */
  withStem(stem: string, places: number[]): void
  /** Words whose stem is of the same root: `решительн` for `решен`. */
  withRootOf(stem: string, places: number[]): void
  /** Words whose stem begins so: `росси` begins `россиянин`, `вен` must not begin `венесуэла`. */
  withStart(start: string, places: number[]): void
  /** Words that sound like one with the key. */
  soundingLike(key: string, places: number[]): void
  /** Capitalized words that may be the name with the key. */
  namedLike(key: string, places: number[]): void
}

/** Letters that two stems of one root share, as a share of the longer. */
const ROOT_SHARE = 0.65
/** Longer endings belong to other words. */
const START_ENDING_MAX = 4

/** Chains the places of each stem and key one after the other: a list for each would take longer to make than all that is asked of it. */
export function openLookup(words: readonly PageWord[], vocabulary: Vocabulary): Lookup {
  const nodes = nodesOf(words)
  const places = new Int32Array(nodes + 1)
  const stems = new Chains(vocabulary.stems.texts.length, nodes)
  const keys = new Chains(vocabulary.keys.texts.length, nodes)
  const names = new Chains(vocabulary.keys.texts.length, nodes)
  let node = 0
  const add = (word: PageWord, place: number): void => {
    node += 1
    places[node] = place
    stems.add(word.stemId, node)
    keys.add(word.keyId, node)
    if (word.isName) names.add(word.keyId, node)
  }
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place]
    if (word?.isContent !== true) continue
    add(word, place)
    for (const part of word.parts) if (part.isContent) add(part, place)
  }
  const take = (chains: Chains, id: number | undefined, into: number[]): void => {
    for (let at = chains.first(id ?? 0); at > 0; at = chains.after(at)) into.push(places[at] ?? 0)
  }
  const starting = startsOnPage(stems, vocabulary)
  return {
    withStem: (stem, into) => { take(stems, vocabulary.stems.idOf(stem), into) },
    withRootOf(stem, into) {
      for (const id of vocabulary.stems.beginningLike(stem)) if (stems.first(id) > 0 && haveOneRoot(stem, vocabulary.stems.texts[id] ?? '')) take(stems, id, into)
    },
    withStart(start, into) {
      for (const id of starting(start)) take(stems, id, into)
    },
    soundingLike(key, into) {
      for (const id of vocabulary.keys.beginningLike(key)) if (keys.first(id) > 0 && areCognate(key, vocabulary.keys.texts[id] ?? '')) take(keys, id, into)
    },
    namedLike(key, into) {
      for (const id of vocabulary.nameKeys.get(key.charAt(0)) ?? []) if (names.first(id) > 0 && areSameName(key, vocabulary.keys.texts[id] ?? '')) take(names, id, into)
    },
  }
}

function nodesOf(words: readonly PageWord[]): number {
  let nodes = 0
  for (const { isContent, parts } of words) if (isContent) nodes += 1 + parts.length
  return nodes
}

/** Nodes of one number each, chained; 0 is none. */
class Chains {
  readonly #heads: Int32Array
  readonly #next: Int32Array

  constructor(ids: number, nodes: number) {
    this.#heads = new Int32Array(ids)
    this.#next = new Int32Array(nodes + 1)
  }

  add(id: number, node: number): void {
    if (id === 0) return
    this.#next[node] = this.#heads[id] ?? 0
    this.#heads[id] = node
  }

  first(id: number): number {
    return this.#heads[id] ?? 0
  }

  after(node: number): number {
    return this.#next[node] ?? 0
  }
}

function haveOneRoot(one: string, other: string): boolean {
  let same = 0
  while (same < one.length && one[same] === other[same]) same += 1
  return same >= ROOT_SHARE * Math.max(one.length, other.length)
}

/** Few names are asked for by their beginning, so the page's stems are listed by it when first one is. */
function startsOnPage(stems: Chains, vocabulary: Vocabulary): (start: string) => readonly number[] {
  let byStart: Map<string, number[]> | null = null
  const list = (): Map<string, number[]> => {
    const lists = new Map<string, number[]>()
    for (const [id, stem] of vocabulary.stems.texts.entries()) {
      if (stems.first(id) === 0) continue
      const start = stem.slice(0, START_LENGTH)
      const known = lists.get(start)
      if (known === undefined) lists.set(start, [id])
      else known.push(id)
    }
    return lists
  }
  return start => ((byStart ??= list()).get(start.slice(0, START_LENGTH)) ?? []).filter(id => {
    const stem = vocabulary.stems.texts[id] ?? ''
    return stem.startsWith(start) && stem.length - start.length <= START_ENDING_MAX
  })
}

/** No name is asked for by fewer letters. */
const START_LENGTH = 2
