/** How reports tell in English what an editor decided. */
import type { DecisionWords } from '../decision-words.ts'
import { listed, longDate, number, plural, regular } from './counting.ts'

export const DECISION: DecisionWords = {
  title: 'Decided in review',
  said({ ruling, reading, decidedAt }) {
    const on = ` on ${longDate(decidedAt)}`
    switch (ruling) {
      case 'accepted': return `Accepted${on}.`
      case 'rejected': return `Rejected${on}: nothing is to be done.`
      case 'as-printed': return `Right as printed, decided${on}.`
      case 'reading': return `Reading chosen${on}: ${reading ?? ''}`
      case null: return null
    }
  },
  remark: remark => `Remark: ${remark}`,
  counts({ accepted, rejected, reading, 'as-printed': asPrinted, remarks }) {
    const parts = [
      accepted > 0 ? `${number(accepted)} accepted` : null, rejected > 0 ? `${number(rejected)} rejected` : null, reading > 0 ? `${plural(reading, regular('reading'))} chosen` : null,
      asPrinted > 0 ? `${number(asPrinted)} right as printed` : null, remarks > 0 ? plural(remarks, regular('remark')) : null,
    ].filter(part => part !== null)
    return `Decided in review: ${listed(parts)}.`
  },
  filter: 'Review', decided: 'decided', open: 'not decided', mark: 'decided in review',
}
