/** Politics, diplomacy, public administration, I to Z. */
export const POLITICS_I_Z = `
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
multi-level: многоуровневый
multi-speed: разноскоростной
multi-vector: многовекторный
multilateral: многосторонний
multipolar: многополярный
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
political: политический
politically: политически
politician: политик
politics: политика
poll: опрос
polling: голосование, опрос
populism: популизм
populist: популистский
position: позиция, положение, должность
post-soviet: постсоветский
power: власть, мощность, сила, держава, энергия, полномочие
powers: полномочия, державы
predecessor: предшественник
premier: премьер
presence: присутствие, наличие
presidency: президентство, председательство
president: президент
presidential: президентский, президент
presidium: президиум
prime: премьер, главный
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
residence: резиденция, проживание
resident: житель, резидент
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
vice-chairman: заместитель председателя
vice-premier: вице-премьер
vice-president: вице-президент
viewpoint: точка зрения
visa: виза, визовый
visa-free: безвизовый
voter: избиратель
voting: голосование
willingness: готовность, желание
worldview: мировоззрение
yearbook: ежегодник
`
