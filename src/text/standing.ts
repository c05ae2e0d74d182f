/** Words that say how far something is so: planned, proposed, owed, tried; or whose it no longer or not quite is: a deputy, a former minister, a draft. English, Russian, Belarusian. */
import { remembered } from './remembered.ts'

/** How far an act is so: words by their beginnings (`*`) or whole. */
const STANDINGS = {
  planned: 'plan plans planned planning intend* aims aiming hope hopes hoped hoping want wants wanted wish* promis* vow* pledg* | планир* намер* собира* хоч* хоте* надее* наде* обеща* стрем* запланир* предстоит плануе* мяркуе* збіра* хоча',
  proposed: 'propos* suggest* consider* mull* discuss* call* urg* recommend* ask* request* seek* advis* may might | предлож* предлаг* рассматр* обсужда* призва* призыва* рекоменд* просит просят попрос* советует советуют возможн* может могут мог могла могли вправе прапан* разгляд* абмяркоў* заклік* просіць можа могуць',
  owed: 'must require* oblig* ordered orders demand* mandatory | обяза* должен должна должно должны требу* потребова* потребу* приказ* поруч* необходим* абавяза* павін* патрабу* даруч*',
  tried: 'try tries tried trying attempt* | пыта* попыт* стара* спрабу* спрабава*',
} as const

export type Standing = keyof typeof STANDINGS

/** Who or what is not, or no longer, or not quite what is named. */
const QUALIFIERS = {
  deputy: 'deputy vice assistant | заместител* зам замглавы замминистра первый_зам вице намеснік* віцэ',
  former: 'former ex onetime | бывш* экс былы былога былая былой',
  draft: 'draft bill proposed proposal* project plan plans planned | проект проекта проекту проектом проекте законопроект* праект* предложен*',
  alleged: 'alleged* suspected supposed* purported reportedly | предполагаем* якобы подозрева* предположительно',
  aide: 'aide* adviser* advisor* lawyer* attorney* secretary | советник* помощник* адвокат* пресс-секретар* дарадц* памочнік*',
  kin: 'wife husband son daughter brother sister widow father mother | жена жены женой жену супруг* муж сын сына сыном дочь дочери брат брата братом сестра сестры вдова вдовы отец отца отцом мать матери',
  partial: 'partial* partly | частичн* отчасти часткова',
  candidate: 'candidate* contender* nominee* | кандидат* претендент* кандыдат*',
} as const

export type Qualifier = keyof typeof QUALIFIERS

/** Words that are remembered; texts repeat theirs. */
const KNOWN_MAX = 10_000
const standingsKnown = reader(STANDINGS)
const qualifiersKnown = reader(QUALIFIERS)

/** `null` for words that state a fact. */
export const standingOf = (lower: string): Standing | null => standingsKnown(lower).name

/** `null` for words that leave whole what they stand before. */
export const qualifierOf = (lower: string): Qualifier | null => qualifiersKnown(lower).name

function reader<Name extends string>(rows: Readonly<Record<Name, string>>): (lower: string) => { readonly name: Name | null } {
  const forms = (Object.keys(rows) as Name[]).flatMap(name => rows[name].split(' ').map(form => [form, name] as const))
  const whole = new Map(forms.filter(([form]) => !form.endsWith('*')))
  const starts = forms.flatMap(([form, name]) => (form.endsWith('*') ? [{ start: form.slice(0, -1), name }] : []))
  return remembered(lower => ({ name: whole.get(lower) ?? starts.find(({ start }) => lower.startsWith(start))?.name ?? null }), KNOWN_MAX)
}
