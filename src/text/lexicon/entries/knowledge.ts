/** Science, technology, computing, education. */
export const KNOWLEDGE = `
abbreviation: сокращение, аббревиатура
abstraction: абстракция
academician: академик
academy: академия
acceleration: ускорение
accuracy: точность
acoustic: акустический
adolescent: подросток
aerodynamic: аэродинамический
algebra: алгебра
algorithm: алгоритм
alphabet: алфавит
amplitude: амплитуда
analogue: аналог
analogy: аналогия
analysis: анализ
analyst: аналитик
analytical: аналитический
analytics: аналитика
anatomy: анатомия
angle: угол
antenna: антенна
anthropologist: антрополог
anthropology: антропология
app: приложение
applicant: заявитель, абитуриент, соискатель
application: заявка, применение, приложение, заявление
archaeological: археологический
archaeologist: археолог
archaeology: археология
archive: архив
aspect: аспект
asteroid: астероид
astronaut: астронавт, космонавт
astronomer: астроном
astronomical: астрономический
astronomy: астрономия
astrophysics: астрофизика
atom: атом
attachment: вложение, приложение
attribute: атрибут, признак, приписать
authorship: авторство
autonomous: автономный
axiom: аксиома
axis: ось
bachelor: бакалавр, холостяк
backup: резервный
bandwidth: пропускная способность
battery: батарея, аккумулятор
bibliography: библиография
binary: двоичный
biochemistry: биохимия
biologist: биолог
biological: биологический
biology: биология
biotechnology: биотехнология
blackboard: доска
blog: блог
blogger: блогер
boarding-school: интернат
botanical: ботанический
botany: ботаника
broadband: широкополосный
browser: браузер
calculation: расчет, вычисление
calculator: калькулятор
calculus: исчисление
calibration: калибровка
campus: кампус
catalogue: каталог
category: категория
cell: клетка, ячейка, камера
cellular: сотовый, клеточный
channel: канал
chapter: глава
chemist: химик
chemistry: химия
chromosome: хромосома
circle: круг
circuit: схема, цепь
citation: цитирование, ссылка
class: класс, занятие
classification: классификация
classify: классифицировать
classmate: одноклассник
classroom: класс, аудитория
clone: клон
code: код, кодекс
coefficient: коэффициент
cognitive: когнитивный, познавательный
collaboration: сотрудничество
collaborative: совместный
college: колледж
comet: комета
commencement: начало
communication: коммуникация, связь, общение, коммуникационный
compass: компас
composition: состав, композиция, сочинение
compound: соединение, состав
comprehension: понимание
computation: вычисление
computational: вычислительный
computer: компьютер, компьютерный
computing: вычисление, вычислительный
concentration: концентрация, концентрационный
conductivity: проводимость
configuration: конфигурация
constellation: созвездие
context: контекст
coordinate: координировать, согласовать, скоординированный, координата
copy: копия, экземпляр, копировать
correlation: корреляция, связь
correspondence: переписка, соответствие
cosmic: космический
cosmodrome: космодром
cosmonaut: космонавт
course: курс, ход
crew: экипаж
criterion: критерий
crystal: кристалл
cube: куб
curriculum: учебная программа, учебный план
curve: кривая
cyber: кибер
cyberattack: кибератака
cybersecurity: кибербезопасность
cyberspace: киберпространство
data: данные
database: база данных
decay: распад
deduction: вывод, вычет
definition: определение
density: плотность
derivative: производный
desk: стол, парта
development: развитие, разработка, освоение
diagram: диаграмма, схема
diameter: диаметр
dictionary: словарь
didactic: дидактический
digit: цифра
dilemma: дилемма
dimension: измерение, размер
dimensional: мерный, пространственный
diploma: диплом
disc: диск
discipline: дисциплина
discovery: открытие, обнаружение
dissertation: диссертация
distance: расстояние, дистанция
doctoral: докторский
doctorate: докторская степень
dormitory: общежитие
download: скачать, загрузить
draughtsman: чертежник
e-mail: электронная почта
eclipse: затмение
educate: обучать, воспитывать
educated: образованный
education: образование, воспитание
educational: образовательный, учебный, воспитательный
educator: педагог, преподаватель
element: элемент
email: электронная почта
emitter: излучатель
empirical: эмпирический
encyclopaedia: энциклопедия
energy: энергия, энергетика, энергетический
enrol: зачислить, поступить
enrolment: зачисление, набор
entrance: вход, поступление, вступительный
entropy: энтропия
equation: уравнение
equilibrium: равновесие
error: ошибка, погрешность
essay: эссе, сочинение
ethnographer: этнограф
ethnography: этнография
etymology: этимология
evidence: доказательство, свидетельство
evolution: эволюция
exam: экзамен
examination: экзамен, осмотр, изучение, экспертиза
example: пример
exercise: упражнение, учения
experiment: эксперимент, опыт
expertise: экспертиза, опыт, знание
exploration: исследование, разведка, освоение
exponential: экспоненциальный
eyepiece: окуляр
fact: факт
factor: фактор, множитель
faculty: факультет
failure: провал, неудача, отказ, сбой
feedback: обратная связь, отзыв
file: файл, дело, подать
findings: выводы, результаты
fingerprint: отпечаток пальца
flask: колба
flaw: недостаток, изъян
fluctuation: колебание
fluid: жидкость
fluorescent: флуоресцентный
folder: папка
formula: формула
fraction: дробь, доля
freelancer: фрилансер
frequency: частота
friction: трение
gadget: гаджет
galaxy: галактика
gender: гендерный, пол
gene: ген
genetic: генетический
genetics: генетика
genius: гений
genome: геном
geographer: географ
geographical: географический
geography: география
geological: геологический
geologist: геолог
geology: геология
geometric: геометрический
geometry: геометрия
glossary: глоссарий
grade: класс, оценка, сорт, степень
graduate: выпускник, окончить
graduation: выпуск, выпускной
grammar: грамматика
graph: график
gravitational: гравитационный
gravity: гравитация, тяжесть
guidance: руководство, наставление
gymnasium: гимназия, спортзал
hacker: хакер
handbook: справочник
headteacher: директор школы
hemisphere: полушарие
heritage: наследие
historian: историк
history: история
homework: домашнее задание
humanities: гуманитарные науки
humanity: человечество, гуманность
hypothesis: гипотеза
hypothetical: гипотетический
idea: идея, мысль
illiteracy: неграмотность
image: изображение, образ
imagination: воображение
inference: вывод
information: информация, информационный, сведения
inorganic: неорганический
inquiry: запрос, расследование
insight: понимание
institute: институт
instructor: инструктор, преподаватель
instrument: инструмент, прибор, документ
intellect: интеллект
intelligence: интеллект, разведка, разум
intern: стажер
internet: интернет
internship: стажировка
interface: интерфейс
interpretation: толкование, интерпретация
intuition: интуиция
inventor: изобретатель
invent: изобрести
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
multimedia: мультимедиа
mutation: мутация
nanometre: нанометр
network: сеть, сетевой
networking: сетевой
neutron: нейтрон
nobel: Нобелевский
notebook: тетрадь, блокнот
notion: понятие
nucleus: ядро
number: число, номер, количество, цифра
numeral: цифра
numerical: численный
object: объект, предмет, возражать
observation: наблюдение
observatory: обсерватория
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
patent: патент
pattern: модель, образец, закономерность
pedagogical: педагогический
pedagogy: педагогика
pen: ручка
pencil: карандаш
perception: восприятие
periodical: периодический, журнал
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
planetary: планетарный
pixel: пиксель
poll: опрос
postdoctoral: докторант
postgraduate: аспирант, аспирантура
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
reference: ссылка, справка
reflection: отражение, размышление
regularity: закономерность, регулярность
relativity: относительность
reliability: надежность
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
sequence: последовательность
series: серия, ряд, сериал
server: сервер
shape: форма, формировать
signal: сигнал
simulation: моделирование
simulator: тренажер, симулятор
skill: навык, умение, мастерство
smartphone: смартфон
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
stage: этап, стадия, сцена
standardization: стандартизация
statistic: статистика
stellar: звездный
structure: структура, сооружение, конструкция
student: студент, учащийся, ученик
studio: студия
subject: предмет, субъект, тема
substance: вещество, сущность
sum: сумма, итог
summary: резюме, итог, сводка
supercomputer: суперкомпьютер
survey: опрос, обследование
syllable: слог
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
text: текст
textbook: учебник
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
triangle: треугольник
trial: суд, испытание, процесс
tuition: обучение, плата
tutorial: учебник
type: тип, вид
typology: типология
undergraduate: студент
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
verification: проверка, верификация
verify: проверить
version: версия
vibration: вибрация, колебание
video: видео
virtual: виртуальный
vocabulary: словарь, лексика
vocational: профессиональный
weight: вес
web: сеть, веб
webinar: вебинар
website: сайт
wireless: беспроводной
word: слово
youth: молодежь, молодежный, юность, юноша
`
