/** Nouns and adjectives of many fields that the topic files leave out, A to H. */
export const FURTHER_WORDS_A_H = `
absentee: отсутствующий
abuser: насильник
accumulator: аккумулятор
acting: исполняющий, врио, игра
ad: реклама, объявление
adviser: советник, консультант
aforementioned: вышеупомянутый, вышеуказанный
aggregator: агрегатор
agrarian: аграрный
airing: эфир
ambient: окружающий
amusement: развлечение, аттракцион
apocalypse: апокалипсис
apology: извинение
arc: дуга
astronautics: космонавтика
audio: аудио
awe: благоговение
bachelor: бакалавр, холостяк
backdrop: фон
baggage: багаж
bankcard: карта
banner: баннер, знамя, флаг
bar: бар, планка
barbarian: варвар
barbaric: варварский
batch: партия
baton: жезл, эстафета
beacon: маяк
bedside: прикроватный
beggar: нищий
beginner: начинающий, новичок
bench: скамейка, скамья
best-known: известнейший
bet: ставка, пари, спорить
big: большой, крупный
bin: бак, корзина
biofuel: биотопливо
biologically: биологически
black-and-white: черно-белый
blade: лезвие
blueprint: проект, чертеж
boarder: пограничник
borderland: приграничье, пограничье
bosom: грудь
boundary: граница
brainchild: детище
breakdown: поломка, срыв, разбивка
briefcase: портфель, чемоданчик
brink: грань
broom: метла
buddy: приятель, друг
budgeting: бюджетирование
bumper: бампер, рекордный
businesslike: деловой
byproduct: побочный продукт
card: карта, карточка
carefully: тщательно, внимательно, осторожно
carpenter: плотник
casino: казино
cautiously: осторожно
celestial: небесный
censor: цензор
census: перепись
chairlift: подъемник
chandelier: люстра
chaser: преследователь
chloride: хлорид
citywide: общегородской
classics: классика
cleaning: уборка, очистка
cleanup: уборка, очистка
climax: кульминация
clip: клип, ролик
closed: закрытый
closing: закрытие
coaching: тренерский
coating: покрытие
coffin: гроб
coinage: чеканка
cold-war: холодная война
comeback: возвращение
commonplace: обыденный
communal: коммунальный
compartment: отсек, купе
compulsory: обязательный
condominium: товарищество собственников
condominiums: товарищества собственников
confectioner: кондитер
consul-general: генконсул, генеральный консул
contestant: конкурсант, участник
contusion: ушиб, контузия
cord: шнур
corona: коронавирус, корона
cosmetic: косметический, косметика
cosmetics: косметика
cosmos: космос
counting: подсчет
crater: кратер
creature: существо
credential: полномочия, верительный
credentials: верительные грамоты
creed: вероучение
crest: герб
cross-border: трансграничный, приграничный
crossroad: перекресток
crypto: крипто
cubicle: кабинка
cupboard: шкаф
customization: настройка
cyber: кибер
deal: сделка, иметь дело, соглашение, заниматься, решать
debris: обломки, мусор
debut: дебют
decision-maker: руководитель
deep-rooted: укоренившийся
degraded: деградированный
demarcation: демаркация
demographics: демография
demography: демография
denomination: деноминация, номинал, конфессия
denuclearization: денуклеаризация
deputy-chairman: заместитель председателя, зампред
deputy-director: заместитель директора, замдиректора
devastation: разруха, опустошение
devoid: лишенный
devotion: преданность
dialog: диалог
differential: дифференциальный
difficulty: трудность, сложность, затруднение
dimensionless: безразмерный
discotheque: дискотека
discoverer: первооткрыватель
disinformation: дезинформация
dispatcher: диспетчер
disposition: расположение
distillery: спиртзавод
distrust: недоверие
ditch: кювет, канава, ров
documentation: документация
dominion: владычество
doorway: дверь
downpour: ливень
downtown: центр города
driver's: водительский
drunken: пьяный
dump: свалка, сбросить
duties: обязанности, пошлины
earthly: земной
eastward: восток
eco: эко
edge: край, кромка
eightfold: восьмикратный
electrical-engineering: электротехнический
electrification: электрификация
electronically: электронно
embezzlement: хищение, растрата
eminence: возвышение
employability: трудоустройство
enclave: анклав
end-user: конечный пользователь
endemic: эндемичный
enlistment: вербовка
enquiry: запрос, расследование
enthusiastic: восторженный, увлеченный
entourage: окружение, свита
erosion: эрозия
exaltation: возвышение
excavations: раскопки
exchange-rate: курс
exclave: эксклав
exertion: усилие
exhibitor: экспонент
expat: экспат
expediency: целесообразность
expedient: целесообразный
expedition: экспедиция
expressive: выразительный
extent: степень, мера, объем
exterior: внешний
extracurricular: внеклассный, внеурочный
extremity: конечность
fallout: осадки, последствия
fare: плата за проезд, тариф
farewell: прощание
fast-growing: быстрорастущий
fault: вина, неисправность
federalism: федерализм
felt: войлок
figurine: статуэтка
financially: финансово, материально
firmly: твердо
first-class: первоклассный
five-year: пятилетний, пятилетка, пятилетие
flagship: флагман
flare: вспышка
flashlight: фонарик
flavour: вкус
flea: блоха
flexibility: гибкость
footprint: след
forced: вынужденный, принудительный
foreword: предисловие
formality: формальность
fort: форт
founder: основатель, учредитель
founding: основание, учредительный
fountain: фонтан
four-year: четырехлетний
fragment: фрагмент, осколок
free-trade: свободная торговля
freshwater: пресноводный
fringe: окраина
frontline: передовая, фронт
fruition: осуществление
fulfilled: выполненный
full-time: полный рабочий день, очный
functional: функциональный
functioning: функционирование
fundamentals: основы
gala-concert: гала-концерт
galactic: галактический
gas-pipeline: газопровод
generally: целом, обычно
ghetto: гетто
glamorous: гламурный
glove: перчатка
goodwill: добрая воля
graduate-student: аспирант
grandiose: грандиозный
grandma: бабушка
grandpa: дедушка
granite: гранит
graveyard: кладбище
gust: порыв
hand-made: самодельный, ручной
handful: горстка
handover: передача
harassment: преследование, домогательство
hard-working: трудолюбивый
harmonization: гармонизация, сближение
hazard: опасность
hazardous: опасный
heat-power: тепловой
heat-resistant: жаропрочный
hectic: суматошный
heirloom: реликвия
helmet: шлем, каска
high-precision: высокоточный
high-rise: высотный, многоэтажный
historically: исторически
hook: крюк
horn: рог
hosting: проведение, хостинг
household: домохозяйство, домашний, хозяйство, бытовой, семья
humanitarian: гуманитарный
hut: хижина, изба
hydrological: гидрологический
hype: ажиотаж
`
