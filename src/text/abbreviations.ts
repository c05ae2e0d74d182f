/** Abbreviations of English and Russian, by what a full stop after them means. */

/** Something always follows: titles, references, `e.g.`. Lower case, inner points kept. */
export const NEVER_LAST: ReadonlySet<string> = new Set([
  'mr', 'mrs', 'ms', 'messrs', 'dr', 'prof', 'gen', 'col', 'lt', 'sgt', 'capt', 'cmdr', 'rev', 'hon', 'pres', 'sen', 'rep', 'gov', 'mt', 'st',
  'eds', 'cf', 'vs', 'viz', 'approx', 'ca', 'e.g', 'i.e', 'dept',
  'им', 'ул', 'пл', 'просп', 'пер', 'кв', 'табл', 'см', 'ср', 'акад', 'проф', 'доц', 'ген', 'полк', 'св', 'гр', 'тов',
  'т.е', 'т.к', 'т.н', 'т.ч', 'напр', 'англ', 'рус', 'бел', 'лат', 'нем', 'фр', 'обл', 'респ', 'пос', 'дер', 'вып', 'изд', 'ред', 'сост',
])

/** A figure follows, or they are words that end a sentence. */
export const BEFORE_FIGURES: ReadonlySet<string> = new Set([
  'no', 'nos', 'vol', 'vols', 'fig', 'figs', 'sec', 'pp', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec',
  'стр', 'рис', 'гл', 'ст', 'пп', 'янв', 'февр', 'фев', 'апр', 'авг', 'сент', 'окт', 'нояб', 'дек',
])

/** May end a sentence; the next word decides: only one that usually opens sentences does open one here. */
export const SELDOM_LAST: ReadonlySet<string> = new Set(['inc', 'ltd', 'co', 'corp', 'bros', 'jr', 'sr', 'llc', 'plc', 'a.m', 'p.m', 'ibid', 'p', 'ch', 'art', 'c', 'с', 'п', 'д', 'т', 'в', 'ч', 'р', 'ф', 'об'])

/** Words that open sentences and are hardly ever names; lower case. */
export const OPENERS: ReadonlySet<string> = new Set([
  'the', 'a', 'an', 'in', 'it', 'its', 'this', 'that', 'these', 'those', 'he', 'she', 'they', 'we', 'you', 'i', 'at', 'on', 'for', 'but', 'and', 'as', 'to', 'by', 'if',
  'when', 'while', 'with', 'there', 'here', 'his', 'her', 'their', 'our', 'from', 'after', 'before', 'however', 'also', 'thus', 'so', 'then', 'not', 'no', 'according', 'such', 'what', 'who',
  'в', 'во', 'на', 'это', 'этот', 'эта', 'эти', 'он', 'она', 'оно', 'они', 'мы', 'вы', 'я', 'по', 'а', 'и', 'но', 'для', 'при', 'с', 'со', 'как', 'об', 'о', 'из', 'за', 'от', 'до', 'к', 'кроме',
  'так', 'также', 'если', 'когда', 'после', 'его', 'ее', 'её', 'их', 'наш', 'там', 'здесь', 'тем', 'что', 'не', 'однако', 'поэтому', 'согласно', 'у', 'все', 'таким',
])
