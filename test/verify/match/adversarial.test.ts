/** What editors trip over: true sentences in other clothes, and false ones in nearly the same. One passage of a page, one quotation, what to say. */
import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../../src/text/lexicon/index.ts'
import type { Verdict } from '../../../src/model/verdicts.ts'
import { indexPage, matchQuotation } from '../../../src/verify/match/index.ts'

type Row = readonly [passage: string, quote: string]

/** The page says it: rounded, turned round, in other units, out of several sentences, damaged, in Belarusian. Never refuted. */
const TRUE_ACROSS: readonly Row[] = [
  ['За девять месяцев комбинат отгрузил за рубеж 48,7 тыс. тонн сыра, что на 11,8% больше, чем годом ранее.', 'In nine months the plant shipped almost 49,000 tonnes of cheese abroad, nearly 12% more than a year earlier.'],
  ['Стоимость проекта оценивается в 1,96 млрд долларов, строительство займет пять лет.', 'The cost of the project is estimated at about $2 billion, and construction will take five years.'],
  ['В минувшую пятницу премьер-министр провел совещание с губернаторами о подготовке к зиме.', 'Last Friday the prime minister held a meeting with governors on preparations for winter.'],
  ['Новую поликлинику в Слуцке построят к концу следующего года.', 'A new outpatient clinic will be built in Slutsk by the end of next year.'],
  ['Закон был принят парламентом во втором чтении 14 апреля.', 'On April 14 parliament passed the law in its second reading.'],
  ['Урожайность картофеля составила 350 центнеров с гектара, это рекорд за двадцать лет.', 'The potato yield was 35 tonnes per hectare, a record for twenty years.'],
  ['Вес нового экскаватора — 4500 кг, его собирают рабочие минского завода.', 'The new excavator weighs 4.5 tonnes and is assembled by workers of the Minsk plant.'],
  ['До ближайшей больницы жителям деревни приходится ехать 12 тыс. метров по грунтовой дороге.', 'Residents of the village have to travel 12 km along a dirt road to the nearest hospital.'],
  ['Среднемесячная зарплата учителей выросла вдвое по сравнению с 2015 годом.', 'The average monthly salary of teachers has doubled compared with 2015.'],
  ['Треть выпускников школы поступила в технические университеты.', 'One third of the graduates of the school entered technical universities.'],
  ['Каждый пятый житель области старше 65 лет.', 'One in five residents of the region is over 65.'],
  ['В первом полугодии товарооборот с Китаем достиг 3,2 млрд долларов.', 'In the first half of the year trade with China reached $3.2 billion.'],
  ['Министр энергетики заявил, что станция заработает в ноябре и даст стране 1200 МВт мощности.', '"The station will start working in November and will give the country 1,200 MW of capacity," the energy minister said.'],
  ['Соглашение о зоне свободной торговли подписали в Ереване главы пяти правительств.', 'The heads of five governments signed an agreement on a free trade zone in Yerevan.'],
  ['Дорогу длиной 86 км отремонтировали за два года. На работы потратили 54 млн рублей.', 'The 86 km road was repaired in two years … 54 million rubles were spent on the work.'],
  ['Музей открылся в 1924 году. Сегодня в его фондах более 30 тыс. экспонатов.', 'The museum opened in 1924. Today its collections hold over 30,000 exhibits.'],
  ['Суд оправдал журналиста, обвинявшегося в клевете, и обязал редакцию извиниться.', 'The court acquitted the journalist accused of libel and ordered the editors to apologise.'],
  ['Безработица в районе не превышает 0,4%, сообщили в исполкоме.', 'Unemployment in the district does not exceed 0.4%, the executive committee said.'],
  ['Нехватка врачей остается главной проблемой сельских больниц.', 'A shortage of doctors remains the main problem of rural hospitals.'],
  ['Посол Индии вручил верительные грамоты президенту во вторник.', 'The ambassador of India presented his credentials to the president on Tuesday.'],
  ['Завод не смог выполнить план из-за перебоев с поставками комплектующих.', 'The plant failed to fulfil the plan because of disruptions in the supply of components.'],
  ['Не исключено, что налоги на топливо повысят уже в январе.', 'It is possible that fuel taxes will be raised as early as January.'],
  ['Вряд ли урожай зерна превысит прошлогодний, считают в министерстве сельского хозяйства.', 'The grain harvest is unlikely to exceed last year’s, the agriculture ministry believes.'],
  ['У сельскай школе вучыцца 140 дзяцей, яе адрамантавалі летась.', 'The village school has 140 children and was repaired last year.'],
  ['Экспарт малочнай прадукцыі за год вырас на 9,3% і перавысіў 2 млрд долараў.', 'Exports of dairy products grew by 9.3% over the year and exceeded $2 billion.'],
  ['Прэзідэнт падпісаў указ аб падтрымцы маладых сем’яў.', 'The president signed a decree on support for young families.'],
  ['Мост цераз раку пабудавалі ў 1986 годзе, цяпер ён патрабуе рамонту.', 'The bridge over the river was built in 1986 and now needs repair.'],
  ['Все участники форума поддержали идею создания общего рынка газа.', 'All participants in the forum supported the idea of creating a common gas market.'],
  ['Некоторые фермеры уже начали сев, но большинство ждет тепла.', 'Some farmers have already begun sowing, but most are waiting for warm weather.'],
  ['Новый закон может вступить в силу уже весной, сообщил спикер парламента.', 'The new law may come into force as early as spring, the speaker of parliament said.'],
  ['Азербайджан экспортирует газ в Турцию и Грузию.', 'Gas is exported by Azerbaijan to Turkey and Georgia.'],
  ['Грузии поставила вакцину Турция.', 'Turkey supplied the vaccine to Georgia.'],
  ['В Минск прибыл президент Сербии Александр Вучич.', 'Serbian President Aleksandar Vucic arrived in Minsk.'],
  ['Аварию на шахте ликвидировали 40 спасателей и 12 машин.', 'Forty rescuers and 12 vehicles dealt with the accident at the mine.'],
  ['Экспорт вырос на 5%, импорт — на 7%.', 'Exports grew by 5% and imports by 7%.'],
  ['Республика намерена сократить внешний долг, заявил министр финансов в понедельник.', 'The republic intends to cut its foreign debt, the finance minister said on Monday.'],
  ['Министру обороны не удалось убедить депутатов увеличить расходы на армию.', 'The defence minister failed to persuade deputies to increase spending on the army.'],
  ['Компания отказалась выплачивать дивиденды за прошлый год.', 'The company declined to pay dividends for last year.'],
  ['Городские власти не станут сносить старый кинотеатр.', 'The city authorities will not demolish the old cinema.'],
  ['Заболеваемость гриппом снизилась почти вдвое.', 'The incidence of flu fell by almost half.'],
  ['Президент Киргизии посетил Бишкекский молочный завод.', 'The president of Kyrgyzstan visited a dairy plant in Bishkek.'],
  ['В Гродно построят второй мост через Неман.', 'A second bridge over the Neman will be built in Grodno.'],
  ['Гродненские ученые создали новый сорт пшеницы.', 'Scientists in Grodno have created a new variety of wheat.'],
  ['Каждая школа области получит новые компьютеры до сентября.', 'All schools of the region will receive new computers before September.'],
  ['Никаких изменений в расписании поездов не планируется.', 'No changes in the train timetable are planned.'],
  ['Большая часть урожая уже убрана.', 'Most of the harvest has already been gathered.'],
  ['В 2019 году Польша закупила у Норвегии 2 млрд кубометров газа.', 'In 2019 Poland bought 2 billion cubic metres of gas from Norway.'],
]

