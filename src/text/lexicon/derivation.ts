/** Takes unknown English words apart: prefixes, suffixes, hyphens. */

export interface Derivation {
  readonly base: string
  /** Russian prefixes that stand for the English one; an empty one where the base alone may do. */
  readonly prefixes: readonly string[]
}

/** Shorter bases are found by accident in words that aren't derived at all. */
const BASE_LENGTH_MIN = 4

/** What a lower-case word may be derived from, likeliest first: `renegotiation` → `negotiation` with `пере` or nothing. */
export function derivations(word: string): Derivation[] {
  const found: Derivation[] = []
  for (const [prefix, prefixes] of PREFIXES) {
    if (word.startsWith(prefix) && word.length - prefix.length >= BASE_LENGTH_MIN) found.push({ base: word.slice(prefix.length).replace(/^-/, ''), prefixes })
  }
  for (const [suffix, replacements] of SUFFIXES) {
    if (!word.endsWith(suffix) || word.length - suffix.length < BASE_LENGTH_MIN - 1) continue
    const stem = word.slice(0, -suffix.length)
    for (const replacement of replacements) found.push({ base: stem + replacement, prefixes: [''] })
  }
  return found
}

/** A negating prefix never leaves the bare base: `unofficial` must not mean `официальный`. */
const PREFIXES: readonly (readonly [string, readonly string[]])[] = [
  ['counter', ['контр', 'противо', '']], ['inter', ['меж', 'взаимо', '']], ['intra', ['внутри', '']], ['trans', ['транс', '']], ['under', ['недо', 'под', '']],
  ['ultra', ['ультра', '']], ['super', ['супер', 'сверх', '']], ['multi', ['много', 'мульти', '']], ['micro', ['микро', '']], ['macro', ['макро', '']],
  ['over', ['пере', 'сверх', '']], ['anti', ['анти', 'противо']], ['post', ['пост', 'после']], ['semi', ['полу']], ['self', ['само', '']], ['mega', ['мега', '']],
  ['pre', ['пред', 'до', '']], ['non', ['не', 'без']], ['dis', ['не', 'дез', 'раз']], ['mis', ['не', 'дез']], ['sub', ['под', 'суб', '']], ['bio', ['био', '']], ['eco', ['эко', '']],
  ['agro', ['агро', 'сельскохозяйственн']], ['geo', ['гео', '']], ['tele', ['теле', '']], ['mini', ['мини', '']], ['neo', ['нео', '']], ['pro', ['про']], ['un', ['не', 'без']],
  ['im', ['не']], ['in', ['не']], ['ir', ['не']], ['il', ['не']], ['re', ['пере', 'вос', '']], ['co', ['со', '']],
]

const SUFFIXES: readonly (readonly [string, readonly string[]])[] = [
  ['isation', ['e', 'ize', 'al', '']], ['ization', ['e', 'ize', 'al', '']], ['ability', ['able', 'e', '']], ['ibility', ['ible', 'e']], ['fulness', ['ful', '']], ['iness', ['y']],
  ['ation', ['e', '', 'ate']], ['ition', ['e', 'it', 'ite']], ['ively', ['ive', 'e']], ['ness', ['']], ['ship', ['']], ['ment', ['', 'e']], ['less', ['']], ['hood', ['']],
  ['ally', ['al', 'ic', '']], ['able', ['', 'e']], ['ible', ['', 'e']], ['ance', ['', 'e', 'ant']], ['ence', ['e', 'ent', '']], ['ward', ['']], ['wards', ['']], ['wise', ['']],
  ['ists', ['ism', 'y', '']], ['ist', ['ism', 'y', '']], ['ism', ['ist', 'al', '']], ['ize', ['', 'y']], ['ise', ['', 'y']], ['ful', ['', 'y']], ['ity', ['', 'e', 'al', 'ous']],
  ['ion', ['', 'e']], ['ive', ['e', 'ion', '']], ['ial', ['y', '']], ['ical', ['y', 'ic', 'ics']], ['ian', ['y', '', 'ic']], ['ous', ['', 'e', 'y']], ['dom', ['']], ['ers', ['', 'e']], ['ors', ['', 'e']],
  ['er', ['', 'e']], ['or', ['', 'e']], ['al', ['', 'e']], ['ic', ['y', '', 'ics']], ['ly', ['', 'le']], ['th', ['']], ['ty', ['']], ['y', ['', 'e']],
]
