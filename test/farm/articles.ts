/** Made-up articles in the languages of the region, each told apart by its town, its goods and its figures. */

export type Tongue = 'en' | 'ru' | 'be' | 'uk' | 'kk' | 'uz'

export interface MadeArticle {
  readonly title: string
  readonly quote: string
  readonly slug: string
  readonly html: string
  readonly paragraphs: readonly string[]
}

interface Words {
  readonly towns: readonly string[]
  readonly goods: readonly string[]
  readonly title: (town: string, goods: string, count: number) => string
  readonly quote: (town: string, goods: string, count: number, share: string) => string
  readonly rest: readonly string[]
}

const SLUG_TOWNS = ['alderford', 'birchhaven', 'cedarwick', 'elmbridge', 'hazelmoor', 'junipertown', 'larchfield', 'maplestead', 'rowanbury', 'willowgate', 'aspenholt']
const SLUG_GOODS = ['ferry', 'granary', 'library', 'orchard', 'quarry', 'sawmill', 'tannery', 'weaving-mill']

const WORDS: Readonly<Record<Tongue, Words>> = {
  en: {
    towns: ['Alderford', 'Birchhaven', 'Cedarwick', 'Elmbridge', 'Hazelmoor', 'Junipertown', 'Larchfield', 'Maplestead', 'Rowanbury', 'Willowgate', 'Aspenholt'],
    goods: ['ferry', 'granary', 'library', 'orchard', 'quarry', 'sawmill', 'tannery', 'weaving mill'],
    title: (town, goods, count) => `${town} ${goods} opens again with ${count} helpers`,
    quote: (town, goods, count, share) => `the ${goods} of ${town} took on ${count} helpers this winter and raised its output by ${share} percent against the year before`,
    rest: ['Nobody had expected it after the flood, which stood in the yard for six weeks and spoiled the stores.', 'The keeper, who has worked there since her youth, thanked the neighbours for bread, boots and patience.', 'A second shift begins in spring, when the road over the hill can be used again by heavy carts.', 'The council will look at the accounts in summer and decide whether the roof is to be paid for by the town.'],
  },
  ru: {
    towns: ['Ольховка', 'Берёзовый', 'Кедровск', 'Вязники', 'Орешье', 'Можжевеловка', 'Лиственное', 'Кленовск', 'Рябинки', 'Ивовое', 'Осинцы'],
    goods: ['паром', 'амбар', 'библиотека', 'сад', 'карьер', 'лесопилка', 'кожевня', 'ткацкая'],
    title: (town, goods, count) => `${town}: ${goods} снова открыт, принято ${count} помощников`,
    quote: (town, goods, count, share) => `в посёлке ${town} (${goods}) за зиму приняли ${count} помощников, а выпуск вырос на ${share.replace('.', ',')} процента к прошлому году`,
    rest: ['После паводка, который стоял во дворе шесть недель, этого никто не ждал.', 'Смотрительница, работающая здесь с юности, поблагодарила соседей за хлеб, сапоги и терпение.', 'Вторая смена начнётся весной, когда дорога через холм снова выдержит тяжёлые подводы.', 'Летом совет посмотрит счета и решит, платить ли за крышу из казны посёлка.'],
  },
  be: {
    towns: ['Альхоўка', 'Бярозавае', 'Кедраўск', 'Вязынка', 'Арэшша', 'Ядлоўцы', 'Лістоўнае', 'Кляновы', 'Рабінкі', 'Вербнае', 'Асінаўка'],
    goods: ['паром', 'свіран', 'бібліятэка', 'сад', 'кар’ер', 'лесапілка', 'гарбарня', 'ткальня'],
    title: (town, goods, count) => `${town}: ${goods} зноў адчынены, прынята ${count} памочнікаў`,
    quote: (town, goods, count, share) => `у вёсцы ${town} (${goods}) за зіму прынялі ${count} памочнікаў, а выпуск вырас на ${share.replace('.', ',')} працэнта да мінулага года`,
    rest: ['Пасля паводкі, якая стаяла ў двары шэсць тыдняў, гэтага ніхто не чакаў.', 'Наглядчыца, якая працуе тут з маладосці, падзякавала суседзям за хлеб, боты і цярпенне.', 'Другая змена пачнецца вясной, калі дарога праз узгорак зноў вытрымае цяжкія вазы.'],
  },
  uk: {
    towns: ['Вільхівка', 'Березове', 'Кедрівськ', 'В’язове', 'Горіхове', 'Ялівець', 'Модринове', 'Кленове', 'Горобинка', 'Вербове', 'Осичне'],
    goods: ['пором', 'комора', 'бібліотека', 'сад', 'кар’єр', 'тартак', 'чинбарня', 'ткальня'],
    title: (town, goods, count) => `${town}: ${goods} знову відчинено, прийнято ${count} помічників`,
    quote: (town, goods, count, share) => `у селі ${town} (${goods}) за зиму прийняли ${count} помічників, а випуск зріс на ${share.replace('.', ',')} відсотка до торішнього`,
    rest: ['Після повені, яка стояла на подвір’ї шість тижнів, цього ніхто не чекав.', 'Доглядачка, що працює тут змолоду, подякувала сусідам за хліб, чоботи й терпіння.', 'Друга зміна почнеться навесні, коли дорога через пагорб знову витримає важкі вози.'],
  },
  kk: {
    towns: ['Алдерауыл', 'Қайыңды', 'Самырсын', 'Қарағаш', 'Жаңғақты', 'Арша', 'Балқарағай', 'Үйеңкі', 'Шетенді', 'Талды', 'Көктерек'],
    goods: ['паром', 'қамба', 'кітапхана', 'бақ', 'карьер', 'ағаш зауыты', 'былғары шеберханасы', 'тоқыма цехы'],
    title: (town, goods, count) => `${town}: ${goods} қайта ашылды, ${count} көмекші алынды`,
    quote: (town, goods, count, share) => `${town} ауылындағы ${goods} қыста ${count} көмекші қабылдап, өнімін былтырғыдан ${share.replace('.', ',')} пайызға арттырды`,
    rest: ['Алты апта бойы аулада тұрған су тасқынынан кейін мұны ешкім күтпеген еді.', 'Жас кезінен осында жұмыс істейтін қарауыл көршілеріне нан мен шыдамы үшін алғыс айтты.', 'Екінші ауысым көктемде, төбе арқылы жол қайта ашылғанда басталады.'],
  },
  uz: {
    towns: ['Oqqayin', 'Qayrag‘och', 'Sadrzor', 'Bodomzor', 'Yong‘oqli', 'Archali', 'Tilog‘och', 'Zarangli', 'Chetanli', 'Tolzor', 'Terakli'],
    goods: ['parom', 'ombor', 'kutubxona', 'bog‘', 'karyer', 'yog‘och zavodi', 'ko‘nchilik', 'to‘quv sexi'],
    title: (town, goods, count) => `${town}: ${goods} yana ochildi, ${count} yordamchi olindi`,
    quote: (town, goods, count, share) => `${town} qishlog‘idagi ${goods} qishda ${count} yordamchi qabul qilib, mahsulotini o‘tgan yilga nisbatan ${share.replace('.', ',')} foizga oshirdi`,
    rest: ['Hovlida olti hafta turgan toshqindan keyin buni hech kim kutmagan edi.', 'Yoshligidan shu yerda ishlayotgan nazoratchi qo‘shnilariga non va sabr uchun rahmat aytdi.', 'Ikkinchi smena bahorda, tepalik orqali yo‘l qayta ochilganda boshlanadi.'],
  },
}

