/** How reports tell what an editor decided. */
import type { ShownDecision } from '../../model/decision.ts'

/** How many findings were decided, by what; `remarks` counts all that bear one. */
export type DecisionCounts = Readonly<Record<'accepted' | 'rejected' | 'reading' | 'as-printed' | 'remarks', number>>

export interface DecisionWords {
  /** Over what was decided and asks for nothing any more. */
  readonly title: string
  /** Without the remark; `null` where only a remark was made. */
  readonly said: (decision: ShownDecision) => string | null
  readonly remark: (remark: string) => string
  /** Of a whole run. */
  readonly counts: (counts: DecisionCounts) => string
  /** Of a filter, and of its choices. */
  readonly filter: string
  readonly decided: string
  readonly open: string
  /** What the hatched marks of a picture are. */
  readonly mark: string
}
