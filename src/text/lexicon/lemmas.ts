/** From an inflected English word to the forms a dictionary may have it under. */

/** Irregular forms: base forms of the lower-case word, none for regular ones. */
export function irregularBases(word: string): readonly string[] {
  return IRREGULAR.get(word) ?? []
}

/** The other way: irregular forms of a base, `went` and `gone` of `go`. */
export function irregularForms(base: string): readonly string[] {
  formsByBase ??= invertForms()
  return formsByBase.get(base) ?? []
}

let formsByBase: ReadonlyMap<string, readonly string[]> | null = null

function invertForms(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>()
  for (const [form, bases] of IRREGULAR) for (const base of bases) forms.set(base, [...forms.get(base) ?? [], form])
  return forms
}

/** What the word may be the participle or gerund of: `signed` → `sign`, `signe`. */
export function participleBases(word: string): string[] {
  const stem = /^(.{2,}?)(?:ed|ing)$/.exec(word)?.[1]
  if (stem === undefined) return []
  const bases = [stem, `${stem}e`]
  if (/([b-df-hj-np-tv-z])\1$/.test(stem)) bases.push(stem.slice(0, -1))
  if (stem.endsWith('i')) bases.push(`${stem.slice(0, -1)}y`)
  if (word.endsWith('ying')) bases.push(`${word.slice(0, -4)}ie`)
  if (stem.endsWith('ck')) bases.push(stem.slice(0, -1))
  return bases
}

/** What the word may be the plural, third person, comparative or adverb of. */
export function otherBases(word: string): string[] {
  return [...pluralBases(word), ...gradeBases(word), ...adverbBases(word)]
}

function pluralBases(word: string): string[] {
  if (!word.endsWith('s') || word.endsWith('ss') || word.length < 3) return []
  const bases = [word.slice(0, -1)]
  if (word.endsWith('es')) bases.push(word.slice(0, -2))
  if (word.endsWith('ies')) bases.push(`${word.slice(0, -3)}y`)
  if (word.endsWith('ves')) bases.push(`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`)
  if (/([sz])\1es$/.test(word)) bases.push(word.slice(0, -3))
  return bases
}

function gradeBases(word: string): string[] {
  const stem = /^(.{2,}?)(?:er|est)$/.exec(word)?.[1]
  if (stem === undefined) return []
  const bases = [stem, `${stem}e`]
  if (/([b-df-hj-np-tv-z])\1$/.test(stem)) bases.push(stem.slice(0, -1))
  if (stem.endsWith('i')) bases.push(`${stem.slice(0, -1)}y`)
  return bases
}

function adverbBases(word: string): string[] {
  const stem = /^(.{3,})ly$/.exec(word)?.[1]
  if (stem === undefined) return []
  const bases = [stem, `${stem}le`, `${stem}l`]
  if (stem.endsWith('i')) bases.push(`${stem.slice(0, -1)}y`)
  if (stem.endsWith('al')) bases.push(stem.slice(0, -2))
  return bases
}

/** `form>base`, several bases joined by `/`. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(`
am>be are>be is>be was>be were>be been>be being>be has>have had>have does>do did>do done>do goes>go went>go gone>go
arose>arise arisen>arise awoke>awake awoken>awake ate>eat eaten>eat beaten>beat became>become began>begin begun>begin bent>bend bet>bet
bit>bite bitten>bite bled>bleed blew>blow blown>blow bore>bear borne>bear born>bear bought>buy bound>bind bred>breed broke>break broken>break
brought>bring built>build burnt>burn came>come caught>catch chose>choose chosen>choose clung>cling crept>creep dealt>deal drank>drink drunk>drink
drawn>draw drew>draw driven>drive drove>drive dug>dig dealt>deal dreamt>dream fallen>fall fell>fall fed>feed felt>feel fled>flee flew>fly flown>fly
forbade>forbid forbidden>forbid foresaw>foresee foreseen>foresee forgot>forget forgotten>forget forgave>forgive forgiven>forgive fought>fight found>find froze>freeze frozen>freeze
gave>give given>give got>get gotten>get grew>grow grown>grow ground>grind heard>hear held>hold hid>hide hidden>hide hung>hang
kept>keep knelt>kneel knew>know known>know laid>lay lain>lie leapt>leap learnt>learn led>lead left>leave lent>lend lit>light lost>lose
made>make meant>mean met>meet misled>mislead mistook>mistake mistaken>mistake mown>mow overcame>overcome overthrew>overthrow overthrown>overthrow overtook>overtake overtaken>overtake
oversaw>oversee overseen>oversee paid>pay proven>prove ran>run rang>ring rung>ring read>read rebuilt>rebuild ridden>ride rode>ride risen>rise rose>rise
said>say sang>sing sung>sing sank>sink sunk>sink sat>sit saw>see seen>see sent>send sewn>sew shaken>shake shook>shake shone>shine shot>shoot shown>show shrank>shrink shrunk>shrink
slain>slay slept>sleep slid>slide sold>sell sought>seek sowed>sow sown>sow sped>speed spent>spend spilt>spill spoke>speak spoken>speak sprang>spring sprung>spring spun>spin
stole>steal stolen>steal stood>stand strewn>strew stricken>strike striven>strive strove>strive struck>strike stuck>stick stung>sting swam>swim swum>swim swept>sweep swollen>swell swore>swear sworn>swear swung>swing
taken>take taught>teach thought>think threw>throw thrown>throw told>tell took>take tore>tear torn>tear trod>tread trodden>tread undergone>undergo underwent>undergo understood>understand undertaken>undertake undertook>undertake
upheld>uphold withdrawn>withdraw withdrew>withdraw withheld>withhold withstood>withstand woke>wake woken>wake won>win wore>wear worn>wear wound>wind wove>weave woven>weave written>write wrote>write wept>weep
men>man women>woman children>child people>person feet>foot teeth>tooth geese>goose mice>mouse oxen>ox lice>louse sheep>sheep brethren>brother
data>datum media>medium criteria>criterion phenomena>phenomenon analyses>analysis bases>basis/base crises>crisis theses>thesis hypotheses>hypothesis diagnoses>diagnosis axes>axis/axe emphases>emphasis
indices>index appendices>appendix matrices>matrix vertices>vertex nuclei>nucleus stimuli>stimulus alumni>alumnus fungi>fungus cacti>cactus radii>radius bacteria>bacterium strata>stratum curricula>curriculum memoranda>memorandum referenda>referendum
lives>life/live knives>knife wives>wife wolves>wolf leaves>leaf/leave halves>half shelves>shelf thieves>thief loaves>loaf calves>calf selves>self
better>good/well best>good/well worse>bad worst>bad more>much/many most>much/many less>little least>little further>far furthest>far farther>far farthest>far elder>old eldest>old latter>late
dying>die lying>lie tying>tie died>die lied>lie tied>tie agreed>agree freed>free guaranteed>guarantee seeing>see fleeing>flee
me>i him>he her>she us>we them>they my>i our>we their>they whom>who
policemen>policeman servicemen>serviceman businessmen>businessman sportsmen>sportsman spokesmen>spokesman fishermen>fisherman firemen>fireman congressmen>congressman tradesmen>tradesman statesmen>statesman
`.trim().split(/\s+/).map(pair => {
  const [form = '', bases = ''] = pair.split('>')
  return [form, bases.split('/')] as const
}))