/** The other way round: a page in English, a manuscript in Russian. */
const TRUE_BACK: readonly Row[] = [
  ['The steel plant will cut emissions by 40 per cent by 2030, its director Oleg Martynov told reporters.', 'Сталелитейный завод сократит выбросы на 40% к 2030 году, сообщил журналистам его директор Олег Мартынов.'],
  ['Nearly a quarter of the harvest was lost because of the drought.', 'Почти четверть урожая погибла из-за засухи.'],
  ['The bank lent farmers $150 million at 3 per cent a year.', 'Банк выдал фермерам кредиты на 150 млн долларов под 3% годовых.'],
  ['No one was hurt when the roof of the old market collapsed.', 'Никто не пострадал при обрушении крыши старого рынка.'],
  ['The treaty was signed in Almaty on 21 December 1991.', 'Договор подписали в Алма-Ате 21 декабря 1991 года.'],
]

const TRUE_WITHIN: readonly Row[] = [
  ['The ministry had warned of shortages in May, but deliveries of medicine resumed within a fortnight.', 'deliveries of medicine resumed within a fort-\nnight'],
  ['The ministry had warned of shortages in May, but deliveries of medicine resumed within a fortnight.', 'Tlie rninistry had warned of shortages in May, but deliveries of rnedicine resumed within a fortnight.'],
  ['Ferries carried 2,400 passengers on the first day. The second ship will enter service in June.', 'Ferries carried 2,400 passengers on the first day … The second ship will enter service in June.'],
  ['Ferries carried 2,400 passengers on the first day. The second ship will enter service in June.', 'Ferries carried 2400 passengers on the first day.'],
  ['The grant covers ten per cent of the cost, or roughly three million euros, over four years.', 'The grant covers 10% of the cost, or roughly €3 million, over four years.'],
  ['“We are not closing a single school,” the governor promised teachers at the meeting in Orsha.', 'The governor promised that they were not closing a single school.'],
  ['Farmers were paid for lost crops by the regional fund before winter began.', 'The regional fund paid farmers for lost crops before winter began.'],
  ['Комиссия проверила 118 котельных и нашла нарушения в девяти из них.', 'Комиссия проверила 118 котельных и нашла нарушения в 9 из них.'],
  ['Комиссия проверила 118 котельных и нашла нарушения в девяти из них.', 'Нарушения нашли в девяти из 118 проверенных котельных.'],
  ['Выставку посетили 14 тысяч человек. Она продлится до конца сентября.', 'Выставку посетили 14 000 человек. Она продлится до конца сентября.'],
  ['Запасы воды в озере уменьшились из-за жары, но угрозы для города нет.', 'запасов воды в озере уменьшились из-за жары, но угрозы для города нет'],
  ['Новый трамвай вмещает 210 пассажиров и стоит 1,4 млн евро.', 'Новый трамвай вмещает 210 пассажиров и стоит 1,4 миллиона евро.'],
  ['У сталіцы адкрылі тры новыя станцыі метро, чацвёртую дабудуюць вясной.', 'У сталіцы адкрылі тры новыя станцыі метро'],
]

