/** What a night writes down beside what it announces, a file for each portion: a million pages that are new are no matter for memory. */
import * as v from 'valibot'
import type { Noted } from '../model/audit.ts'
import type { Portion } from '../pipeline/citations.ts'
import type { Looking } from '../pipeline/looking.ts'

type Kept = Pick<Looking, 'store' | 'nameOf' | 'portions'>

const NAME = 'noted.json'
const NOTHING: Noted = { firstSeen: [], doubts: [] }
const shape = v.custom<Noted>(value => v.is(v.object({ firstSeen: v.array(v.object({ url: v.string() })), doubts: v.array(v.object({ url: v.string() })) }), value))

/** A process that was killed may have seen some of them first, which are known by now. */
export async function keepNoted(looks: Kept, portion: Portion, { firstSeen, doubts }: Noted): Promise<void> {
  const own = new Set(firstSeen.map(({ url }) => url))
  const before = (await notedOf(looks, portion)).firstSeen.filter(({ url }) => !own.has(url))
  const noted: Noted = { firstSeen: [...before, ...firstSeen], doubts }
  if (noted.firstSeen.length + doubts.length > 0) await looks.store.writeFile(looks.nameOf(portion), NAME, JSON.stringify(noted))
}

/** One portion's after the other. */
export async function* notedIn(looks: Kept): AsyncGenerator<Noted> {
  for (const portion of looks.portions) yield await notedOf(looks, portion)
}

async function notedOf(looks: Kept, portion: Portion): Promise<Noted> {
  const text = await looks.store.readFile(looks.nameOf(portion), NAME)
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), shape), text)
  return read.success ? read.output : NOTHING
}
