/**
 * Prints true addresses as a bad text layer would: rows for measuring repair, the same for the same seed. Knows nothing of
 * how repair works; the kinds of damage are those of the books that footproof was made for.
 */
import { makeChance, type Chance } from './chance.ts'
import { groupOf, type DamagedRow, type DamageKind, type UntouchedKind } from './kinds.ts'
import { blanks, cut, damageScheme, double, doubleQuery, interrupt, wrap, type Between, type Cut, type SchemeDamage, type Wrapping } from './layout.ts'
import { damageLetters, type Copy, type LetterDamage } from './letters.ts'
import { asFarAsSeen } from './no-trace.ts'
import { noteAround, trailingFor } from './notes.ts'
import type { Address } from './sites.ts'
import { anyAddress, neighbours, noteWithoutAddress, titleFor, untouchedAddress } from './untouched.ts'

export type { DamagedRow } from './kinds.ts'

/** `count` rows of a seed. */
export function* damagedRows(seed: number, count: number): Generator<DamagedRow> {
  const chance = makeChance(seed)
  for (let index = 0; index < count; index += 1) {
    const row = chance.weighted<(chance: Chance) => Omit<DamagedRow, 'id'>>([[damagedRow, 68], [untouchedRow, 20], [severalRow, 6], [noAddressRow, 6]])(chance)
    yield { id: `${seed}-${index}`, ...row }
  }
}

type RowBody = Omit<DamagedRow, 'id'>

function damagedRow(chance: Chance): RowBody {
  for (;;) {
    const address = anyAddress(chance)
    const wanted = wantedDamage(chance)
    const title = titleFor(chance, address)
    const made = damage(chance, { address, title }, wanted)
    if (made === null) continue
    const { printed, kinds, truth, second } = made
    return {
      printed: noteWithWraps(chance, { title, year: address.year, address: printed, trailing: made.trailing }) + (second === null ? '' : second.text),
      url: truth, ...(second === null ? {} : { urls: [truth, second.url] }),
      kinds, group: groupOf(kinds), lossless: groupOf(kinds) === 'exact', site: address.site, titled: title !== null,
    }
  }
}

interface Damaged { readonly printed: string, readonly trailing: string, readonly kinds: readonly DamageKind[], readonly truth: string, readonly second: { readonly text: string, readonly url: string } | null }

/** The stages follow a text layer's own: letters of a copy, its scheme, copies, what comes between, lines, blanks, its end. */
function damage(chance: Chance, { address, title }: { readonly address: Address, readonly title: string | null }, wanted: readonly DamageKind[]): Damaged | null {
  const cutKind = wanted.find((kind): kind is Cut => kind.startsWith('cut-'))
  if (cutKind !== undefined && title === null) return null
  const whole = cutKind === undefined ? address.url : cut(chance, address, cutKind)
  if (whole === null) return null
  const kinds = new Set<DamageKind>(cutKind === undefined ? [] : [cutKind])
  let copy: Copy = { text: whole, isCode: address.isCode.slice(0, whole.length) }, truth = address.url
  for (const kind of wanted) {
    if (!isLetterDamage(kind)) continue
    const next = damageLetters(chance, kind, copy)
    if (next === null) return null
    const isFirst = copy.text === truth
    copy = next
    kinds.add(kind)
    if (kind === 'digits-no-trace') truth = copy.text
    else if (isFirst && TRACELESS.has(kind)) truth = asFarAsSeen(copy.text, truth, title)
  }
  let text = copy.text
  const inOneCopy = wanted.find(kind => kind === 'letters-one-copy' || kind === 'digits-one-copy' || kind === 'doubled-damaged')
  if (inOneCopy !== undefined) {
    const letters = damageLetters(chance, inOneCopy === 'digits-one-copy' ? 'digits-no-trace' : 'letters', copy)
    const other = inOneCopy === 'doubled-damaged' ? damageLetters(chance, 'letters', copy) : copy
    if (letters === null || other === null || (inOneCopy === 'doubled-damaged' && overlap(copy.text, letters.text, other.text))) return null
    const [first, second] = chance.happens(0.5) ? [letters, other] : [other, letters]
    text = double(chance, first.text, second.text)
    // Two whole addresses that differ in a digit are two addresses.
    if (inOneCopy === 'digits-one-copy' && text.includes(first.text) && text.includes(second.text)) return null
    kinds.add('doubled-lines').add(inOneCopy)
  } else if (wanted.includes('doubled-lines')) {
    text = double(chance, text, text)
    kinds.add('doubled-lines')
  }
  for (const kind of wanted) {
    const next = layOut(chance, kind, text)
    if (next === null) return null
    if (next === text) continue
    text = next
    kinds.add(kind)
  }
  const trailings = wanted.filter(kind => kind === 'trailing-stop' || kind === 'trailing-bracket' || kind === 'trailing-quote' || kind === 'access-date')
  for (const kind of trailings) kinds.add(kind)
  const second = wanted.includes('notes-together') ? followingNote(chance) : null
  if (second !== null) kinds.add('notes-together')
  const trailing = trailings.map(kind => trailingFor(chance, kind)).join('')
  return { printed: text, trailing: second !== null && !/[.)]\s*$/.test(trailing) ? `${trailing}.` : trailing, kinds: [...kinds], truth, second }
}

