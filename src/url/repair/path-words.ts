/** Words that stand in the paths of the world's addresses, by which a misread word there is told. */
import { ENTRIES } from '../../text/lexicon/entries/index.ts'
import { remembered } from '../../text/remembered.ts'
import { basesOf, ENDINGS, TENSES } from './english-endings.ts'
import { ENGLISH_WORDS } from './english-words.ts'
import { everyGroup, markGroups } from './groups.ts'
import { strokesOf } from './looks.ts'

/** Frequent words of English headlines and paths; hand-made. More words mean more misreadings seen, never a wrong address. */
const FREQUENT = new Set(`
about access account action after again agency agreement aid air all alert alliance american analysis and annual answer app april archive are area army art article asia asset attack audit august author authority auto award
bank base be best big bill board body bond book border brand break brief bring budget build business buy by call campaign can capital car card care case cash center central centre challenge change chart child city civil claim class
clean climate close club coal code come comment commission common community company computer conference congress contact content control cost council country court credit crime crisis culture currency customs cut cyber daily data date day deal death debate debt
december decision deep default defence defense demand department design deputy detail development digital direct director division document dollar domestic door draft drive drop drug due earth east economic economy edit education effect election electric email end energy engine english environment
equal euro europe european event ever every exchange export face fact fair fall family farm fast february federal field figure file final finance financial find fire first fiscal fish five flag flight flow food for force foreign form forum forward four frame free friday from frontier fuel full function fund future
game gas general get girl global go goal gold good government grant green ground group growth guide gulf hand hard has have head health hearing heat help high history hold home hope hospital host hot house housing how human image impact import in income index industry inflation information initiative innovation insight institute
insurance interest international internet into investment is island issue its january job join joint judge july june jury just keep key kill land language large last launch law lead leader league learn legal letter level library life light like line link list live loan local long look loss love low machine made mail main major make man management
map march mark market mass matter may media meet member men middle might military million mind minister ministry mission mobile model money month more most move much music must name nation national natural navy near need net network new news next night north not note notice november now nuclear number october of off offer office officer official oil
old on one online open opinion or order our out over page paper park parliament part partner party pass past path pay peace people performance period person phone photo place plan plane plant play player point police policy political politics poll pool poor port position post power press price prime print private problem process product production profile program project
property public publication quality question race radio rail rate reach read real record red reform region regional release report research reserve resource response result return review right rise risk river road rock role rule rural russia safe sale sanctions save say school science search season second secretary section sector security see sell senate senior september series service set seven
share ship shop short show side sign site six size small social society software soil solar soldier source south space speech spend sport staff stage standard star start state statement station stay steel step still stock stop store storm story street strike strong student study summit supply support supreme survey system table take talk target task tax team technology tell term terror test text than
that the their then there these they third this three time title to today top total tour town track trade traffic train travel treaty trial trip troop truck trust truth turn two under union unit united university update upload urban use user value version vessel video view visit voice vote wage wait wall war warning was waste watch water way weapon weather web week weight west what when where which white who why wide
wild will win wind window winter with without woman women word work worker world worth write year yes yet you young your youth zone
`.trim().split(/\s+/u))

/** Names that software and sites give to folders, pages and parameters. */
const OF_SOFTWARE = new Set(`
at as an or if so up us no do be he she we my me him her am are any both few many such own same too very just even ever also still yet whether while since until upon within among across toward towards does did done doing goes going gone been being had having were what who whom whose will would should could cannot may might must
wayback dataset datasets dataview changelog readme presscorner fulltext pagecontent sitecollection pubmed prelim misc
abstract academia admin ajax amp api app apps archives article articles asp aspx assets att attach attachment attachments author authors bitstream blog blogs book books browse cache
catalog categories category cgi chapter citation citations cms collection collections columns com comment comments component conf conferences content contents core corp
countries data database dbase default deal demo detail details dir dl doc docs docid document documents download downloads ebook editor embed entities entry ep event events export external
faq fax feature features feed field file fileadmin files filter folder folders foreign forms forums full galleries gallery get globalassets graph group handle help history
home html http https id ids image images img index indicator indicators info insights int item itemid items jcr journal journals landing lang langid language legal library links list listing locale location locations
login main media menu metadata meta mobile mode module modules monitor more multimedia name nav newsroom node num obj opinions option options org overview page pageid pages panel param paper papers
pdf pdfs people permalink photos php pid pii plugins podcasts policies portal posts pre president presidential previews profile pub public publication publications query ref reference references release releases
report reports repository res research resolve resource resources results reviews rss script scripts search section sections select serial series server services session share show site sitemap sites slug source spec
sport stable start stat static status statistic statistics stats storage stories sub subject tables tag tags task template templates text theme themes thread threads titles tools topic topics transcripts txt type types uploads url users util
uri utm value versions video videos view viewer volume web website weekly wiki working workspace wp www xml year years briefing briefings speeches interviews statements remarks markets economics politics society culture regions
europe africa asia americas middle east russian ukrainian belarus kazakhstan russia minsk moscow european exchangerates ofitsialnaya statistika realny sektor ekonomiki tsen ceny
technology technologies entertainment business opinion lifestyle science environment money sports travel world worldnews abroad inland domestic international factsheet factsheets country
commission committee committees council senate house parliament assembly bills amendment amendments resolutions treaty treaties agreements legislation regulations directives decisions judgments cases
interregional bilateral relations cultural trade economic political humanitarian consular multilateral parliamentary politic
eng rus bel
ukr kaz chn deu esp pol fra novosti novost dokumenty dokument news-ru press-releases sobytiya sobytie obschestvo obshchestvo politika ekonomika ekonomicheskij kultura proisshestviya regiony mir svet
tehnologii nauka obrazovanie zdorove biznes finansy analitika intervyu mneniya stati statyi statya publikacii publikatsii zakon zakony prikaz akty pravo memleket ministerstvo predpriyatie otrasli
`.trim().split(/\s+/u))

