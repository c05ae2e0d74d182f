/** General nouns: ideas, quantities, places, colours. */
export const ABSTRACT = `
ability: способность, умение, возможность
absence: отсутствие
absurdity: абсурд
abyss: пропасть, бездна
accent: акцент
acceptance: принятие
accessibility: доступность
accommodation: размещение, жилье, проживание
accompaniment: сопровождение
accomplishment: достижение
achievement: достижение, успех
acquiescence: согласие
act: действовать, акт, закон, поступок, действие
actuality: действительность
adaptation: адаптация
addition: дополнение, добавление
adherent: сторонник, приверженец
adjustment: корректировка, регулировка
admiration: восхищение
admission: прием, признание, допуск
advancement: продвижение, прогресс
advantage: преимущество, выгода
advent: появление
advice: совет, рекомендация
aftermath: последствие
alienation: отчуждение
allocation: распределение, выделение
allusion: намек
alternation: чередование
ambiguity: неоднозначность
amenity: удобство, благоустройство
anomaly: аномалия
anonymity: анонимность
antagonism: антагонизм
appearance: внешность, появление, вид
apprehension: опасение
appropriation: присвоение, ассигнование
area: площадь, область, район, сфера, территория, направление
argument: аргумент, спор, довод
arrangement: договоренность, расположение, организация
array: массив
arrival: прибытие, приезд, приход
arrow: стрела, стрелка
aspect: аспект
assertion: утверждение
assessment: оценка
assignment: задание, назначение
assumption: предположение, допущение
assurance: гарантия, заверение
attention: внимание
attraction: привлечение, аттракцион, достопримечательность
attractiveness: привлекательность
availability: наличие, доступность
avenue: проспект, путь
awareness: осознание, осведомленность
background: фон, биография
basis: основа, база, основание
beginning: начало
behalf: имени, лица
being: существо, бытие
belief: вера, убеждение
benchmark: ориентир, эталон
bend: изгиб, согнуть
beneficence: благодеяние
bias: предвзятость
bit: немного, бит, кусок
black: черный
blessing: благословение
blow: удар, дуть
blue: синий, голубой
bonfire: костер
bottleneck: узкое место
branching: ветвление
breadth: широта, ширина
brown: коричневый
brutality: жестокость
bubble: пузырь
burden: бремя, нагрузка
calamity: бедствие
calm: спокойный
capability: способность, возможность
care: забота, уход, помощь
career: карьера
case: случай, дело
catalyst: катализатор
catastrophe: катастрофа
category: категория
centre: центр
cessation: прекращение
chance: шанс, возможность
chaos: хаос
charm: обаяние, очарование
chasm: пропасть
choice: выбор
circle: круг
circulation: обращение, тираж, циркуляция
circumstance: обстоятельство
clarity: ясность
cleanliness: чистота
closure: закрытие
clue: улика, подсказка
cluster: кластер, скопление
code: код, кодекс
coexistence: сосуществование
cohesion: сплоченность
coincidence: совпадение
colour: цвет
combination: сочетание, комбинация
commonality: общность
comparison: сравнение
compilation: составление, сборник
complexity: сложность
component: компонент, комплектующие, составляющая
concealment: сокрытие
concern: концерн, касаться, беспокойство, озабоченность
condition: условие, состояние
conduct: проводить, провести, поведение, вести
confusion: путаница, замешательство
consequence: последствие, следствие
consideration: рассмотрение, соображение
consistency: последовательность
consolidation: консолидация, укрепление
constraint: ограничение
contempt: презрение
continuation: продолжение
contradiction: противоречие
contrary: противоположный, напротив, вопреки
contrast: контраст, отличие
controversy: спор, полемика
convenience: удобство
conversation: разговор, беседа
conversion: преобразование, конверсия
core: ядро, основа
corner: угол
corpus: корпус
correction: исправление, поправка
craftsmanship: мастерство
craze: увлечение
credibility: доверие
crossroads: перекресток
cruelty: жестокость
curiosity: любопытство
cycle: цикл
danger: опасность
darkness: темнота, тьма
deadline: срок
deadlock: тупик
death: смерть, гибель, кончина
decency: порядочность
degradation: деградация
delusion: заблуждение
denial: отрицание, отказ
departure: отъезд, вылет, отправление, уход
dependence: зависимость
description: описание
destination: место назначения, направление
detail: деталь, подробность
deterioration: ухудшение
determination: решимость, определение
detriment: ущерб
deviation: отклонение
diligence: усердие
directness: прямота
disadvantage: недостаток
disbelief: неверие
discontent: недовольство
discourse: дискурс, речь
discovery: открытие, обнаружение
disgrace: позор
dissatisfaction: недовольство
distinction: различие, отличие
diversity: разнообразие, многообразие
domain: домен, область
dominance: господство, доминирование
domination: господство
duration: продолжительность, длительность
ease: легкость, облегчить
east: восток, восточный
eastern: восточный
echo: эхо
edge: край, кромка
effect: эффект, влияние, воздействие, действие
effort: усилие, попытка
elimination: ликвидация, устранение
emergence: появление, возникновение
emphasis: акцент, внимание
encouragement: поощрение
endeavour: стремление, усилие
enlargement: расширение
enlightenment: просвещение
enrichment: обогащение
entity: организация, субъект, лицо
envelope: конверт
equipment: оборудование, техника, оснащение
escalation: эскалация
essence: сущность, суть
establishment: создание, учреждение, установление
estate: имение, усадьба, имущество
esteem: уважение
evaluation: оценка
excellence: совершенство
exception: исключение
existence: существование
expanse: простор
expectation: ожидание
explanation: объяснение
exploitation: эксплуатация
expression: выражение
extent: степень, мера, объем
fabrication: изготовление
facet: грань
fairness: справедливость
feasibility: осуществимость
fiasco: фиаско
fidelity: верность
file: файл, дело, подать
fix: исправить, фиксировать, закрепить, починить
flow: поток, течь
foe: враг
fold: складка, сложить
folder: папка
folly: глупость
footing: основа
foresight: предвидение
fortune: удача, состояние, судьба
frame: рамка, кадр
fullness: полнота
fusion: слияние, синтез
gap: разрыв, пробел
gateway: ворота, шлюз
generality: общность
gesture: жест
glimpse: взгляд
golden: золотой
gradation: градация
greatness: величие
grey: серый
ground: земля, основание, почва
grounds: основание
grouping: группировка
guise: вид
hardship: трудность
haste: спешка
heading: заголовок, рубрика
headway: продвижение
heap: куча
hesitation: колебание
highlight: подчеркнуть, выделить, событие
hint: намек
hole: дыра, отверстие
honesty: честность
hub: центр, узел, хаб
hurdle: препятствие
ideal: идеальный, идеал
ignorance: невежество
illusion: иллюзия
imbalance: дисбаланс
immediacy: непосредственность
imperfection: несовершенство
impetus: импульс, толчок
importance: важность, значение, значимость
imposition: введение, наложение
impossibility: невозможность
improvement: улучшение, совершенствование, повышение
impulse: импульс
inability: неспособность
inaction: бездействие
incidence: заболеваемость, частота
inclination: склонность
inclusion: включение
inconvenience: неудобство
indication: указание, признак
indifference: равнодушие
influx: приток
injustice: несправедливость
insecurity: неуверенность
instance: случай, пример, инстанция
intensity: интенсивность
intent: намерение
intention: намерение
interconnected: взаимосвязанный
interconnection: взаимосвязь
interrelated: взаимосвязанный
interrelation: взаимосвязь
introduction: введение, внедрение
involvement: участие, вовлечение
kind: добрый, вид, род
label: метка, этикетка
labourer: рабочий
ladder: лестница
lag: отставание
lapse: упущение
layout: планировка
leap: скачок, прыжок
left: левый, покинуть
length: длина
lesson: урок, занятие
level: уровень, ровный
line: линия, строка, очередь
list: список, перечень
location: место, расположение
loop: петля
mail: почта
maintenance: обслуживание, техобслуживание, содержание, поддержание
manifestation: проявление
manner: образ, способ, манера
meaning: значение, смысл
means: средство, способ
merit: заслуга, достоинство
middle: середина, средний
milieu: среда
mishap: происшествие
mobility: мобильность
modification: изменение, модификация
momentum: импульс
motive: мотив
multiplicity: множественность
multitude: множество
mutuality: взаимность
necessity: необходимость
neglect: пренебрежение, халатность
nonsense: чепуха, бессмыслица
norm: норма
north: север, северный
north-east: северо-восток
north-west: северо-запад
northeastern: северо-восточный
northern: северный
northwestern: северо-западный
novelty: новизна, новинка
nuance: нюанс
number: число, номер, количество, цифра
obstacle: препятствие, преграда
occasion: случай, повод
occupation: оккупация, занятие, профессия
occurrence: происшествие, случай
omission: упущение
openness: открытость
option: вариант, опция
organ: орган
orientation: ориентация
outcome: результат, итог, исход
outline: очерк, контур, наметить
outreach: охват
outsider: аутсайдер
outskirts: окраина
pace: темп, шаг
page: страница
panorama: панорама
part: часть, деталь, роль, участие
partition: раздел
passage: проход, отрывок, проезд
path: путь, дорожка, тропа
patronage: покровительство
pause: пауза
peculiarity: особенность
perfection: совершенство
peril: опасность
permission: разрешение
perseverance: настойчивость
persistence: настойчивость
personnel: персонал, кадры, личный состав, кадровый
phone: телефон
piece: кусок, часть, штука
pillar: столп, колонна
pink: розовый
pit: яма
plight: положение
plurality: множество
possession: владение, обладание
possibility: возможность
post: пост, почта, должность
postal: почтовый
postman: почтальон
potential: потенциальный, потенциал
practice: практика
precondition: предпосылка
predominance: преобладание
premise: предпосылка, помещение
preparation: подготовка, приготовление
preparedness: готовность
prerequisite: предпосылка, условие
preservation: сохранение
pretext: предлог
prevalence: распространенность
profession: профессия
professionalism: профессионализм
prospect: перспектива
protection: защита, охрана
provenance: происхождение
proximity: близость
purity: чистота
purple: фиолетовый
pursuit: преследование, погоня
quest: поиск
rain: дождь
rank: звание, ранг, место, занимать, ряд
ray: луч
reaction: реакция
reality: реальность, действительность
realm: царство, сфера
red: красный
reduction: сокращение, снижение, уменьшение
refusal: отказ
regret: сожаление, сожалеть
relevance: актуальность
reluctance: нежелание
remainder: остаток
remark: замечание
reminder: напоминание
renewal: обновление, возобновление
renovation: реновация, ремонт, обновление
renown: известность
replacement: замена, замещение
replenishment: пополнение
resemblance: сходство
residue: остаток
resilience: устойчивость
resolve: решить, разрешить, урегулировать
response: ответ, реакция, отклик
restriction: ограничение
resume: возобновить, резюме
revival: возрождение
rhetorical: риторический
right: право, правый, правильный, верный
rise: рост, расти, подняться, подъем, вырасти, повышение, возрасти
role: роль
row: ряд, строка
rupture: разрыв
rush: спешить, мчаться
sacrifice: жертва, жертвовать
saga: сага
sake: ради
scarcity: нехватка, дефицит
secrecy: секретность
selection: выбор, отбор, подбор
sensation: сенсация, ощущение
sensitivity: чувствительность
sentiment: настроение, чувство
service: служба, услуга, сервис, обслуживание
severity: тяжесть, строгость
shade: тень, оттенок
shadow: тень
sheet: лист
shift: сдвиг, смена, сместить, переход
shortcoming: недостаток
side: сторона, бок
significance: значение, значимость
silence: тишина, молчание
similarity: сходство, подобие
simplicity: простота
situation: ситуация, положение, обстановка
size: размер, величина
slice: ломтик
smoothness: гладкость
solution: решение, раствор
sort: сорт, вид, сортировать
south: юг, южный
southeast: юго-восток
southeastern: юго-восточный
southern: южный
southwest: юго-запад
southwestern: юго-западный
spark: искра
speciality: специальность
specificity: специфика
specifics: специфика, подробности
spot: место, пятно
staff: персонал, сотрудник, штат
standing: положение, постоянный
standpoint: точка зрения
standstill: застой
starting: стартовый, начальный
stereotype: стереотип
strength: сила, прочность
string: строка, струна
stroke: инсульт, удар
stuff: вещество, вещи
subdivision: подразделение
success: успех
succession: преемственность, последовательность
sufficiency: достаточность
suggestion: предложение
superiority: превосходство
supremacy: превосходство, верховенство
surge: всплеск, скачок
surprise: удивление, сюрприз, удивить
survival: выживание
swing: качели, колебание
tact: такт
temptation: искушение
tenure: срок полномочий
termination: прекращение
thing: вещь, дело
thinking: мышление, мысль
thought: мысль
tone: тон
totality: совокупность
transition: переход, переходный
transitional: переходный
triumph: триумф, победа
trouble: проблема, беда
truth: правда, истина
uncertainty: неопределенность
undertaking: начинание, предприятие
uniqueness: уникальность
unreality: нереальность
unwillingness: нежелание
urgency: срочность, актуальность
utterance: высказывание
vacancy: вакансия
validation: проверка
variation: вариация, изменение
variety: разнообразие, сорт
vastness: простор
verge: грань
vicinity: окрестность, близость
viewpoint: точка зрения
violet: фиолетовый
vision: зрение, видение
void: пустота
wake: будить, след
wall: стена
warmth: тепло
way: путь, способ, образ, дорога
weakness: слабость
wealth: богатство, состояние
west: запад, западный
western: западный
white: белый
whole: весь, целый
width: ширина
world: мир, мировой, всемирный
worth: стоимость, стоящий, ценность
yellow: желтый
youthfulness: молодость
zeal: рвение
`