function layOut(chance: Chance, kind: DamageKind, text: string): string | null {
  if (kind.startsWith('scheme-')) return damageScheme(chance, text, kind as SchemeDamage)
  if (kind === 'query-doubled') return doubleQuery(chance, text)
  if (kind === 'page-number' || kind === 'furniture' || kind === 'running-text') return interrupt(chance, text, kind satisfies Between)
  if (kind.startsWith('wrap-')) return wrap(chance, text, kind as Wrapping)
  if (kind === 'blank' || kind === 'blank-odd') return blanks(chance, text, kind)
  return text
}

function followingNote(chance: Chance): { readonly text: string, readonly url: string } {
  const next = anyAddress(chance)
  return { text: chance.pick([' ', '']) + noteAround(chance, { title: titleFor(chance, next) ?? 'Official website', year: next.year, address: next.url, trailing: chance.pick(['', '.', '']) }), url: next.url }
}

function untouchedRow(chance: Chance): RowBody {
  const kind = chance.weighted<Parameters<typeof untouchedAddress>[1]>([
    ['plain', 10], ['repeats-itself', 4], ['mirror', 2], ['address-in-query', 3], ['archive', 5], ['translator', 2], ['redirector', 2], ['sharer', 2], ['parentheses', 3], ['doi-brackets', 3],
    ['doi-angles', 2], ['cyrillic-path', 4], ['cyrillic-host', 2], ['punycode', 2], ['port', 2], ['fragment', 3], ['text-fragment', 2], ['short-link', 4],
  ])
  const address = untouchedAddress(chance, kind), title = titleFor(chance, address)
  const wanted = chance.weighted<readonly DamageKind[]>([[[], 5], [['trailing-stop'], 3], [['access-date'], 3], [['wrap-slash'], 2], [['wrap-own-hyphen'], 1], [['scheme-split'], 1]])
  const made = damage(chance, { address, title }, wanted) ?? { printed: address.url, trailing: '', kinds: [] }
  return { printed: noteWithWraps(chance, { title, year: address.year, address: made.printed, trailing: made.trailing }), url: address.url, kinds: [kind, ...made.kinds], group: 'exact', lossless: true, site: address.site, titled: title !== null }
}

function severalRow(chance: Chance): RowBody {
  const kind: UntouchedKind = chance.happens(0.35) ? 'neighbours' : 'several'
  const urls: readonly string[] = kind === 'neighbours' ? neighbours(chance) : Array.from({ length: chance.whole(2, 3) }, () => anyAddress(chance).url)
  const joint = chance.pick(['; ', ', ', ' and ', '; see also ', ' и ', '\n', ' ; '])
  const printed = noteAround(chance, { title: chance.happens(0.5) ? 'See also the reports of the ministry' : null, year: null, address: urls.join(joint), trailing: chance.pick(['', '.', ' (accessed 3 May 2021).']) })
  return { printed, url: urls[0] ?? null, urls: [...new Set(urls)], kinds: [kind], group: 'exact', lossless: true, site: kind, titled: false }
}

function noAddressRow(chance: Chance): RowBody {
  return { printed: `${chance.happens(0.8) ? `${chance.whole(1, 480)} ` : ''}${noteWithoutAddress(chance)}`, url: null, kinds: ['no-address'], group: 'none', lossless: true, site: 'none', titled: false }
}

/** Running lines of a page are 70 to 95 letters wide: text before the address breaks at blanks. */
function noteWithWraps(chance: Chance, parts: Parameters<typeof noteAround>[1]): string {
  const note = noteAround(chance, parts)
  if (chance.happens(0.4)) return note
  const before = note.indexOf(parts.address), width = chance.whole(60, 95)
  const lead = note.slice(0, before).replace(/\n/g, ' ')
  let line = 0, wrapped = ''
  for (const word of lead.split(/(?<= )/)) {
    if (line + word.length > width) {
      wrapped = `${wrapped.trimEnd()}\n`
      line = 0
    }
    wrapped += word
    line += word.length
  }
  return wrapped + note.slice(before)
}

