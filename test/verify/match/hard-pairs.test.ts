/** Figures, denials and names in every form they take, against the bundled dictionary: one sentence of a page, one quotation, what to say. */
import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../../src/text/lexicon/index.ts'
import type { Verdict } from '../../../src/model/verdicts.ts'
import { indexPage, matchQuotation } from '../../../src/verify/match/index.ts'

type Answer = 'confirmed' | 'refuted' | 'never confirmed' | 'never refuted'
type Pair = readonly [sentence: string, quote: string, answer: Answer]

const lexicon = await loadLexicon()

const ACROSS: readonly Pair[] = [
  ['Экспорт холодильников вырос почти на 27% и достиг 107,5 млн долларов.','Exports of refrigerators grew by almost 27% and reached $107.5 million.','confirmed'],
  ['Экспорт холодильников вырос почти на 27% и достиг 107,5 млн долларов.','Exports of refrigerators grew by almost 37% and reached $107.5 million.','refuted'],
  ['Экспорт холодильников вырос почти на 27% и достиг 107,5 млн долларов.','Exports of refrigerators grew by almost 27% and reached $170.5 million.','refuted'],
  ['На строительство больницы направят 300 млн белорусских рублей.','Br300m will be spent on the construction of the hospital.','confirmed'],
  ['На строительство больницы направят 300 млн белорусских рублей.','Br300,000 will be spent on the construction of the hospital.','refuted'],
  ['Производство мебели увеличилось на треть по сравнению с прошлым годом.','Furniture production increased by a third compared with last year.','confirmed'],
  ['Производство мебели увеличилось на треть по сравнению с прошлым годом.','Furniture production increased by half compared with last year.','never confirmed'],
  ['Число туристов за десять лет выросло вдвое.','The number of tourists has doubled in ten years.','confirmed'],
  ['Число туристов за десять лет выросло втрое.','The number of tourists has doubled in ten years.','never confirmed'],
  ['Завод выпустил тысячу автобусов для городов страны.','The plant made a thousand buses for the cities of the country.','confirmed'],
  ['Завод выпустил тысячу автобусов для городов страны.','The plant made 1,000 buses for the cities of the country.','confirmed'],
  ['За первое полугодие предприятие продало 48 тысяч тонн удобрений.','In the first half of the year the company sold 48,000 tonnes of fertilizers.','confirmed'],
  ['За первое полугодие предприятие продало 48 тысяч тонн удобрений.','In the first half of the year the company sold 84,000 tonnes of fertilizers.','refuted'],
  ['За второе полугодие предприятие продало 48 тысяч тонн удобрений.','In the first half of the year the company sold 48,000 tonnes of fertilizers.','never refuted'],
  ['VI съезд учителей пройдет в столице 26 июля.','The sixth congress of teachers will be held in the capital on July 26.','confirmed'],
  ['VI съезд учителей пройдет в столице 26 июля.','The sixth congress of teachers will be held in the capital on July 28.','refuted'],
  ['VI съезд учителей пройдет в столице 26 июля.','The seventh congress of teachers will be held in the capital on 26 July.','never confirmed'],
  ['В 90-е годы в области закрыли сорок школ.','In the 1990s forty schools were closed in the region.','confirmed'],
  ['В 90-х годах прошлого века в области закрыли 40 школ.','In the 1990s forty schools were closed in the region.','confirmed'],
  ['Инвестиции составят 25–30 миллиардов рублей в год.','Investments will amount to 25 to 30 billion rubles a year.','confirmed'],
  ['Инвестиции составят 25–30 миллиардов рублей в год.','Investments will amount to 35 to 40 billion rubles a year.','refuted'],
  ['Ставка банка снижена на 0,5 процентного пункта, до 9%.','The bank rate was cut by 0.5 percentage points to 9%.','confirmed'],
  ['Ставка банка снижена на 0,5 процентного пункта, до 9%.','The bank rate was cut by 0.5 percentage points to 8%.','refuted'],
  ['Каждый четвертый житель района работает в сельском хозяйстве.','Every fourth resident of the district works in agriculture.','confirmed'],
  ['Четверть жителей района работает в сельском хозяйстве.','25% of the residents of the district work in agriculture.','confirmed'],
  ['Две трети продукции завода идет на экспорт.','Two thirds of the products of the plant are exported.','confirmed'],
  ['Две трети продукции завода идет на экспорт.','Three quarters of the products of the plant are exported.','never confirmed'],
  ['Длина новой дороги составит 12,4 км.','The new road will be 12.4 kilometres long.','confirmed'],
  ['Длина новой дороги составит 12,4 км.','The new road will be 12.4 miles long.','never confirmed'],
  ['Без поддержки государства ни одна ферма не получила бы кредит.','Without state support not a single farm would have received a loan.','confirmed'],
  ['Ни одна ферма не получила кредит от государства.','No farm received a loan from the state.','confirmed'],
  ['Ни одна ферма не получила кредит от государства.','Every farm received a loan from the state.','never confirmed'],
  ['Правительство не планирует повышать цены на топливо в этом году.','The government plans to raise fuel prices this year.','never confirmed'],
  ['Правительство не планирует повышать цены на топливо в этом году.','The government does not plan to raise fuel prices this year.','confirmed'],
  ['Правительство планирует повышать цены на топливо в этом году.','The government has no plans to raise fuel prices this year.','never confirmed'],
  ['Никто из рабочих не пострадал при пожаре на складе.','None of the workers was hurt in the fire at the warehouse.','confirmed'],
  ['Никто из рабочих не пострадал при пожаре на складе.','Some of the workers were hurt in the fire at the warehouse.','never confirmed'],
  ['Губернатор отказался подписать договор о поставках зерна.','The governor refused to sign the contract on grain supplies.','confirmed'],
  ['Губернатор отказался подписать договор о поставках зерна.','The governor signed the contract on grain supplies.','never confirmed'],
  ['Ивана Кравчука наградили за спасение детей на озере.','Ivan Kravchuk was awarded for rescuing children on the lake.','confirmed'],
  ['Ивана Кравчука наградили за спасение детей на озере.','Ivan Savchuk was awarded for rescuing children on the lake.','never confirmed'],
  ['Встреча с Ольгой Шевцовой прошла в Полоцке.','A meeting with Olga Shevtsova was held in Polotsk.','confirmed'],
  ['По словам министра, новые рабочие места появятся в каждом районном центре.','"New jobs will appear in every district centre," the minister said.','confirmed'],
  ['Как сообщил директор музея, выставку посетили более 5 тыс. человек.','The exhibition was visited by over 5,000 people, the museum director said','confirmed'],
  ['Как сообщил директор музея, выставку посетили более 5 тыс. человек.','The exhibition was visited by over 15,000 people, the museum director said','refuted'],
  ['Урожай картофеля в хозяйстве составил 350 центнеров с гектара.','The potato harvest on the farm was 350 centners per hectare.','confirmed'],
  ['Урожай картофеля в хозяйстве составил 350 центнеров с гектара.','The potato harvest on the farm was 35 tonnes per hectare.','never refuted'],
  ['Население города превысило 1,2 миллиона человек.','The population of the city exceeded 1.2 million.','confirmed'],
  ['Население города превысило 1,2 миллиона человек.','The population of the city exceeded 2.1 million.','refuted'],
  ['Полмиллиона саженцев высадили весной волонтеры.','Half a million seedlings were planted by volunteers in spring.','confirmed'],
  ['Полтора миллиона саженцев высадили весной волонтеры.','One and a half million seedlings were planted by volunteers in spring.','confirmed'],
  ['Полтора миллиона саженцев высадили весной волонтеры.','Half a million seedlings were planted by volunteers in spring.','never confirmed'],
  ['В III квартале банк выдал 2 тыс. кредитов молодым семьям.','In the third quarter the bank issued 2,000 loans to young families.','confirmed'],
  ['В III квартале банк выдал 2 тыс. кредитов молодым семьям.','In the third quarter the bank issued 20,000 loans to young families.','refuted'],
  ['Мост открыли в 2018 году, а в 2020-м по нему пошли поезда.','The bridge was opened in 2018, and in 2020 trains began to cross it.','confirmed'],
  ['Мост открыли в 2018 году, а в 2020-м по нему пошли поезда.','The bridge was opened in 2016, and in 2020 trains began to cross it.','refuted'],
  ['Температура воды поднялась до 24 градусов.','The water temperature rose to 24°C.','confirmed'],
  ['Цена билета выросла с 5 до 7 рублей.','The ticket price rose from 5 to 7 rubles.','confirmed'],
  ['Цена билета выросла с 5 до 7 рублей.','The ticket price rose from 5 to 9 rubles.','refuted'],
  ['Поставки молока за рубеж сократились в 2,5 раза.','Milk supplies abroad fell 2.5 times.','confirmed'],
  ['Поставки молока за рубеж сократились в 2,5 раза.','Milk supplies abroad fell by 2.5%.','never confirmed'],
  ['Дефицит бюджета составил 3,4 трлн рублей, или 2,6% ВВП.','The budget deficit amounted to 3.4 trillion rubles, or 2.6% of GDP.','confirmed'],
  ['Дефицит бюджета составил 3,4 трлн рублей, или 2,6% ВВП.','The budget deficit amounted to 3.4 billion rubles, or 2.6% of GDP.','refuted'],
  ['Библиотека получила около 1300 книг. Их передали читатели из соседних деревень.','The library received about 1,300 books. They were donated by readers from neighbouring villages.','confirmed'],
  ['Библиотека получила около 1300 книг. Их передали читатели из соседних деревень.','... donated by readers from neighbouring villages','confirmed'],
  ['Библиотека получила около 1300 книг. Их передали читатели из соседних деревень.','The library received about 1,300 books. They were bought by the ministry of culture in Vienna.','never confirmed'],
  ['Срок службы турбины — не менее 30 лет.','The service life of the turbine is at least 30 years.','confirmed'],
  ['Больше половины выпускников остаются работать в селе.','More than half of the graduates stay to work in the village.','confirmed'],
  ['Доля женщин среди ученых достигла 39 процентов.','The share of women among scientists has reached 39 per cent.','confirmed'],
  ['Новая линия будет выпускать 200 млн бутылок ежегодно.','The new line will produce 200 million bottles every year.','confirmed'],
  ['Новая линия будет выпускать 200 млн бутылок ежегодно.','The new line will produce 200,000 bottles every year.','refuted'],
]

