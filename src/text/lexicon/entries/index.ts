/** All topic files of the dictionary; a new one is added here. */
import { ABSTRACT } from './abstract.ts'
import { ADJECTIVES_A_H } from './adjectives-a-h.ts'
import { ADJECTIVES_I_Z } from './adjectives-i-z.ts'
import { COUNTRYSIDE_A_H } from './countryside-a-h.ts'
import { COUNTRYSIDE_I_Z } from './countryside-i-z.ts'
import { CULTURE } from './culture.ts'
import { ECONOMY } from './economy.ts'
import { FURTHER_SENSES } from './further-senses.ts'
import { FURTHER_WORDS_A_H } from './further-words-a-h.ts'
import { FURTHER_WORDS_I_Z } from './further-words-i-z.ts'
import { INDUSTRY } from './industry.ts'
import { KNOWLEDGE_A_H } from './knowledge-a-h.ts'
import { KNOWLEDGE_I_Z } from './knowledge-i-z.ts'
import { LAW } from './law.ts'
import { NAMES } from './names.ts'
import { ORGANISATIONS } from './organisations.ts'
import { PEOPLE_A_H } from './people-a-h.ts'
import { PEOPLE_I_Z } from './people-i-z.ts'
import { POLITICS_A_H } from './politics-a-h.ts'
import { POLITICS_I_Z } from './politics-i-z.ts'
import { RARE_VERBS_A_H } from './rare-verbs-a-h.ts'
import { RARE_VERBS_I_Z } from './rare-verbs-i-z.ts'
import { SMALL_WORDS } from './small-words.ts'
import { TERMS } from './terms.ts'
import { VERBS_A_H } from './verbs-a-h.ts'
import { VERBS_I_Z } from './verbs-i-z.ts'

export const ENTRIES: readonly string[] = [
  ABSTRACT, ADJECTIVES_A_H, ADJECTIVES_I_Z, COUNTRYSIDE_A_H, COUNTRYSIDE_I_Z, CULTURE, ECONOMY, FURTHER_SENSES, FURTHER_WORDS_A_H, FURTHER_WORDS_I_Z,
  INDUSTRY, KNOWLEDGE_A_H, KNOWLEDGE_I_Z, LAW, NAMES, ORGANISATIONS, PEOPLE_A_H, PEOPLE_I_Z, POLITICS_A_H, POLITICS_I_Z, RARE_VERBS_A_H,
  RARE_VERBS_I_Z, SMALL_WORDS, TERMS, VERBS_A_H, VERBS_I_Z,
]
