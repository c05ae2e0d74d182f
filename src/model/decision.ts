/** What an editor decided about a finding or an address, and what that holds for. */
import type { Severity } from './finding.ts'

/**
 * `accepted`: the finding is right, it will be done · `rejected`: it is wrong, or nothing is to be done · `reading`: the address
 * reads as in `reading` · `as-printed`: it is right as it is printed.
 */
export const RULINGS = ['accepted', 'rejected', 'reading', 'as-printed'] as const
export type Ruling = (typeof RULINGS)[number]

export interface Decision {
  /**
   * A sum over what it was made about: of a finding its code and arguments and the note's text, of an address its print and
   * the note's title. When any of them changes, the decision holds no more.
   */
  readonly about: string
  /** Id of the reference at that time, for people. */
  readonly reference: string
  /** `null`: only a remark was made. */
  readonly ruling: Ruling | null
  /** The address that was chosen; `null` with any other ruling. */
  readonly reading: string | null
  readonly remark: string
  /** ISO 8601. */
  readonly decidedAt: string
}

/** A decision as reports show it. */
export type ShownDecision = Omit<Decision, 'about' | 'reference'>

/** A decision on a finding: one that asks for nothing any more is for information, and this is what it was found as. */
export interface FindingDecision extends ShownDecision { readonly foundAs: Severity }

/** Nothing is to be done: the finding is wrong, or the print is right. */
export const isDismissal = ({ ruling }: Pick<Decision, 'ruling'>): boolean => ruling === 'rejected' || ruling === 'as-printed'

/** Decisions of people, kept across runs; several may write at once. */
export interface DecisionBook {
  all(): Promise<readonly Decision[]>
  /** Puts the decision in the place of the one about the same, `null` takes that out; gives what stood there. */
  decide(about: string, decision: Decision | null): Promise<Decision | null>
}
