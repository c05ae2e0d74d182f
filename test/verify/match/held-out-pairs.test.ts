/** Pairs in words of our own that no weight was trained on: English, Russian and Belarusian, both ways, true and changed. Rules were mended after their first run. */
import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../../src/text/lexicon/index.ts'
import type { Verdict } from '../../../src/model/verdicts.ts'
import { indexPage, matchQuotation } from '../../../src/verify/match/index.ts'

type Truth = 'true' | 'figure' | 'changed'
type Pair = readonly [sentence: string, quote: string, truth: Truth]

const lexicon = await loadLexicon()

const ENGLISH_ON_RUSSIAN: readonly Pair[] = [
  ['Урожайность картофеля в области составила 287 центнеров с гектара.', 'The potato yield in the region amounted to 287 centners per hectare.', 'true'],
  ['Урожайность картофеля в области составила 287 центнеров с гектара.', 'The potato yield in the region amounted to 387 centners per hectare.', 'figure'],
  ['Стороны подписали соглашение о создании зоны свободной торговли.', 'The parties signed an agreement on the creation of a free trade zone.', 'true'],
  ['Стороны не подписали соглашение о создании зоны свободной торговли.', 'The parties signed an agreement on the creation of a free trade zone.', 'changed'],
  ['МЧС предупредило жителей столицы о сильном ветре.', 'The Ministry of Emergency Situations warned residents of the capital about strong wind.', 'true'],
  ['Врачи исключают повторную вспышку болезни зимой.', 'Doctors do not rule out a repeated outbreak of the disease in winter.', 'changed'],
  ['Врачи не исключают повторную вспышку болезни зимой.', 'Doctors do not rule out a repeated outbreak of the disease in winter.', 'true'],
  ['Врачи не исключают повторную вспышку болезни зимой.', 'Doctors rule out a repeated outbreak of the disease in winter.', 'changed'],
  ['Парламент отказался одобрить бюджет на следующий год.', 'The parliament approved the budget for the next year.', 'changed'],
  ['Парламент отказался одобрить бюджет на следующий год.', 'The parliament refused to approve the budget for the next year.', 'true'],
  ['Завод построили без помощи иностранных инвесторов.', 'The plant was built with the help of foreign investors.', 'changed'],
  ['Завод построили без помощи иностранных инвесторов.', 'The plant was built without the help of foreign investors.', 'true'],
  ['Ни один пассажир автобуса не пострадал в аварии.', 'No passenger of the bus was injured in the accident.', 'true'],
  ['Все пассажиры автобуса пострадали в аварии.', 'No passenger of the bus was injured in the accident.', 'changed'],
  ['Купаться в этом озере нельзя, заявили санитарные врачи.', 'Swimming in this lake is allowed, sanitary doctors said.', 'changed'],
  ['Едва ли экспорт молока вырастет до конца года, считает эксперт.', 'Milk exports will grow by the end of the year, the expert believes.', 'changed'],
  ['Товарооборот двух стран достиг 4,6 млрд долларов.', 'Trade turnover of the two countries reached $4.6 billion.', 'true'],
  ['Товарооборот двух стран достиг 4,6 млрд долларов.', 'Trade turnover of the two countries reached $4.6 million.', 'figure'],
  ['Товарооборот двух стран достиг 4,6 млрд долларов.', 'Trade turnover of the two countries reached about $5 billion.', 'changed'],
  ['Цены на хлеб за год поднялись на 26,8%.', 'Bread prices rose by almost 27% over the year.', 'true'],
  ['Цены на хлеб за год поднялись на 26,8%.', 'Bread prices rose by almost 28% over the year.', 'figure'],
  ['Поголовье коров в районе увеличилось на треть.', 'The number of cows in the district increased by a third.', 'true'],
  ['Поголовье коров в районе увеличилось на треть.', 'The number of cows in the district increased by a quarter.', 'changed'],
  ['За пять лет число студентов сократилось вдвое.', 'The number of students halved in five years.', 'true'],
  ['За пять лет число студентов выросло вдвое.', 'The number of students doubled in five years.', 'true'],
  ['За пять лет число студентов выросло вчетверо.', 'The number of students doubled in five years.', 'changed'],
  ['В музее хранится тысяча старинных карт.', 'The museum keeps a thousand ancient maps.', 'true'],
  ['В музее хранится две тысячи старинных карт.', 'The museum keeps a thousand ancient maps.', 'changed'],
  ['XII фестиваль песни откроется 14 июля.', 'The 12th song festival will open on July 14.', 'true'],
  ['XII фестиваль песни откроется 14 июля.', 'The 12th song festival will open on July 24.', 'figure'],
  ['XII фестиваль песни откроется 14 июля.', 'The 13th song festival will open on July 14.', 'figure'],
  ['В первом полугодии аэропорт принял 310 тыс. пассажиров.', 'The airport received 310,000 passengers in the first half of the year.', 'true'],
  ['В первом полугодии аэропорт принял 310 тыс. пассажиров.', 'The airport received 301,000 passengers in the first half of the year.', 'figure'],
  ['В 1960-е годы в городе построили химический комбинат.', 'A chemical plant was built in the city in the 1960s.', 'true'],
  ['В 1960-е годы в городе построили химический комбинат.', 'A chemical plant was built in the city in the 1970s.', 'figure'],
  ['Длина тоннеля составит от 12 до 15 километров.', 'The length of the tunnel will be 12 to 15 kilometres.', 'true'],
  ['Длина тоннеля составит от 12 до 15 километров.', 'The length of the tunnel will be 12 to 18 kilometres.', 'figure'],
  ['Ставка выросла на 2 процентных пункта.', 'The rate rose by 2 percentage points.', 'true'],
  ['Ставка выросла на 2 процентных пункта.', 'The rate rose by 3 percentage points.', 'figure'],
  ['Глава МИД Казахстана прибыл в Ташкент с рабочим визитом.', 'The foreign minister of Kazakhstan arrived in Tashkent on a working visit.', 'true'],
  ['Глава МИД Казахстана прибыл в Ташкент с рабочим визитом.', 'The foreign minister of Armenia arrived in Tashkent on a working visit.', 'changed'],
  ['Глава МИД Казахстана прибыл в Ташкент с рабочим визитом.', 'The foreign minister of Kazakhstan arrived in Yerevan on a working visit.', 'changed'],
  ['Страны ЕАЭС договорились об общем рынке лекарств.', 'The EAEU countries agreed on a common market of medicines.', 'true'],
  ['Страны СНГ договорились об общем рынке лекарств.', 'The CIS countries agreed on a common market of medicines.', 'true'],
  ['Страны СНГ договорились об общем рынке лекарств.', 'The EAEU countries agreed on a common market of medicines.', 'changed'],
  ['Вице-премьер Игорь Сазоненко посетил молочную ферму под Оршей.', 'Deputy Prime Minister Igor Sazonenko visited a dairy farm near Orsha.', 'true'],
  ['Вице-премьер Игорь Сазоненко посетил молочную ферму под Оршей.', 'Deputy Prime Minister Pavel Drobysh visited a dairy farm near Orsha.', 'changed'],
  ['Ученые обнаружили в пещере кости древнего медведя.', 'Scientists discovered bones of an ancient bear in the cave.', 'true'],
  ['Суд признал директора фабрики невиновным.', 'The court found the director of the factory guilty.', 'changed'],
  ['Губернатор поручил отремонтировать все сельские школы к сентябрю.', 'The governor instructed to repair all rural schools by September.', 'true'],
  ['Экспорт древесины упал из-за санкций.', 'Timber exports rose because of the sanctions.', 'changed'],
  ['Театр впервые покажет оперу на белорусском языке.', 'The theatre will show an opera in the Belarusian language for the first time.', 'true'],
  ['Команда проиграла финальный матч чемпионата.', 'The team won the final match of the championship.', 'changed'],
  ['Новая больница рассчитана на 240 коек.', 'The new hospital is designed for 240 beds.', 'true'],
  ['Новая больница рассчитана на 240 коек.', 'The new hospital is designed for 420 beds.', 'figure'],
]