function wantedDamage(chance: Chance): readonly DamageKind[] {
  const count = chance.weighted([[1, 45], [2, 37], [3, 14], [4, 4]])
  const chosen = new Set<DamageKind>()
  while (chosen.size < count) {
    const kind = chance.weighted(FREQUENCY)
    if (![...chosen].some(other => clash(kind, other))) chosen.add(kind)
  }
  return [...chosen].sort((first, second) => ORDER.indexOf(first) - ORDER.indexOf(second))
}

function clash(first: DamageKind, second: DamageKind): boolean {
  const family = (kind: DamageKind) => FAMILIES.findIndex(members => members.includes(kind))
  return first === second || (family(first) >= 0 && family(first) === family(second))
}

/** Damage after which another word, or another code, may stand there. */
const TRACELESS: ReadonlySet<DamageKind> = new Set(['letters', 'digits', 'hyphen-added'])

const isLetterDamage = (kind: DamageKind): kind is LetterDamage => LETTER_KINDS.has(kind)
const LETTER_KINDS: ReadonlySet<DamageKind> = new Set(['letters', 'digits', 'digits-no-trace', 'host-letters', 'host-dots', 'hyphen-lost', 'hyphen-added', 'underscore-blank', 'soft-hyphen', 'zero-width', 'ligature', 'full-width', 'odd-dash', 'look-alike', 'ampersand'])

/** How often a bad text layer does what, by the two books looked at and documents of other houses. */
const FREQUENCY: readonly (readonly [DamageKind, number])[] = [
  ['wrap-own-hyphen', 16], ['wrap-slash', 8], ['wrap-mid-word', 6], ['wrap-blank-lines', 5], ['wrap-added-hyphen', 3],
  ['blank', 9], ['blank-odd', 3], ['doubled-lines', 12], ['doubled-damaged', 3], ['query-doubled', 2],
  ['scheme-doubled', 6], ['scheme-broken', 5], ['scheme-split', 5], ['scheme-missing', 4],
  ['page-number', 3], ['furniture', 2], ['running-text', 2], ['notes-together', 3],
  ['letters', 9], ['letters-one-copy', 4], ['digits', 2], ['digits-one-copy', 1], ['digits-no-trace', 2], ['host-letters', 2], ['host-dots', 2],
  ['hyphen-lost', 5], ['hyphen-added', 2], ['underscore-blank', 3], ['soft-hyphen', 3], ['zero-width', 3], ['ligature', 2], ['full-width', 2], ['odd-dash', 3], ['look-alike', 4], ['ampersand', 2],
  ['trailing-stop', 12], ['trailing-bracket', 5], ['trailing-quote', 4], ['access-date', 10],
  ['cut-slug', 4], ['cut-before-id', 3], ['cut-in-id', 3], ['cut-after-host', 3],
]

const ORDER: readonly DamageKind[] = ['letters', 'letters-one-copy', 'digits', 'digits-no-trace', 'host-letters', 'host-dots', 'hyphen-lost', 'hyphen-added', 'look-alike', 'soft-hyphen', 'zero-width', 'ligature', 'odd-dash', 'full-width', 'underscore-blank', 'ampersand']

/** Of each family a row has one kind at most. */
const FAMILIES: readonly (readonly DamageKind[])[] = [
  ['doubled-lines', 'doubled-damaged', 'letters-one-copy', 'digits-one-copy', 'query-doubled', 'scheme-doubled', 'scheme-broken', 'scheme-split', 'scheme-missing', 'cut-slug', 'cut-before-id', 'cut-in-id', 'cut-after-host'],
  ['page-number', 'furniture', 'running-text', 'wrap-added-hyphen', 'wrap-blank-lines'],
  ['letters', 'digits', 'digits-no-trace', 'host-letters', 'host-dots', 'hyphen-lost', 'hyphen-added', 'underscore-blank'],
  ['trailing-stop', 'trailing-bracket', 'trailing-quote'],
]

/** Whether the damage of two copies touches the same letters, so that neither copy has them right. */
function overlap(text: string, first: string, second: string): boolean {
  const touched = (other: string): readonly [number, number] => {
    let start = 0, end = 0
    while (start < text.length && text[start] === other[start]) start += 1
    while (end < text.length - start && text[text.length - 1 - end] === other[other.length - 1 - end]) end += 1
    return [start, text.length - end]
  }
  const [from, to] = touched(first), [start, end] = touched(second)
  return from - 2 <= end && start <= to + 2
}
