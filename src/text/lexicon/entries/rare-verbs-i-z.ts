/** Less frequent verbs, I to Z. */
export const RARE_VERBS_I_Z = `
ignite: зажечь, разжечь
imitate: подражать
immerse: погрузить
impair: ухудшить, нарушить
impede: препятствовать
impress: впечатлить
incite: подстрекать
incorporate: включить, объединить
incur: нести, понести
induce: побудить, вызвать
infer: заключить
infiltrate: проникнуть
inflate: надуть
inflict: нанести
inhabit: населять
inhale: вдохнуть
inhibit: подавлять, сдерживать
inject: ввести
inquire: узнать
inscribe: вписать
insert: вставить
instigate: подстрекать
institute: институт
insulate: изолировать
insult: оскорбление, оскорбить
interrupt: прервать
intersect: пересекаться
intertwine: переплетать
intimidate: запугать
intimidation: запугивание
intrigue: интрига, заинтриговать
invoke: ссылаться
irritate: раздражать
isolate: изолировать
jeopardize: ставить под угрозу
juggle: жонглировать
kneel: стоять на коленях
knit: вязать
knock: стучать, сбить
lament: оплакивать
landscape: ландшафт, пейзаж
languish: томиться
lapse: упущение
leak: утечка
lean: худой, опираться
leverage: использовать, рычаг
liquidate: ликвидировать
liquidation: ликвидация
litter: мусор
localize: локализовать
lock: замок, запереть
loom: маячить
loosen: ослабить
lower: низкий, понизить, снизить, нижний
lure: заманить
magnify: увеличить
manifest: проявить
march: март, марш
master: мастер, магистр, хозяин, освоить
materialize: материализоваться
mature: зрелый
mediate: посредничать
merge: слить, объединить
migrate: мигрировать
minimize: минимизировать
mislead: ввести заблуждение
mistake: ошибка
mitigate: смягчить, снизить
mix: смешать, смесь
moan: стонать
mock: насмехаться
mould: плесень, форма
mount: гора, установить
mourn: скорбеть
murmur: шептать
narrate: рассказывать
navigate: ориентироваться, навигация
navigation: навигация
nod: кивнуть
notification: уведомление
notify: уведомить
nourish: питать
nurture: воспитывать
obey: подчиняться
object: объект, предмет, возражать
oblige: обязать, обязан
obscure: неясный, заслонить
obstruct: препятствовать
offset: компенсировать
omit: пропустить, опустить
ooze: сочиться
opt: выбрать
orient: ориентировать
oscillate: колебаться
oust: вытеснить, сместить
outline: очерк, контур, наметить
outpace: опередить
outperform: превзойти
outsmart: перехитрить
outweigh: перевешивать
overflow: переполнить
overlap: перекрывать, совпадать
overload: перегрузка
overlook: упустить
oversee: курировать, надзор
overtake: обогнать
overturn: перевернуть, отменить
overwhelm: подавить
owe: должен, обязан
pack: пачка, упаковать, стая
paralyze: парализовать
participate: участвовать, принять участие, участие
partner: партнер
patronize: покровительствовать
pave: проложить
peak: пик, вершина
peddle: торговать
penetrate: проникнуть
perceive: воспринимать
perish: погибнуть
permeate: пронизывать
perpetuate: увековечить
persist: упорствовать, сохраняться
pertain: относиться
phase: фаза, этап
pile: куча
pinpoint: точно определить
plead: умолять, просить
please: пожалуйста, радовать
pledge: обещание, залог, обязательство
plug: вилка, подключить
plunge: погрузить, обвал
ponder: размышлять
popularity: популярность
popularization: популяризация
popularize: популяризировать
portray: изображать
position: позиция, положение, должность
pour: лить, налить
precede: предшествовать
preclude: исключать
predetermine: предопределить
preside: председательствовать
presume: предполагать
pretend: притворяться
prevail: преобладать
prick: уколоть
prioritize: определять приоритеты
probe: зонд, проба
profess: исповедовать
prolong: продлить
prompt: побудить, быстрый
propagate: распространять
propel: двигать
prune: обрезать
punch: удар
quell: подавить
quench: утолить
quit: покинуть, бросить
radiate: излучать
ravage: опустошать
re-elect: переизбрать
readjust: перенастроить
reaffirm: подтвердить
reap: жать
rearrange: переставить
reassess: переоценить
reassure: заверить
rebuild: восстановить, перестроить
recite: декламировать
reckon: считать
reclaim: вернуть
reconcile: примирить
reconsider: пересмотреть
recruit: вербовать, новобранец, набирать
rectify: исправить
recuperate: выздоравливать
redeem: выкупить, искупить
redirect: перенаправить
redistribute: перераспределить
refrain: воздержаться
refresh: обновить
refurbish: обновить, отремонтировать
refute: опровергнуть
regain: вернуть
regenerate: регенерировать
reinforce: укрепить, усилить
reinstate: восстановить
reiterate: повторить, подтвердить
rejoice: радоваться
relax: расслабиться, отдыхать
relay: передать, эстафета
relieve: облегчить
relinquish: отказаться
relocate: переехать, переместить, передислоцировать
render: оказать, оказывать
rendering: оказание
renounce: отказаться
renovate: обновить, отремонтировать
reopen: вновь открыть
reorganization: реорганизация
reorganize: реорганизовать
repatriate: репатриировать
repeal: отменить
repel: отразить, отталкивать
replenish: пополнить
reprimand: выговор
reproduce: воспроизвести
reproduction: воспроизведение, воспроизводство
repulse: отразить
reschedule: перенести
resemble: напоминать
resent: возмущаться
reside: проживать
resort: курорт, прибегнуть
resound: звучать
respect: уважение, уважать
restrain: сдерживать
restructure: реструктурировать
retire: выйти на пенсию, уйти
retrieve: извлечь
reunification: воссоединение
reunite: воссоединить
revere: почитать
reverse: обратный, изменить
revert: вернуться
revisit: пересмотреть
revitalize: оживить
revive: возродить
revolve: вращаться
rewrite: переписать
ride: ехать, поездка, ездить
rip: разорвать
roar: реветь
roast: жарить
roll: катиться, рулон
rotate: вращать
rotation: вращение, ротация
ruin: руины, разрушить
rumble: грохот
rush: спешить, мчаться
sail: парус, плыть
scare: пугать, напугать
scatter: разбросать, рассеять
scold: ругать
scrap: лом
scrape: скрести
scratch: царапать
scream: кричать, крик
screen: экран
scrutinize: изучить
scrutiny: проверка, внимание
seal: печать, тюлень
settle: урегулировать, поселиться, решить, заселить
sew: шить
shake: трясти, пожать
shatter: разбить
shave: бриться
shed: навес, сарай, пролить
shine: сиять, светить
shiver: дрожать
shorten: сократить
shrink: сократиться, сжиматься
shuffle: тасовать
signify: означать
simplification: упрощение
simplify: упростить
simulate: моделировать, имитировать
situate: располагать
skip: пропустить
slam: хлопнуть
slash: сократить
slide: скользить
slip: скользить
slow: медленный, замедлить
smash: разбить
sneak: красться
soar: взлететь, парить
soften: смягчить
sow: сеять, посеять
span: охватить, пролет
specialize: специализироваться
spell: заклинание, писать
spill: пролить, разлив
spin: вращаться
spit: плевать
splash: брызгать
spoil: испортить
spotlight: внимание
spray: распылять, опрыскивать
spur: стимулировать
squander: растратить
squeeze: сжать
stage: этап, стадия, сцена
stagger: шататься
standardize: стандартизировать
stare: смотреть
starvation: голод
starve: голодать
stem: стебель, обусловлен
stir: перемешать, вызвать
straighten: выпрямить
strain: напряжение, штамм
strangle: задушить
streamline: оптимизировать, упростить
strengthen: укрепить, усилить, укреплять, укрепление
strip: полоса
stroll: прогулка
stumble: споткнуться
subdue: покорить
subject: предмет, субъект, тема, подвергнуть
submerge: погрузить
subscribe: подписаться
subside: утихнуть
substitute: заменить, замена
subtract: вычесть
suck: сосать
sum: сумма, итог
supervise: контролировать, надзор
supervision: надзор, контроль
supplant: вытеснить
suppress: подавить
suppression: подавление
surmount: преодолеть
surpass: превзойти
survey: опрос, обследование
sustain: поддерживать
swallow: глотать, ласточка
swap: обменять
sway: качаться
swear: клясться, ругаться
sweep: мести, охватить
swell: опухнуть, разбухнуть
sympathize: сочувствовать
synchronize: синхронизировать
systematize: систематизировать
tackle: решать, бороться
tailor: портной, приспособить
tame: приручить
tamper: вмешиваться
tap: кран, постучать
taste: вкус
taunt: дразнить
tease: дразнить
televise: транслировать
tempt: соблазнить
terminate: прекратить, расторгнуть
terrify: ужаснуть
thrive: процветать
tickle: щекотать
tighten: ужесточить, затянуть
tilt: наклон
topple: свергнуть
toughen: ужесточить
tour: тур, экскурсия, гастроли
tow: буксировать
trail: след, тропа
transcend: выходить за пределы
transplant: пересадка, трансплантация
traverse: пересечь
treasure: сокровище
tremble: дрожать
trick: трюк, обмануть
trigger: вызвать, спровоцировать
trim: обрезать
tug: тянуть
tweak: подправить
twist: крутить
undergo: пройти, подвергнуться
underline: подчеркнуть
undermine: подорвать, подрывать
underscore: подчеркнуть
unearth: раскопать
unfold: развернуться
unify: объединить, унифицировать
unleash: развязать
unlock: открыть, разблокировать
unravel: распутать
unveil: открыть, представить
upset: расстроить
usher: ввести
vacate: освободить
vanish: исчезнуть
vibrate: вибрировать
vow: поклясться, обещать
wage: заработная плата, зарплата, вести войну
wander: бродить
wane: убывать
ward: палата, район
warm: теплый, согреть
weaken: ослабить
weakening: ослабление
wear: носить, надеть, износ
weave: ткать
weep: плакать
weigh: весить, взвесить
whisper: шептать
widen: расширить
wield: владеть
wipe: стереть, вытереть
withdraw: вывести, отозвать, снять
withdrawal: вывод, выход, отзыв, снятие
wither: увядать
withhold: удержать
withstand: выдержать, устоять
witness: свидетель, очевидец
worsen: ухудшить
worsening: ухудшение
wrap: завернуть
yearn: тосковать
yell: кричать
yield: урожайность, доходность, урожай, надой, уступить
`