/** Words of the like in other languages, which no English word may be read into. */
const OF_OTHERS = new Set(`
actualite actualites societe economie politique monde culture sante france afrique europe planete idees tribune dossier entreprises emploi argent sciences
wirtschaft politik ausland inland gesellschaft wissen gesundheit nachrichten artikel meinung panorama unternehmen finanzen geld kultur leben deutschland themen aktuell presse pressemitteilungen
economia politica sociedad sociedade mundo noticias noticia deportes cultura opinion ciencia tecnologia internacional nacional actualidad articulo mercados empresas
esteri cronaca notizie articolo mercati lavoro salute scienza
gospodarka polityka swiat kraj kultura wiadomosci artykul opinie biznes zdrowie nauka aktualnosci ekonomia
ekonomi siyaset dunya haber haberler gundem spor yazarlar
ekonomika ekonomikos politika svet zpravy domaci zahranici aktuality hospodarstvi
nyheter okonomi varlden debatt naringsliv
zprava novosti vijesti svijet gospodarstvo sport ekonomija drustvo
`.trim().split(/\s+/u))

/** A frequent word, or its plural. */
export function isFrequent(word: string): boolean {
  return FREQUENT.has(word) || OF_SOFTWARE.has(word) || (word.endsWith('s') && FREQUENT.has(word.slice(0, -1)))
}

/** Names that software gives: a folder's word that looks like one of them is likelier a misreading of it than a word of its own. */
export function isOfSoftware(word: string): boolean {
  return OF_SOFTWARE.has(word)
}

/** The frequent word that a lower-case word looks like, however many of its letters are misread; `null` where it looks like none. */
export function frequentLike(word: string): string | null {
  if (word.length < LIKE_MIN) return null
  looks ??= new Map([...FREQUENT, ...OF_SOFTWARE].filter(frequent => frequent.length >= LIKE_MIN).map(frequent => [strokesOf(frequent), frequent]))
  const like = looks.get(strokesOf(word)) ?? null
  return like === word ? null : like
}

/** Shorter words look like others by chance. */
const LIKE_MIN = 5
let looks: ReadonlyMap<string, string> | null = null

/** A word of a language other than English or Russian that paths have. */
export function isOfOtherLanguage(word: string): boolean {
  return OF_OTHERS.has(word)
}

/** Readings of misread words come again and again. */
const WORDS_KEPT_MAX = 50_000

/** Whether a lower-case word is English, in whatever form, or stands in paths everywhere. */
export const isPathWord = remembered((word: string): boolean => isFrequent(word) || OF_OTHERS.has(word) || isInDictionary(word), WORDS_KEPT_MAX)

/** Whether a word is English as dictionaries list it, or its plural or tense: what a misread word may be read as. */
export const isPlainWord = remembered((word: string): boolean => {
  heads ??= readHeads()
  const known = heads
  return isFrequent(word) || known.has(word) || basesOf(word, TENSES).some(base => known.has(base) || FREQUENT.has(base)) || isSolid(word)
}, WORDS_KEPT_MAX)

let heads: ReadonlySet<string> | null = null

function isInDictionary(word: string): boolean {
  heads ??= readHeads()
  const known = heads
  return known.has(word) || basesOf(word, ENDINGS).some(base => known.has(base) || FREQUENT.has(base)) || isSolid(word)
}

/** Whether all groups of three letters of a lower-case word are such as English words have. */
export function isEnglishLike(word: string): boolean {
  groups ??= readGroups()
  const known = groups
  return everyGroup(word, group => known[group] === 1)
}

let groups: Uint8Array | null = null

/** A mark at the place of each group that some word has. */
function readGroups(): Uint8Array {
  heads ??= readHeads()
  return markGroups([...heads].join('\n'))
}

/** A word and a particle or a common second part that English writes as one: `slowdown`, `factbook`. */
function isSolid(word: string): boolean {
  const first = SOLID.exec(word)?.[1] ?? ''
  return (heads?.has(first) === true || FREQUENT.has(first)) && !(first.endsWith('s') && heads?.has(first.slice(0, -1)) === true)
}

const SOLID = /^([a-z]{3,8})(?:down|up|out|off|over|back|away|through|room|book|map|land|house)s?$/u

function readHeads(): ReadonlySet<string> {
  return new Set([...ENTRIES.flatMap(text => [...text.matchAll(/^[a-z]+(?=[:\s-])/gmu)].map(match => match[0])), ...ENGLISH_WORDS.trim().split(/\s/u)])
}
