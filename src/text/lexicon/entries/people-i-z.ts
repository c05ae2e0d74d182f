/** Health, the body, family, feelings, home and sport, I to Z. */
export const PEOPLE_I_Z = `
illness: болезнь, заболевание
immune: иммунный
immunization: иммунизация
incurable: неизлечимый
indignant: возмущенный
indignation: возмущение
infant: младенец
infect: заразить, инфицировать
infection: инфекция, заражение, инфекционный
infectious: инфекционный
infertility: бесплодие
inflammation: воспаление
influenza: грипп
inhabitant: житель
injection: укол, инъекция
injury: травма, ранение, повреждение
insane: безумный
insomnia: бессонница
insulin: инсулин
insult: оскорбление, оскорбить
intestine: кишечник
intoxicated: пьяный, опьянение
intoxication: опьянение
jacket: куртка, пиджак
jaw: челюсть
jewel: драгоценность
jeweller: ювелир
jewellery: ювелирный, украшения
joy: радость
judo: дзюдо
karate: каратэ
kettle: чайник
kick: удар, пинать
kid: ребенок, малыш
kidney: почка
kindness: доброта
kiss: поцелуй, целовать
knee: колено
lad: парень
lady: дама, леди
lap: круг, колени
laughter: смех
leg: нога, этап
leukemia: лейкоз
life: жизнь
lifestyle: образ жизни
limb: конечность
lip: губа
liver: печень
lodging: жилье
loneliness: одиночество
longevity: долголетие
lover: любитель, любовник
luck: удача, везение
lung: легкое
mademoiselle: мадемуазель
maid: горничная
malaria: малярия
male: мужской, мужчина
malnutrition: недоедание
man: человек, мужчина
mankind: человечество
marathon: марафон
marriage: брак
mask: маска
massage: массаж
mate: товарищ, друг
maternal: материнский
maternity: материнство, роддом
mattress: матрас
measles: корь
medal: медаль
medallist: медалист, призер
medic: медик
medical: медицинский
medication: лекарство, препарат
medicine: медицина, лекарство, лекарственный
menopause: менопауза
mercy: милосердие
metabolism: обмен веществ, метаболизм
midfielder: полузащитник
midwife: акушерка
miracle: чудо
mirror: зеркало
mister: господин
misunderstanding: недопонимание
mom: мама
mood: настроение
morality: мораль, нравственность
mortality: смертность
mother: мать, мама
motherhood: материнство
motherland: родина
mourning: траур
mouth: рот, устье
mrs: госпожа
mum: мама
muscle: мышца
mystery: тайна, загадка
nail: гвоздь, ноготь
nanny: няня
nausea: тошнота
neck: шея
necklace: ожерелье
needle: игла
nephew: племянник
nerve: нерв
neurological: неврологический
neurologist: невролог
newborn: новорожденный
newcomer: новичок
newlywed: молодожены
nickname: прозвище
niece: племянница
nightmare: кошмар
noise: шум
nose: нос
nurse: медсестра
nursery: ясли, питомник
obesity: ожирение
olympiad: олимпиада
olympic: олимпийский
olympics: Олимпиада, олимпийские игры
oncological: онкологический
oncology: онкология
operation: операция, эксплуатация, работа
organ: орган
orphan: сирота
orphanage: детский дом
outbreak: вспышка
outpatient: амбулаторный
oven: печь, духовка
overdose: передозировка
pain: боль
pair: пара
pandemic: пандемия
panic: паника
pants: брюки, штаны
paralympic: паралимпийский
paralysis: паралич
parent: родитель
parenting: воспитание
paternal: отцовский
patience: терпение
peasant: крестьянин, крестьянский
pedestal: пьедестал
peer: сверстник, ровесник
penalty: штраф, пеня, наказание, пенальти
pensioner: пенсионер
person: человек, лицо
personality: личность
pharmaceutical: фармацевтический
pharmacist: фармацевт, провизор
pharmacy: аптека
physician: врач
physiological: физиологический
physiology: физиология
pill: таблетка
pillow: подушка
pity: жалость
plague: чума
player: игрок
playground: площадка
playoff: плей-офф
pleasure: удовольствие
pneumonia: пневмония
pocket: карман
pool: бассейн
populate: населять
population: население, популяция
porch: крыльцо
portrait: портрет
pot: горшок, кастрюля
precedent: прецедент
pregnancy: беременность
prejudice: предрассудок
prescription: рецепт
prevention: профилактика, предотвращение, предупреждение
preventive: профилактический, превентивный
pride: гордость
privacy: частная жизнь
psychiatric: психиатрический
psychiatrist: психиатр
psychotherapist: психотерапевт
puberty: половое созревание
pulse: пульс
qualifier: отборочный
quarantine: карантин
quarrel: ссора
quarterfinal: четвертьфинал
race: гонка, раса
racing: гонки
racism: расизм
racist: расист
rage: ярость
recovery: восстановление, выздоровление
red-cross: красный крест
referee: рефери, судья
rehabilitate: реабилитировать
rehabilitation: реабилитация
relative: относительный, родственник
relief: облегчение, помощь, рельеф
remains: останки, остатки
remedy: средство
respiratory: дыхательный, респираторный
resuscitation: реанимация
retirement: пенсия, выход на пенсию
rib: ребро
ring: кольцо, звонить
rower: гребец
rowing: гребля
rubbish: мусор
rugby: регби
rumour: слух
runner: бегун
sadness: грусть, печаль
salute: салют, приветствие
sanatorium: санаторий
sanitary: санитарный
satisfaction: удовлетворение
scar: шрам
scarf: шарф
scissors: ножницы
score: счет, забить, балл
scorer: бомбардир
scream: кричать, крик
seat: место, сиденье
self: сам, себя
self-confidence: уверенность
self-isolation: самоизоляция
semifinal: полуфинал
sense: чувство, смысл
sewing: шитье, швейный
sex: секс, пол
sexual: сексуальный, половой
shame: стыд
shirt: рубашка
shock: шок
shoe: туфля, обувь, ботинок
shoulder: плечо
shout: кричать, крикнуть
sibling: брат, сестра
sight: зрение, вид
sin: грех
sister: сестра
skate: кататься, конек
skating: катание, коньки
skeleton: скелет
ski: лыжи, лыжный
skier: лыжник
skiing: лыжи, лыжный
skin: кожа
skirt: юбка
skull: череп
sleeve: рукав
smallpox: оспа
smell: запах, пахнуть
smoker: курильщик
smoking: курение
soap: мыло
sock: носок
sofa: диван
son: сын
sorrow: печаль, скорбь
spinal: спинной
spine: позвоночник
spoon: ложка
sport: спорт, спортивный
sports: спорт, спортивный
sportsman: спортсмен
sportswoman: спортсменка
spouse: супруг
sprint: спринт
stadium: стадион
stair: лестница
staircase: лестница
startle: испугать
stature: рост
stomach: желудок, живот
stove: плита, печь
stranger: незнакомец
striker: нападающий, форвард
stroke: инсульт, удар
stupidity: глупость
suffering: страдание
suit: костюм, подходить, иск
suitcase: чемодан
surgeon: хирург
surgery: операция, хирургия
surgical: хирургический
surname: фамилия
surroundings: окружение, окрестности
swearing: мат
sweat: пот
sweater: свитер
swimmer: пловец
swimming: плавание
sympathy: сочувствие, симпатия
symptom: симптом
syndrome: синдром
syringe: шприц
team: команда, сборная, коллектив
teammate: одноклубник
tear: слеза, рвать
teen: подросток
temper: характер
tennis: теннис
tennis-player: теннисист
therapeutic: лечебный, терапевтический
therapist: терапевт
therapy: терапия
thermometer: термометр
thigh: бедро
thirst: жажда
throat: горло
thumb: большой палец
tie: галстук, связь, ничья
tissue: ткань
toe: палец
toilet: туалет
tongue: язык
tooth: зуб
tournament: турнир
towel: полотенце
toxin: токсин
transplant: пересадка, трансплантация
transplantation: трансплантация, пересадка
trauma: травма
treatment: лечение, обращение, обработка
trophy: трофей
trousers: брюки
tuberculosis: туберкулез
tumour: опухоль
twin: близнец, побратим
typhoid: тиф
ulcer: язва
ultrasound: УЗИ
umbrella: зонт
uncle: дядя
underwear: белье
urine: моча
vaccinate: вакцинировать, прививать
vaccination: вакцинация, прививка
vaccine: вакцина
vein: вена
ventilator: ИВЛ
viral: вирусный
virtue: добродетель
virus: вирус
vision: зрение, видение
vitamin: витамин
volleyball: волейбол
volunteer: волонтер, доброволец
waist: талия
waiter: официант
waitress: официантка
ward: палата, район
wardrobe: гардероб
watchman: сторож
weariness: усталость
weightlifter: штангист
weightlifting: тяжелая атлетика
wheelchair: коляска
widow: вдова
widower: вдовец
wife: жена, супруга
winner: победитель, лауреат
wisdom: мудрость
woman: женщина, женский
womb: матка
wrestler: борец
wrestling: борьба
wrist: запястье
yard: ярд, двор
youngster: молодежь, подросток
`