const RUSSIAN_ON_ENGLISH: readonly Pair[] = [
  ['The shipyard launched two ferries for the northern lake.', 'Верфь спустила на воду два парома для северного озера.', 'true'],
  ['Wheat exports reached 3.4 million tonnes in the first quarter.', 'Экспорт пшеницы в первом квартале достиг 3,4 млн тонн.', 'true'],
  ['Wheat exports reached 3.4 million tonnes in the first quarter.', 'Экспорт пшеницы в первом квартале достиг 4,3 млн тонн.', 'figure'],
  ['Teachers of the district refused to sign the letter.', 'Учителя района подписали письмо.', 'changed'],
  ['Teachers of the district refused to sign the letter.', 'Учителя района отказались подписать письмо.', 'true'],
  ['The government does not plan to raise the retirement age.', 'Правительство не планирует повышать пенсионный возраст.', 'true'],
  ['The government does not plan to raise the retirement age.', 'Правительство планирует повышать пенсионный возраст.', 'changed'],
  ['The museum in Vitebsk opened an exhibition of glass on March 5.', 'Музей в Витебске открыл выставку стекла 5 марта.', 'true'],
  ['The museum in Vitebsk opened an exhibition of glass on March 5.', 'Музей в Витебске открыл выставку стекла 8 марта.', 'figure'],
  ['The museum in Vitebsk opened an exhibition of glass on March 5.', 'Музей в Гродно открыл выставку стекла 5 марта.', 'changed'],
  ['Milk production increased by 12% compared with last year.', 'Производство молока увеличилось на 12% по сравнению с прошлым годом.', 'true'],
  ['Milk production increased by 12% compared with last year.', 'Производство молока увеличилось на 21% по сравнению с прошлым годом.', 'figure'],
  ['Milk production decreased by 12% compared with last year.', 'Производство молока увеличилось на 12% по сравнению с прошлым годом.', 'changed'],
  ['The president of Kazakhstan met with farmers of the northern regions.', 'Президент Казахстана встретился с фермерами северных областей.', 'true'],
  ['Nobody was injured in the fire at the furniture factory.', 'При пожаре на мебельной фабрике никто не пострадал.', 'true'],
  ['The bank issued loans worth $80 million to small enterprises.', 'Банк выдал малым предприятиям кредиты на 80 млн долларов.', 'true'],
  ['The bank issued loans worth $80 million to small enterprises.', 'Банк выдал малым предприятиям кредиты на 8 млн долларов.', 'figure'],
]

