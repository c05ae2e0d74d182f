/** All topic files of the dictionary; a new one is added here. */
import { ECONOMY } from './economy.ts'
import { POLITICS } from './politics.ts'
import { VERBS } from './verbs.ts'

export const ENTRIES: readonly string[] = [ECONOMY, POLITICS, VERBS]