/** One thing is turned: a figure, its owner, its unit, who did it, how sure, how many, when, where. Never confirmed. */
const CHANGED_ACROSS: readonly Row[] = [
  ['Завод выпустил 320 тракторов и 85 комбайнов.', 'The plant produced 85 tractors and 320 combine harvesters.'],
  ['За девять месяцев комбинат отгрузил за рубеж 48,7 тыс. тонн сыра, что на 11,8% больше, чем годом ранее.', 'In nine months the plant shipped 48.7 thousand tonnes of cheese abroad, 18.1% more than a year earlier.'],
  ['Стоимость проекта оценивается в 1,96 млрд долларов, строительство займет пять лет.', 'The cost of the project is estimated at $1.96 million, and construction will take five years.'],
  ['Стоимость проекта оценивается в 1,96 млрд долларов, строительство займет пять лет.', 'The cost of the project is estimated at 1.96 billion euros, and construction will take five years.'],
  ['Ставка налога повышена на 2 процентных пункта.', 'The tax rate was raised by 2%.'],
  ['Закон был принят парламентом во втором чтении 14 апреля.', 'On April 24 parliament passed the law in its second reading.'],
  ['Закон был принят парламентом во втором чтении 14 апреля.', 'On May 14 parliament passed the law in its second reading.'],
  ['Закон был отклонен парламентом во втором чтении 14 апреля.', 'On April 14 parliament passed the law in its second reading.'],
  ['Суд оправдал журналиста, обвинявшегося в клевете, и обязал редакцию извиниться.', 'The court convicted the journalist accused of libel and ordered the editors to apologise.'],
  ['Завод не смог выполнить план из-за перебоев с поставками комплектующих.', 'The plant fulfilled the plan despite disruptions in the supply of components.'],
  ['Завод выполнил план, несмотря на перебои с поставками комплектующих.', 'The plant failed to fulfil the plan because of disruptions in the supply of components.'],
  ['Вряд ли урожай зерна превысит прошлогодний, считают в министерстве сельского хозяйства.', 'The grain harvest will exceed last year’s, the agriculture ministry believes.'],
  ['Урожай зерна превысит прошлогодний, считают в министерстве сельского хозяйства.', 'The grain harvest is unlikely to exceed last year’s, the agriculture ministry believes.'],
  ['Большинство предприятий области перешли на местное топливо.', 'All enterprises of the region have switched to local fuel.'],
  ['Все предприятия области перешли на местное топливо.', 'Some enterprises of the region have switched to local fuel.'],
  ['Правительство может повысить пошлины на ввоз автомобилей.', 'The government will raise duties on imports of cars.'],
  ['Беларусь поставила России 40 тыс. тонн масла.', 'Russia supplied Belarus with 40,000 tonnes of butter.'],
  ['Казахстан продаст Узбекистану партию локомотивов.', 'Uzbekistan will sell Kazakhstan a batch of locomotives.'],
  ['Соглашение о зоне свободной торговли подписали в Ереване главы пяти правительств.', 'The heads of five governments signed an agreement on a free trade zone in Tbilisi.'],
  ['Соглашение о зоне свободной торговли подписали в Ереване главы пяти правительств.', 'The heads of six governments signed an agreement on a free trade zone in Yerevan.'],
  ['Новый городской парк открыли в Лиде на прошлой неделе.', 'A new city park was opened in Grodno last week.'],
  ['Городской совет утвердил бюджет на следующий год.', 'The Grodno council approved the budget for next year.'],
  ['Полоцкий музей передал книги библиотеке.', 'The museum in Polesie gave books to the library.'],
  ['Посол Индии вручил верительные грамоты президенту во вторник.', 'The ambassador of India presented his credentials to the president on Thursday.'],
  ['Посол Индии вручил верительные грамоты президенту во вторник.', 'The ambassador of Indonesia presented his credentials to the president on Tuesday.'],
  ['Безработица в районе превышает 4%, сообщили в исполкоме.', 'Unemployment in the district does not exceed 4%, the executive committee said.'],
  ['Импорт лекарств вырос на 6,5% за счет поставок из Индии.', 'Exports of medicines grew by 6.5% thanks to supplies to India.'],
  ['Импорт лекарств сократился на 6,5% за квартал.', 'Imports of medicines grew by 6.5% in the quarter.'],
  ['Эксперты признали мост безопасным для тяжелых грузовиков.', 'Experts found the bridge unsafe for heavy trucks.'],
  ['Эксперты признали решение суда законным.', 'Experts found the decision of the court unlawful.'],
  ['Министр Ковалев встретился с послом Орловым в Минске, они обсудили поставки нефти.', 'Minister Orlov met Ambassador Kovalev in Minsk, and they discussed oil supplies.'],
  ['Средняя зарплата врачей составила 2150 рублей.', 'The average salary of doctors was 2,150 dollars.'],
  ['Расстояние между городами — 120 км.', 'The distance between the cities is 120 miles.'],
  ['Предприятие закроют до 2027 года.', 'The enterprise will be opened before 2027.'],
  ['Экспарт малочнай прадукцыі за год вырас на 9,3% і перавысіў 2 млрд долараў.', 'Exports of dairy products fell by 9.3% over the year and exceeded $2 billion.'],
  ['Экспарт малочнай прадукцыі за год вырас на 9,3% і перавысіў 2 млрд долараў.', 'Exports of dairy products grew by 3.9% over the year and exceeded $2 billion.'],
  ['Мост цераз раку пабудавалі ў 1986 годзе, цяпер ён патрабуе рамонту.', 'The bridge over the river was built in 1968 and now needs repair.'],
  ['Мост цераз раку не патрабуе рамонту, паведамілі ў выканкаме.', 'The bridge over the river needs repair, the executive committee said.'],
  ['Все участники форума поддержали идею создания общего рынка газа.', 'Most participants in the forum supported the idea of creating a common gas market.'],
  ['Некоторые фермеры области начали сев кукурузы.', 'All farmers of the region have begun sowing maize.'],
  ['Новый закон может вступить в силу уже весной, сообщил спикер парламента.', 'The new law will come into force as early as spring, the speaker of parliament said.'],
  ['Азербайджан экспортирует газ в Турцию.', 'Turkey exports gas to Azerbaijan.'],
  ['Турция поставила вакцину Грузии.', 'Georgia supplied the vaccine to Turkey.'],
  ['Министр финансов заявил об этом в понедельник на пресс-конференции в столице.', 'The finance minister said this on Friday at a press conference in the capital.'],
  ['Министр обороны сумел убедить депутатов увеличить расходы на армию.', 'The defence minister failed to persuade deputies to increase spending on the army.'],
  ['Компания согласилась выплачивать дивиденды за прошлый год.', 'The company declined to pay dividends for last year.'],
  ['Городские власти снесут старый кинотеатр.', 'The city authorities will not demolish the old cinema.'],
  ['Заболеваемость гриппом выросла почти вдвое.', 'The incidence of flu fell by almost half.'],
  ['В Гродно построят второй мост через Неман.', 'A second bridge over the Neman will be built in Brest.'],
  ['Гродненские ученые создали новый сорт пшеницы.', 'Scientists in Gomel have created a new variety of wheat.'],
  ['Витебский театр показал новый спектакль.', 'The theatre of Vienna showed a new play.'],
  ['Суд признал сделку недействительной.', 'The court found the deal valid.'],
  ['Комиссия одобрила проект газопровода.', 'The commission rejected the gas pipeline project.'],
  ['Бюджет района дефицитный.', 'The district budget is in surplus.'],
  ['Курс рубля к доллару укрепился на 1,2%.', 'The rouble weakened by 1.2% against the dollar.'],
  ['Посевы пострадали от заморозков, но урожай сохранили.', 'Crops suffered from frost, and the harvest was lost.'],
  ['Молдавия вышла из соглашения о транзите нефти.', 'Moldova joined the agreement on oil transit.'],
  ['Цены на сахар останутся прежними до марта.', 'Sugar prices will rise before March.'],
  ['Премьер-министр Армении отклонил приглашение в Баку.', 'The prime minister of Armenia accepted an invitation to Baku.'],
  ['Завод не получил субсидию в 30 млн рублей.', 'The plant received a subsidy of 30 million rubles.'],
  ['В аварии никто не погиб.', 'Three people died in the accident.'],
  ['У 2020 годзе завод спыніў выпуск халадзільнікаў.', 'In 2020 the plant began producing refrigerators.'],
  ['Урад не плануе павышаць пенсіі сёлета.', 'The government plans to raise pensions this year.'],
]

