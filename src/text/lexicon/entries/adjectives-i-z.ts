/** Adjectives of news and everyday English, I to Z. */
export const ADJECTIVES_I_Z = `
ideal: идеальный, идеал
identical: идентичный, одинаковый
idle: праздный, простаивать
ignorant: невежественный
ill: больной
imaginary: воображаемый
immediate: немедленный, непосредственный
immense: огромный
imminent: неминуемый
immortal: бессмертный
impartial: беспристрастный
imperative: необходимый
important: важный, значимый
impossible: невозможный
impressive: впечатляющий
improper: ненадлежащий
inadequate: недостаточный
inappropriate: неуместный
incapable: неспособный
inclusive: инклюзивный
incoming: входящий
incomplete: неполный
inconsistent: непоследовательный
incorrect: неправильный
incredible: невероятный
indefinite: неопределенный
indirect: косвенный
indispensable: незаменимый
indisputable: бесспорный, неоспоримый
individual: индивидуальный, отдельный, личность, лицо
inert: инертный
inertness: инертность
inevitable: неизбежный
infamous: печально известный
infinite: бесконечный
informal: неформальный
inherent: присущий
initial: первоначальный, начальный
inner: внутренний
innocent: невиновный, невинный
innovative: инновационный, новаторский
insecure: небезопасный
insignificant: незначительный
instant: мгновенный, момент
insufficient: недостаточный
intact: нетронутый
integral: неотъемлемый, интегральный
integrated: интегрированный, комплексный
intellectual: интеллектуальный, интеллектуал
intelligent: умный, разумный
intense: интенсивный, напряженный
intensive: интенсивный
intentional: преднамеренный
interested: заинтересованный
interesting: интересный
intermediate: промежуточный
intimate: близкий, интимный
invalid: недействительный
invaluable: бесценный
invisible: невидимый
irregular: нерегулярный
irresponsible: безответственный
irreversible: необратимый
isolated: изолированный
jealous: ревнивый
joyful: радостный
juicy: сочный
key: ключевой, ключ
kind: добрый, вид, род
knowledge-intensive: наукоемкий
large: большой, крупный
large-scale: масштабный, крупномасштабный
last: последний, длиться, продлиться, прошлый
lasting: длительный
late: поздний, поздно, покойный, конец
latest: последний, новейший
lawful: законный
lazy: ленивый
lean: худой
legendary: легендарный
lengthy: длительный
lethal: смертельный, летальный
level: уровень, ровный
light: свет, легкий, светлый, зажечь
likely: вероятный, вероятно
limited: ограниченный
linear: линейный
literal: буквальный
literary: литературный
little: маленький, мало, небольшой
lively: оживленный
living: живущий, живой, жизнь
logical: логический, логичный
lonely: одинокий
long: длинный, долгий, долго
long-awaited: долгожданный
long-lasting: длительный
long-range: дальний
long-standing: давний, многолетний
long-term: долгосрочный
loose: свободный
loud: громкий
lovely: прекрасный, милый
low: низкий
lower: низкий, понизить, снизить, нижний
lucky: удачливый, счастливый
mad: безумный, сумасшедший
magic: магия, волшебный
magnificent: великолепный
main: главный, основной
major: крупный, главный, майор, основной
mandatory: обязательный
marginal: незначительный, маргинальный
married: женатый, замужем
marvellous: чудесный
mass: масса, массовый
massive: массивный, массовый, масштабный
mature: зрелый
maximum: максимум, максимальный
meaningful: значимый
mechanical: механический
mediocre: посредственный
medium: средний
medium-sized: средний
medium-term: среднесрочный
memorable: памятный
mental: психический, умственный
mere: простой
mild: мягкий
minimal: минимальный
minimum: минимум, минимальный
minor: незначительный, несовершеннолетний
miserable: несчастный
missing: пропавший, отсутствующий
mixed: смешанный
mobile: мобильный
modern: современный
modest: скромный
moist: влажный
monthly: ежемесячный, месячный
monumental: монументальный
moral: моральный, нравственный
mortal: смертный
multiple: множественный, несколько, многократный
mysterious: таинственный, загадочный
mythical: мифический
naive: наивный
naked: голый
narrow: узкий
nasty: неприятный
natural: естественный, природный, натуральный
near: близкий, около, близ, рядом
nearby: соседний, рядом, поблизости
neat: аккуратный
necessary: необходимый, нужный
negative: отрицательный, негативный
nervous: нервный
new: новый
newest: новейший
nice: приятный, хороший
nightly: ночной
noble: благородный
noisy: шумный
normal: нормальный, обычный
normative: нормативный
notable: заметный, примечательный
noteworthy: примечательный
notorious: печально известный
numerous: многочисленный
obedient: послушный
obscure: неясный
obsolete: устаревший
obvious: очевидный
occasional: случайный
odd: странный, нечетный
old: старый
ongoing: текущий, продолжающийся
open: открыть, открытый, открывать
operational: операционный, оперативный, действующий
opposite: противоположный, напротив
optical: оптический
optimal: оптимальный
optimistic: оптимистичный
optional: необязательный, факультативный
oral: устный
ordinary: обычный, обыкновенный
organic: органический
original: оригинальный, первоначальный, оригинал
outdated: устаревший
outdoor: открытый воздух
outer: внешний, наружный
outright: прямой
outstanding: выдающийся
overall: общий
overseas: зарубежный, заморский
overwhelming: подавляющий
painful: болезненный
pale: бледный
parallel: параллельный
partial: частичный
particular: особый, конкретный, частность
passionate: страстный
passive: пассивный
past: прошлый, прошлое
patient: пациент, терпеливый, больной
peculiar: особенный, своеобразный
perfect: идеальный, совершенный
periodic: периодический
persistent: настойчивый, постоянный
personal: личный, персональный
pessimistic: пессимистический
petty: мелкий
phased: поэтапный
physical: физический
plain: простой, равнина
plausible: правдоподобный
pleasant: приятный
pleased: довольный, рад
polite: вежливый
poor: бедный, плохой
popular: популярный, народный
positive: положительный, позитивный
possible: возможный
post-war: послевоенный
potential: потенциальный, потенциал
powerful: мощный, сильный, могущественный
practical: практический, практичный
precious: драгоценный
precise: точный
predictable: предсказуемый
preferable: предпочтительный
preferential: льготный, преференциальный
pregnant: беременный
preliminary: предварительный
premature: преждевременный
pressing: насущный, актуальный
prestigious: престижный
pretty: довольно, красивый
previous: предыдущий, прежний
primary: первичный, основной, начальный
primitive: примитивный
principal: главный, основной, директор
prior: предварительный, предшествующий
privileged: привилегированный
probable: вероятный
problematic: проблемный
professional: профессиональный, профессионал
profound: глубокий
progressive: прогрессивный
prolonged: длительный, затяжной
proper: надлежащий, правильный
proportional: пропорциональный
protective: защитный
proud: гордый, гордиться
proven: доказанный, проверенный
pure: чистый
qualified: квалифицированный
qualitative: качественный
quality: качество, качественный
quantitative: количественный
quick: быстрый
quiet: тихий, спокойный
random: случайный
rapid: быстрый, стремительный
rare: редкий
raw: сырой, сырье
ready: готовый
real: реальный, настоящий, действительный
realistic: реалистичный
reasonable: разумный, обоснованный
recent: недавний, последний
reckless: безрассудный
refined: очищенный, рафинированный
regular: регулярный, обычный
related: связанный
relative: относительный, родственник
relevant: соответствующий, актуальный
reliable: надежный
reluctant: неохотный
remarkable: замечательный
remote: удаленный, отдаленный, дистанционный
repeated: неоднократный, повторный
required: необходимый, требуемый
residential: жилой
resistant: устойчивый, стойкий
respectable: уважаемый
restless: беспокойный
retired: отставной, пенсия
rich: богатый
ridiculous: смешной, нелепый
right: право, правый, правильный, верный
rigid: жесткий
ripe: зрелый, спелый
risky: рискованный
robust: надежный, прочный
romantic: романтический
rough: грубый, приблизительный
round: круглый, раунд, тур
routine: обычный, рутина
royal: королевский
rude: грубый
rural: сельский
ruthless: безжалостный
sad: грустный, печальный
safe: безопасный, сейф
salty: соленый
same: тот же, одинаковый, самый, такой
satisfactory: удовлетворительный
satisfied: довольный, удовлетворенный
savage: дикий
scarce: дефицитный, скудный
scary: страшный
sceptical: скептический
seasonal: сезонный
secondary: вторичный, средний
secret: секрет, секретный, тайный, тайна
senior: старший, высокопоставленный
sensible: разумный
sensitive: чувствительный
serious: серьезный
severe: суровый, тяжелый, серьезный
shallow: мелкий
sharp: острый, резкий
shocking: шокирующий
short: короткий, краткий
short-term: краткосрочный
shy: застенчивый
sick: больной
significant: значительный, существенный, значимый
silent: молчаливый, тихий
silly: глупый
similar: похожий, аналогичный, подобный, схожий
simple: простой
simultaneous: одновременный
sincere: искренний
single: единый, одиночный, один, единственный
skilful: умелый
skilled: квалифицированный
slight: незначительный, легкий
slow: медленный
small: маленький, малый, небольшой, мелкий
smart: умный
smooth: гладкий, плавный
sober: трезвый
soft: мягкий
solar: солнечный
sole: единственный
solid: твердый, прочный
sophisticated: сложный, изощренный
sore: больной
spacious: просторный
special: специальный, особый
specialized: специализированный
specific: конкретный, специфический, особый
spectacular: зрелищный, впечатляющий
spiritual: духовный
splendid: великолепный
spontaneous: спонтанный, стихийный
square: площадь, квадратный, квадрат
standard: стандарт, стандартный, норма
static: статический
steady: устойчивый, стабильный
steep: крутой
sterile: стерильный
sticky: липкий
strange: странный
strict: строгий
striking: поразительный
strong: сильный, крепкий, прочный
structural: структурный
stubborn: упрямый
stunning: потрясающий
stupid: глупый
subsequent: последующий
substantial: существенный, значительный
subtle: тонкий
successful: успешный
successive: последовательный
sudden: внезапный
sufficient: достаточный
suitable: подходящий, пригодный
sunny: солнечный
superb: великолепный
superficial: поверхностный
superfluous: излишний
superior: превосходный, вышестоящий
supplementary: дополнительный
sure: уверенный, конечно
surprising: удивительный
suspicious: подозрительный
sustained: устойчивый
sweet: сладкий
swift: быстрый
systematic: систематический
systemic: системный
tall: высокий
tangible: ощутимый, осязаемый
tasty: вкусный
temporary: временный
tender: тендер, конкурс, нежный
tense: напряженный
terrible: страшный, ужасный
thick: толстый, густой
thin: тонкий
thorough: тщательный
threefold: трехкратный, втрое
tight: тесный, жесткий
timely: своевременный
tiny: крошечный
tired: усталый
tireless: неустанный
top: верх, высший, вершина, топ
total: общий, всего, итог, совокупный
tough: жесткий, трудный
toxic: токсичный, ядовитый
traditional: традиционный
tragic: трагический
transparent: прозрачный
tremendous: огромный
tricky: хитрый
trivial: тривиальный
tropical: тропический
true: истинный, правда, верный, настоящий
twofold: двукратный, вдвое
typical: типичный, типовой
ugly: уродливый
ultimate: окончательный, конечный
unacceptable: неприемлемый
unavoidable: неизбежный
unbelievable: невероятный
uncertain: неопределенный, неуверенный
unclear: неясный
uncomfortable: неудобный
unconditional: безусловный
underground: подземный, подполье
underlying: лежащий основе
uneven: неравномерный
unexpected: неожиданный
unfair: несправедливый
unfavourable: неблагоприятный
unfortunate: несчастный, неудачный
unhappy: несчастный
unified: единый, унифицированный
uniform: форма, единый, единообразный
unimportant: неважный
unique: уникальный
universal: всеобщий, универсальный
unknown: неизвестный
unlikely: маловероятный
unlimited: неограниченный
unnecessary: ненужный
unpleasant: неприятный
unprecedented: беспрецедентный
unpredictable: непредсказуемый
unreasonable: необоснованный
unstable: нестабильный, неустойчивый
unsuccessful: неудачный, безуспешный
unsuitable: неподходящий
unusual: необычный
unwilling: нежелающий
up-to-date: современный
upcoming: предстоящий
upper: верхний
urban: городской
useful: полезный
useless: бесполезный
usual: обычный
utmost: крайний
vacant: вакантный, свободный
vague: неопределенный, расплывчатый
vain: тщетный, напрасный
valid: действительный
varied: разнообразный
various: различный, разный
vast: обширный, огромный
versatile: разносторонний, универсальный
vertical: вертикальный
vibrant: яркий
vicious: порочный
visible: видимый
visual: визуальный
vital: жизненно, важный
vivid: яркий
voluntary: добровольный
vulnerable: уязвимый
warm: теплый, согреть
weak: слабый
weary: усталый
weekly: еженедельный, неделя
weird: странный
well-known: известный
wet: мокрый, влажный
whole: весь, целый
wicked: злой
wide: широкий
widespread: распространенный, широкий
wild: дикий
willing: готовый
wise: мудрый
wonderful: замечательный, чудесный
wooden: деревянный
working: рабочий, работающий
worldwide: мир, всемирный
worried: обеспокоенный
worthy: достойный
wounded: раненый
wrong: неправильный, неверный
yearly: ежегодный
young: молодой, юный
youth: молодежь, молодежный, юность, юноша
`
