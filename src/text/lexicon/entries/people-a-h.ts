/** Health, the body, family, feelings, home and sport, A to H. */
export const PEOPLE_A_H = `
abdomen: живот
abdominal: брюшной
abortion: аборт
abscess: абсцесс
ache: боль, болеть
acquaintance: знакомый, знакомство
addict: наркоман, зависимый
addiction: зависимость
adolescence: подростковый возраст
adulthood: взрослый
affection: привязанность
aggravation: обострение
ailment: недуг, болезнь
allergic: аллергический
allergy: аллергия
amputate: ампутировать
anaemia: анемия
anaesthesia: анестезия, наркоз
anger: гнев, злость
ankle: лодыжка
antibiotic: антибиотик
antibody: антитело
anxiety: тревога, беспокойство
apartment: квартира
apron: фартук
arm: рука, вооружить
armchair: кресло
arrhythmia: аритмия
artery: артерия
arthritis: артрит
asthma: астма
astonishment: изумление
athlete: спортсмен, легкоатлет, атлет
athletic: спортивный, атлетический
athletics: легкая атлетика
attic: чердак
aunt: тетя
baby: ребенок, младенец, малыш
backpack: рюкзак
backyard: двор
bag: сумка, мешок, пакет
balcony: балкон
bald: лысый
ball: мяч, шар, бал
bandage: повязка, бинт
barefoot: босой
baseball: бейсбол
basement: подвал
basket: корзина
basketball: баскетбол, баскетбольный
bath: ванна, баня
bathroom: ванная
beard: борода
beauty: красота, красавица
bed: кровать, койка, постель
bedroom: спальня
behaviour: поведение
biathlete: биатлонист
biathlon: биатлон
birth: рождение, роды
birthday: день рождения
bladder: пузырь
blanket: одеяло
bleeding: кровотечение
blonde: блондинка
blood: кровь
blouse: блузка
blush: краснеть
body: орган, тело
boot: сапог, ботинок
bottle: бутылка
bowl: миска, чаша
box: коробка, ящик, бокс
boxer: боксер
boxing: бокс
boy: мальчик, парень
boyfriend: парень, друг
bracelet: браслет
brain: мозг
breast: грудь, молочный
breath: дыхание
breathe: дышать
breathing: дыхание
bride: невеста
bridegroom: жених
bronchitis: бронхит
brother: брат
brotherhood: братство
brotherly: братский
bruise: синяк, ушиб
brush: щетка, кисть
bucket: ведро
bunch: букет, пучок
bundle: связка
burial: захоронение, похороны
bury: похоронить
button: кнопка, пуговица
cancer: рак, онкология
candle: свеча
canoe: каноэ, гребля
cap: кепка, шапка
capsule: капсула
cardiac: сердечный
cardiologist: кардиолог
cardiology: кардиология
cardiovascular: сердечно-сосудистый
care: забота, уход, помощь
caregiver: опекун, сиделка
caretaker: смотритель
carpet: ковер
cataract: катаракта
caution: осторожность
challenger: претендент
champion: чемпион
championship: чемпионат, первенство
charitable: благотворительный
charity: благотворительность, благотворительный
cheek: щека
cheer: приветствовать, болеть
chess: шахматы, шахматный
chessplayer: шахматист
chest: грудь, сундук
child: ребенок, дитя, детский
childbirth: роды
childcare: уход за ребенком
childhood: детство
childish: детский
children: дети, детский
chin: подбородок
cholera: холера
cholesterol: холестерин
cigarette: сигарета
cleaner: уборщик, чистящий
clinic: клиника
clinical: клинический
clock: часы
cloth: ткань
clothes: одежда
clothing: одежда
club: клуб
coat: пальто, слой
collar: воротник
colleague: коллега
comfort: комфорт, утешение
companion: спутник, товарищ
compassion: сострадание
complexion: цвет лица
complication: осложнение
comrade: товарищ
conception: концепция, зачатие
condolence: соболезнование
conscience: совесть
consciousness: сознание
contagious: заразный
contempt: презрение
corona: коронавирус, корона
coronavirus: коронавирус, ковид
couch: диван
cough: кашель, кашлять
couple: пара
courage: мужество, смелость
courtesy: вежливость
courtyard: двор
cousin: двоюродный
covid: ковид, коронавирус, COVID
cradle: колыбель
cricket: крикет, сверчок
cripple: калека
crowd: толпа
cry: плакать, крик
cup: кубок, чашка
curative: лечебный
cure: лечение, вылечить
curling: керлинг
curtain: занавес, штора
cycling: велоспорт
cyclist: велосипедист, велогонщик
dad: папа
dandruff: перхоть
daughter: дочь
death: смерть, гибель, кончина
deathly: смертельный
defeat: поражение, победить, разгромить
delight: восторг, радость
dental: зубной, стоматологический
dentist: стоматолог
dentistry: стоматология
depressed: подавленный
descendant: потомок
despair: отчаяние
diabetes: диабет
diagnose: диагностировать
diagnosis: диагноз, диагностика
diagnostic: диагностический
diagnostics: диагностика
diaper: подгузник
diarrhoea: диарея
digestion: пищеварение
dignity: достоинство
disability: инвалидность
disappoint: разочаровать
disappointed: разочарованный
disappointment: разочарование
disease: болезнь, заболевание
disgrace: позор
disgust: отвращение
disinfection: дезинфекция
dizziness: головокружение
doctor: врач, доктор
doll: кукла
donor: донор
doping: допинг
dosage: дозировка
dose: доза
draw: рисовать, привлечь, тянуть, чертить, ничья, жеребьевка
drawer: ящик
dress: платье, одеваться
drown: утонуть
drunkenness: пьянство
dwarf: карлик
dweller: житель
ear: ухо
elbow: локоть
embarrassment: смущение
embrace: обнять, охватить
embryo: эмбрион
emotion: эмоция
empathy: сочувствие
enemy: враг, противник, вражеский
enthusiasm: энтузиазм
enthusiast: энтузиаст
envy: зависть
epidemic: эпидемия
epidemiological: эпидемиологический
epidemiologist: эпидемиолог
epilepsy: эпилепсия
excitement: волнение
eye: глаз
eyebrow: бровь
eyelid: веко
fabulous: сказочный
faint: слабый, обморок
family: семья, семейный
fat: жир, толстый
father: отец
fatherland: отечество, родина
fatigue: усталость
fear: страх, бояться, опасаться
feeling: чувство, ощущение
fellow: товарищ, коллега, соотечественник
female: женский, женщина
feminine: женский
feminism: феминизм
feminist: феминистка
fencing: фехтование
fever: лихорадка, температура
figure: цифра, фигура, деятель, показатель
finalist: финалист
finger: палец
fist: кулак
fitness: фитнес
flu: грипп
foetus: плод
fool: дурак
footage: кадры, видео
football: футбол, футбольный
footballer: футболист
forehead: лоб
fork: вилка
fracture: перелом
friend: друг, приятель
frustration: разочарование
fun: веселье, забава
funeral: похороны
fury: ярость
gamble: азартная игра
garbage: мусор
gathering: собрание, сбор
generosity: щедрость
generous: щедрый
gentle: нежный, мягкий
gentleman: господин, джентльмен
girl: девушка, девочка
girlfriend: девушка, подруга
gland: железа
glasses: очки
glove: перчатка
goalkeeper: вратарь
golf: гольф
gossip: сплетня
grandchild: внук
granddaughter: внучка
grandfather: дед, дедушка
grandmother: бабушка
grandparents: бабушка, дедушка
grandson: внук
gratitude: благодарность
greed: жадность
greedy: жадный
greet: приветствовать
greeting: приветствие, поздравление
grief: горе
guy: парень
gym: спортзал
gymnast: гимнаст, гимнастка
gymnastics: гимнастика
habit: привычка
hair: волосы, волос
haircut: стрижка
halftime: перерыв, тайм
hall: зал, холл
hand: рука, передать, вручить
handball: гандбол
handkerchief: платок
handshake: рукопожатие
happiness: счастье
hat: шляпа, шапка
hate: ненавидеть, ненависть
hatred: ненависть
headache: головная боль
heal: лечить, исцелить
healing: исцеление, лечебный
health: здоровье, здравоохранение
healthcare: здравоохранение, медицинский
heart: сердце
heartbeat: сердцебиение
heel: каблук, пятка
height: высота, рост
hepatitis: гепатит
hip: бедро
hockey: хоккей, хоккейный
home: дом, домашний, родина
homeless: бездомный
hometown: родной город
homosexual: гомосексуальный
honour: честь, почтить
hormone: гормон
horror: ужас
hospital: больница, госпиталь
hospitalization: госпитализация
hospitalize: госпитализировать
hostess: хозяйка
housewife: домохозяйка
housework: домашние дела
hug: обнять
hurt: ранить, болеть, повредить
husband: муж, супруг
hygiene: гигиена
hygienic: гигиенический
hypertension: гипертония
hysteria: истерия
`
