/**
 * Addresses as sites of the world make them, with made-up numbers and headlines. In the makers' text `⟪ ⟫` stands around a
 * slug and `⟦ ⟧` around codes: what stands in codes can be misread without leaving a trace.
 */
import type { Chance } from './chance.ts'
import { regionalHeadline, slugOf, worldHeadline, type Headline, type Romanization } from './headlines.ts'

export interface Address {
  readonly url: string
  readonly site: string
  readonly headline: Headline | null
  readonly romanization: Romanization | null
  /** Offsets of the slug and of the code that identifies the page, or `null`. */
  readonly slug: readonly [number, number] | null
  readonly code: readonly [number, number] | null
  /** Whether each character stands in a code. */
  readonly isCode: readonly boolean[]
  /** The year of the page, where the maker knows it. */
  readonly year: number | null
}

interface Facts { readonly headline: Headline, readonly ru: (romanization?: Romanization) => string, readonly en: string, readonly year: number, readonly month: string, readonly day: string, readonly id: (digits: number) => string }

export function regionalAddress(chance: Chance): Address {
  return makeAddress(chance, chance.weighted(REGIONAL), regionalHeadline(chance))
}

export function worldAddress(chance: Chance): Address {
  return makeAddress(chance, chance.weighted(WORLD), worldHeadline(chance))
}

/** An address written out in full, with the same marks as the makers use. */
export function addressFrom(marked: string, site: string, headline: Headline | null, romanization: Romanization | null = null, year: number | null = null): Address {
  let url = '', slug: [number, number] | null = null, code: [number, number] | null = null, codeStart = -1
  const isCode: boolean[] = []
  for (const letter of marked) {
    if (letter === '⟪') slug = [url.length, url.length]
    else if (letter === '⟫') slug = slug && [slug[0], url.length]
    else if (letter === '⟦') codeStart = url.length
    else if (letter === '⟧') { if (code === null || (slug !== null && code[0] < slug[0])) code = [codeStart, url.length]; codeStart = -1 }
    else {
      url += letter
      isCode.push(...Array.from({ length: letter.length }, () => codeStart >= 0))
    }
  }
  return { url, site, headline: slug === null ? null : headline, romanization, slug, code, isCode, year }
}

