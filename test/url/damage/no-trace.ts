/**
 * Damage that leaves no trace. What an attentive reader of the note alone could not see is scored against what was printed:
 * no repair can be asked to know better. It is, and nothing else is:
 *
 * - a digit read as another digit in the only copy (`digits-no-trace`);
 * - a letter for a digit in a code that mixes letters and digits anyway (`c1583147390o`, `a00bb8020972`);
 * - a word misread as another word of this model's own vocabulary, or parted by a hyphen into two of them, where the note's
 *   title doesn't name the word meant.
 *
 * Each word is judged by itself: of two misread words the one that shows must be restored all the same.
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

/** `meant` with the words as printed whose damage a reader who has but `printed` and the note's `title` can't see; itself where all of it shows. */
export function asFarAsSeen(printed: string, meant: string, title: string | null): string {
  const named = new Set(title === null ? [] : [...wordsOf(title), ...spellings(title)])
  const [own, other] = [printed.split(PARTS), meant.split(PARTS)]
  if (own.length === other.length) return other.map((word, at) => (own[at] !== undefined && isUnseen(own[at]) && !named.has(word) ? own[at] : word)).join('')
  // A hyphen more: all that is new must be words, and nothing that is gone may stand in the title.
  const added = own.filter(word => !other.includes(word)), lost = other.filter(word => !own.includes(word))
  return added.length > 0 && added.every(isUnseen) && !lost.some(word => named.has(word)) ? printed : meant
}

/** Words and what parts them. */
const PARTS = /(?<=[A-Za-z\d])(?=[^A-Za-z\d])|(?<=[^A-Za-z\d])(?=[A-Za-z\d])/

/** Whether nothing shows that a word may not stand here. */
function isUnseen(word: string): boolean {
  return isMixedCode(word) || (word.length >= WORD_MIN && VOCABULARY.has(word))
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
