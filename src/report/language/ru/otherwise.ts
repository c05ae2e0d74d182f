/** Sentences that are said where they arise, in Russian; `test/house/sentences.test.ts` holds that none is missing. */
import { REASONS as IN_ENGLISH } from '../en/reasons.ts'
import { COMMANDS } from './commands.ts'
import { COMPLAINTS } from './complaints.ts'
import { CONFIGURATION } from './configuration.ts'
import { REASONS } from './reasons.ts'

/** Why a page can't be had, within a sentence. */
const byReason = new Map(Object.entries(REASONS))
const reasons = Object.fromEntries(Object.entries(IN_ENGLISH).map(([reason, english]) => [english, byReason.get(reason) ?? english]))

export const OTHERWISE: Readonly<Record<string, string>> = { ...reasons, ...COMMANDS, ...COMPLAINTS, ...CONFIGURATION }
