/** Nouns and adjectives of many fields that the topic files leave out, I to Z. */
export const FURTHER_WORDS_I_Z = `
import-substitution: импортозамещение
in-depth: углубленный, глубокий
inadmissible: недопустимый
incidentally: кстати
inclusive: инклюзивный
incumbent: действующий
indelible: неизгладимый
indescribable: неописуемый
indoor: закрытый помещение
infrared: инфракрасный
ingenious: изобретательный
initially: первоначально, изначально
ink: чернила
innings: иннинг
innovator: новатор
intake: прием, потребление
inter-parliamentary: межпарламентский
inter-state: межгосударственный
intergenerational: межпоколенческий
intra-regional: внутрирегиональный
intrinsic: внутренний, присущий
introductory: вводный
inviolability: неприкосновенность, нерушимость
irreplaceable: незаменимый
issuance: выдача, выпуск
jewelry: ювелирный, украшения
junior: младший, юниор
khokimiyat: хокимият
kilo: килограмм, кило
kinship: родство
kit: комплект, набор
knot: узел
know-how: ноу-хау
krai: край
laundering: отмывание
laundry: прачечная, стирка
law-enforcement: правоохранительный
leaflet: листовка
leakage: утечка
least-developed: наименее развитый
legalization: легализация
legally: юридически
legislatively: законодательно
life-long: пожизненный
lifelong: пожизненный
light-industry: легкая промышленность
lightweight: легкий
likelihood: вероятность
limitation: ограничение
lineage: род, происхождение
liner: лайнер
listener: слушатель
livelihood: средства существованию
loader: погрузчик
lobbyist: лоббист
locality: местность, населенный пункт
locker: шкафчик
log: журнал, бревно
long-distance: междугородный, дальний
long-time: давний
lottery: лотерея
lump: кусок
magnate: магнат
maiden: дева
mailing: рассылка
mainland: материк
mainstream: основной
make-up: макияж
man-made: искусственный, техногенный
markedly: заметно
marker: маркер
mass-media: СМИ
matchmaker: сваха
maturity: зрелость
maze: лабиринт
meltdown: авария
melting: таяние
membrane: мембрана
merciless: беспощадный
metropolis: мегаполис
mid-term: среднесрочный
middle-aged: среднего возраста
migratory: миграционный
military-industrial: военно-промышленный
military-technical: военно-технический
minus: минус
mischief: озорство
misinformation: дезинформация
mistrust: недоверие
mockery: насмешка
moderator: модератор
monotonous: монотонный
motherland: родина
motorcade: кортеж
multi-purpose: многоцелевой, универсальный
multifaceted: многогранный
multifunctional: многофункциональный
multimodal: мультимодальный
multinational: многонациональный, транснациональный
multistorey: многоэтажный
mutual-understanding: взаимопонимание
mutually-beneficial: взаимовыгодный
namesake: тезка
nationally: национальный уровень
nationhood: государственность
neighborly: добрососедский
neutralize: нейтрализовать
newscast: новости
newsletter: рассылка, бюллетень
newsroom: редакция
nitrate: нитрат
nonresident: нерезидент
norms: нормы
notebook: тетрадь, блокнот
nuclear-power: атомный
oblast: область
oblivion: забвение
obsession: одержимость
offspring: потомство
ok: хорошо
okrug: округ
one-sided: односторонний
one-time: единовременный, одноразовый
one-year: однолетний, годовой
opening: открытие
orbiter: орбитальный
outflow: отток
outlying: отдаленный
overcoat: пальто
overland: сухопутный
overpopulation: перенаселение
pact: пакт, договор
pageant: конкурс
parachute: парашют
parachutist: парашютист
parade: парад
parcel: посылка
parliamentarism: парламентаризм
participatory: партисипативный, участие
passable: проходимый
passerby: прохожий
patriotically: патриотически
patron: покровитель, меценат
paycheck: зарплата
peculiarities: особенности
pendulum: маятник
perpetual: вечный
petrified: окаменевший
phosphate: фосфат
phosphorus: фосфор
pic: фото
picturesque: живописный
pillar: столп, колонна
pine-tree: сосна
pitch: поле, подача
plan-schedule: план-график
planetarium: планетарий
planner: планировщик
planning: планирование
platformer: платформа
plaza: площадь
plume: шлейф
poll-tax: подушный налог
pontiff: понтифик
port-city: портовый
possessor: обладатель
posthumous: посмертный
potassium: калий
potency: потенция
practitioner: практик
pragmatic: прагматичный
pragmatism: прагматизм
preamble: преамбула
predator: хищник
preface: предисловие
preference: предпочтение, преференция
prefix: префикс
presenter: ведущий
presidium: президиум
prestige: престиж
priceless: бесценный
pro-government: провластный, проправительственный
pro-western: прозападный
proactive: инициативный, активный
productively: продуктивно
proficiency: владение
progenitor: прародитель
projection: прогноз, проекция
prominence: известность
proponent: сторонник
prosthesis: протез
prosthetic: протезный, протез
prostitute: проститутка
prostitution: проституция
protein: белок, протеин
provided: условие, предоставленный
proxy: доверенность
pun: каламбур
quadrupled: вчетверо
quasi: квази
quotas: квоты
rabble: толпа
radicalism: радикализм
rag: тряпка
rags: тряпки, лохмотья
railcar: вагон
rapper: рэпер
rarity: редкость
readership: читатели
rearmament: перевооружение
recap: итог, обзор
reconfiguration: переконфигурация
reed: тростник, камыш
reformist: реформатор
refreshment: освежающий
registry: реестр
regrettably: сожалению
rejection: отказ, отклонение
repository: хранилище
republication: переиздание
requisite: реквизит, необходимый
resale: перепродажа
respiration: дыхание
respondent: респондент, опрошенный
retrospective: ретроспектива
returnee: возвращенец
rid: избавить, избавиться
road-map: дорожная карта
rudimentary: примитивный
runner-up: финалист
runoff: сток, второй тур
safeguard: гарантия, защитить
samples: образцы
sanitation: санитария
sarcophagus: саркофаг
saturation: насыщение
savagery: дикость
scaffolding: леса
scarcely: едва
scientific-practical: научно-практический
scientific-technical: научно-технический
screenings: показы
seafarer: моряк
season: сезон, время года
seasoned: опытный
seating: посадка
self-employment: самозанятость
self-made: самодельный
serial: серийный, сериал
set-up: установка
shareholding: пакет акций
shelf: полка, шельф
shelf-life: срок годности
shipping: судоходство, доставка, перевозка
short-lived: недолговечный
showcase: витрина, демонстрировать
showroom: салон
shutdown: закрытие, остановка
sideline: кулуары
sidelines: кулуары, поля
signing: подписание
simulation: моделирование
sky: небо
skyline: горизонт, силуэт
slag: шлак
slogan: лозунг, девиз
slot: слот, место
sludge: шлам, осадок
small-scale: малый, мелкий
small-sized: малый
smog: смог
socially: социально
sociocultural: социокультурный
sodium: натрий
solitary: одиночный
sommelier: сомелье
soundtrack: саундтрек
souvenirs: сувениры
space-time: пространство-время
spacing: расстояние
spectrum: спектр
speedy: скорый
spending: расход, трата
spike: скачок
spiral: спираль
spokespeople: представители
sportswear: спортивная одежда
squad: отряд, команда
staffing: кадровый, кадры
standby: резервный
staple: основной
starter: стартер
state-run: государственный
statehood: государственность
stationery: канцтовары
status-quo: статус-кво
steering: рулевой, руководящий
storyline: сюжет
straight: прямой, прямо
straightforward: прямой, простой
stroller: коляска
stronghold: оплот
subculture: субкультура
subgroup: подгруппа
subsection: подраздел
subsidiary: дочерний, филиал, дочка
subsistence: прожиточный
subtitle: субтитры, подзаголовок
successively: последовательно
sulphate: сульфат
summation: итог
super: супер, сверх
supernatural: сверхъестественный
superstructure: надстройка
supranational: наднациональный
surf: серфинг
surveyor: геодезист
sweets: сладости, конфеты
symmetry: симметрия
tablecloth: скатерть
tailings: хвосты
takeover: поглощение, захват
tally: подсчет
task-force: рабочая группа
teamwork: командная работа
technopark: технопарк
telegram: телеграмма, телеграм
temporal: временной
tenfold: десятикратный, вдесятеро
tentative: предварительный
terrace: терраса
territorial-administrative: административно-территориальный
testament: завет, завещание
testing: тестирование, испытание
thaw: оттепель
theft: кража, хищение, угон
theological: богословский
thread: нить, нитка
threads: нити
three-year: трехлетний
throughput: пропускная способность
throwback: возврат
tidy: аккуратный
tie: галстук, связь, ничья
timeframe: срок, время
timetable: расписание, график
timing: срок, время
tip: совет, кончик, чаевые
tolerable: терпимый
toll: число погибших, плата
top-level: высший уровень
topography: топография
townspeople: горожане
trademark: торговая марка, товарный знак
trader: торговец, трейдер
trainer: тренер
transatlantic: трансатлантический
transboundary: трансграничный
transcript: стенограмма
transferable: передаваемый
transience: быстротечность
transnational: транснациональный
trash: мусор
trendy: модный
tributary: приток
tribute: дань
trillion: триллион, трлн
triumphant: триумфальный
tuning: настройка
turning-point: переломный момент
turnout: явка
turret: башня
two-way: двусторонний
two-year: двухлетний
twofold: двукратный, вдвое
unaware: незнающий
unbiased: беспристрастный
unborn: нерожденный
uncontrolled: неконтролируемый
undeniable: неоспоримый
underage: несовершеннолетний
undersecretary: заместитель министра
undisputed: бесспорный
unemployed: безработный
unforgettable: незабываемый
ungrateful: неблагодарный
unhealthy: нездоровый
unnatural: неестественный
unquestionable: несомненный
unrelated: несвязанный
unsafe: небезопасный
unstoppable: неудержимый
untouched: нетронутый
upbringing: воспитание
uplift: подъем
upstream: вверх по течению
uptick: рост
usability: удобство
vanguard: авангард
vantage: преимущество
variability: изменчивость
vegetation: растительность
vertical: вертикальный
vessel: судно, сосуд, корабль
viability: жизнеспособность
viewership: аудитория
vigorous: энергичный
visionary: дальновидный
visualization: визуализация
vocation: призвание
volunteering: волонтерство
volunteers: волонтеры, добровольцы
vulnerability: уязвимость
walkway: дорожка
waste-free: безотходный
watchdog: надзорный
watershed: водораздел
wax: воск
wealthier: богатый
wearable: носимый
well-established: устоявшийся
well-off: обеспеченный
wellness: оздоровление, здоровье
westward: запад
wholehearted: искренний
wide-ranging: широкий
widget: виджет
wing: крыло
winning: победный, победа
wordplay: каламбур
workload: нагрузка
workout: тренировка
world-class: мирового уровня
worldly: мирской
worship: поклонение, богослужение
wrongful: неправомерный
x-ray: рентген, рентгеновский
year-end: конец года
year-long: годичный
year-old: лет, летний, возраст
yellowish: желтоватый
zoning: зонирование
`
