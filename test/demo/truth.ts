/** What the demo must find, as it is written down beside the sample manuscript. */
import * as v from 'valibot'
import { ACTIONS } from '../../src/model/finding.ts'
import { readData } from '../../src/demo/web.ts'

const verdict = v.picklist(['confirmed', 'refuted', 'unverified'])

const rowShape = v.object({
  /** Number of the note; its second address adds `.2`. */
  id: v.string(),
  kind: v.picklist(['web', 'print', 'ibid', 'other']),
  /** Addresses any of which is right; of a cut-off one the last is the whole, which alone may be called certain. */
  urls: v.array(v.nullable(v.string())),
  /** Lists name all that is right; `null`: not judged. */
  repair: v.nullable(v.array(v.nullable(v.picklist(['exact', 'repaired', 'ambiguous', 'truncated', 'unrecoverable'])))),
  link: v.nullable(v.array(v.picklist(['ok', 'moved', 'dead', 'soft-404', 'failing', 'blocked', 'unreachable', 'malformed', 'not-checked']))),
  identity: v.nullable(v.array(verdict)),
  /** Of all that the note's markers attribute to it: refuted if anything is, else confirmed if anything is. */
  claim: v.nullable(v.array(verdict)),
  kinds: v.nullable(v.array(v.picklist([
    'verbatim', 'near', 'elided', 'paraphrase', 'translated', 'numbers-differ', 'names-differ', 'negation-differs', 'wording-differs', 'not-found', 'not-checkable',
  ]))),
  against: v.nullable(v.picklist(['live', 'archive'])),
  /** Verdicts on the claim that would be the worst of faults. */
  never: v.array(verdict),
  /** Codes that must be among the findings. */
  findings: v.array(v.string()),
  /** What may be the first thing to do. */
  actions: v.nullable(v.array(v.picklist(ACTIONS))),
  /** What must be among all that is to be done. */
  includes: v.array(v.picklist(ACTIONS)),
  sameAs: v.array(v.string()),
  why: v.nullable(v.string()),
})

const truthShape = v.object({
  rows: v.array(rowShape),
  /** The report's own findings that must be there; others of these codes must not. */
  findings: v.array(v.object({ code: v.string(), notes: v.array(v.number()) })),
})

export type TruthRow = v.InferOutput<typeof rowShape>
export type Truth = v.InferOutput<typeof truthShape>

export async function readTruth(): Promise<Truth> {
  return v.parse(truthShape, JSON.parse(new TextDecoder().decode(await readData('truth.json'))))
}
