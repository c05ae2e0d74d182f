/** Adjectives of news and everyday English, A to H. */
export const ADJECTIVES_A_H = `
able: способный, мочь
abnormal: ненормальный, аномальный
abroad: заграница, рубеж, границей
abrupt: резкий, внезапный
absent: отсутствующий
absolute: абсолютный
abstract: абстрактный
absurd: абсурдный, нелепый
abundant: обильный
academic: академический, академик, учебный
acceptable: приемлемый, допустимый
accessible: доступный
accidental: случайный
accurate: точный
accustomed: привычный
acid: кислый, кислота
active: активный, действующий
actual: фактический, действительный, реальный
acute: острый
adaptive: адаптивный
additional: дополнительный
adequate: адекватный, достаточный
adjacent: соседний, прилегающий
adult: взрослый
advanced: передовой, продвинутый, развитый
advantageous: выгодный
adverse: неблагоприятный
aesthetic: эстетический
afraid: бояться
aged: возраст, пожилой
aggressive: агрессивный
alarming: тревожный
alien: чужой, инопланетный
alike: одинаковый, похожий
alive: живой
alternative: альтернативный, альтернатива
amateur: любительский, любитель
amazing: удивительный, потрясающий
ambiguous: неоднозначный, двусмысленный
ancient: древний, старинный
angry: злой, сердитый, разгневанный
annual: ежегодный, годовой
anonymous: анонимный
anxious: обеспокоенный, тревожный
apparent: очевидный, явный
applicable: применимый
applied: прикладной
appropriate: соответствующий, надлежащий, подходящий
approximate: приблизительный
arable: пахотный
arbitrary: произвольный
arrogant: высокомерный
artificial: искусственный
asleep: спящий
astonishing: удивительный
attractive: привлекательный
atypical: нетипичный
audible: слышный
authentic: подлинный
automatic: автоматический
available: доступный, имеющийся
average: средний, среднее
awake: бодрствующий
aware: знающий, осведомленный, осознавать
awful: ужасный
awkward: неловкий
bad: плохой, дурной, скверный
bare: голый
basic: основной, базовый, фундаментальный
beautiful: красивый, прекрасный
beloved: любимый
beneficial: выгодный, полезный
bitter: горький
bizarre: странный
blank: пустой, бланк
bleak: мрачный
blind: слепой
bloody: кровавый
blunt: тупой, прямой
bold: смелый
boring: скучный
bottom: дно, нижний
boundless: безграничный
brave: храбрый, смелый
brief: краткий, короткий, брифинг
bright: яркий, светлый
brilliant: блестящий, великолепный
broad: широкий
broken: сломанный, разбитый
brutal: жестокий
busy: занятый
calm: спокойный
candid: откровенный
capable: способный
careful: осторожный, тщательный, внимательный
careless: небрежный
casual: случайный, повседневный
catastrophic: катастрофический
cautious: осторожный
centennial: столетний
certain: определенный, уверенный, некоторый
chaotic: хаотичный
characteristic: характерный, характеристика
charming: очаровательный
chronic: хронический
circular: круговой
civilized: цивилизованный
classic: классический, классика
classical: классический
classified: секретный
clever: умный
coherent: последовательный
cohesive: сплоченный
cold: холодный, холод, простуда
colorful: красочный, яркий
colossal: колоссальный
comfortable: комфортный, удобный
compact: компактный
comparable: сопоставимый, сравнимый
comparative: сравнительный
compatible: совместимый
complementary: взаимодополняющий, дополнительный
complex: сложный, комплекс, комплексный
complicated: сложный
compulsory: обязательный
conceptual: концептуальный
concise: краткий
concrete: конкретный, бетон, бетонный
conditional: условный
confident: уверенный
confidential: конфиденциальный
conscious: сознательный
consecutive: последовательный, подряд
considerable: значительный, существенный
consistent: последовательный
consolidated: консолидированный, сводный
conspicuous: заметный
constant: постоянный
constructive: конструктивный
contemporary: современный, современник
content: содержание, содержимое, довольный, контент
continental: континентальный
continuous: непрерывный, постоянный
contradictory: противоречивый
controversial: спорный, противоречивый
convenient: удобный
conventional: обычный, традиционный
cool: прохладный, крутой, охладить
correct: правильный, исправить, верный
corresponding: соответствующий
cosy: уютный
countless: бесчисленный
courageous: мужественный, смелый
crazy: сумасшедший, безумный
creative: творческий, креативный
credible: достоверный, убедительный
critical: критический, важный
crowded: переполненный
crucial: ключевой, решающий, важнейший
crude: сырой, грубый
cruel: жестокий
cumulative: совокупный, накопительный
curious: любопытный
current: текущий, нынешний, ток, течение, действующий
customary: обычный
cute: милый
daily: ежедневный, суточный
dangerous: опасный
dark: темный
dead: мертвый, погибший
deadly: смертельный, смертоносный
deaf: глухой
dear: дорогой
decent: достойный, приличный
decisive: решающий, решительный
deep: глубокий
defective: дефектный, бракованный
defenceless: беззащитный
definite: определенный
deliberate: преднамеренный, умышленный
delicate: деликатный, тонкий
delicious: вкусный
dense: плотный, густой
dependent: зависимый, иждивенец
descriptive: описательный
desirable: желательный
desperate: отчаянный
destructive: разрушительный
detailed: подробный, детальный
deteriorating: ухудшающийся
devastating: разрушительный
different: разный, другой, различный, отличный
difficult: трудный, сложный, тяжелый
diligent: усердный
direct: прямой, непосредственный, направить
dirty: грязный
disabled: инвалид
disadvantaged: неблагополучный
disastrous: катастрофический
discreet: сдержанный
distant: далекий, отдаленный
distinct: отдельный, отчетливый
distinctive: отличительный
distinguished: выдающийся, заслуженный
diverse: разнообразный, различный
divine: божественный
dominant: доминирующий, господствующий
doubtful: сомнительный
dramatic: драматический, резкий
drastic: радикальный, резкий
drunk: пьяный
dry: сухой, сушить
dual: двойной
due: должный, обусловленный, надлежащий
dull: тусклый, скучный
durable: прочный, долговечный
dusty: пыльный
dynamic: динамичный, динамический
eager: стремящийся
early: ранний, рано, начало, досрочный
easy: легкий, простой
elaborate: тщательный, разработать
elastic: эластичный
elderly: пожилой
elegant: элегантный
elementary: элементарный, начальный
eligible: имеющий право
eminent: выдающийся
emotional: эмоциональный
empty: пустой
endless: бесконечный
enormous: огромный
enough: достаточно, хватать
entire: весь, целый
equivalent: эквивалент, эквивалентный
essential: необходимый, существенный, важный
eternal: вечный
ethical: этический
evident: очевидный
evil: зло, злой
exact: точный
excellent: отличный, превосходный
exceptional: исключительный
excess: избыток, излишек, избыточный
excessive: чрезмерный, избыточный
excited: взволнованный
exciting: захватывающий
exclusive: эксклюзивный, исключительный
exotic: экзотический
expected: ожидаемый
experienced: опытный
experimental: экспериментальный, опытный
explicit: явный
explosive: взрывной, взрывчатка
extensive: обширный, широкий
external: внешний
extra: дополнительный
extreme: крайний, экстремальный
fabulous: сказочный
faithful: верный
fake: фальшивый, поддельный, фейк
false: ложный, фальшивый
familiar: знакомый
famous: известный, знаменитый
fantastic: фантастический
far: далекий, далеко, дальний
far-reaching: далеко идущий
fascinating: увлекательный
fast: быстрый, быстро, пост
fatal: смертельный, роковой
favourable: благоприятный
favourite: любимый, фаворит
feasible: осуществимый
feeble: слабый
fertile: плодородный
fierce: ожесточенный, яростный
final: окончательный, финал, заключительный, последний
finite: конечный
fit: подходить, соответствовать, пригодный
fixed: фиксированный
flat: плоский, квартира
flexible: гибкий
fluent: беглый
fond: любящий
foolish: глупый
formal: формальный, официальный
former: бывший, прежний, экс
forthcoming: предстоящий
fortunate: удачливый
fourfold: четырехкратный, вчетверо
fragile: хрупкий
frank: откровенный
free: свободный, бесплатный, освободить
frequent: частый
fresh: свежий, пресный
frightening: пугающий
frozen: замороженный
fruitful: плодотворный
full: полный, целый
full-fledged: полноценный
full-scale: полномасштабный
fundamental: фундаментальный, основной, основополагающий
funny: смешной, забавный
furious: яростный
further: дальнейший, далее
futile: тщетный
future: будущее, будущий
genuine: подлинный, настоящий
giant: гигант, гигантский
gifted: одаренный
glad: рад
global: глобальный, мировой
gloomy: мрачный
glorious: славный
good: хороший, добрый, благо
gradual: постепенный
grand: великий, грандиозный
grateful: благодарный
grave: могила, серьезный
great: великий, большой, отличный, крупный, значительный
growing: растущий
guilty: виновный, виноватый
handsome: красивый
handy: удобный
happy: счастливый, рад
hard: твердый, трудный, тяжелый, жесткий
hardworking: трудолюбивый
harmful: вредный
harmless: безвредный
harmonious: гармоничный
harsh: суровый, жесткий
healthy: здоровый
heavy: тяжелый
helpful: полезный
helpless: беспомощный
heroic: героический
hidden: скрытый
high: высокий, высоко
high-quality: качественный
high-speed: высокоскоростной, скоростной
high-tech: высокотехнологичный
historic: исторический
historical: исторический
holy: святой, священный
homogeneous: однородный
honest: честный
honorary: почетный
honourable: почетный, уважаемый
hopeful: надеющийся
hopeless: безнадежный
horizontal: горизонтальный
horrible: ужасный
hot: горячий, жаркий
huge: огромный, громадный
human: человеческий, человек
humane: гуманный
humble: скромный
humid: влажный
hungry: голодный
hybrid: гибрид, гибридный
`
