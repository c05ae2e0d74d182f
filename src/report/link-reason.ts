/** Why a link's state is what it is, in a language's words. */
import type { Link } from '../model/verdicts.ts'
import type { Words } from './language/index.ts'
import { reasonText } from './language/parts.ts'

/** Part of a sentence; empty without a reason. */
export function linkReason({ reason, status }: Pick<Link, 'reason' | 'status'>, { names, reference }: Words): string {
  return reasonText(reason ?? '', status, { names: names.reason, withStatus: reference.withStatus })
}

/** A sign's weight: against the page with a plus, for it with a minus. */
export const signedWeight = (weight: number) => (weight > 0 ? `+${weight}` : `−${-weight}`)
