/** Words of made-up headlines, Russian and English side by side. */

/** Who: Russian nominative, English. */
export const SUBJECTS: readonly (readonly [string, string])[] = [
  ['Беларусь', 'Belarus'], ['Россия', 'Russia'], ['Казахстан', 'Kazakhstan'], ['Узбекистан', 'Uzbekistan'], ['Армения', 'Armenia'],
  ['Кыргызстан', 'Kyrgyzstan'], ['Таджикистан', 'Tajikistan'], ['Азербайджан', 'Azerbaijan'], ['Туркменистан', 'Turkmenistan'], ['Молдова', 'Moldova'],
  ['Китай', 'China'], ['Вьетнам', 'Vietnam'], ['Минск', 'Minsk'], ['Москва', 'Moscow'], ['Брестская область', 'Brest Oblast'],
  ['Гомельская область', 'Gomel Oblast'], ['Витебская область', 'Vitebsk Oblast'], ['Минсельхозпрод', 'Agriculture Ministry'], ['Минэкономики', 'Economy Ministry'], ['Минпром', 'Industry Ministry'],
  ['Лукашенко', 'Lukashenko'], ['Токаев', 'Tokayev'], ['Мирзиёев', 'Mirziyoyev'], ['Головченко', 'Golovchenko'], ['Снопков', 'Snopkov'],
  ['Путин', 'Putin'], ['Мясникович', 'Myasnikovich'], ['Макей', 'Makei'], ['Лебедев', 'Lebedev'], ['Семашко', 'Semashko'],
  ['Нацбанк', 'National Bank'], ['Правительство', 'Government'], ['Парламент', 'Parliament'], ['Белстат', 'Belstat'], ['МАЗ', 'MAZ'],
  ['БелАЗ', 'BelAZ'], ['Белорусская железная дорога', 'Belarusian Railways'], ['Беллесбумпром', 'Bellesbumprom'], ['Савушкин продукт', 'Savushkin Product'], ['Коммунарка', 'Kommunarka'],
  ['Интеграл', 'Integral'], ['Белкоопсоюз', 'Belkoopsoyuz'], ['Академия наук', 'Academy of Sciences'], ['ЕАЭС', 'EAEU'], ['СНГ', 'CIS'],
  ['Исполнительный комитет', 'Executive Committee'], ['Межпарламентская ассамблея', 'Interparliamentary Assembly'], ['Посол Беларуси', 'Belarus ambassador'], ['Губернатор области', 'Oblast governor'], ['Премьер-министр', 'Prime minister'],
]

/** Does: Russian future third person singular, English infinitive. */
export const VERBS: readonly (readonly [string, string])[] = [
  ['увеличит', 'increase'], ['расширит', 'expand'], ['нарастит', 'build up'], ['подпишет', 'sign'], ['обсудит', 'discuss'],
  ['разработает', 'develop'], ['утвердит', 'approve'], ['поддержит', 'support'], ['откроет', 'open'], ['запустит', 'launch'],
  ['проведет', 'hold'], ['представит', 'present'], ['создаст', 'create'], ['построит', 'build'], ['модернизирует', 'upgrade'],
  ['поставит', 'supply'], ['экспортирует', 'export'], ['планирует', 'plan'], ['предложит', 'offer'], ['рассмотрит', 'consider'],
  ['заключит', 'conclude'], ['завершит', 'complete'], ['укрепит', 'strengthen'], ['финансирует', 'finance'], ['снизит', 'reduce'],
]

/** What: Russian accusative, English. */
export const OBJECTS: readonly (readonly [string, string])[] = [
  ['экспорт продовольствия', 'food exports'], ['товарооборот', 'trade'], ['производство молока', 'milk production'], ['сборочное производство', 'assembly plant'], ['дорожную карту', 'road map'],
  ['соглашение о сотрудничестве', 'cooperation agreement'], ['программу развития', 'development program'], ['новый завод', 'new factory'], ['логистический центр', 'logistics center'], ['торговый дом', 'trading house'],
  ['выпуск тракторов', 'tractor output'], ['поставки техники', 'machinery deliveries'], ['бизнес-форум', 'business forum'], ['форум регионов', 'Forum of Regions'], ['совместное предприятие', 'joint venture'],
  ['инвестиционный проект', 'investment project'], ['промышленную кооперацию', 'industrial cooperation'], ['строительство жилья', 'housing construction'], ['закупки лекарств', 'purchases of medicines'], ['транзит грузов', 'cargo transit'],
  ['кредитную линию', 'credit line'], ['таможенные пошлины', 'customs duties'], ['научный центр', 'research center'], ['выставку достижений', 'exhibition of achievements'], ['дни культуры', 'days of culture'],
  ['меморандум о взаимопонимании', 'memorandum of understanding'], ['план мероприятий', 'action plan'], ['итоги социально-экономического развития', 'results of social and economic development'], ['единый рынок газа', 'single gas market'], ['общий рынок электроэнергии', 'common electricity market'],
  ['производство электробусов', 'production of electric buses'], ['комбикормовый завод', 'compound feed plant'], ['молочную продукцию', 'dairy products'], ['калийные удобрения', 'potash fertilizers'], ['мясную продукцию', 'meat products'],
  ['цены на энергоносители', 'energy prices'], ['внешнюю торговлю услугами', 'foreign trade in services'], ['союзные программы', 'Union programs'], ['импортозамещение', 'import substitution'], ['цифровую повестку', 'digital agenda'],
  ['торговый баланс', 'balance of trade'], ['валовой внутренний продукт', 'gross domestic product'], ['медицинское сотрудничество', 'medical cooperation'], ['туристический поток', 'tourist flow'], ['атомную электростанцию', 'nuclear power plant'],
]

