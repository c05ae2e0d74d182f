/** Countries, peoples, cities and waters, above all those whose Russian name differs. */
export const NAMES = `
abkhazia: Абхазия
abkhaz: абхазский, абхаз
adriatic: адриатический
afghan: афганский, афганец
afghanistan: Афганистан
africa: Африка
african: африканский, африканец
albania: Албания
albanian: албанский, албанец
alexandria: Александрия
algeria: Алжир
algerian: алжирский, алжирец
algiers: Алжир
almaty: Алматы, Алма-Ата
alps: Альпы
amazon: Амазонка, Амазон
america: Америка, США
american: американский, американец, США
amsterdam: Амстердам
andes: Анды
angola: Ангола
ankara: Анкара
antarctic: Антарктика, антарктический
antarctica: Антарктида
arab: араб, арабский
arabia: Аравия
arabian: аравийский
arabic: арабский
arctic: Арктика, арктический
argentina: Аргентина
argentine: аргентинский, аргентинец
argentinian: аргентинский
armenia: Армения
armenian: армянский, армянин
ashgabat: Ашхабад
asia: Азия
asian: азиатский, азиат
asia-pacific: Азиатско-Тихоокеанский
astana: Астана, Нур-Султан
athens: Афины
atlantic: Атлантика, атлантический
australia: Австралия
australian: австралийский, австралиец
austria: Австрия
austrian: австрийский, австриец
azerbaijan: Азербайджан
azerbaijani: азербайджанский, азербайджанец
baghdad: Багдад
bahrain: Бахрейн
baikal: Байкал
baku: Баку
balkan: балканский
balkans: Балканы
baltic: балтийский, Балтика, Прибалтика, прибалтийский
bangladesh: Бангладеш
bangladeshi: бангладешский
baranovichi: Барановичи
barcelona: Барселона
bashkortostan: Башкортостан, Башкирия
basque: баскский
bavaria: Бавария
bavarian: баварский
beijing: Пекин
beirut: Бейрут
belarus: Беларусь, Белоруссия, белорусский
belarusian: белорусский, белорус
belgian: бельгийский, бельгиец
belgium: Бельгия
belgrade: Белград
berlin: Берлин
bishkek: Бишкек
bobruisk: Бобруйск
bolivia: Боливия
borisov: Борисов
bosnia: Босния
bosnian: боснийский
brazil: Бразилия
brazilian: бразильский, бразилец
brest: Брест, брестский
britain: Великобритания, Британия
british: британский, британец, английский
brit: британец
briton: британец
brussels: Брюссель
bucharest: Бухарест
budapest: Будапешт
bulgaria: Болгария
bulgarian: болгарский, болгарин
burma: Бирма
burmese: бирманский
byzantine: византийский
cairo: Каир
california: Калифорния
cambodia: Камбоджа
cambodian: камбоджийский
cambridge: Кембридж
cameroon: Камерун
canada: Канада
canadian: канадский, канадец
caribbean: карибский
carpathian: карпатский
caspian: каспийский
caucasian: кавказский, кавказец
caucasus: Кавказ
central-asian: среднеазиатский, центральноазиатский
ceylon: Цейлон
chechen: чеченский, чеченец
chechnya: Чечня
chernobyl: Чернобыль, чернобыльский
chicago: Чикаго
chile: Чили
chilean: чилийский
china: Китай, КНР
chinese: китайский, китаец
chisinau: Кишинев
colombia: Колумбия
colombian: колумбийский
congo: Конго
constantinople: Константинополь
copenhagen: Копенгаген
cossack: казак, казачий
crete: Крит
crimea: Крым
crimean: крымский
croat: хорват
croatia: Хорватия
croatian: хорватский
cuba: Куба
cuban: кубинский, кубинец
cyprus: Кипр
cypriot: кипрский, киприот
czech: чешский, чех
czechia: Чехия
czechoslovakia: Чехословакия
damascus: Дамаск
dane: датчанин
danish: датский
danube: Дунай
delhi: Дели
denmark: Дания
dnieper: Днепр
dniester: Днестр
donbass: Донбасс
donetsk: Донецк
dubai: Дубай
dublin: Дублин
dushanbe: Душанбе
dutch: голландский, нидерландский, голландец
dutchman: голландец
dvina: Двина
east-european: восточноевропейский
ecuador: Эквадор
edinburgh: Эдинбург
egypt: Египет
egyptian: египетский, египтянин
emirate: эмират
emirates: Эмираты, ОАЭ
england: Англия
english: английский, англичанин
englishman: англичанин
eritrea: Эритрея
estonia: Эстония
estonian: эстонский, эстонец
ethiopia: Эфиопия
ethiopian: эфиопский
eurasia: Евразия
eurasian: евразийский
europe: Европа, европейский
european: европейский, европеец, Европа
european-style: европейский
eurozone: еврозона
far-eastern: дальневосточный
ferghana: Фергана, ферганский
finland: Финляндия
finn: финн
finnish: финский
florence: Флоренция
florida: Флорида
france: Франция
frankfurt: Франкфурт
french: французский, француз
frenchman: француз
gagauzia: Гагаузия
galicia: Галиция
gaza: Газа
gaul: Галлия
geneva: Женева, женевский
georgia: Грузия, Джорджия
georgian: грузинский, грузин
german: немецкий, германский, немец, ФРГ
germany: Германия, ФРГ
ghana: Гана
gomel: Гомель, гомельский
greece: Греция
greek: греческий, грек
greenland: Гренландия
grodno: Гродно, гродненский
guatemala: Гватемала
guinea: Гвинея
gulf: залив
gypsy: цыган, цыганский
hague: Гаага
haiti: Гаити
hamburg: Гамбург
havana: Гавана
hebrew: иврит, еврейский
helsinki: Хельсинки
himalayas: Гималаи
hindu: индус, индуистский
hollywood: Голливуд
honduras: Гондурас
hungarian: венгерский, венгр
hungary: Венгрия
iceland: Исландия
icelandic: исландский
india: Индия
indian: индийский, индеец, индиец
indonesia: Индонезия
indonesian: индонезийский
iran: Иран
iranian: иранский, иранец
iraq: Ирак
iraqi: иракский
ireland: Ирландия
irish: ирландский, ирландец
islamabad: Исламабад
israel: Израиль
israeli: израильский, израильтянин
istanbul: Стамбул
italian: итальянский, итальянец
italy: Италия
jakarta: Джакарта
jamaica: Ямайка
japan: Япония
japanese: японский, японец
jerusalem: Иерусалим
jew: еврей
jewish: еврейский
jordan: Иордания, Иордан
jordanian: иорданский
kabul: Кабул
kaliningrad: Калининград
karabakh: Карабах
kazakh: казахский, казах
kazakhstan: Казахстан, казахстанский
kazakhstani: казахстанский
kenya: Кения
kenyan: кенийский
khabarovsk: Хабаровск
kharkiv: Харьков
kiev: Киев, киевский
korea: Корея, КНДР
korean: корейский, кореец
kosovo: Косово
krakow: Краков
kremlin: Кремль
kurd: курд
kurdish: курдский
kuwait: Кувейт
kyiv: Киев
kyrgyz: киргизский, кыргызский, киргиз
kyrgyzstan: Киргизия, Кыргызстан, кыргызский
laos: Лаос
latin: латинский, латынь
latvia: Латвия
latvian: латвийский, латыш
lebanese: ливанский
lebanon: Ливан
leningrad: Ленинград
lesotho: Лесото
liberia: Либерия
libya: Ливия
libyan: ливийский
lisbon: Лиссабон
lithuania: Литва
lithuanian: литовский, литовец
london: Лондон, лондонский
lugansk: Луганск
luhansk: Луганск
luxembourg: Люксембург
lviv: Львов
macedonia: Македония
macedonian: македонский
madagascar: Мадагаскар
madrid: Мадрид
malaysia: Малайзия
malaysian: малайзийский
malta: Мальта
manchester: Манчестер
manchuria: Маньчжурия
marseille: Марсель
mediterranean: средиземноморский, Средиземное
mexican: мексиканский, мексиканец
mexico: Мексика, Мехико
milan: Милан
minsk: Минск, минский
mogilev: Могилев, могилевский
moldova: Молдова, Молдавия
moldovan: молдавский, молдаванин
moldavian: молдавский
monaco: Монако
mongol: монгол, монгольский
mongolia: Монголия
mongolian: монгольский
montenegro: Черногория
moroccan: марокканский
morocco: Марокко
moscow: Москва, московский
mozambique: Мозамбик
mozyr: Мозырь
mumbai: Мумбаи
munich: Мюнхен
muscovite: москвич
myanmar: Мьянма
nagorno-karabakh: Нагорный Карабах
namibia: Намибия
naples: Неаполь
nepal: Непал
netherlands: Нидерланды, Голландия
nicaragua: Никарагуа
niger: Нигер
nigeria: Нигерия
nigerian: нигерийский
nile: Нил
nordic: скандинавский, северный
normandy: Нормандия
norway: Норвегия
norwegian: норвежский, норвежец
novopolotsk: Новополоцк
oceania: Океания
odessa: Одесса
orsha: Орша
ossetia: Осетия
ossetian: осетинский, осетин
ottoman: османский
oxford: Оксфорд
pacific: тихоокеанский, Тихий
pakistan: Пакистан
pakistani: пакистанский
palestine: Палестина
palestinian: палестинский, палестинец
panama: Панама
paraguay: Парагвай
paris: Париж, парижский
parisian: парижский
persian: персидский, перс
peru: Перу
peruvian: перуанский
petersburg: Петербург
philadelphia: Филадельфия
philippines: Филиппины
philippine: филиппинский
pinsk: Пинск
poland: Польша
pole: поляк, столб, полюс
polesie: Полесье
polish: польский, полировать
polotsk: Полоцк
pomerania: Померания
portugal: Португалия
portuguese: португальский, португалец
prague: Прага
prussia: Пруссия
prussian: прусский
pyongyang: Пхеньян
qatar: Катар
quebec: Квебек
rechitsa: Речица
rhine: Рейн
riga: Рига
roman: римский, римлянин
romania: Румыния
romanian: румынский, румын
rome: Рим
rostov: Ростов
russia: Россия, РФ, российский
russian: русский, российский, россиянин
rwanda: Руанда
salihorsk: Солигорск
sakhalin: Сахалин
samarkand: Самарканд
sarajevo: Сараево
saudi: саудовский
saxony: Саксония
scandinavia: Скандинавия
scandinavian: скандинавский
scot: шотландец
scotland: Шотландия
scottish: шотландский
seoul: Сеул
serb: серб
serbia: Сербия
serbian: сербский
sevastopol: Севастополь
shanghai: Шанхай, шанхайский
siberia: Сибирь
siberian: сибирский
sicily: Сицилия
singapore: Сингапур
slav: славянин
slavic: славянский
slavonic: славянский
slovak: словацкий, словак
slovakia: Словакия
slovenia: Словения
slovenian: словенский
slutsk: Слуцк
sochi: Сочи
sofia: София
soligorsk: Солигорск
somalia: Сомали
somali: сомалийский
south-east: юго-восток
spain: Испания
spaniard: испанец
spanish: испанский, испанец
stalingrad: Сталинград
stockholm: Стокгольм
sudan: Судан
sughd: Согдийский
svetlogorsk: Светлогорск
swede: швед
sweden: Швеция
swedish: шведский
swiss: швейцарский, швейцарец
switzerland: Швейцария
sydney: Сидней
syria: Сирия
syrian: сирийский, сириец
taiwan: Тайвань
taiwanese: тайваньский
tajik: таджикский, таджик
tajikistan: Таджикистан, таджикский
tallinn: Таллин
tanzania: Танзания
tashkent: Ташкент, ташкентский
tatar: татарский, татарин
tatarstan: Татарстан
tbilisi: Тбилиси
tehran: Тегеран
texas: Техас
thai: тайский, таиландский
thailand: Таиланд
thames: Темза
tibet: Тибет
tibetan: тибетский
tokyo: Токио
toronto: Торонто
transcaucasia: Закавказье
transcarpathian: закарпатский
transnistria: Приднестровье
transnistrian: приднестровский
tripoli: Триполи
tunis: Тунис
tunisia: Тунис
tunisian: тунисский
turin: Турин
turk: турок
turkey: Турция, индейка
turkic: тюркский
turkish: турецкий
turkmen: туркменский, туркмен
turkmenistan: Туркменистан, Туркмения
uganda: Уганда
ukraine: Украина, украинский
ukrainian: украинский, украинец
ulaanbaatar: Улан-Батор
ural: уральский, Урал
urals: Урал
uruguay: Уругвай
uzbek: узбекский, узбек
uzbekistan: Узбекистан, узбекский
vatican: Ватикан
venezuela: Венесуэла
venezuelan: венесуэльский
venice: Венеция
vienna: Вена, венский
vietnam: Вьетнам
vietnamese: вьетнамский
vilnius: Вильнюс
vistula: Висла
vitebsk: Витебск, витебский
volga: Волга
volgograd: Волгоград
wales: Уэльс
warsaw: Варшава, варшавский
washington: Вашингтон
welsh: валлийский, уэльский
wroclaw: Вроцлав
yemen: Йемен
yerevan: Ереван
yugoslav: югославский
yugoslavia: Югославия
zagreb: Загреб
zambia: Замбия
zhlobin: Жлобин
zimbabwe: Зимбабве
zhodino: Жодино
zurich: Цюрих
alexander: Александр
andrew: Андрей, Эндрю
anthony: Антоний, Энтони
basil: Василий
catherine: Екатерина
charles: Чарльз, Карл
christopher: Христофор, Кристофер
constantine: Константин
cyril: Кирилл
daniel: Даниил, Дэниел
eugene: Евгений, Юджин
elizabeth: Елизавета
frederick: Фридрих, Фредерик
george: Георгий, Джордж
helen: Елена
henry: Генрих, Генри
ivan: Иван
james: Джеймс, Яков
jesus: Иисус
christ: Христос
john: Джон, Иоанн
joseph: Иосиф, Джозеф
luke: Лука
mark: отметка, отметить, знак, марка, ознаменовать, оценка
martha: Марфа
mary: Мария, Мэри
matthew: Матфей, Мэтью
michael: Михаил, Майкл
moses: Моисей
nicholas: Николай
paul: Павел, Пол
peter: Петр, Питер
philip: Филипп
richard: Ричард
robert: Роберт
sophia: София
stephen: Стефан, Стивен
thomas: Фома, Томас
victor: Виктор
virgin: дева, девственный
william: Вильгельм, Уильям
`
