/** How reports tell in Russian what an editor decided. */
import type { DecisionWords } from '../decision-words.ts'
import { counted, listed, longDate } from './counting.ts'

export const DECISION: DecisionWords = {
  title: 'Решено при разборе',
  said({ ruling, reading, decidedAt }) {
    const on = ` ${longDate(decidedAt)}`
    switch (ruling) {
      case 'accepted': return `Принято${on}.`
      case 'rejected': return `Отклонено${on}: делать ничего не нужно.`
      case 'as-printed': return `Напечатано верно, решено${on}.`
      case 'reading': return `Прочтение выбрано${on}: ${reading ?? ''}`
      case null: return null
    }
  },
  remark: remark => `Пометка: ${remark}`,
  counts({ accepted, rejected, reading, 'as-printed': asPrinted, remarks }) {
    const parts = [
      accepted > 0 ? counted('принято', accepted) : null, rejected > 0 ? counted('отклонено', rejected) : null, reading > 0 ? counted('выбрано прочтений', reading) : null,
      asPrinted > 0 ? counted('признано верно напечатанными', asPrinted) : null, remarks > 0 ? counted('пометок', remarks) : null,
    ].filter(part => part !== null)
    return `Решено при разборе: ${listed(parts)}.`
  },
  filter: 'Разбор', decided: 'решено', open: 'не решено', mark: 'решено при разборе',
}
