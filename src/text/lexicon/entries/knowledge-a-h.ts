/** Science, technology, computing, education, A to H. */
export const KNOWLEDGE_A_H = `
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
auspices: эгида
authorship: авторство
autonomous: автономный
axiom: аксиома
axis: ось
bachelor: бакалавр, холостяк
backup: резервный
bandwidth: пропускная способность
battery: батарея, аккумулятор
bibliography: библиография
bidder: участник торгов
binary: двоичный
biochemistry: биохимия
biological: биологический
biologist: биолог
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
chart: диаграмма, график, карта
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
collapse: крах, обвал, обрушиться, рухнуть, обрушение, распад
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
dashboard: панель
data: данные
database: база данных
decay: распад
deduction: вывод, вычет
deferral: отсрочка
definition: определение
deflection: отклонение
delivery: доставка, поставка
density: плотность
derivative: производный
desk: стол, парта
development: развитие, разработка, освоение
diagram: диаграмма, схема
diameter: диаметр
dictionary: словарь
didactic: дидактический
digit: цифра
dilation: расширение
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
dragonfly: стрекоза
draughtsman: чертежник
e-mail: электронная почта
eclipse: затмение
educate: обучать, воспитывать
educated: образованный
education: образование, воспитание
educational: образовательный, учебный, воспитательный
educator: педагог, преподаватель
element: элемент
eloquent: красноречивый
elusive: неуловимый
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
fivefold: пятикратный
flask: колба
flaw: недостаток, изъян
fluctuation: колебание
fluid: жидкость
fluorescent: флуоресцентный
folder: папка
formula: формула
fraction: дробь, доля
frantic: неистовый
freelancer: фрилансер
frequency: частота
friction: трение
furor: фурор
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
hydrometeorological: гидрометеорологический
hypothesis: гипотеза
hypothetical: гипотетический
`
