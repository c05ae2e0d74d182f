/** Politics, diplomacy, public administration, international bodies. */
export const POLITICS = `
abolish: отменить, упразднить
abolition: отмена, упразднение
abstain: воздержаться
abstention: воздержавшийся
accession: присоединение, вступление
accord: соглашение, согласие
accreditation: аккредитация
accredited: аккредитованный
action: действие, акция, мера, деятельность
activist: активист
activity: деятельность, активность, мероприятие
adherence: приверженность, соблюдение
administration: администрация, управление
administrative: административный
administrator: администратор
adoption: принятие, усыновление
adversary: противник
advisor: советник, консультант
advisory: консультативный
affair: дело
affiliation: принадлежность
agenda: повестка дня, повестка
agreement: соглашение, договор, договоренность, согласие
alliance: союз, альянс
ally: союзник
ambassador: посол
ambassadorial: посольский
ambition: амбиция, стремление
ambitious: амбициозный
amendment: поправка, изменение
amnesty: амнистия
anarchy: анархия
anniversary: годовщина, юбилей, летие
announcement: объявление, заявление, сообщение
annex: приложение, аннексировать
annexation: аннексия, присоединение
anthem: гимн
appointment: назначение, встреча
approval: одобрение, утверждение
architecture: архитектура
aristocracy: аристократия
aspiration: стремление
assembly: собрание, ассамблея, сборка, сборочный
assistance: помощь, содействие
assistant: помощник, ассистент
association: ассоциация, объединение
asylum: убежище
atmosphere: атмосфера, обстановка
attache: атташе
attendance: посещаемость, присутствие, явка
attitude: отношение
authoritarian: авторитарный
authoritative: авторитетный
authority: власть, орган, полномочие, авторитет
authorize: уполномочить, разрешить
authorized: уполномоченный
autonomous: автономный
autonomy: автономия
backing: поддержка
ballot: бюллетень, голосование
benevolent: доброжелательный
bicameral: двухпалатный
bilateral: двусторонний
bloc: блок
board: совет, правление, доска, коллегия, борт
body: орган, тело
border: граница, приграничный, пограничный
boundary: граница
boycott: бойкот, бойкотировать
breakthrough: прорыв, прорывной
brief: краткий, короткий, брифинг
briefing: брифинг
bureau: бюро, управление
bureaucracy: бюрократия
bureaucrat: бюрократ, чиновник
bureaucratic: бюрократический
cabinet: кабинет, правительство
cadre: кадры
campaign: кампания, агитация
candidacy: кандидатура
candidate: кандидат
celebration: празднование, торжество
central: центральный
centralized: централизованный
ceremonial: церемониальный, торжественный
ceremony: церемония
chair: председатель, стул, председательствовать, кафедра
chairman: председатель
chairmanship: председательство
chairperson: председатель
chairwoman: председатель
chamber: палата
chancellor: канцлер
charter: устав, хартия, чартер
chief: глава, начальник, главный, руководитель
citizen: гражданин
citizenry: граждане
citizenship: гражданство
city: город, городской
civic: гражданский
civil: гражданский
civilian: гражданский, мирный житель
clerk: клерк, секретарь
coalition: коалиция
collapse: крах, обвал, обрушиться, рухнуть, обрушение, распад
collective: коллективный, коллектив
colonial: колониальный
colony: колония
comment: комментарий, прокомментировать
commission: комиссия
commissioner: комиссар, уполномоченный
commitment: обязательство, приверженность
committee: комитет, комиссия
common: общий, единый, распространенный
commonwealth: содружество, СНГ
communique: коммюнике
communism: коммунизм
communist: коммунист, коммунистический
community: сообщество, община, общественность
compatriot: соотечественник
competence: компетенция, компетентность
competent: компетентный
completion: завершение, окончание
compliance: соответствие, соблюдение
comprehensive: комплексный, всеобъемлющий, всесторонний
compromise: компромисс
concept: концепция, понятие, идея
conception: концепция
conclusion: вывод, заключение
conference: конференция
confidence: уверенность, доверие
confirmation: подтверждение
confrontation: конфронтация, противостояние
congress: конгресс, съезд
congressional: конгресса
congressman: конгрессмен
consensus: консенсус, согласие
consent: согласие
conservatism: консерватизм
conservative: консервативный, консерватор
constituency: избирательный округ
constituent: избиратель, учредительный
constitution: конституция
constitutional: конституционный
consul: консул
consular: консульский
consulate: консульство
consultation: консультация
consultative: консультативный
continuity: преемственность, непрерывность
convene: созвать
convention: конвенция, съезд
convergence: сближение
coordination: координация, согласование
coordinator: координатор
corridor: коридор
council: совет
councillor: депутат, советник
counselor: советник
counterpart: коллега, партнер
country: страна, государство
countryman: соотечественник
coup: переворот
crackdown: репрессии, подавление
crown: корона
curfew: комендантский час
custodian: хранитель
debate: дебаты, обсуждение, спор, прения
decision: решение
decision-making: принятие решений
declaration: декларация, заявление
decree: указ, декрет, постановление
delegate: делегат, делегировать
delegation: делегация
democracy: демократия
democrat: демократ
democratic: демократический
democratization: демократизация
demonstration: демонстрация, показ
demonstrator: демонстрант
department: отдел, управление, департамент, ведомство, министерство, кафедра
deputy: депутат, заместитель
designate: назначить, определить
development: развитие, разработка, освоение
dialogue: диалог
diaspora: диаспора
dictator: диктатор
dictatorship: диктатура
difference: разница, разногласие, различие
dignitary: сановник
diplomacy: дипломатия
diplomat: дипломат
diplomatic: дипломатический
direction: направление
directive: директива
director: директор, режиссер, руководитель
director-general: генеральный директор
directorate: управление, дирекция
disagreement: разногласие, несогласие
disarmament: разоружение
discussion: обсуждение, дискуссия
dissident: диссидент
dissolution: роспуск, распад
dissolve: распустить, растворить
district: район, округ
document: документ
doctrine: доктрина
elections: выборы
election: выборы, избрание
elector: избиратель
electoral: избирательный, электоральный
electorate: электорат, избиратели
elite: элита
embassy: посольство
emblem: эмблема, герб
emigrant: эмигрант
emigration: эмиграция
emperor: император
empire: империя
envoy: посланник, посол
equal: равный, равноправный
equality: равенство
equitable: справедливый
ethnic: этнический, национальный
event: событие, мероприятие
exclusion: исключение
executive: исполнительный, руководитель
exile: изгнание, ссылка
expansion: расширение
expert: эксперт, специалист, экспертный
exploratory: исследовательский
extension: продление, расширение
extraordinary: чрезвычайный, внеочередной
extremism: экстремизм
extremist: экстремист, экстремистский
faction: фракция
fascism: фашизм
fascist: фашист, фашистский
federal: федеральный
federation: федерация
flag: флаг
forefront: передний край
foreign: иностранный, зарубежный, внешний
foreigner: иностранец
format: формат
formation: формирование, образование, становление
forum: форум
framework: рамки, основа
freedom: свобода
friend: друг, приятель
friendly: дружественный, дружеский, дружелюбный
friendship: дружба
frontier: граница, рубеж
fulfilment: выполнение, исполнение
general: общий, генерал, генеральный, всеобщий
geopolitical: геополитический
geopolitics: геополитика
globe: мир, земной шар
goal: цель, гол, задача
good-neighbourliness: добрососедство
good-neighbourly: добрососедский
govern: управлять, править
governance: управление
governing: правящий, руководящий
government: правительство, власть, правительственный
governmental: правительственный
governor: губернатор
grassroots: низовой
groundless: необоснованный
group: группа, группировка
guarantor: гарант
guest: гость
guideline: ориентир, рекомендация
head: глава, руководитель, голова, возглавить
headquarters: штаб-квартира, штаб
high-level: высокий уровень
high-ranking: высокопоставленный
homeland: родина, отечество
hostile: враждебный
hostility: враждебность
humanitarian: гуманитарный
ideological: идеологический
ideology: идеология
immigrant: иммигрант
immigration: иммиграция
impeachment: импичмент
imperial: императорский, имперский
imperialism: империализм
implementation: реализация, осуществление, выполнение, внедрение
inauguration: инаугурация
independence: независимость
independent: независимый, самостоятельный
indigenous: коренной
influential: влиятельный
initiative: инициатива
initiator: инициатор
inseparable: неразрывный
instability: нестабильность
institutional: институциональный
instruction: инструкция, указание, поручение
integration: интеграция, интеграционный
integrity: целостность, честность
intensification: интенсификация, активизация
interaction: взаимодействие
interdepartmental: межведомственный
interdependence: взаимозависимость
interethnic: межэтнический, межнациональный
interfere: вмешиваться, мешать
interference: вмешательство, помехи
intergovernmental: межправительственный
interim: временный, промежуточный
interior: внутренний, интерьер
internal: внутренний
international: международный, интернациональный
interparliamentary: межпарламентский
interregional: межрегиональный
interstate: межгосударственный
intervention: вмешательство, интервенция
intrastate: внутригосударственный
invitation: приглашение
island: остров
isolation: изоляция
isolationism: изоляционизм
junta: хунта
king: король, царь
kingdom: королевство
lawmaker: законодатель, депутат
leader: лидер, руководитель, глава, вождь
leadership: лидерство, руководство
leading: ведущий
league: лига
left-wing: левый
legislative: законодательный
legislator: законодатель
legislature: законодательное собрание, законодательный
legitimacy: легитимность, законность
legitimate: законный, легитимный
liaison: связь
liberal: либеральный, либерал
liberalism: либерализм
liberty: свобода
lobby: лобби, лоббировать
local: местный, локальный
loyal: верный, лояльный
loyalty: верность, лояльность
majesty: величество
majority: большинство
manifesto: манифест
mayor: мэр
mediate: посредничать
mediation: посредничество
mediator: посредник
meeting: встреча, заседание, совещание, собрание
member: член, участник
membership: членство
memorandum: меморандум
mentality: менталитет
merit: заслуга, достоинство
message: сообщение, послание
metropolitan: столичный, митрополит
migrant: мигрант
migration: миграция, миграционный
milestone: веха
minister: министр
ministerial: министерский
ministry: министерство
minority: меньшинство
minutes: протокол, минута
mission: миссия, задача
moderate: умеренный
monarch: монарх
monarchy: монархия
movement: движение, перемещение
multilateral: многосторонний
multi-level: многоуровневый
multipolar: многополярный
multi-speed: разноскоростной
multi-vector: многовекторный
municipal: муниципальный, коммунальный
municipality: муниципалитет
mutual: взаимный
mutually: взаимно
mutually-beneficial: взаимовыгодный
nation: нация, страна, народ
national: национальный, государственный, народный
nationalism: национализм
nationalist: националист, националистический
nationality: национальность, гражданство
nationwide: общенациональный, всенародный
native: родной, коренной, уроженец
negotiation: переговоры
negotiator: переговорщик
neighbour: сосед
neighbourhood: район, соседство
neighbouring: соседний
neutral: нейтральный
neutrality: нейтралитет
nominate: выдвинуть, номинировать
nomination: выдвижение, номинация
nominee: кандидат, номинант
non-governmental: неправительственный
non-interference: невмешательство
normalization: нормализация
oath: присяга, клятва
objection: возражение
objective: цель, задача, объективный
obligation: обязательство, обязанность
observer: наблюдатель
office: офис, управление, кабинет, должность, бюро
official: официальный, чиновник, должностное лицо
officially: официально
opinion: мнение
opponent: оппонент, противник, соперник
opportunity: возможность, шанс
opposition: оппозиция, сопротивление
oppositionist: оппозиционер
oppression: угнетение
organization: организация
organizational: организационный
organizer: организатор
oversight: надзор
parliament: парламент
parliamentarian: парламентарий
parliamentary: парламентский
participant: участник
participation: участие
party: партия, сторона, вечеринка
passport: паспорт
patriot: патриот
patriotic: патриотический
patriotism: патриотизм
peace: мир, мирный
peaceful: мирный
peacekeeper: миротворец
peacekeeping: миротворческий
people: люди, народ, человек
permanent: постоянный
perspective: перспектива
petition: петиция, ходатайство
platform: платформа
plenary: пленарный
plenipotentiary: полномочный
plenum: пленум
policy: политика, полис
polling: голосование, опрос
political: политический
politically: политически
politician: политик
politics: политика
poll: опрос
populism: популизм
populist: популистский
position: позиция, положение, должность
post-soviet: постсоветский
power: власть, мощность, сила, держава, энергия, полномочие
powers: полномочия, державы
predecessor: предшественник
presence: присутствие, наличие
presidency: президентство, председательство
president: президент
presidential: президентский, президент
presidium: президиум
prime: премьер, главный
premier: премьер
prince: принц, князь
princess: принцесса, княгиня
principle: принцип
priority: приоритет, приоритетный
proclamation: провозглашение
programme: программа
prominent: видный, известный
promising: перспективный, многообещающий
promotion: продвижение, повышение, содействие
propaganda: пропаганда
proposal: предложение
protestant: протестант
protester: протестующий, демонстрант
protocol: протокол
province: провинция, область
provincial: провинциальный
provision: положение, обеспечение, предоставление
provisional: временный
public: общественный, публичный, государственный, общественность
purpose: цель, назначение
queen: королева
quorum: кворум
radical: радикальный
rally: митинг, ралли
rapprochement: сближение
ratification: ратификация
ratify: ратифицировать
readiness: готовность
realization: реализация, осуществление
rebel: повстанец, мятежник
rebellion: восстание, мятеж
reception: прием
reciprocal: взаимный, ответный
recognition: признание
reconciliation: примирение
referendum: референдум
reformer: реформатор
refugee: беженец
regime: режим
region: регион, область, край
regional: региональный, областной
regulation: регулирование, правило, положение
reign: правление, царствование
relation: отношение, связь
relationship: отношение, связь, взаимоотношение
relevant: соответствующий, актуальный
renowned: известный, знаменитый
representation: представительство
representative: представитель, представительный
repression: репрессия
republic: республика
republican: республиканский, республиканец
reputation: репутация
requirement: требование
resettlement: переселение
resident: житель, резидент
residence: резиденция, проживание
resolution: резолюция, решение, постановление
respect: уважение, уважать
respective: соответствующий
responsibility: ответственность, обязанность
responsible: ответственный
restoration: восстановление, реставрация
revolution: революция
revolutionary: революционный, революционер
right-wing: правый
rival: соперник, конкурент
rivalry: соперничество
roadmap: дорожная карта
round-table: круглый стол
ruler: правитель, линейка
ruling: правящий, решение
scope: сфера, масштаб, рамки
secession: отделение
secretariat: секретариат
secretary: секретарь, министр
secretary-general: генеральный секретарь, генсек
sector: сектор, отрасль, сфера
security: безопасность, охрана
self-determination: самоопределение
self-government: самоуправление
senate: сенат, совет республики
senator: сенатор
separatism: сепаратизм
separatist: сепаратист
session: сессия, заседание
settlement: урегулирование, поселение, поселок, населенный пункт
signatory: подписавший
signature: подпись
signing: подписание
slogan: лозунг, девиз
social: социальный, общественный
socialism: социализм
socialist: социалист, социалистический
society: общество
socio-political: общественно-политический
solemn: торжественный
solidarity: солидарность
sovereign: суверенный, независимый
sovereignty: суверенитет, независимость
soviet: советский
speaker: спикер, выступающий, докладчик
speech: речь, выступление
sphere: сфера, область
spokesman: представитель, пресс-секретарь
spokesperson: представитель, пресс-секретарь
spokeswoman: представитель, пресс-секретарь
stability: стабильность, устойчивость
stabilization: стабилизация
stable: стабильный, устойчивый
stance: позиция
statehood: государственность
statement: заявление, утверждение
statesman: государственный деятель
status: статус, положение
statute: устав, закон
strategic: стратегический
strategist: стратег
strategy: стратегия
subcommittee: подкомитет
subject: предмет, субъект, тема
subordinate: подчиненный
subversive: подрывной
successor: преемник
summit: саммит, вершина
superpower: сверхдержава
supporter: сторонник, болельщик
supreme: верховный, высший
symbol: символ
symbolic: символический
tension: напряженность, напряжение
term: срок, термин, условие
territorial: территориальный
territory: территория
throne: трон, престол
tolerance: толерантность, терпимость
topical: актуальный
totalitarian: тоталитарный
town: город, городок
treaty: договор
trilateral: трехсторонний
troika: тройка
tsar: царь
tyranny: тирания
ultimatum: ультиматум
unanimous: единогласный, единодушный
unanimously: единогласно, единодушно
unification: объединение, унификация
unilateral: односторонний
union: союз, профсоюз, союзный, объединение
unity: единство, единение
unrest: беспорядки, волнения
upheaval: потрясение
uprising: восстание
urgent: срочный, неотложный, актуальный
veto: вето
vice-president: вице-президент
vice-premier: вице-премьер
vice-chairman: заместитель председателя
viewpoint: точка зрения
visa: виза, визовый
visa-free: безвизовый
voter: избиратель
voting: голосование
willingness: готовность, желание
worldview: мировоззрение
yearbook: ежегодник
`
