/** What the demo must find, as it is written down beside the sample manuscript. */
import { z } from 'zod'
import { ACTIONS } from '../../src/model/finding.ts'
import { readData } from '../../src/demo/web.ts'

const verdict = z.enum(['confirmed', 'refuted', 'unverified'])

const rowShape = z.object({
  /** Number of the note; its second address adds `.2`. */
  id: z.string(),
  kind: z.enum(['web', 'print', 'ibid', 'other']),
  /** Addresses any of which is right; of a cut-off one the last is the whole, which alone may be called certain. */
  urls: z.array(z.string().nullable()),
  /** Lists name all that is right; `null`: not judged. */
  repair: z.array(z.enum(['exact', 'repaired', 'ambiguous', 'truncated', 'unrecoverable']).nullable()).nullable(),
  link: z.array(z.enum(['ok', 'moved', 'dead', 'soft-404', 'failing', 'blocked', 'unreachable', 'malformed', 'not-checked'])).nullable(),
  identity: z.array(verdict).nullable(),
  /** Of all that the note's markers attribute to it: refuted if anything is, else confirmed if anything is. */
  claim: z.array(verdict).nullable(),
  kinds: z.array(z.enum([
    'verbatim', 'near', 'elided', 'paraphrase', 'translated', 'numbers-differ', 'names-differ', 'negation-differs', 'wording-differs', 'not-found', 'not-checkable',
  ])).nullable(),
  against: z.enum(['live', 'archive']).nullable(),
  /** Verdicts on the claim that would be the worst of faults. */
  never: z.array(verdict),
  /** Codes that must be among the findings. */
  findings: z.array(z.string()),
  /** What may be the first thing to do. */
  actions: z.array(z.enum(ACTIONS)).nullable(),
  /** What must be among all that is to be done. */
  includes: z.array(z.enum(ACTIONS)),
  sameAs: z.array(z.string()),
  why: z.string().nullable(),
})

const truthShape = z.object({
  rows: z.array(rowShape),
  /** The report's own findings that must be there; others of these codes must not. */
  findings: z.array(z.object({ code: z.string(), notes: z.array(z.number()) })),
})

export type TruthRow = z.infer<typeof rowShape>
export type Truth = z.infer<typeof truthShape>

export async function readTruth(): Promise<Truth> {
  return truthShape.parse(JSON.parse(new TextDecoder().decode(await readData('truth.json'))))
}