const CHANGED_BACK: readonly Row[] = [
  ['The steel plant will cut emissions by 40 per cent by 2030, its director Oleg Martynov told reporters.', 'Сталелитейный завод увеличит выбросы на 40% к 2030 году, сообщил журналистам его директор Олег Мартынов.'],
  ['The steel plant will cut emissions by 40 per cent by 2030, its director Oleg Martynov told reporters.', 'Сталелитейный завод сократит выбросы на 14% к 2030 году, сообщил журналистам его директор Олег Мартынов.'],
  ['The bank lent farmers $150 million at 3 per cent a year.', 'Банк выдал фермерам кредиты на 150 млрд долларов под 3% годовых.'],
  ['No one was hurt when the roof of the old market collapsed.', 'Несколько человек пострадали при обрушении крыши старого рынка.'],
  ['The treaty was signed in Almaty on 21 December 1991.', 'Договор подписали в Ашхабаде 21 декабря 1991 года.'],
  ['The ministry refused to extend the licence of the mine.', 'Министерство продлило лицензию рудника.'],
]

const CHANGED_WITHIN: readonly Row[] = [
  ['The bridge carries 900 trucks and 4,000 cars a day.', 'The bridge carries 4,000 trucks and 900 cars a day.'],
  ['The union sued the company over unpaid wages in March.', 'The company sued the union over unpaid wages in March.'],
  ['Sales rose by 3 percentage points to 27 per cent.', 'Sales rose by 3 per cent to 27 per cent.'],
  ['The project is likely to be finished before the winter.', 'The project is unlikely to be finished before the winter.'],
  ['The clinic managed to hire forty nurses last spring.', 'The clinic failed to hire forty nurses last spring.'],
  ['Most of the tenants agreed to the new contract at once.', 'All of the tenants agreed to the new contract at once.'],
  ['The harbour may be closed to tankers during the storm.', 'The harbour will be closed to tankers during the storm.'],
  ['The fund paid out 12 million euros to small farms.', 'The fund paid out 12 million dollars to small farms.'],
  ['The fund paid out 12 million euros to small farms.', 'The fund paid out 12 billion euros to small farms.'],
  ['Anna Petrova replaced Boris Sidorov as head of the agency.', 'Boris Sidorov replaced Anna Petrova as head of the agency.'],
  ['Аптеки обязаны хранить рецепты пять лет.', 'Аптеки не обязаны хранить рецепты пять лет.'],
  ['Проверка показала, что вода пригодна для питья.', 'Проверка показала, что вода непригодна для питья.'],
  ['Большинство жильцов поддержали снос старого дома.', 'Все жильцы поддержали снос старого дома.'],
  ['Литва экспортировала в Латвию больше леса, чем Эстония.', 'Латвия экспортировала в Литву больше леса, чем Эстония.'],
  ['Праздник перенесли с 5 на 12 июля из-за дождей.', 'Праздник перенесли с 12 на 5 июля из-за дождей.'],
]

