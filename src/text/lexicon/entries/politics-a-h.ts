/** Politics, diplomacy, public administration, A to H. */
export const POLITICS_A_H = `
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
annex: приложение, аннексировать
annexation: аннексия, присоединение
anniversary: годовщина, юбилей, летие
announcement: объявление, заявление, сообщение
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
doctrine: доктрина
document: документ
election: выборы, избрание
elections: выборы
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
`