/** The article of site number `index`: the same every time. */
export function anArticleOf(index: number, tongue: Tongue): MadeArticle {
  const { towns, goods, title, quote, rest } = WORDS[tongue]
  const at = <Of>(list: readonly Of[], by: number): Of => {
    const found = list[(index * by) % list.length]
    if (found === undefined) throw new Error('an empty list')
    return found
  }
  const count = 213 + index * 17
  const share = `${3 + (index % 7)}.${1 + (index % 8)}`
  const heading = title(at(towns, 1), at(goods, 3), count)
  const said = quote(at(towns, 1), at(goods, 3), count, share)
  const paragraphs = [rest[0] ?? '', `${said.charAt(0).toUpperCase()}${said.slice(1)}.`, ...rest.slice(1)]
  return { title: heading, quote: said, slug: `${at(SLUG_TOWNS, 1)}-${at(SLUG_GOODS, 3)}-opens-again-with-helpers`, paragraphs, html: aPage(heading, paragraphs.map(text => `<p>${text}</p>`).join('\n'), tongue) }
}

/** A page of a news site: its name in the title, menu and footer around `inner`. */
export function aPage(heading: string, inner: string, tongue: Tongue = 'en', head = ''): string {
  return `<!doctype html><html lang="${tongue}"><head><meta charset="utf-8"><title>${heading} | Valley Post</title>${head}</head><body><header><nav><a href="/">Valley Post</a> <a href="/news/">News</a> <a href="/sport/">Sport</a> <a href="/contact">Contact</a></nav></header><main><article><h1>${heading}</h1>\n${inner}</article></main><footer>Valley Post, all rights reserved</footer></body></html>`
}

/** The frame of a site that shows `inner` and nothing of its own. */
export const aFrame = (inner: string, title = 'Valley Post'): string => `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><header><nav><a href="/">Valley Post</a> <a href="/news/">News</a> <a href="/sport/">Sport</a></nav></header><main>${inner}</main><footer>Valley Post, all rights reserved</footer></body></html>`