const ENGLISH_ON_BELARUSIAN: readonly Pair[] = [
  ['У горадзе пабудавалі новы мост праз раку даўжынёй 320 метраў.', 'A new bridge across the river 320 metres long was built in the city.', 'true'],
  ['У горадзе пабудавалі новы мост праз раку даўжынёй 320 метраў.', 'A new bridge across the river 230 metres long was built in the city.', 'figure'],
  ['Урад не плануе павышаць цэны на хлеб.', 'The government does not plan to raise bread prices.', 'true'],
  ['Урад не плануе павышаць цэны на хлеб.', 'The government plans to raise bread prices.', 'changed'],
  ['Настаўнікі раёна атрымалі новыя падручнікі па гісторыі.', 'Teachers of the district received new history textbooks.', 'true'],
  ['Прадпрыемства павялічыла вытворчасць масла на 15%.', 'The enterprise increased butter production by 15%.', 'true'],
  ['Прадпрыемства павялічыла вытворчасць масла на 15%.', 'The enterprise increased butter production by 50%.', 'figure'],
  ['Тэатр з Віцебска прывёз у Мінск новы спектакль.', 'The theatre from Vitebsk brought a new performance to Minsk.', 'true'],
  ['Тэатр з Віцебска прывёз у Мінск новы спектакль.', 'The theatre from Brest brought a new performance to Minsk.', 'changed'],
  ['Урачы вылечылі больш за тысячу пацыентаў.', 'Doctors cured more than a thousand patients.', 'true'],
  ['Экспарт малака ў студзені вырас на чвэрць.', 'Milk exports grew by a quarter in January.', 'true'],
  ['Міністр замежных спраў наведаў Кітай 12 мая.', 'The foreign minister visited China on May 12.', 'true'],
  ['Міністр замежных спраў наведаў Кітай 12 мая.', 'The foreign minister visited China on May 21.', 'figure'],
  ['Міністр замежных спраў наведаў Кітай 12 мая.', 'The foreign minister visited India on May 12.', 'changed'],
  ['Вучоныя адкрылі новы від матылькоў у лесе.', 'Scientists discovered a new species of butterflies in the forest.', 'true'],
  ['Школа прыняла 480 вучняў першага верасня.', 'The school received 480 pupils on the first of September.', 'true'],
]

/** Around the sentence, so that there is something to choose from. */
const AROUND = {
  ru: ['На минувшей неделе в районе прошли спортивные состязания среди сельских команд.', 'Местные библиотеки получили свежие журналы и атласы.'],
  en: ['Rural teams competed in several sports in the district last week.', 'Local libraries received fresh magazines and atlases.'],
  be: ['На мінулым тыдні ў раёне прайшлі спартыўныя спаборніцтвы сярод вясковых каманд.', 'Мясцовыя бібліятэкі атрымалі свежыя часопісы і атласы.'],
}

function verdictOf([sentence, quote]: Pair, language: keyof typeof AROUND): Verdict {
  const [before, after] = AROUND[language]
  const text = `${before}\n\n${sentence}\n\n${after}`
  return matchQuotation(indexPage({ text, around: text, asides: [], headline: null, title: null, language }, lexicon), quote).verdict
}

const SETS = [
  ['English on Russian pages', ENGLISH_ON_RUSSIAN, 'ru'], ['Russian on English pages', RUSSIAN_ON_ENGLISH, 'en'], ['English on Belarusian pages', ENGLISH_ON_BELARUSIAN, 'be'],
] as const

describe.each(SETS)('%s', (_, pairs, language) => {
  const changed = pairs.filter(([,, truth]) => truth !== 'true')
  const faithful = pairs.filter(([,, truth]) => truth === 'true')

  it.each(changed)('%s — never confirms: %s', (...pair) => { expect(verdictOf(pair, language)).not.toBe('confirmed') })
  it.each(faithful)('%s — never refutes: %s', (...pair) => { expect(verdictOf(pair, language)).not.toBe('refuted') })
  it('refutes most changed figures', () => {
    const figures = pairs.filter(([,, truth]) => truth === 'figure')
    const missed = figures.filter(pair => verdictOf(pair, language) !== 'refuted').map(([, quote]) => quote)
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(figures.length * 0.15)
  })
  it('confirms most of what is true', () => {
    const missed = faithful.filter(pair => verdictOf(pair, language) !== 'confirmed').map(([, quote]) => quote)
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(faithful.length * 0.15)
  })
})