const lexicon = await loadLexicon()
const FILLER = { ru: 'В районе прошла ярмарка ремесел. Гости слушали музыку и пробовали мед. ', en: 'A fair of crafts was held in the district. Guests listened to music and tasted honey. ', be: 'У раёне прайшоў кірмаш рамёстваў. Госці слухалі музыку і каштавалі мёд. ' }

function verdict(passage: string, quote: string): Verdict {
  const language = /[ўі]/iu.test(passage) ? 'be' : /[а-я]/iu.test(passage) ? 'ru' : 'en'
  const text = `${FILLER[language].repeat(2)}\n\n${passage}\n\n${FILLER[language].repeat(2)}`
  return matchQuotation(indexPage({ text, around: text, asides: [], headline: null, title: null, language: null }, lexicon), quote).verdict
}

describe('what the page says in other clothes is never refuted', () => {
  it.each([...TRUE_ACROSS, ...TRUE_BACK, ...TRUE_WITHIN])('%s — %s', (passage, quote) => { expect(verdict(passage, quote)).not.toBe('refuted') })
})

describe('what the page says otherwise is never confirmed', () => {
  it.each([...CHANGED_ACROSS, ...CHANGED_BACK, ...CHANGED_WITHIN])('%s — %s', (passage, quote) => { expect(verdict(passage, quote)).not.toBe('confirmed') })
})
