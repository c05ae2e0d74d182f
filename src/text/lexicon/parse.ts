/** Reads dictionary lines, the bundled ones and those of a user's own file. */

/** English head, lower-case → its Russian translations, parted by commas. */
export type Entries = ReadonlyMap<string, string>

export interface LexiconComplaint {
  /** Starts at 1. */
  readonly line: number
  readonly problem: 'no-tab' | 'no-head' | 'no-translation' | 'head-not-latin' | 'translation-not-cyrillic' | 'line-too-long'
}

/**
 * A user's dictionary: `head<TAB>translation; translation` a line, parted by semicolons, commas or tabs; empty lines and lines that begin with `#` are skipped.
 * A head given twice has the translations of both lines. Bad lines are left out, each with one complaint.
 */
export function parseLexicon(text: string): { entries: Entries; complaints: LexiconComplaint[] } {
  const entries = new Map<string, string>()
  const complaints: LexiconComplaint[] = []
  for (const [index, raw] of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/).entries()) {
    const line = raw.trimEnd()
    if (line === '' || line.startsWith('#')) continue
    const problem = problemOf(line)
    const [head = '', ...translations] = line.split('\t')
    if (problem === null) addEntry(entries, { head: head.trim().toLowerCase(), translations: translations.join(', ').replaceAll(';', ',') })
    else complaints.push({ line: index + 1, problem })
  }
  return { entries, complaints }
}

/** The bundled form, which tests hold to be right: `head: translation, translation` a line. */
export function parseBundled(texts: readonly string[]): Entries {
  const entries = new Map<string, string>()
  for (const text of texts) {
    for (const line of text.split('\n')) {
      const colon = line.indexOf(': ')
      if (colon > 0) addEntry(entries, { head: line.slice(0, colon), translations: line.slice(colon + 2) })
    }
  }
  return entries
}

/** All heads of both; a head of both has the translations of both. */
export function mergeEntries(one: Entries, other: Entries): Entries {
  const merged = new Map(one)
  for (const [head, translations] of other) addEntry(merged, { head, translations })
  return merged
}

/** Single translations; empty ones fall away. */
export function splitTranslations(text: string): string[] {
  return text.split(',').map(translation => translation.trim()).filter(translation => translation !== '')
}

/** Longer lines come from no dictionary. */
const LINE_LENGTH_MAX = 2_000

function problemOf(line: string): LexiconComplaint['problem'] | null {
  if (line.length > LINE_LENGTH_MAX) return 'line-too-long'
  const tab = line.indexOf('\t')
  if (tab < 0) return 'no-tab'
  const head = line.slice(0, tab).trim()
  const translations = splitTranslations(line.slice(tab + 1).replaceAll(';', ','))
  if (head === '') return 'no-head'
  if (!/^\p{Script=Latin}/u.test(head)) return 'head-not-latin'
  if (translations.length === 0) return 'no-translation'
  return translations.every(translation => /\p{Script=Cyrillic}/u.test(translation)) ? null : 'translation-not-cyrillic'
}

interface Line { readonly head: string; readonly translations: string }

function addEntry(entries: Map<string, string>, { head, translations }: Line): void {
  const known = entries.get(head)
  entries.set(head, known === undefined ? translations : `${known}, ${translations}`)
}
