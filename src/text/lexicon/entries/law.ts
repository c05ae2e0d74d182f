/** Law, crime, police, the military, disasters. */
export const LAW = `
abduct: похитить
abduction: похищение
abide: соблюдать, придерживаться
abuse: злоупотребление, насилие, злоупотреблять
accomplice: сообщник, соучастник
accountability: подотчетность, ответственность
accountable: подотчетный, ответственный
accusation: обвинение
accuse: обвинить, обвинять
acquit: оправдать
acquittal: оправдание
adjudicate: рассудить
admiral: адмирал
advocate: адвокат, сторонник, выступать, защитник
aerial: воздушный
affidavit: показание
agent: агент
aggression: агрессия
aggressor: агрессор
aid: помощь
airborne: десантный, воздушный
airman: летчик
airstrike: авиаудар
alarm: тревога, сигнализация
alert: тревога, оповещение, бдительный
alibi: алиби
alimony: алименты
allegation: обвинение, утверждение
allege: утверждать
alleged: предполагаемый, якобы
allegedly: якобы, предположительно
ambush: засада
ammunition: боеприпасы
annihilate: уничтожить
annul: аннулировать
anti-aircraft: зенитный
anti-corruption: антикоррупционный
anti-terrorist: антитеррористический
anti-tank: противотанковый
appellate: апелляционный
arbitration: арбитраж, арбитражный
armament: вооружение
armed: вооруженный
armistice: перемирие
armour: броня, доспехи
armoured: бронированный, броне
army: армия, войско
arms: оружие, вооружение, руки
arsenal: арсенал
arson: поджог
arsonist: поджигатель
article: статья
artillery: артиллерия
assailant: нападавший
assassin: убийца
assassinate: убить
assassination: убийство
assault: нападение, штурм, избиение
atrocity: зверство
attacker: нападающий, нападавший
attest: свидетельствовать, аттестовать
bail: залог
bailiff: пристав, исполнитель
bandit: бандит
barracks: казарма
barricade: баррикада
battalion: батальон
battle: битва, бой, сражение
battlefield: поле боя
battleship: линкор
bayonet: штык
besiege: осадить
betray: предать
betrayal: предательство
blackmail: шантаж
blast: взрыв
blaze: пожар, пламя
blockade: блокада
bomb: бомба, бомбить
bombard: бомбить, обстрелять
bomber: бомбардировщик, террорист
bombing: бомбардировка, взрыв
booty: добыча
brawl: драка
breach: нарушение, утечка
bribe: взятка
bribery: взяточничество, подкуп
brigade: бригада
bulletproof: бронежилет
bullet: пуля
burglar: взломщик, грабитель
burglary: кража взломом
bystander: прохожий, очевидец
cadet: курсант, кадет
calibre: калибр
camouflage: камуфляж
camp: лагерь
cannon: пушка
captive: пленный
captivity: плен
capture: захват, захватить
casualty: жертва, потери, пострадавший
cavalry: кавалерия, конница
ceasefire: прекращение огня, перемирие
cell: клетка, ячейка, камера
censorship: цензура
clash: столкновение
clause: пункт, статья, оговорка
coercion: принуждение
codify: кодифицировать
collision: столкновение
combat: бой, боевой, борьба
combatant: комбатант
command: команда, командование, приказ
commando: коммандос
complainant: заявитель
complaint: жалоба
complicity: соучастие
confess: признаться
confession: конфессия, исповедь, признание
confinement: заключение
confiscate: конфисковать, изъять
confiscation: конфискация, изъятие
conflagration: пожар
conflict: конфликт
conquer: завоевать, покорить
conqueror: завоеватель
conquest: завоевание
conscript: призывник, срочник
conscription: призыв
conspiracy: заговор
conspirator: заговорщик
contraband: контрабанда
convict: осудить, осужденный, заключенный
conviction: убеждение, осуждение, приговор
convoy: конвой, колонна
copyright: авторское право
corpse: труп
corps: корпус
corrupt: коррумпированный
corruption: коррупция
counsel: адвокат, совет
counteract: противодействовать
counterfeit: поддельный, фальшивый, контрафакт
counteroffensive: контрнаступление
counter-terrorism: контртерроризм
court: суд, двор, корт
courtroom: зал суда
crime: преступление, преступность
criminal: преступник, уголовный, преступный, криминальный
cruiser: крейсер
culprit: виновник
custody: стража, опека, содержание под стражей
dagger: кинжал
danger: опасность
deceive: обмануть
deception: обман
defamation: клевета
defence: оборона, защита, оборонный
defendant: подсудимый, обвиняемый, ответчик
defender: защитник
defensive: оборонительный, оборонный
deport: депортировать, выслать
deportation: депортация, высылка
deposition: показание
deserter: дезертир
destroyer: эсминец
destruction: разрушение, уничтожение
detachment: отряд
detainee: задержанный
detective: детектив, сыщик
detention: задержание, содержание под стражей
deterrence: сдерживание
deterrent: сдерживающий
detonate: взорвать, детонировать
detonation: детонация
disappear: исчезнуть, пропасть
disappearance: исчезновение
discrimination: дискриминация
disobey: ослушаться, неподчинение
disorder: беспорядок, расстройство
disperse: разогнать, рассеять
dispossess: лишить
dissuade: отговорить
distress: бедствие
disturbance: беспорядок, нарушение
division: разделение, дивизия, подразделение, деление
divorce: развод, развестись
drug: наркотик, лекарство, препарат
emergency: чрезвычайный, аварийный, экстренный, ЧС, скорая
enact: принять закон
enactment: принятие
enemy: враг, противник, вражеский
enforce: обеспечивать соблюдение, принудительный
enforcement: правоохранительный, исполнение, обеспечение
enlist: завербовать, призвать
espionage: шпионаж
evacuate: эвакуировать
evacuation: эвакуация
evade: уклоняться
evasion: уклонение
evict: выселить
evidence: доказательство, свидетельство
execution: казнь, исполнение, расстрел
executioner: палач
exempt: освободить
exemption: освобождение, льгота
explode: взорваться, взорвать
explosion: взрыв
explosives: взрывчатка
extort: вымогать
extortion: вымогательство
extradite: выдать, экстрадировать
extradition: экстрадиция, выдача
eyewitness: очевидец
falsification: фальсификация
falsify: фальсифицировать
fatality: погибший, жертва
felony: преступление
fighter: боец, истребитель
firearm: огнестрельное оружие
firefighter: пожарный
fireman: пожарный
fireworks: фейерверк, салют
flame: пламя
flee: бежать, сбежать
forge: подделать, ковать
forgery: подделка
fort: форт
fortification: укрепление
fraud: мошенничество, обман
fraudster: мошенник
fraudulent: мошеннический
front: фронт, передний
fugitive: беглец
gang: банда
gangster: гангстер
garrison: гарнизон
gendarme: жандарм
genocide: геноцид
ghetto: гетто
grenade: граната
guard: охрана, охранник, гвардия, караул
guardian: опекун, хранитель
guardianship: опека
guerrilla: партизан, партизанский
guilt: вина
gun: оружие, пушка, пистолет
gunman: стрелок
gunpowder: порох
handcuffs: наручники
hanging: повешение
hearing: слушание, слух
heir: наследник
hijack: угнать, захватить
hitler: Гитлер
holocaust: Холокост
homicide: убийство
hooligan: хулиган
hooliganism: хулиганство
hostage: заложник
howitzer: гаубица
identification: идентификация, опознание
illegal: незаконный, нелегальный
illicit: незаконный
immunity: иммунитет, неприкосновенность
impound: изъять
imprison: заключить тюрьму
imprisonment: заключение, лишение свободы
incident: инцидент, происшествие
inclined: склонный
indict: предъявить обвинение
indictment: обвинение
infantry: пехота
infringe: нарушить
infringement: нарушение
inheritance: наследство
injunction: запрет
inmate: заключенный
innocence: невиновность
insurgency: мятеж
insurgent: повстанец
insurrection: восстание
intercept: перехватить
interrogate: допросить
interrogation: допрос
intruder: нарушитель
invade: вторгнуться
invader: захватчик
invasion: вторжение
investigation: расследование, следствие
investigative: следственный
investigator: следователь
jail: тюрьма
judgement: суждение, решение
judicial: судебный
judiciary: судебная власть
jurisdiction: юрисдикция
jurisprudence: юриспруденция
jurist: юрист
juror: присяжный
justice: справедливость, правосудие, юстиция
juvenile: несовершеннолетний
kidnap: похитить
kidnapper: похититель
kidnapping: похищение
killer: убийца
killing: убийство
knife: нож
law: закон, право
law-abiding: законопослушный
lawlessness: беззаконие
lawsuit: иск
lawyer: адвокат, юрист
legal: правовой, юридический, законный
legality: законность
legalize: легализовать
legislate: законодательствовать
legislation: законодательство
legion: легион
legionnaire: легионер
liberate: освободить
liberation: освобождение
liberator: освободитель
licence: лицензия, права
litigation: судебный процесс, тяжба
logbook: журнал
loophole: лазейка
loot: грабить
machine-gun: пулемет
manoeuvre: маневр
massacre: резня, бойня
mercenary: наемник
militant: боевик, воинствующий
military: военный, воинский, армия
militia: ополчение, милиция
missile: ракета, ракетный
mobilization: мобилизация
mobilize: мобилизовать
mortar: миномет
murder: убийство, убить
murderer: убийца
musket: мушкет
mutiny: мятеж
naval: морской, флот
navy: флот
nazi: нацист, нацистский
nazism: нацизм
neglect: пренебрежение, халатность
negligence: халатность, небрежность
notary: нотариус
offence: преступление, правонарушение
offend: обидеть
offender: нарушитель, преступник, правонарушитель
offensive: наступление, наступательный, оскорбительный
officer: офицер, сотрудник
onslaught: натиск
ordinance: постановление
outbreak: вспышка
outlaw: запретить
overthrow: свержение, свергнуть
paramilitary: военизированный
paratrooper: десантник
pardon: помилование, помиловать
parole: условно-досрочно
partisan: партизан, партизанский
patrol: патруль, патрулировать
perpetrator: преступник, исполнитель
persecute: преследовать
persecution: преследование
pickpocket: карманник
pirate: пират
pistol: пистолет
plaintiff: истец
platoon: взвод
plunder: грабеж, разграбить
poaching: браконьерство
pogrom: погром
police: полиция, милиция
policeman: полицейский, милиционер
precaution: предосторожность
prison: тюрьма, колония
prisoner: заключенный, пленный
privilege: привилегия, льгота
probation: испытательный срок
prohibition: запрет, запрещение
proof: доказательство
prosecute: преследовать, привлечь
prosecution: обвинение, прокуратура, преследование
provocation: провокация
provoke: провоцировать, вызвать
punishment: наказание
raid: рейд, налет, набег
rape: рапс, изнасилование
rapist: насильник
rearguard: арьергард
reconnaissance: разведка
recruit: вербовать, новобранец, набирать
recruitment: набор, вербовка
regiment: полк
reinforcement: подкрепление, усиление
rescuer: спасатель
resistance: сопротивление, устойчивость
restraint: сдержанность, ограничение
retaliate: ответить
retaliation: возмездие
retreat: отступление, отступать
revenge: месть
revoke: отозвать, аннулировать
rifle: винтовка, ружье
riot: беспорядки, бунт
rob: ограбить
robber: грабитель
robbery: грабеж, ограбление, разбой
rout: разгром
sabotage: диверсия, саботаж
safety: безопасность
scam: афера, мошенничество
scandal: скандал
scout: разведчик
scuffle: потасовка
seize: захватить, изъять
seizure: захват, изъятие
self-defence: самооборона
sentry: часовой
separatist: сепаратист
serviceman: военнослужащий
shell: снаряд, оболочка, раковина
shelling: обстрел
shelter: убежище, приют
shield: щит
shipwreck: кораблекрушение
shooting: стрельба, съемка
shot: выстрел
siege: осада
sink: тонуть, потопить, раковина
sinner: грешник
smoke: дым, курить
smuggle: провозить контрабанду
smuggler: контрабандист
smuggling: контрабанда
sniper: снайпер
soldier: солдат, воин, боец
spear: копье
spy: шпион
squad: отряд, команда
squadron: эскадрилья, эскадра
stab: ударить ножом
statutory: установленный законом
stowaway: безбилетник
subpoena: повестка
sue: подать в суд, иск
suicide: самоубийство, суицид
summon: вызвать
surrender: сдаться, капитуляция
surveillance: наблюдение, слежка
survivor: выживший
suspension: приостановка, приостановление
suspicion: подозрение
sword: меч
tactic: тактика
tactical: тактический
terror: террор, ужас
terrorism: терроризм
terrorist: террорист, террористический
testify: свидетельствовать, давать показания
testimony: показание, свидетельство
theft: кража, хищение, угон
thief: вор
threat: угроза
torch: факел
torpedo: торпеда
torture: пытка, пытать
trafficking: торговля людьми, незаконный оборот
traitor: предатель
treachery: предательство
treason: измена
trench: окоп, траншея
trespass: нарушить
tribunal: трибунал
troop: войска, отряд
truce: перемирие
turmoil: беспорядки, смятение
unarmed: безоружный
unconstitutional: неконституционный
unlawful: незаконный, противоправный
uphold: поддержать, соблюдать
vandal: вандал
vandalism: вандализм
verdict: приговор, вердикт
veteran: ветеран
victim: жертва, пострадавший, потерпевший
victor: победитель
victorious: победоносный
victory: победа
vigilance: бдительность
violate: нарушить, нарушать
violation: нарушение
violator: нарушитель
violence: насилие
violent: насильственный, жестокий
war: война, военный
warfare: война
warhead: боеголовка
warlord: полевой командир
warning: предупреждение, предостережение
warrant: ордер, гарантировать
warrior: воин
warship: военный корабль
wartime: военное время
weapon: оружие
weaponry: оружие, вооружение
witness: свидетель, очевидец
wound: рана, ранить, ранение
wreck: крушение, обломки
wreckage: обломки
wrongdoing: правонарушение
`
