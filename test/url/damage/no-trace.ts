/**
 * Damage that leaves no trace. What an attentive reader of the note alone could not see is scored against what was printed:
 * no repair can be asked to know better. It is, and nothing else is:
 *
 * - a digit read as another digit in the only copy (`digits-no-trace`);
 * - a letter for a digit in a code that mixes letters and digits anyway (`c1583147390o`, `a00bb8020972`);
 * - a word misread as another word of this model's own vocabulary, or parted by a hyphen into two of them, where the note's
 *   title doesn't name the word meant.
 *
 * The vocabulary is the model's, never that of the code under test: the words of its headlines in every spelling, and other
 * forms of them that exist.
 */
import { slugOf, type Romanization } from './headlines.ts'
import { OBJECTS, OTHER_FORMS, SUBJECTS, TAILS, VERBS, WORLD_OBJECTS, WORLD_SUBJECTS, WORLD_TAILS, WORLD_VERBS } from './words.ts'

const ROMANIZATIONS: readonly Romanization[] = ['belta', 'passport', 'iso', 'gost']
/** Shorter words are read into everything. */
const WORD_MIN = 4

const VOCABULARY: ReadonlySet<string> = new Set([
  ...[...SUBJECTS, ...VERBS, ...OBJECTS, ...TAILS].flatMap(([russian, english]) => [...spellings(russian), ...wordsOf(english)]),
  ...OTHER_FORMS.flatMap(spellings), ...[...WORLD_SUBJECTS, ...WORLD_VERBS, ...WORLD_OBJECTS, ...WORLD_TAILS].flatMap(wordsOf),
])

/** Whether a reader who has but `printed` and the note's `title` can't see that it isn't what was `meant`. */
export function leavesNoTrace(printed: string, meant: string, title: string | null): boolean {
  if (printed === meant) return false
  const [own, other] = [printed.split(/[^A-Za-z\d]+/), meant.split(/[^A-Za-z\d]+/)]
  const changed = own.filter(word => !other.includes(word)), lost = other.filter(word => !own.includes(word))
  const named = new Set(title === null ? [] : [...wordsOf(title), ...spellings(title)])
  return changed.length > 0 && changed.every(word => isMixedCode(word) || (word.length >= WORD_MIN && VOCABULARY.has(word))) && !lost.some(word => named.has(word))
}

/** A code, in which any letter may stand: letters and figures take turns too often for a misread word, or figures are most of what a letter opens. */
function isMixedCode(word: string): boolean {
  const turns = word.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0
  return turns >= TURNS_MIN || (word.length >= CODE_MIN && /^[a-z]/.test(word) && word.replace(/\D/g, '').length * 2 >= word.length)
}

/** A word with two letters misread as figures, `w0r1d`, has four. */
const TURNS_MIN = 5
/** A shorter one may be a name with its number, `page2024`. */
const CODE_MIN = 10

function spellings(text: string): readonly string[] {
  return ROMANIZATIONS.flatMap(romanization => slugOf(text, romanization).split('-'))
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/[^a-z]+/)
}