function makeAddress(chance: Chance, maker: Maker, headline: Headline): Address {
  let romanization: Romanization | null = null
  const facts: Facts = {
    headline,
    ru: (wanted = 'passport') => { romanization = wanted; return `⟪${slugOf(headline.russian ?? headline.english, wanted)}⟫` },
    en: `⟪${slugOf(headline.english, 'passport')}⟫`,
    year: chance.whole(2008, 2024),
    month: String(chance.whole(1, 12)).padStart(2, '0'),
    day: String(chance.whole(1, 28)).padStart(2, '0'),
    id: digits => `⟦${chance.whole(1, 9)}${chance.code(digits - 1, '0123456789')}⟧`,
  }
  const marked = maker(facts, chance)
  const site = /\/\/(?:www\.)?([^/:?#]+)/.exec(marked)?.[1] ?? ''
  return addressFrom(marked, site, headline, romanization, facts.year)
}

type Maker = (facts: Facts, chance: Chance) => string

const HEX = '0123456789abcdef'
const CODE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const BELTA = ['economics', 'politics', 'president', 'society', 'world', 'culture', 'tech', 'interview', 'comments', 'regions', 'sport'] as const
const slash = (chance: Chance) => (chance.happens(0.7) ? '/' : '')

const REGIONAL: readonly (readonly [Maker, number])[] = [
  [(f, c) => `https://www.belta.by/${c.pick(BELTA)}/view/${f.ru('belta')}-${f.id(6)}-⟦${f.year}⟧${slash(c)}`, 22],
  [(f, c) => `https://eng.belta.by/${c.pick(BELTA)}/view/${f.en}-${f.id(c.whole(5, 6))}-⟦${f.year}⟧${slash(c)}`, 6],
  [f => `https://www.sb.by/articles/${f.ru('belta')}.html`, 5],
  [(f, c) => `https://soyuz.by/${c.pick(['ekonomika', 'politika', 'obshchestvo', 'mezhregionalnoe-sotrudnichestvo', 'realizaciya-soyuznyh-programm-i-proektov'])}/${f.ru('belta')}`, 5],
  [(f, c) => `https://e-cis.info/news/⟦${c.whole(500, 3200)}⟧/${f.id(c.whole(4, 6))}/`, 4],
  [(_, c) => `https://e-cis.info/page/⟦${c.whole(100, 3999)}⟧/⟦${c.whole(70000, 99999)}⟧/`, 2],
  [(f, c) => `https://cis.minsk.by/${c.pick(['page/show?id=', 'news/', 'page/'])}${f.id(c.whole(3, 5))}`, 4],
  [(f, c) => `https://eec.eaeunion.org/news/${f.ru('iso')}${slash(c)}`, 3],
  [(f, c) => `http://www.eurasiancommission.org/ru/nae/news/Pages/${f.day}-${f.month}-${f.year}-⟦${c.whole(1, 9)}⟧.aspx`, 2],
  [f => `http://mfa.gov.by/press/news_mfa/⟦${f.id(8).slice(1, -1)}a1c⟧.html`, 2],
  [(_, c) => `https://${c.pick(['egypt', 'moldova', 'kazakhstan', 'uzbekistan', 'china', 'armenia', 'vietnam', 'turkey', 'india'])}.mfa.gov.by/${c.pick(['ru', 'en'])}/bilateral_relations/${c.pick(['trade_economic', 'political', 'cultural', 'interregional'])}/`, 4],
  [(f, c) => `https://president.gov.by/ru/events/${f.ru('belta')}${slash(c)}`, 4],
  [(_, c) => `https://www.nbrb.by/statistics/${c.pick(['foreigntrade', 'balpay', 'exchangerates', 'monetary-statistics'])}${c.pick(['', '/detailed', '/goods'])}`, 1],
  [(_, c) => `https://www.belstat.gov.by/ofitsialnaya-statistika/${c.pick(['makroekonomika-i-okruzhayushchaya-sreda', 'realny-sector-ekonomiki', 'solialnaya-sfera'])}/${c.pick(['vneshnyaya-torgovlya', 'natsionalnye-scheta', 'selskoe-hozyaistvo', 'statistika-tsen'])}/`, 2],
  [(_, c) => `https://pravo.by/document/?guid=3871&p0=⟦${c.pick(['H', 'P', 'W', 'C'])}${c.whole(1, 2)}${c.code(7, '0123456789')}⟧`, 2],
  [f => `https://economy.gov.by/ru/news-ru/view/${f.ru('belta')}-${f.id(5)}-⟦${f.year}⟧/`, 3],
  [f => `http://kremlin.ru/events/president/news/${f.id(5)}`, 3],
  [(f, c) => `https://tass.ru/${c.pick(['ekonomika', 'politika', 'mezhdunarodnaya-panorama', 'obschestvo'])}/${f.id(c.whole(7, 8))}`, 3],
  [f => `https://ria.ru/⟦${f.year}${f.month}${f.day}⟧/${f.ru('iso').replace(/⟪(.{0,14}).*⟫/, '⟪$1⟫').replace(/-⟫/, '⟫')}-${f.id(10)}.html`, 3],
  [(f, c) => `https://www.interfax.${c.pick(['ru/business/', 'ru/world/', 'by/news/policy/'])}${f.id(c.whole(6, 7))}`, 2],
  [f => `https://www.akorda.kz/ru/${f.ru()}-${f.id(6)}`, 2],
  [f => `https://www.inform.kz/ru/${f.ru()}_⟦a${f.id(7).slice(1, -1)}⟧`, 2],
  [f => `https://www.kommersant.ru/doc/${f.id(7)}`, 2],
  [f => `https://rg.ru/${f.year}/${f.month}/${f.day}/${f.ru()}.html`, 3],
  [f => `https://odkb-csto.org/news/news_odkb/${f.ru()}/`, 2],
  [f => `https://sputnik.by/⟦${f.year}${f.month}${f.day}⟧/${f.ru()}-${f.id(10)}.html`, 2],
  [f => `https://review.uz/post/${f.ru()}`, 2],
  [(f, c) => `https://podrobno.uz/cat/${c.pick(['economic', 'politic', 'obchestvo'])}/${f.ru('passport')}/`, 2],
  [f => `https://regnum.ru/news/${f.id(7)}.html`, 1],
  [f => `https://www.vedomosti.ru/economics/news/${f.year}/${f.month}/${f.day}/⟦${f.id(6).slice(1, -1)}⟧-${f.ru()}`, 2],
  [(f, c) => `https://docs.eaeunion.org/docs/ru-ru/⟦0${c.code(7, '0123456789')}⟧/⟦scd_${f.day}${f.month}${f.year}_${c.whole(1, 150)}⟧`, 1],
  [(f, c) => `https://cyberleninka.ru/article/n/${f.ru('passport')}${c.pick(['', '/viewer'])}`, 2],
  [f => `https://elibrary.ru/item.asp?id=${f.id(8)}`, 1],
  [(f, c) => `https://rep.bntu.by/${c.pick(['handle', 'bitstream/handle'])}/data/${f.id(5)}`, 1],
  [f => `https://www.government.by/ru/content/${f.id(5)}`, 1],
  [f => `https://www.economy.gov.by/uploads/files/${f.ru('belta').replaceAll('-', '_')}.pdf`, 1],
  [f => `https://mininform.gov.by/news/all/${f.ru('belta')}/`, 1],
  [(f, c) => `https://www.${c.pick(['grodno', 'brest', 'gomel', 'vitebsk', 'mogilev'])}-region.gov.by/ru/news-ru/view/${f.ru('belta')}-${f.id(5)}-⟦${f.year}⟧/`, 2],
  [f => `http://www.iacis.ru/novosti/${f.ru('belta').replaceAll('-', '_')}/`, 1],
  [f => `https://www.gov.kz/memleket/entities/mfa/press/news/details/${f.id(6)}?lang=ru`, 1],
  [(_, c) => `https://www.${c.pick(['maz.by', 'belaz.by', 'mtz.by', 'cci.by', 'ncpi.gov.by', 'bsu.by'])}/${c.pick(['', 'ru/', 'about/', 'news/', 'contacts/'])}`, 1],
]

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const
const NAMES = ['eastern-review', 'policywatch', 'tradeforum', 'historytoday', 'energy-monitor', 'worldatlas', 'marketnews', 'cultureguide', 'teachersnet', 'greenfuture', 'silkroadbriefing', 'caspianreport', 'balticnews', 'techinsider', 'healthpolicy'] as const
const ENDS = ['com', 'org', 'net', 'eu', 'info', 'co.uk', 'de', 'pl', 'org.au', 'edu'] as const
const underscored = (slug: string) => slug.replaceAll('-', '_')

const WORLD: readonly (readonly [Maker, number])[] = [
  [(f, c) => `https://www.bbc.com/news/${c.pick(['world-europe', 'business', 'technology', 'world-asia'])}-${f.id(8)}`, 5],
  [f => `https://www.bbc.co.uk/news/articles/⟦c${f.id(10).slice(1, -1)}o⟧`, 1],
  [(f, c) => `https://www.nytimes.com/${f.year}/${f.month}/${f.day}/${c.pick(['world/europe', 'business', 'opinion', 'science'])}/${f.en}.html`, 4],
  [(f, c) => `https://www.theguardian.com/${c.pick(['world', 'environment', 'business'])}/${f.year}/${c.pick(MONTHS)}/${f.day}/${f.en}`, 4],
  [(f, c) => `https://www.reuters.com/${c.pick(['world/europe', 'business/energy', 'markets'])}/${f.en}-${f.year}-${f.month}-${f.day}/`, 3],
  [f => `https://www.washingtonpost.com/politics/${f.year}/${f.month}/${f.day}/${f.en}/`, 2],
  [f => `https://apnews.com/article/${f.en}-⟦${f.id(6).slice(1, -1)}a2f⟧`, 1],
  [f => `https://www.gov.uk/government/publications/${f.en}`, 3],
  [f => `https://www.gov.uk/government/news/${f.en}`, 2],
  [f => `https://obamawhitehouse.archives.gov/blog/${f.year}/${f.month}/${f.day}/${f.en}`, 1],
  [(_, c) => `https://www.congress.gov/bill/⟦${c.whole(110, 118)}th⟧-congress/${c.pick(['house-bill', 'senate-bill'])}/⟦${c.whole(10, 9000)}⟧${c.pick(['', '/text'])}`, 2],
  [(_, c) => `https://ec.europa.eu/commission/presscorner/detail/${c.pick(['en', 'de', 'fr'])}/⟦ip_${c.whole(19, 24)}_${c.whole(100, 6999)}⟧`, 2],
  [(f, c) => `https://eur-lex.europa.eu/legal-content/EN/${c.pick(['TXT', 'ALL'])}/?uri=⟦CELEX:3${f.year}R${c.code(4, '0123456789')}⟧`, 2],
  [(_, c) => `https://undocs.org/⟦A/RES/${c.whole(50, 78)}/${c.whole(1, 300)}⟧`, 1],
  [(f, c) => `https://www.un.org/${c.pick(['press/en', 'sg/en', 'en'])}/${f.year}/⟦sc${c.whole(10000, 15999)}⟧.doc.htm`, 1],
  [f => `https://news.un.org/en/story/${f.year}/${f.month}/${f.id(7)}`, 2],
  [(f, c) => `https://doi.org/⟦10.${c.whole(1000, 9999)}/j.${c.code(4, 'abcdefghklmnoprst')}.${f.year}.${f.month}.0${c.whole(10, 99)}⟧`, 5],
  [(_, c) => `http://dx.doi.org/⟦10.${c.whole(1000, 9999)}/${c.whole(1000, 9999)}-${c.whole(1000, 9999)}/${c.whole(1, 40)}/${c.whole(1, 12)}/${c.code(6, '0123456789')}⟧`, 2],
  [f => `https://www.jstor.org/stable/${f.id(7)}`, 2],
  [(f, c) => `https://www.tandfonline.com/doi/full/⟦10.1080/${c.code(8, '0123456789')}.${f.year}.${c.code(7, '0123456789')}⟧`, 2],
  [(_, c) => `https://www.sciencedirect.com/science/article/pii/⟦S${c.code(16, '0123456789')}⟧`, 2],
  [(_, c) => `https://link.springer.com/article/⟦10.1007/s${c.code(5, '0123456789')}-0${c.whole(10, 22)}-${c.code(5, '0123456789')}-${c.whole(0, 9)}⟧`, 2],
  [(f, c) => `https://arxiv.org/${c.pick(['abs', 'pdf'])}/⟦${c.whole(10, 24)}${f.month}.${c.code(5, '0123456789')}⟧`, 2],
  [f => `https://www.ncbi.nlm.nih.gov/pmc/articles/⟦PMC${f.id(7).slice(1, -1)}⟧/`, 2],
  [(f, c) => `https://medium.com/⟦@${c.pick(['annasmith', 'petrov', 'dataguy', 'economist'])}⟧/${f.en}-⟦${c.code(12, HEX)}⟧`, 2],
  [(f, c) => `https://${c.pick(NAMES)}.wordpress.com/${f.year}/${f.month}/${f.day}/${f.en}/`, 3],
  [(f, c) => `https://${c.pick(NAMES)}.blogspot.com/${f.year}/${f.month}/${f.en}.html`, 2],
  [(_, c) => `https://www.youtube.com/watch?v=⟦${c.code(11, CODE)}⟧`, 2],
  [(_, c) => `https://twitter.com/⟦${c.pick(['MFABelarus', 'UN', 'WorldBank', 'Reuters'])}⟧/status/⟦1${c.code(18, '0123456789')}⟧`, 1],
  [(_, c) => `https://data.worldbank.org/indicator/⟦${c.pick(['NY.GDP.MKTP.CD', 'NE.EXP.GNFS.ZS', 'FP.CPI.TOTL.ZG', 'SP.POP.TOTL'])}⟧?locations=⟦${c.pick(['BY', 'RU', 'KZ', 'UZ-BY', 'AM'])}⟧`, 2],
  [f => `https://www.worldbank.org/en/news/press-release/${f.year}/${f.month}/${f.day}/${f.en}`, 2],
  [f => `https://www.imf.org/en/News/Articles/${f.year}/${f.month}/${f.day}/${f.en}`, 2],
  [f => `https://www.oecd.org/economy/${f.en}.htm`, 1],
  [(f, c) => `https://stat.${c.pick(NAMES)}.${c.pick(ENDS)}/table?dataset=${c.pick(['trade', 'prices', 'labour'])}&year=⟦${f.year}⟧&country=⟦${c.whole(100, 899)}⟧&view=${c.pick(['full', 'chart', 'map'])}`, 2],
  [f => `https://ourworldindata.org/${f.en}`, 2],
  [(f, c) => `https://www.${c.pick(NAMES)}.${c.pick(ENDS)}/${f.year}/${f.month}/${f.en}/`, 7],
  [(f, c) => `https://www.${c.pick(NAMES)}.${c.pick(ENDS)}/${c.pick(['articles', 'news', 'blog', 'analysis', 'stories'])}/${f.en}`, 6],
  [(f, c) => `http://${c.pick(NAMES)}.${c.pick(ENDS)}/index.php?option=com_content&view=article&id=${f.id(c.whole(2, 4))}`, 2],
  [(f, c) => `http://www.${c.pick(NAMES)}.${c.pick(ENDS)}/sites/default/files/${f.year}-${f.month}/${underscored(f.en)}.pdf`, 3],
  [(f, c) => `https://www.${c.pick(NAMES)}.${c.pick(ENDS)}/wp-content/uploads/${f.year}/${f.month}/${f.en}.pdf`, 3],
  [(f, c) => `https://${c.pick(NAMES)}.${c.pick(ENDS)}/⟦~${c.pick(['jsmith', 'ivanova', 'mueller'])}⟧/papers/${underscored(f.en)}.pdf`, 1],
  [(_, c) => `https://github.com/${c.pick(NAMES)}/${c.pick(['data', 'tools', 'reports'])}/blob/main/${c.pick(['README', 'docs/index', 'CHANGELOG'])}.md`, 1],
  [(f, c) => `https://www.spiegel.de/${c.pick(['politik/ausland', 'wirtschaft'])}/${f.en}-a-⟦${f.id(7).slice(1, -1)}⟧.html`, 1],
  [(_, c) => `https://www.amazon.com/dp/⟦B0${c.code(8, 'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789')}⟧`, 1],
  [f => `https://www.britannica.com/topic/${f.en}`, 2],
  [f => `https://plato.stanford.edu/entries/${f.en.replace(/-.*⟫/, '⟫')}/`, 1],
  [(_, c) => `https://www.${c.pick(NAMES)}.${c.pick(ENDS)}/`, 1],
  [(f, c) => `https://www.csis.org/analysis/${f.en}${slash(c)}`, 1],
  [(f, c) => `https://carnegieendowment.org/${f.year}/${f.month}/${f.day}/${f.en}-pub-⟦${c.whole(40000, 90000)}⟧`, 1],
]