const WITHIN: readonly Pair[] = [
  ['Exports of furniture grew by almost 27% and reached $107.5 million last year.','Exports of furniture grew by almost 27% and reached $107.5 billion last year.','refuted'],
  ['Exports of furniture grew by almost 27% and reached $107.5 million last year.','Exports of furniture fell by almost 27% and reached $107.5 million last year.','never confirmed'],
  ['The state will spend Br300m on the new hospital in the district.','The state will spend Br300 million on the new hospital in the district.','confirmed'],
  ['The state will spend Br300m on the new hospital in the district.','The state will spend Br3m on the new hospital in the district.','refuted'],
  ['The state will spend $300m on the new hospital in the district.','The state will spend €300m on the new hospital in the district.','never confirmed'],
  ['The rate was cut by 0.5 percentage points at the end of the third quarter.','The rate was cut by 0.5% at the end of the third quarter.','never confirmed'],
  ['The rate was cut by 0.5 percentage points at the end of the third quarter.','The rate was cut by 0.5 percentage points at the end of the second quarter.','never confirmed'],
  ['Two-thirds of the harvest was sold abroad before the end of October.','Two thirds of the harvest was sold abroad before the end of October.','confirmed'],
  ['Two-thirds of the harvest was sold abroad before the end of October.','One third of the harvest was sold abroad before the end of October.','never confirmed'],
  ['The VI Congress of Farmers will open on 26 July in the old theatre.','The Sixth Congress of Farmers will open on July 26 in the old theatre.','confirmed'],
  ['The VI Congress of Farmers will open on 26 July in the old theatre.','The VII Congress of Farmers will open on 26 July in the old theatre.','never confirmed'],
  ['In the 1990s more than forty village schools were closed in the region.','In the 1980s more than forty village schools were closed in the region.','never confirmed'],
  ['In the 1990s more than forty village schools were closed in the region.','In the 1990s more than 40 village schools were closed in the region.','confirmed'],
  ['In the 1990s more than forty village schools were closed in the region.','In the 1990s more than fourteen village schools were closed in the region.','never confirmed'],
  ['None of the workers was hurt in the fire at the warehouse on Sunday.','Some of the workers were hurt in the fire at the warehouse on Sunday.','never confirmed'],
  ['The company will never sell its shares to foreign investors, the director said.','The company will sell its shares to foreign investors, the director said.','never confirmed'],
  ['The company didn\'t sell its shares to foreign investors, the director said.','The company did not sell its shares to foreign investors, the director said.','confirmed'],
  ['The company cannot sell its shares to foreign investors, the director said.','The company can\'t sell its shares to foreign investors, the director said.','confirmed'],
  ['Ivan Kravchuk was awarded a medal for rescuing two children on the lake.','Ivan Savchuk was awarded a medal for rescuing two children on the lake.','never confirmed'],
  ['Production will reach 25–30 tonnes a day once both lines are in operation.','Production will reach 25 to 30 tonnes a day once both lines are in operation.','confirmed'],
  ['Production will reach 25–30 tonnes a day once both lines are in operation.','Production will reach 25–80 tonnes a day once both lines are in operation.','never confirmed'],
  ['The organisation\'s programme covers labour, defence and the colour of licence plates.','The organization\'s program covers labor, defense and the color of license plates.','confirmed'],
  ['The number of tourists has doubled in ten years, said the mayor of the town.','The number of tourists has tripled in ten years, said the mayor of the town.','never confirmed'],
  ['The library got 1,300 books. Readers from nearby villages had donated them. The mayor was pleased.','The library got 1,300 books. The mayor was pleased.','confirmed'],
  ['The train left at 6:45 p.m. with four hundred passengers on board.','The train left at 18:45 with 400 passengers on board.','never refuted'],
  ['Unemployment stood at 4.3% in May, the lowest figure since 2008.','Unemployment stood at 3.4% in May, the lowest figure since 2008.','refuted'],
  ['Unemployment stood at 4.3% in May, the lowest figure since 2008.','Unemployment stood at 4.3% in June, the lowest figure since 2008.','never confirmed'],
  ['All members of the council supported the reform of local taxes.','Most members of the council supported the reform of local taxes.','never refuted'],
  ['The dam is safe and will be inspected every year by engineers.','The dam is unsafe and will be inspected every year by engineers.','never confirmed'],
]

describe('a quotation in English of a Russian page', () => {
  it.each(ACROSS)('“%s” – “%s”: %s', (sentence, quote, answer) => {
    expect(ALLOWED[answer]).toContain(verdictOf(`Областная газета напечатала обзор событий недели.\n\n${sentence}\n\nСиноптики обещают дожди и сильный ветер. На ярмарку приехали мастера из соседних областей.`, quote))
  })
})

describe('a quotation in English of an English page', () => {
  it.each(WITHIN)('“%s” – “%s”: %s', (sentence, quote, answer) => {
    expect(ALLOWED[answer]).toContain(verdictOf(`The weekly paper printed a review of recent events.\n\n${sentence}\n\nForecasters promise rain and strong wind. Craftsmen from neighbouring areas came to the fair.`, quote))
  })
})

function verdictOf(text: string, quote: string): Verdict {
  return matchQuotation(indexPage({ text, whole: text, headline: null, title: null, language: null }, lexicon), quote).verdict
}

const ALLOWED: Readonly<Record<Answer, readonly Verdict[]>> = {
  confirmed: ['confirmed'], refuted: ['refuted'], 'never confirmed': ['refuted', 'unverified'], 'never refuted': ['confirmed', 'unverified'],
}
