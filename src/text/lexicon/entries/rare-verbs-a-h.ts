/** Less frequent verbs, A to H. */
export const RARE_VERBS_A_H = `
abandon: отказаться, покинуть, бросить
abate: утихнуть, ослабнуть
abbreviate: сокращать
absorb: поглощать, впитать, освоить
abstain: воздержаться
accelerate: ускорить, ускорять
acclimatize: акклиматизироваться
accommodate: разместить, вместить
accrue: начислять
accumulate: накопить, накапливать
accustom: приучить
activate: активировать, активизировать
adhere: придерживаться, соблюдать
adjoin: примыкать
administer: управлять, вводить
admire: восхищаться
adore: обожать
adorn: украсить
advertise: рекламировать
advocate: адвокат, сторонник, выступать, защитник
aggravate: усугубить, обострить
agonize: мучиться
alarm: тревога, сигнализация
alienate: отчуждать
align: согласовать, выровнять
alleviate: облегчить, смягчить
alternate: чередовать
amass: накопить
amaze: поражать, изумить
amplify: усилить
amuse: развлекать
anger: гнев, злость
annoy: раздражать
applaud: аплодировать, приветствовать
appraise: оценить
appropriate: соответствующий, надлежащий, подходящий
arm: рука, вооружить
arouse: вызвать, пробудить
articulate: сформулировать
ascend: подниматься
ascertain: установить, выяснить
ascribe: приписать
aspire: стремиться
assert: утверждать
assimilate: ассимилировать, усвоить
associate: связывать, ассоциировать
assuage: смягчить
astonish: удивить, изумить
atone: искупить
attribute: атрибут, признак, приписать
automate: автоматизировать
await: ожидать, ждать
awake: бодрствующий, проснуться
awaken: пробудить
babble: лепетать
bake: печь
bark: кора, лаять
bathe: купаться
beg: просить, умолять
behold: созерцать
bemoan: оплакивать
bend: изгиб, согнуть
bestow: даровать
bet: ставка, пари, спорить
beware: остерегаться
bind: связать, обязать
binding: обязательный, обязывающий
bite: кусать, укус
bless: благословить
blink: мигать
blur: размывать
boast: хвастаться
boil: кипеть, варить
bolster: укрепить, поддержать
bother: беспокоить
bounce: отскочить
bow: поклон, лук, кланяться
breach: нарушение, утечка
brew: варить
broaden: расширить
browse: просматривать
bump: удариться
burst: лопнуть, взорваться, прорвать
bustle: суета
capitalize: капитализировать
captivate: увлечь
caress: ласкать
cater: обслуживать
chair: председатель, стул, председательствовать, кафедра
characterize: характеризовать
chase: преследовать, погоня
chat: беседа, болтать, чат
cheat: обмануть, мошенничать
cherish: дорожить
chew: жевать
choke: задыхаться
chop: рубить
circulate: циркулировать, обращаться, распространять
circumvent: обойти
cite: приводить, ссылаться, цитировать
climb: подниматься, карабкаться, восхождение
cling: цепляться
coincide: совпасть, совпадать
collide: столкнуться
combat: бой, боевой, борьба
comfort: комфорт, утешение
commence: начать
commend: похвалить
commission: комиссия
compel: вынудить, заставить
compensate: компенсировать, возместить
complicate: осложнить, усложнить
compose: составить, сочинить
comprehend: понять
compress: сжать
conceal: скрыть, скрывать
concede: уступить, признать
conceive: задумать, зачать
condense: конденсировать, сгустить
condone: оправдывать
confer: присвоить, совещаться
configure: настроить
confine: ограничить
conform: соответствовать
confuse: путать, спутать
conserve: сохранять, беречь
consolidate: консолидировать, укрепить
constitute: составлять, представлять, являться
constrain: ограничить
contemplate: обдумывать, созерцать
contend: утверждать, соперничать
contract: контракт, договор, подряд
contradict: противоречить
contrast: контраст, отличие
converge: сходиться
converse: беседовать
convey: передать, передавать
cook: повар, готовить
cool: прохладный, крутой, охладить
correlate: коррелировать, соотносить
correspond: соответствовать, переписываться
corrode: разъедать
counter: противодействовать, счетчик, прилавок
crack: трещина, взломать
crawl: ползти
creep: ползти
crumble: рушиться
crush: раздавить, подавить
cultivate: выращивать, возделывать
curb: сдержать, обуздать
curse: проклятие, проклинать
damage: ущерб, повреждение, повредить, вред
dare: осмелиться, сметь
decay: распад
deceive: обмануть
decode: декодировать, расшифровать
decompose: разлагать
decorate: украсить
decouple: разъединить
decrypt: расшифровать
dedicate: посвятить
deduce: вывести
deduct: вычесть, удержать
deem: считать
defer: отложить
defile: осквернить
defuse: разрядить
degrade: деградировать, ухудшить
delete: удалить
delight: восторг, радость
demolish: снести, разрушить
demolition: снос
demonize: демонизировать
denounce: осудить, денонсировать
depict: изображать
deplete: истощить
depose: свергнуть
deprive: лишить
derive: получать, происходить
descend: спускаться, происходить
desert: пустыня, дезертировать
despise: презирать
deteriorate: ухудшиться
devalue: девальвировать, обесценить
deviate: отклониться
devise: разработать, придумать
devour: пожирать
dictate: диктовать
differentiate: различать, дифференцировать
dig: копать, рыть
digest: переварить
diminish: уменьшить, снизить
dip: окунуть
disagree: не согласиться, несогласный
disassemble: разобрать
discard: выбросить, отбросить
discern: различить
discharge: разрядить, выписать, сброс, увольнение
disclose: раскрыть, разгласить
disclosure: раскрытие, разглашение
disconnect: отключить
discontinue: прекратить
discourage: отговорить, препятствовать
discredit: дискредитировать
discriminate: дискриминировать, различать
disguise: маскировать, маскировка
dismantle: разобрать, демонтировать
disorient: дезориентировать
dispatch: отправить
dispel: развеять
displace: вытеснить, переместить
disposal: распоряжение, утилизация
dispose: распоряжаться, избавиться
disregard: игнорировать, пренебрегать
disrupt: нарушить, сорвать
disruption: нарушение, сбой
disseminate: распространять
distort: исказить
distortion: искажение
distract: отвлечь
disturb: беспокоить, нарушить
dive: нырять
divert: отвлечь, отклонить
dodge: уклониться
dominate: доминировать, господствовать
doom: обречь
doze: дремать
drag: тащить
drain: осушить, слить
drift: дрейф
drip: капать
drown: утонуть
dump: свалка, сбросить
dwell: жить
earmark: выделить
ease: легкость, облегчить
edit: редактировать
elevate: поднять, повысить
elicit: вызвать
elucidate: разъяснить
elude: ускользнуть
emanate: исходить
embark: начать, отправиться
embed: встроить, внедрить
embody: воплощать
embrace: обнять, охватить
emit: излучать, выделять
empower: уполномочить, расширить возможности
emulate: подражать
encircle: окружить
enclose: приложить, огородить
encode: кодировать
encroach: посягать
encrypt: зашифровать, шифровать
encryption: шифрование
endanger: угрожать
endeavour: стремление, усилие
endow: наделить
endure: терпеть, выдержать
engage: заниматься, участвовать, привлечь
engagement: участие, помолвка, вовлечение
engross: увлечь
enhance: повысить, усилить, улучшить, укрепить, расширять
enlighten: просветить
enrich: обогатить
entail: влечь
entangle: запутать
entertain: развлекать
entitle: озаглавить, давать право
entrench: закрепить
entrust: доверить, поручить
envelop: окутать
envision: предусматривать, представить
equalize: уравнять
equip: оснастить, оборудовать
eradicate: искоренить
erase: стереть
erect: возвести
erode: разрушать
erupt: извергаться, вспыхнуть
escalate: обострить, нарастать
escort: сопровождать, эскорт
evacuate: эвакуировать
evaporate: испариться
evoke: вызвать
exacerbate: обострить, усугубить
exaggerate: преувеличить
exaggeration: преувеличение
excel: преуспеть
exclaim: воскликнуть
exert: оказывать, прилагать
exertion: усилие
exhaust: выхлоп, выхлопной, истощить, исчерпать
exit: выход, выйти
expedite: ускорить
expel: исключить, выслать
expend: расходовать
expire: истечь, истекать
expiry: истечение
explode: взорваться, взорвать
expulsion: изгнание, исключение
extinguish: тушить, потушить, погасить
extract: извлечь, добыть
fabricate: сфабриковать
fade: угасать
faint: слабый, обморок
falter: колебаться
fascinate: увлекать
fasten: закрепить
favour: благоприятствовать, польза, пользу
ferment: бродить
fetch: принести
finalize: завершить, доработать
flash: вспышка, мелькнуть
flatter: льстить
flip: перевернуть
float: плавать
flourish: процветать
flush: смыть
fold: складка, сложить
forbid: запретить, запрещать
foresee: предвидеть, предусматривать
foretell: предсказать
forge: подделать, ковать
forgive: простить
forgiveness: прощение
fortify: укрепить
forward: вперед, нападающий
foster: способствовать, поощрять
freeze: заморозить, замерзнуть
frighten: напугать, пугать
frustrate: расстроить
fuel: топливо, горючее, топливный
furnish: обставить, предоставить
fuse: сплавить
gasify: газифицировать
gaze: взгляд
germinate: прорасти
glance: взгляд, взглянуть
glitter: блестеть
glow: светиться, свечение
grab: схватить
grasp: схватить, понять
gratify: удовлетворить
greet: приветствовать
grieve: горевать
grind: молоть
grip: хватка
groan: стонать
guess: догадаться, угадать, предполагать
gush: хлынуть
hack: взломать
halt: остановить, остановка
hamper: препятствовать, затруднить
harass: преследовать
harassment: преследование, домогательство
harmonize: гармонизировать
hasten: ускорить
haunt: преследовать
heighten: усилить
herald: предвещать, вестник
hesitate: колебаться
highlight: подчеркнуть, выделить, событие
hinder: препятствовать, мешать
hire: нанять, нанимать
hop: прыгать
hurry: спешить
hurt: ранить, болеть, повредить
`
