/** Folds British and American spellings together, so that the dictionary needs each word once. */

/**
 * One form for both spellings of a lower-case word: `organisation`, `labour`, `centre`, `travelled`, `archaeology` come out
 * as `organization`, `labor`, `center`, `traveled`, `archeology`. Other words may come out as no word at all; the form is
 * only compared with itself.
 */
export function foldSpelling(word: string): string {
  const other = OTHER_SPELLINGS.get(word)
  if (other !== undefined) return other
  if (word.length < LENGTH_MIN) return word
  if (!MAY_BE_BRITISH.test(word)) return word
  let folded = word
  for (const [british, american] of BRITISH) folded = folded.replace(british, american)
  return folded
}

/** Shorter words only look British: `four`, `hour`, `wise`. */
const LENGTH_MIN = 6

/** Most words have none of these letters and need no further look. */
const MAY_BE_BRITISH = /is[aei]|ys[ei]|our|[bt]r[ei]|ence|amme|ogue|ll|lful|ae|oe|ulph|gement|geing|sceptic|alumini|noeuv|plough|mould|cheque|enrol|fulfil|instal|pyjama|artefact|whisky/

const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|er|ers|ing|able|ation|ations|ational)$/, 'iz$1'],
  [/ys(e|ed|es|er|ers|ing)$/, 'yz$1'],
  [/our(s|ed|ing|ings|er|ers|able|ably|hood|hoods|ite|ites|ist|ists|al|ful|less|ly)?$/, 'or$1'],
  [/([bt])re(s|d)?$/, '$1er$2'],
  [/([bt])ring$/, '$1ering'],
  [/(def|off|lic|pret)ence/, '$1ense'],
  [/amme(s|r|rs|d)?$/, 'am$1'],
  [/ogue(s)?$/, 'og$1'],
  [/ll(ed|er|ers|ing|or|ors|ment)$/, 'l$1'],
  [/lful(ly|ness)?$/, 'llful$1'],
  [/([^aeiou])(?:ae|oe)(?=[^aeiou])/, '$1e'],
  [/^(arch|pal)aeo/, '$1eo'],
  [/ulph/, 'ulf'],
  [/dgement/, 'dgment'],
  [/ageing$/, 'aging'],
  [/^sceptic/, 'skeptic'],
  [/^aluminium/, 'aluminum'],
  [/^manoeuv(re|er)/, 'maneuver'],
  [/^plough/, 'plow'],
  [/mould/, 'mold'],
  [/^cheque/, 'check'],
  [/^enrol$|^enrols$/, 'enroll'],
  [/^fulfil(s|ment)?$/, 'fulfill$1'],
  [/^instal(s|ment|ments)?$/, 'install$1'],
  [/^aeroplane/, 'airplane'],
  [/^jewellery/, 'jewelry'],
  [/^moustache/, 'mustache'],
  [/^pyjama/, 'pajama'],
  [/^artefact/, 'artifact'],
  [/^whisky$/, 'whiskey'],
]

/** Short words, and words whose other spelling is another word elsewhere. */
const OTHER_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['grey', 'gray'], ['tyre', 'tire'], ['tyres', 'tires'], ['odour', 'odor'], ['metre', 'meter'], ['litre', 'liter'], ['fibre', 'fiber'],
  ['metres', 'meters'], ['litres', 'liters'], ['fibres', 'fibers'], ['cosy', 'cozy'], ['axe', 'ax'], ['mum', 'mom'], ['maths', 'math'],
  ['practise', 'practice'], ['practised', 'practiced'], ['practising', 'practicing'], ['fulfilment', 'fulfillment'],
])
