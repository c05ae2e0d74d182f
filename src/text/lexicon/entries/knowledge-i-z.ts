/** Science, technology, computing, education, I to Z. */
export const KNOWLEDGE_I_Z = `
idea: идея, мысль
illiteracy: неграмотность
image: изображение, образ
imagination: воображение
inference: вывод
info: информация
informatics: информатика
information: информация, информационный, сведения
inorganic: неорганический
inquiry: запрос, расследование
insight: понимание
institute: институт
instructor: инструктор, преподаватель
instrument: инструмент, прибор, документ
intellect: интеллект
intelligence: интеллект, разведка, разум
interdisciplinary: междисциплинарный
interface: интерфейс
intern: стажер
internet: интернет
internship: стажировка
interpretation: толкование, интерпретация
intuition: интуиция
invent: изобрести
inventor: изобретатель
ion: ион
item: предмет, пункт
journal: журнал
keyboard: клавиатура
kindergarten: детский сад
kinetic: кинетический
knowledge: знание
lab: лаборатория
laboratory: лаборатория
language: язык, языковой
laptop: ноутбук
laser: лазер, лазерный
laurels: лавры
layer: слой
learner: учащийся
learning: обучение, учеба
lecture: лекция
lens: линза, объектив
lesson: урок, занятие
letter: письмо, буква
lexicon: лексика, словарь
librarian: библиотекарь
library: библиотека
linguist: лингвист
linguistic: языковой, лингвистический
linguistics: лингвистика, языкознание
liquid: жидкий, ликвидный, жидкость
literacy: грамотность
logic: логика
longstanding: давний
luminous: светящийся
lunar: лунный
lyceum: лицей
magistracy: магистратура
magnet: магнит
magnetic: магнитный
magnitude: величина, магнитуда
manual: руководство, ручной
manuscript: рукопись
map: карта
master: мастер, магистр, хозяин, освоить
material: материал, материальный
mathematical: математический
mathematician: математик
mathematics: математика
matrix: матрица
maximize: максимизировать
measurement: измерение
meteorite: метеорит
method: метод, способ
methodological: методический, методологический
methodology: методика, методология
microbe: микроб
microphone: микрофон
microscope: микроскоп
microscopic: микроскопический
mind: ум, разум, сознание
mistake: ошибка
mixture: смесь
mode: режим
model: модель, образец
moderator: модератор
molecular: молекулярный
molecule: молекула
monograph: монография
motion: движение
motivation: мотивация
multidisciplinary: многопрофильный, междисциплинарный
multimedia: мультимедиа
mutation: мутация
nanometre: нанометр
nanosecond: наносекунда
network: сеть, сетевой
networking: сетевой
neuron: нейрон
neutron: нейтрон
nobel: Нобелевский
notebook: тетрадь, блокнот
notion: понятие
nucleus: ядро
number: число, номер, количество, цифра
numeral: цифра
numerical: численный
object: объект, предмет, возражать
obligatory: обязательный
observation: наблюдение
observatory: обсерватория
oceanographic: океанографический
offline: офлайн
optics: оптика
optimization: оптимизация
optimize: оптимизировать
orbit: орбита
orbital: орбитальный
organism: организм
origin: происхождение, начало
oscillation: колебание
output: выпуск, производство, продукция, объем производства
paradigm: парадигма
paradox: парадокс
paragraph: абзац, параграф
parameter: параметр
particle: частица
password: пароль
patch: патч, участок
patent: патент
pattern: модель, образец, закономерность
pavilion: павильон
pedagogical: педагогический
pedagogy: педагогика
pen: ручка
pencil: карандаш
perception: восприятие
periodical: периодический, журнал
peripheral: периферийный
phase: фаза, этап
phenomenon: явление, феномен
philologist: филолог
philology: филология
philosopher: философ
philosophical: философский
philosophy: философия
photon: фотон
phrase: фраза
physicist: физик
physics: физика
pioneer: пионер
pixel: пиксель
planetary: планетарный
plus: плюс
poll: опрос
postdoctoral: докторант
postgraduate: аспирант, аспирантура
postponement: перенос, отсрочка
prediction: прогноз, предсказание
preschool: дошкольный
presentation: презентация, представление
pressure: давление
probability: вероятность
probe: зонд, проба
problem: проблема, задача
procedure: процедура, порядок
processor: процессор
professor: профессор
profile: профиль
programmer: программист
programming: программирование
progress: прогресс, ход, продвижение
pronounced: выраженный
proportion: доля, пропорция
proton: протон
psychological: психологический
psychologist: психолог
psychology: психология
publication: публикация, издание
publisher: издатель, издательство
publishing: издательский
pupil: ученик, учащийся
puzzle: головоломка, загадка
qualification: квалификация
quantity: количество
quantum: квант, квантовый
questionnaire: анкета
quiz: викторина
radar: радар, радиолокационный
radiation: излучение, радиация, радиационный
radio: радио
radioactive: радиоактивный
radioactivity: радиоактивность
radius: радиус
range: диапазон, ряд, спектр
ratio: соотношение, коэффициент
reader: читатель
reason: причина, основание, разум
reasoning: рассуждение
recommendation: рекомендация
rectangle: прямоугольник
redundancy: избыточность
reference: ссылка, справка
reflection: отражение, размышление
regularity: закономерность, регулярность
relativistic: релятивистский
relativity: относительность
reliability: надежность
replicate: воспроизвести
research: исследование, научный, исследовательский
researcher: исследователь, ученый
resistance: сопротивление, устойчивость
resonance: резонанс
reuse: повторное использование
sample: образец, проба, выборка
satellite: спутник, спутниковый
scale: масштаб, шкала, весы
scanner: сканер
scenario: сценарий
scheme: схема
scholar: ученый
scholarship: стипендия
school: школа, школьный
schoolboy: школьник
schoolchild: школьник
schoolgirl: школьница
schooling: обучение
schoolteacher: учитель
science: наука
scientific: научный
scientist: ученый
screen: экран
section: раздел, секция, отрезок
semantic: семантический
semiconductor: полупроводник
seminar: семинар
sensor: датчик, сенсор
sentence: предложение, приговор, приговорить
sentient: разумный
sequence: последовательность
series: серия, ряд, сериал
server: сервер
sevenfold: семикратный
shape: форма, формировать
signal: сигнал
simulation: моделирование
simulator: тренажер, симулятор
sixfold: шестикратный
skill: навык, умение, мастерство
smartphone: смартфон
snapshot: снимок
soccer: футбол
socio: социально
sociological: социологический
sociologist: социолог
sociology: социология
software: программное обеспечение, программный, ПО
solution: решение, раствор
source: источник
space: пространство, космос, космический, место
spacecraft: космический аппарат, корабль
spatial: пространственный
specialist: специалист
speciality: специальность
specification: спецификация, характеристика
specimen: образец
spectrum: спектр
sphere: сфера, область
springboard: трамплин
stage: этап, стадия, сцена
standardization: стандартизация
statistic: статистика
stellar: звездный
structure: структура, сооружение, конструкция
student: студент, учащийся, ученик
studio: студия
subject: предмет, субъект, тема
substance: вещество, сущность
substantive: содержательный
sum: сумма, итог
summary: резюме, итог, сводка
supercomputer: суперкомпьютер
survey: опрос, обследование
syllable: слог
symbiotic: симбиотический
symposium: симпозиум
synergetic: синергетический
synergy: синергия
synthesis: синтез
system: система
table: стол, таблица
tablet: планшет, таблетка
task: задача, задание
taxonomy: классификация
teacher: учитель, преподаватель, педагог
teaching: преподавание, обучение, педагогический
technical: технический
technique: методика, прием, техника
technopark: технопарк
teenager: подросток
telecommunication: телекоммуникация, электросвязь
telephone: телефон
telescope: телескоп
television: телевидение, телевизор
tendency: тенденция
terminology: терминология
terrestrial: земной, наземный
tetrahedron: тетраэдр
text: текст
textbook: учебник
thematic: тематический
theorem: теорема
theoretical: теоретический
theorist: теоретик
theory: теория
thesis: диссертация, тезис
topic: тема
topology: топология
trainee: стажер
training: обучение, подготовка, тренировка, учеба
trajectory: траектория
transformation: преобразование, трансформация
translation: перевод
translator: переводчик
trend: тенденция, тренд
trial: суд, испытание, процесс
triangle: треугольник
tuition: обучение, плата
tutorial: учебник
type: тип, вид
typology: типология
undergraduate: студент
underway: идти, ход
universe: вселенная
university: университет, вуз
unknown: неизвестный
usage: использование
user: пользователь
vacuum: вакуум
validity: действительность, срок действия
variable: переменная, переменный
variant: вариант
variety: разнообразие, сорт
vector: вектор
velocity: скорость
verbal: словесный, устный
verification: проверка, верификация
verify: проверить
version: версия
vibration: вибрация, колебание
victoria: Виктория
video: видео
virtual: виртуальный
vocabulary: словарь, лексика
vocational: профессиональный
web: сеть, веб
webinar: вебинар
website: сайт
weight: вес
willpower: сила воли
wireless: беспроводной
wobble: колебание
word: слово
youth: молодежь, молодежный, юность, юноша
`