/** Where, when, how: Russian, English. */
export const TAILS: readonly (readonly [string, string])[] = [
  ['в Китай', 'to China'], ['в страны Африки', 'to African countries'], ['на рынке ЕАЭС', 'on the EAEU market'], ['с регионами России', 'with Russian regions'], ['в рамках СНГ', 'within the CIS'],
  ['до 2025 года', 'by 2025'], ['за 9 месяцев', 'in nine months'], ['в январе-сентябре', 'in January-September'], ['на 15%', 'by 15%'], ['почти в два раза', 'almost twofold'],
  ['в сфере образования', 'in education'], ['в сельском хозяйстве', 'in agriculture'], ['несмотря на санкции', 'despite sanctions'], ['в условиях пандемии', 'amid pandemic'], ['с Узбекистаном', 'with Uzbekistan'],
  ['в Казахстане', 'in Kazakhstan'], ['в Таджикистане', 'in Tajikistan'], ['в области здравоохранения', 'in healthcare'], ['на 2021-2025 годы', 'for 2021-2025'], ['в 40 странах', 'in 40 countries'],
  ['к 30-летию Содружества', 'for the 30th anniversary of the Commonwealth'], ['на $1,5 млрд', 'worth $1.5 billion'], ['в первом полугодии', 'in first half of year'], ['на выставке в Ташкенте', 'at exhibition in Tashkent'], ['с учетом мировых тенденций', 'taking into account global trends'],
  ['в третьих странах', 'in third countries'], ['с Всемирным банком', 'with World Bank'], ['для развития регионов', 'for regional development'], ['в Гродно', 'in Grodno'], ['по итогам года', 'at year end'],
  ['на заседании совета', 'at council meeting'], ['в Нур-Султане', 'in Nur-Sultan'], ['с Мурманской областью', 'with Murmansk Oblast'], ['в ближайшие годы', 'in coming years'], ['на уровне правительств', 'at government level'],
]

/** Parts of English headlines for sites all over the world. */
export const WORLD_SUBJECTS: readonly string[] = ['climate scientists', 'European Union', 'World Bank', 'United Nations', 'supreme court', 'senate committee', 'central banks', 'oil prices', 'Silicon Valley', 'health officials', 'school teachers', 'ancient Rome', 'machine learning', 'renewable energy', 'global markets', 'young voters', 'Chinese factories', 'German carmakers', 'British government', 'French farmers', 'African leaders', 'coral reefs', 'housing crisis', 'electric vehicles', 'refugee families', 'Russian economy', 'Central Asia', 'trade unions', 'space telescope', 'public libraries']
export const WORLD_VERBS: readonly string[] = ['warn of', 'struggle with', 'face', 'agree on', 'reject', 'call for', 'discover', 'debate', 'rethink', 'brace for', 'push back against', 'look beyond', 'benefit from', 'vote on', 'recover from', 'and the future of', 'versus', 'move towards', 'report record', 'demand']
export const WORLD_OBJECTS: readonly string[] = ['rising temperatures', 'new sanctions', 'economic slowdown', 'free trade agreements', 'carbon emissions', 'supply chain disruption', 'national security', 'digital privacy', 'higher inflation', 'cheap labour', 'migration policy', 'artificial intelligence', 'nuclear energy', 'medical research', 'online education', 'food shortages', 'debt relief', 'regional integration', 'the Silk Road', 'economic growth', 'water management', 'drug trafficking', 'press freedom', 'cultural heritage', 'language teaching', 'urban transport', 'tax reform', 'population decline', 'minority rights', 'corporate governance']
export const WORLD_TAILS: readonly string[] = ['after summit', 'in the 21st century', 'despite protests', 'this winter', 'amid uncertainty', 'for the first time', 'ahead of elections', 'in Eastern Europe', 'and beyond', 'since 1991', 'says report', 'a comparative study', 'in 5 charts', 'what you need to know', 'at what cost', 'under pressure', 'explained', 'in developing countries', 'an overview', '']

/** Words of Cyrillic encyclopedia titles and their like. */
export const CYRILLIC_TITLES: readonly string[] = ['Содружество_Независимых_Государств', 'Экономика_Белоруссии', 'Зона_свободной_торговли', 'Евразийский_экономический_союз', 'Таможенный_союз', 'Международные_отношения', 'Гомельская_область', 'Внешняя_политика_Казахстана', 'Мирзиёев,_Шавкат_Миромонович', 'Шёлковый_путь', 'Холодная_война', 'Минск', 'Организация_Договора_о_коллективной_безопасности']
export const ENGLISH_TITLES: readonly string[] = ['Commonwealth_of_Independent_States', 'Mercury_(planet)', 'Java_(programming_language)', 'Customs_union', 'Economy_of_Belarus', 'Brest_(Belarus)', 'Foreign_relations_of_Kazakhstan', 'Lukashenko_(surname)', 'Eurasian_Economic_Union', 'Treaty_of_Rome', 'Soviet_Union', 'Union_State', 'Politics_of_Uzbekistan', 'Georgia_(country)', 'List_of_countries_by_GDP_(nominal)']

/** Other forms of words of these headlines that exist, and read alike: a prepositional for a genitive, a past for a plural. */
export const OTHER_FORMS: readonly string[] = ['достижении', 'мероприятии', 'тенденции', 'пандемий', 'заседаний', 'взаимопониманий', 'санкций', 'предприятии', 'удобрении', 'соглашении', 'образований', 'здравоохранений', 'сотрудничества', 'программы']
