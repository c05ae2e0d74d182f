/** Terms of several words: their translation is another than that of their words. */
export const TERMS = `
ministry of emergency situations: МЧС, министерство по чрезвычайным ситуациям
emergencies ministry: МЧС, министерство по чрезвычайным ситуациям
emergency ministry: МЧС
emergency situations ministry: МЧС
ministry of internal affairs: МВД, УМВД, министерство внутренних дел
interior ministry: МВД, министерство внутренних дел
ministry of the interior: МВД
foreign ministry: МИД, министерство иностранных дел
ministry of foreign affairs: МИД, министерство иностранных дел
foreign affairs ministry: МИД
foreign minister: министр иностранных дел, глава МИД
health ministry: Минздрав, министерство здравоохранения
ministry of health: Минздрав, министерство здравоохранения
healthcare ministry: Минздрав
education ministry: Минобразования, Минобрнауки, Минпросвещения
ministry of education: Минобразования, Минобрнауки, Минпросвещения
finance ministry: Минфин, министерство финансов
ministry of finance: Минфин, министерство финансов
economy ministry: Минэкономики, Минэкономразвития
ministry of economy: Минэкономики, Минэкономразвития
agriculture ministry: Минсельхозпрод, Минсельхоз
ministry of agriculture: Минсельхозпрод, Минсельхоз
industry ministry: Минпром, Минпромторг
ministry of industry: Минпром, Минпромторг
energy ministry: Минэнерго, министерство энергетики
ministry of energy: Минэнерго, министерство энергетики
transport ministry: Минтранс, министерство транспорта
ministry of transport: Минтранс, министерство транспорта
labor ministry: Минтруд, министерство труда
labour ministry: Минтруд, министерство труда
ministry of labor: Минтруд
ministry of labour: Минтруд
justice ministry: Минюст, министерство юстиции
ministry of justice: Минюст, министерство юстиции
defense ministry: Минобороны, министерство обороны
defence ministry: Минобороны, министерство обороны
ministry of defense: Минобороны, министерство обороны
ministry of defence: Минобороны, министерство обороны
ministry of culture: Минкультуры, министерство культуры
culture ministry: Минкультуры, министерство культуры
construction ministry: Минстройархитектуры, Минстрой
trade ministry: МАРТ, министерство торговли
natural resources ministry: Минприроды, министерство природных ресурсов
ministry of natural resources: Минприроды
communications ministry: Минсвязи, министерство связи
state control committee: КГК, Комитет госконтроля
state customs committee: ГТК, таможенный комитет
state security committee: КГБ
national bank: Нацбанк
central bank: Центробанк, ЦБ
national academy of sciences: НАН, академия наук
academy of sciences: академия наук, НАН, РАН
supreme council: верховный совет
council of ministers: совет министров, Совмин, правительство
cabinet of ministers: кабинет министров, кабмин, правительство
house of representatives: палата представителей
council of the republic: совет республики
state duma: Госдума, дума
federation council: совет федерации, Совфед
national assembly: национальное собрание, парламент
supreme court: верховный суд
constitutional court: конституционный суд
investigative committee: следственный комитет, СК
prosecutor general: генпрокурор, генеральный прокурор
general prosecutor: генпрокурор
head of state: глава государства, президент
heads of state: глава государства, президент
head of government: глава правительства, премьер
prime minister: премьер, премьер-министр
vice premier: вице-премьер
deputy prime minister: вице-премьер, зампред, замглавы
deputy minister: замминистра, заместитель министра
deputy chairman: зампред, заместитель председателя
deputy head: замглавы, замначальника, заместитель главы
deputy director: замдиректора, заместитель директора
state secretary: госсекретарь
secretary of state: госсекретарь
secretary general: генсек, генеральный секретарь
general secretary: генсек, генеральный секретарь
commonwealth of independent states: СНГ, содружество независимых государств
eurasian economic union: ЕАЭС, евразийский экономический союз
eurasian economic commission: ЕЭК, евразийская экономическая комиссия
customs union: таможенный союз, ТС
union state: союзное государство
common economic space: ЕЭП, единое экономическое пространство
single economic space: ЕЭП, единое экономическое пространство
collective security treaty organization: ОДКБ, организация договора о коллективной безопасности
shanghai cooperation organization: ШОС
shanghai cooperation organisation: ШОС
european union: ЕС, Евросоюз
european commission: Еврокомиссия, ЕК
european parliament: Европарламент
council of europe: совет Европы
united nations: ООН
security council: совбез, совет безопасности
general assembly: генассамблея
world health organization: ВОЗ
world trade organization: ВТО
world bank: всемирный банк
international monetary fund: МВФ
united states: США, соединенные штаты, американский
united kingdom: Великобритания, британский
great britain: Великобритания, Британия
united arab emirates: ОАЭ, эмираты
south korea: Южная Корея, южнокорейский
north korea: КНДР, северокорейский
moscow region: Подмосковье, Московская область
moscow oblast: Подмосковье
leningrad region: Ленобласть
far east: Дальний Восток, дальневосточный
middle east: Ближний Восток, ближневосточный
central asia: Средняя Азия, среднеазиатский
free trade zone: зона свободной торговли, ЗСТ
free trade area: зона свободной торговли, ЗСТ
free economic zone: СЭЗ, свободная экономическая зона
gross domestic product: ВВП, валовой внутренний продукт
gross regional product: ВРП
value added tax: НДС
income tax: подоходный налог, НДФЛ
foreign trade: внешняя торговля, внешнеторговый
foreign policy: внешняя политика, внешнеполитический
foreign economic: внешнеэкономический
foreign currency: валюта, валютный
exchange rate: курс
interest rate: ставка, процент
refinancing rate: ставка рефинансирования
joint venture: СП, совместное предприятие
joint stock company: акционерное общество, АО
state program: госпрограмма
state programme: госпрограмма
state budget: госбюджет
state property: госсобственность, госимущество
state support: господдержка
state border: госграница
state company: госкомпания
state corporation: госкорпорация
press service: пресс-служба
press secretary: пресс-секретарь
press conference: пресс-конференция, брифинг
press release: пресс-релиз
talk show: ток-шоу
power plant: электростанция, станция, ГРЭС
power station: электростанция, станция
nuclear power plant: АЭС, атомная электростанция
nuclear power station: АЭС, атомная электростанция
nuclear plant: АЭС
hydroelectric power plant: ГЭС, гидроэлектростанция
hydropower plant: ГЭС, гидроэлектростанция
thermal power plant: ТЭЦ, ТЭС
oil refinery: НПЗ, нефтепереработка
oil product: нефтепродукт
natural gas: газ
gas pipeline: газопровод
oil pipeline: нефтепровод
railway station: вокзал
train station: вокзал
bus station: автовокзал, автостанция
bus stop: остановка
traffic accident: ДТП, авария
road accident: ДТП, авария
car accident: ДТП, авария, автокатастрофа
car crash: ДТП, авария, автокатастрофа
traffic police: ГАИ, ГИБДД
traffic jam: пробка, затор
traffic light: светофор
slot machine: игровой автомат
cyber attack: кибератака
cyber security: кибербезопасность
black hole: черная дыра
milky way: Млечный Путь
big bang: Большой взрыв
solar system: Солнечная система
outer space: космос
space station: космическая станция, МКС
space travel: космический полет
political analyst: политолог, политический аналитик
political scientist: политолог
weather forecaster: синоптик
weather forecast: прогноз погоды
high school: школа, гимназия, старшеклассник
secondary school: школа
primary school: начальная школа
school student: школьник
high school student: школьник, старшеклассник
university student: студент
graduate student: аспирант
vocational school: училище, колледж, ПТУ
kindergarten teacher: воспитатель
higher education: высшее образование, вуз
higher education institution: вуз
educational institution: учебное заведение, учреждение образования
research institute: НИИ, исследовательский институт
research center: исследовательский центр, научный центр
scientific research: научное исследование
environmental science: экология
health care: здравоохранение, медицина
intensive care: реанимация
emergency room: приемный покой
life expectancy: продолжительность жизни
birth rate: рождаемость
death rate: смертность
mortality rate: смертность
death toll: число погибших, число жертв
death penalty: смертная казнь
crime rate: преступность
unemployment rate: безработица
living standard: уровень жизни
standard of living: уровень жизни
human right: права человека
civil society: гражданское общество
civil servant: госслужащий, чиновник
public servant: госслужащий
public opinion: общественное мнение
public figure: общественный деятель
public transport: общественный транспорт
public utility: коммунальный, ЖКХ
housing and utilities: ЖКХ
law enforcement: правоохранительный, силовик, правоохранитель
law enforcement agency: правоохранительный орган
criminal case: уголовное дело
criminal code: УК, уголовный кодекс
civil code: ГК
prison sentence: лишение свободы, тюремный срок
house arrest: домашний арест
armed forces: ВС, вооруженные силы
air force: ВВС, ВКС
military personnel: военнослужащий
rule out: исключать, исключить
carry out: провести, проводить, осуществить, выполнять
set up: создать, учредить, образовать, установить
take part: участвовать, участие
take place: состояться, пройти, проходить, произойти
takes place: состояться, пройти, проходить, произойти
took place: состояться, пройти, проходить, произойти
taken place: состояться, произойти
take off: взлететь, снять
took part: участвовать, участие
taking part: участвовать, участник
takes part: участвовать, участие
make sure: убедиться, обеспечить
find out: узнать, выяснить
point out: отметить, указать
turn out: оказаться
give up: отказаться, сдаться
break down: сломаться
break out: вспыхнуть, начаться
get sick: заболеть
got sick: заболеть, плохо
grow up: вырасти
come back: вернуться
come into force: вступить в силу
enter into force: вступить в силу
take effect: вступить в силу
look like: выглядеть, похожий
would like: хотеть, желать
for example: например
of course: конечно
right away: сразу
each other: друг друга, взаимный
one another: друг друга
last year: прошлый год, прошлогодний
so far: пока
real estate: недвижимость
heavy rain: ливень
snow storm: метель
forest fire: лесной пожар
gun fire: стрельба
opinion poll: опрос, соцопрос
social network: соцсеть
social media: соцсеть
mass media: СМИ
news agency: агентство, информагентство
cell phone: телефон, мобильник
mobile phone: телефон, мобильник
credit card: кредитка
world cup: чемпионат мира, ЧМ, Кубок мира
world championship: чемпионат мира, ЧМ
olympic games: Олимпиада, Олимпийские игры
european championship: чемпионат Европы, ЧЕ, Евро
football player: футболист
hockey player: хоккеист
head coach: главный тренер
away match: выезд, гостевой
home match: домашний
champions league: Лига чемпионов
second world war: вторая мировая война, ВОВ
world war: мировая война
great patriotic war: ВОВ, Великая Отечественная война
victory day: День Победы
new year: Новый год, новогодний
cattle breeding: животноводство, скотоводство
animal husbandry: животноводство
crop production: растениеводство
sugar beet: свекла
farm machinery: сельхозтехника
agricultural machinery: сельхозтехника
agricultural enterprise: сельхозпредприятие, сельхозорганизация
agricultural product: сельхозпродукция
agricultural land: сельхозугодья
winter crop: озимые
dairy farm: молочный комплекс, молочная ферма, МТФ
meat processing plant: мясокомбинат
dairy plant: молокозавод, молочный комбинат
sewage treatment: очистные сооружения
fire fighter: пожарный
fire brigade: пожарный
apartment building: многоквартирный дом, многоэтажка
apartment block: многоквартирный дом, многоэтажка
flight attendant: бортпроводник, стюардесса
artificial intelligence: ИИ, искусственный интеллект
renewable energy: ВИЭ, возобновляемый
climate change: изменение климата
global warming: потепление
greenhouse gas: парниковый газ
coat of arms: герб
house of culture: ДК, дом культуры
feature film: кинолента, кинокартина
`
