/** Notes of one manuscript speak for each other: what one leaves open another may print without a doubt. */
import type { Address, Note } from '../model/citation.ts'
import type { RepairedUrl } from '../model/url.ts'
import { firstIndex } from '../text/first-index.ts'
import { keyOf } from '../url/index.ts'

/** A shorter beginning begins anything. */
const BEGINNING_MIN = 20

/**
 * The notes, with the readings of their open addresses that other notes print for sure put first, and cut-off ones with what
 * they may have gone on to. They stay open: two pages whose addresses differ in a letter may both be cited.
 */
export function agreed(notes: readonly Note[]): readonly Note[] {
  const others = openSure(notes)
  return notes.map(note => {
    const settled = new Map(note.addresses.map(address => [address, withOthers(address, note, others)]))
    const of = (address: Address) => settled.get(address) ?? address
    if ([...settled].every(([before, after]) => before === after)) return note
    return { ...note, addresses: note.addresses.map(of), sources: note.sources.map(source => ({ ...source, addresses: source.addresses.map(of) })) }
  })
}

interface Sure {
  /** The notes that print a bare address for sure. */
  readonly by: ReadonlyMap<string, readonly Note[]>
  /** All of them in order, so that those that begin alike stand together. */
  readonly sorted: readonly string[]
}

function openSure(notes: readonly Note[]): Sure {
  const by = new Map<string, Note[]>()
  for (const note of notes) {
    for (const { repaired: { url, verdict } } of note.addresses) {
      if (url === null || (verdict !== 'exact' && verdict !== 'repaired')) continue
      const known = by.get(bare(url))
      if (known === undefined) by.set(bare(url), [note])
      else known.push(note)
    }
  }
  return { by, sorted: [...by.keys()].sort() }
}

function withOthers(address: Address, note: Note, sure: Sure): Address {
  const { repaired } = address
  const readings = repaired.verdict === 'ambiguous' ? amongReadings(repaired, sure) : repaired.verdict === 'truncated' ? beginningAlike(repaired, sure) : []
  const [only, ...more] = readings.filter(reading => sure.by.get(bare(reading))?.some(other => other !== note) === true)
  if (only === undefined || more.length > 0) return address
  const saw = [...new Set((sure.by.get(bare(only)) ?? []).map(({ body }) => `note ${body.note ?? body.id}`))]
  const evidence = [...repaired.evidence, { code: 'cited-elsewhere' as const, saw }]
  if (repaired.verdict === 'truncated') return { ...address, repaired: { ...repaired, evidence, alternatives: [only, ...repaired.alternatives.filter(other => other !== only)] } }
  const others = [repaired.url, ...repaired.alternatives].filter(other => other !== null && other !== only)
  return { ...address, repaired: { ...repaired, url: only, key: keyOf(only), evidence, alternatives: others.filter(other => other !== null) } }
}

const amongReadings = ({ url, alternatives }: RepairedUrl, { by }: Sure) => [...(url === null ? [] : [url]), ...alternatives].filter(reading => by.has(bare(reading)))

/** Two are as many as none: which is meant can't be told. */
function beginningAlike({ url }: RepairedUrl, { sorted }: Sure): readonly string[] {
  if (url === null || bare(url).length < BEGINNING_MIN) return []
  const beginning = bare(url)
  const first = firstIndex(sorted, other => other >= beginning)
  return sorted.slice(first, first + 2).filter(other => other.length > beginning.length && other.startsWith(beginning)).map(other => `${/^https?:\/\/(?:www\.)?/iu.exec(url)?.[0] ?? 'https://'}${other}`)
}

/** Scheme, `www.` and a closing slash tell no pages apart. */
const bare = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/\/$/u, '')
