/** Organisations and their abbreviations, ranks and posts, currencies, units of measure. */
export const ORGANISATIONS = `
apec: АТЭС
asean: АСЕАН
belta: БелТА
belneftekhim: Белнефтехим
belstat: Белстат
brics: БРИКС
cis: СНГ, содружество
commonwealth: содружество, СНГ
csto: ОДКБ
cjsc: ЗАО
ojsc: ОАО
jsc: АО
llc: ООО
jllc: СООО, ИООО
jv: СП
ltd: ООО
plc: ОАО
pue: УП
ue: УП
rue: РУП
npp: АЭС
dpr: ДНР
lpr: ЛНР
dprk: КНДР
eaeu: ЕАЭС
eeu: ЕАЭС
eec: ЕЭК
ebrd: ЕБРР
edb: ЕАБР
efsd: ЕФСР
efta: ЕАСТ
eib: ЕИБ
ec: ЕК
ecowas: ЭКОВАС
emercom: МЧС
eu: ЕС, Евросоюз
eurasec: ЕврАзЭС
fao: ФАО
fbi: ФБР
cia: ЦРУ
fsb: ФСБ
kgb: КГБ
nkvd: НКВД
fifa: ФИФА
uefa: УЕФА
fso: ФСО
gcc: ССАГПЗ
gpo: ВПО
iaea: МАГАТЭ
ibrd: МБРР
icc: МУС
icrc: МККК
icao: ИКАО
ifc: МФК
ilo: МОТ
imf: МВФ
interpol: Интерпол
ioc: МОК
noc: НОК
iom: МОМ
ipa: МПА
isis: ИГИЛ
iso: ИСО
itu: МСЭ
nasa: НАСА
nato: НАТО
nbrb: НБРБ
oecd: ОЭСР
opec: ОПЕК
oic: ОИС
osce: ОБСЕ
odihr: БДИПЧ
pace: ПАСЕ, темп
pla: НОАК
prc: КНР
rf: РФ
sco: ШОС
tass: ТАСС
uae: ОАЭ
uk: Великобритания, Соединенное Королевство
ukase: указ
un: ООН
unctad: ЮНКТАД
undp: ПРООН
unep: ЮНЕП
unesco: ЮНЕСКО
unhcr: УВКБ
unicef: ЮНИСЕФ
unido: ЮНИДО
us: США, американский
usa: США
usaid: ЮСАИД
ussr: СССР
bssr: БССР
rsfsr: РСФСР
wada: ВАДА
wb: всемирный банк
wef: ВЭФ
who: кто, который, ВОЗ
wipo: ВОИС
wto: ВТО
ceo: гендиректор, генеральный директор
cfo: финансовый директор
mp: депутат
phd: доктор, кандидат наук
pr: пиар
it: это, ИТ, айти
ict: ИКТ
ai: ИИ, искусственный интеллект
tv: телевидение, ТВ, телеканал
atm: банкомат
dna: ДНК
rna: РНК
hiv: ВИЧ
aids: СПИД
icu: реанимация
ngo: НПО, неправительственная организация
npo: НКО
gmo: ГМО
ngos: НПО
sme: МСП
smes: МСП
ppp: ГЧП
fez: СЭЗ
fta: ЗСТ
ftz: ЗСТ
gnp: ВНП
gni: ВНД
gost: ГОСТ
hpp: ГЭС
chp: ТЭЦ
lng: СПГ
lpg: СУГ
km: км, километр
kg: кг, килограмм
cm: см, сантиметр
mm: мм, миллиметр
mw: МВт, мегаватт
kw: кВт
kwh: кВт
gw: ГВт
vip: ВИП
faq: вопросы ответы
aide: помощник
apprentice: ученик, подмастерье
archbishop: архиепископ
archpriest: протоиерей
attorney: адвокат, прокурор
baron: барон
bishop: епископ
boss: начальник, босс
captain: капитан
cardinal: кардинал
chieftain: вождь
colonel: полковник
commandant: комендант
commander: командир, командующий
commander-in-chief: главнокомандующий
corporal: капрал, ефрейтор
count: считать, подсчет, насчитывать, рассчитывать, граф
dean: декан
duke: герцог
earl: граф
ensign: прапорщик
foreman: мастер, бригадир
headmaster: директор
inspector: инспектор
lecturer: лектор, преподаватель
lieutenant: лейтенант
lord: лорд, господь
madam: госпожа
major: крупный, главный, майор, основной
major-general: генерал-майор
marshal: маршал
metropolitan: столичный, митрополит
miss: пропустить, скучать, упустить, промахнуться, мисс
ombudsman: омбудсмен, уполномоченный
patriarch: патриарх
petty-officer: старшина
pope: папа
prosecutor: прокурор
provost: ректор
rector: ректор
sergeant: сержант
servant: слуга, служащий
sheriff: шериф
sir: сэр
sultan: султан
superintendent: начальник, суперинтендант
supervisor: руководитель, начальник
tutor: наставник, репетитор
viceroy: наместник
warden: смотритель
acre: акр
ampere: ампер
byte: байт
calorie: калория
carat: карат
celsius: Цельсий
cent: цент
centimetre: сантиметр
centner: центнер
cubic: кубический, кубометр
decilitre: децилитр
degree: степень, градус
fahrenheit: Фаренгейт
foot: нога, фут, ступня
gallon: галлон
gigabyte: гигабайт
gigawatt: гигаватт
gram: грамм
hectare: гектар
hertz: герц
hour: час
inch: дюйм
joule: джоуль
kilobyte: килобайт
kilogram: килограмм
kilometre: километр
kilowatt: киловатт
kilowatt-hour: киловатт-час
litre: литр
megabyte: мегабайт
megawatt: мегаватт
metre: метр
micron: микрон
mile: миля
milligram: миллиграмм
millilitre: миллилитр
millimetre: миллиметр
minute: минута
ounce: унция
pint: пинта
pound: фунт
terabyte: терабайт
ton: тонна
tonne: тонна
volt: вольт
watt: ватт
yard: ярд, двор
crown: корона, крона
dinar: динар
dirham: дирхам
dram: драм
euro: евро
franc: франк
grivna: гривна
hryvnia: гривна
kopeck: копейка
lari: лари
leu: лей
lira: лира
manat: манат
penny: пенни, пенс
peso: песо
rupee: рупия
rial: риал
ruble: рубль
som: сом
somoni: сомони
soum: сум
yen: иена
zloty: злотый
won: вона
afternoon: день, после обеда
age: возраст, век, эпоха
century: век, столетие
date: дата, срок, свидание
dawn: рассвет
day: день, сутки
daytime: дневной
dusk: сумерки
epoch: эпоха
era: эра, эпоха
eve: канун, накануне
evening: вечер, вечерний
fortnight: две недели
generation: поколение, генерация
half-year: полугодие
instant: мгновенный, момент
interval: интервал, перерыв
lifetime: жизнь
millennium: тысячелетие
moment: момент, мгновение
period: период, срок
season: сезон, время года
semester: семестр
spring: весна, пружина, источник, весенний
summer: лето, летний
autumn: осень, осенний
sunrise: восход
sunset: закат
time: время, раз, срок
timeline: хронология, сроки
twilight: сумерки
winter: зима, зимний
year: год, летие
`
