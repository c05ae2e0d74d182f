/** Words that say the opposite of each other, in English and Russian, and from one to the other. */
import { remembered } from './remembered.ts'

/** Words, or with `*` their beginnings: one side, the other, and the same two in Russian. */
const ROWS = `
increas* rise rises rose risen rising grow* grew gain* climb* up higher | decreas* fall falls fell fallen falling declin* drop drops dropped shrink* shrank shrunk reduc* cut cuts cutting lost down lower | рост* рос росл* вырос* выраст* растет растут растущ* увелич* повыс* повыш* возрос* возраст* подня* вырас* павялі* павыс* узрас* | паден* пада* упал* упад* сниз* сниж* сокра* уменьш* зніз* скара* паніз* зменш* упаў
improv* strengthen* better | worsen* weaken* deteriorat* worse | улучш* укреп* | ухудш* ослаб*
accept* agree* approv* support* favour* favor* adopt* pass passes passed | reject* refus* oppos* disapprov* | поддерж* одобр* приня* соглас* ухвал* падтрым* | отклон* отверг* отказ* адхіл* адмо*
allow* permit* | forbid* forbad* prohibit* ban banned bans | разреш* позвол* | запре*
open opens opened | close closes closed shut | откры* откро* адкры* | закры* закро* зачын*
begin* began begun start* | end ends ended finish* stop stops stopped | нача* начин* пача* | законч* заверш* прекра* останов* спын* скон*
win wins won victor* | lose loses lost defeat* | выигра* побед* | проигра* пораж*
succeed* success* manage manages managed managing | fail fails failed failing failure* | успе* удал* | провал* неудач*
legal* lawful* | illegal* unlawful* | законн* | незаконн*
safe safely safety | dangerous* unsafe* | безопас* | опасн*
possible | impossible | возможн* | невозможн*
always | never | всегда | никогда
before | after | до | после
above | below | выше | ниже
import* | export* | импорт* | экспорт*
north* | south* | север* | юг* южн*
east eastern | west western | восток* восточн* | запад*
maximum | minimum | максим* | миним*
upper | lower | верхн* | нижн*
left | right | лев* | прав*
first | last | перв* | последн*
high higher highest | low lower lowest | высок* | низк*
strong stronger | weak weaker | сильн* | слаб*
guilty convict convicts convicted conviction | innocent acquit* | виновн* осуди* осужд* | невиновн* оправда*
private | public | частн* | государственн*
rich richer | poor poorer | богат* | бедн*
buy buys bought purchas* | sell sells sold | купи* покупа* | прода*
keep keeps kept save saves saved preserv* | lose loses lost | сохран* | потеря* утрат* погиб*
join joins joined enter* | leave leaves left quit quits withdr* | вступ* присоедин* вошел вошл* войд* | вышел вышл* выход* выйд* покин*
rise rises rose risen increas* grow* grew fall falls fell chang* | unchanged stable | раст* вырос* измен* | прежн* неизмен* стабильн*
hire* hiring recruit* | fired dismiss* sacked | нанял* нанима* | увол*
arrest* detain* jail* imprison* | releas* freed | арест* задерж* | освобод* отпусти*
confirm* admit* | deny denies denied refut* | подтверд* призна* | опроверг* отриц*
build builds built construct* | demolish* dismantl* | постро* возве* | снес* снос* демонтир*
introduc* impos* | lift lifted lifts abolish* cancel* scrapped | введ* ввел* ввод* | отмен* снят* снял* упраздн*
surplus* profit* | deficit* losses shortage* | профицит* прибыл* избыт* | дефицит* убыт* нехват*
new newer newest | old older oldest | нов* | стар*
large larger largest big biggest | small smaller smallest | крупн* | мелк* маленьк*
urban | rural | городск* | сельск*
domestic local | foreign | отечествен* местн* | зарубежн* иностранн*
men male males | women female females | мужчин* мужск* | женщин* женск*
temporar* | permanent* | временн* | постоянн*
military | civilian* | военн* | гражданск*
ratif* endors* uphold* upheld | reject* dismiss* veto* overturn* quash* | ратифиц* одобр* утверд* удовлетвор* принял* ухвал* зацверд* | отклон* отверг* отказал* ветир* отмен* адхіл*
boost* rais* surg* soar* jump* rall* rebound* gain* strengthen* doubl* tripl* | eas* slip* plung* plummet* slump* tumbl* sank sink* slid* weaken* dip* halv* lower* | увелич* повыс* повыш* подорож* возрос* вырос* рост* подскоч* взлете* укреп* удво* утро* | сниз* сниж* сократ* сокращ* упал* подешев* рухн* обвал* ослаб* облегч* просе* уменьш* скара* зніз* паменш*
expan* widen* extend* enlarg* broaden* | narrow* shrink* shrank scal* contract* curtail* | расшир* продл* продлев* пашыр* | сокращ* сократ* сужа* сузи* сверн* сворачив* скара*
tighten* toughen* stiffen* | relax* loosen* eas* soften* | ужесточ* | смягч* ослаб* либерализ* облегч*
resum* restart* reopen* renew* continu* proceed* | suspend* halt* paus* interrupt* terminat* complet* finish* ended stop* | возобнов* продолж* аднав* працяг* | приостанов* прерва* прекра* остановл* останови* заверш* законч* прыпын* спын* спыні*
early ahead | late delayed behind | досроч* раньше опереж* | опозда* задерж* поздн* отстава*
prais* applaud* welcom* commend* hail* endors* | critici* condemn* denounc* slam* blast* deplor* | похвал* хвали* приветств* одобр* вітал* | раскритик* критик* осуди* осужд* порица* асудз*
more costlier dearer pricier | less cheaper fewer | дороже больше больш | дешевле меньше менш
expensive costly | cheap inexpensive | дорог* дорож* | дешев*
next coming upcoming following | last previous past preceding | следующ* будущ* предстоящ* наступн* | прошл* минувш* предыдущ* мінул*
lend lends lent loan* | borrow* | одолж* ссуди* кредитова* | занял* заняв* заимств*
import* | export* | ввоз* ввез* импорт* | вывоз* вывез* экспорт*
buy buys bought purchas* acquir* | sell sells sold | купи* купл* закуп* приобр* скуп* | прода* сбыт* сбыва*
giv* gave hand* donat* deliver* grant* | receiv* obtain* took | передал* переда* вручи* подари* | получи* получа* атрыма*
send sends sent dispatch* | receiv* | отправ* посла* направи* | получи* прибы*
arriv* | depart* | прибы* приеха* приле* | отбы* уеха* выле* покину*
hir* recruit* employ* | dismiss* fire fires fired sack* layoff* redundan* | нанял* нанима* приня* трудоустро* | увол* сократ*
appoint* elect* | dismiss* oust* remov* resign* | назнач* избра* | сня* смещ* сместил* отстран* отставк* уволи*
support* back backed backs defend* | oppos* resist* object* | поддерж* выступил* защи* | против* возраж* оспор*
acquit* exonerat* pardon* | convict* sentenc* condemn* jail* | оправда* помилова* | осуди* осужд* приговор* признал*
attack* invad* assault* | defend* protect* repel* | атак* напал* вторг* | защи* обороня* отбил*
advanc* | retreat* withdr* | наступ* продви* | отступ*
enter* | leav* left exit* | вошл* вошел въеха* вступ* | вышл* вышел покин*
enabl* authori* legali* licens* | block* outlaw* criminali* bar barred disallow* | разреш* позвол* легализ* лиценз* | заблокир* запре* криминализ* забаран*
encourag* promot* stimulat* foster* | discourag* hamper* hinder* imped* deter* | поощр* стимулир* содейств* способств* поддерж* | препятств* мешае* меша* сдержив* тормоз*
add adds added includ* | remov* exclud* delet* | добав* включ* внес* уключ* | исключ* убра* удал* выключ* выклю*
creat* establish* found* form forms formed launch* | abolish* dissolv* disband* liquidat* scrap* | созда* основа* учреди* запусти* образова* стваро* | ликвидир* распусти* упраздн* закры*
install* | remov* dismantl* | установ* монтир* | демонтир* снял* убра*
unit* merg* | divid* split* separat* | объедин* слия* слил* | раздел* разъедин* выдел*
reveal* disclos* publish* | conceal* hid hide* cover* withheld | раскры* обнарод* опубликов* | скры* утаи* засекрет* умолч*
remember* | forget* forgot* | вспомн* помн* | забы*
rewarded award* | punish* fin* penali* | награ* премир* поощр* | наказ* оштраф* штраф*
abundan* enough sufficien* ample plenty | lack* shortag* insufficien* scarc* short | достат* хвата* избыт* хапа* | нехват* недостат* дефицит* недахоп* хватае*
profitab* | unprofitab* loss-making | прибыльн* рентаб* | убыточн* нерентаб*
optimis* | pessimis* | оптимис* | пессимис*
positiv* favourabl* favorabl* | negativ* unfavourabl* unfavorabl* advers* | положительн* благоприят* позитив* | отрицательн* негатив* неблагоприят*
majority | minority | большинств* | меньшинств*
strict* harsh* tough* | lenient* mild* soft* | строг* жестк* суров* | мягк*
fast* quick* rapid* accelerat* speed* | slow* | быстр* ускор* | медлен* замедл*
long longer longest lengthen* | short shorter shortest shorten* | длинн* длительн* дольше удлин* | коротк* короче укороч* сокра*
heavy heavier | light lighter | тяжел* | легк* легче
young younger youngest | old older oldest elderly | молод* младш* | стар* пожил* старш*
hot hotter warm* | cold colder cool* | жарк* тепл* теплее | холодн* холод* похолод*
wet rainy humid | dry drought* arid | влажн* дождлив* мокр* | сух* засуш* засух*
full | empty | полн* заполн* | пуст*
rich* wealth* | poor* impoverish* | богат* состоятельн* | бедн* нищ*
present presence attend* | absent absence miss miss* skip* | присутств* посети* | отсутств* пропусти*
victor* triumph* beat beats defeat* | loss defeat* lost | побед* обыгра* выигра* одоле* | проигра* поражен* уступи*
strengthen* fortif* reinforc* | weaken* undermin* erod* | укреп* усили* | ослаб* подорва* подрыва*
innocent | guilty | невинов* | виновн* винова*
volunt* optional | mandatory compulsory obligat* | доброволь* необязат* | обязательн* принудит*
partial* | full* complet* entire* whole | частичн* | полност* целик* полн*
direct* | indirect* | прям* напрям* | косвен* опосред*
major main chief | minor secondary | главн* основн* крупн* | второстеп* незначит* мелк*
free | paid | бесплатн* безвозмезд* | платн*
peace* | war wars | мир мира мирн* | войн* военн*
ally allies friend* | enem* foe* adversar* rival* | союзник* друг друж* | враг* противник* соперник*
supply supplies supplied | demand | предложен* | спрос*
income* revenue* earnings | expens* spending expenditure* cost* | доход* выручк* поступлен* | расход* затрат* трат*
parent* | child* | родител* | дет* ребен*
teacher* | pupil* student* | учител* педагог* | учен* школьник* студент*
employer* | employee* | работодат* | работник* сотрудник* наемн*
buyer* customer* | seller* vendor* | покупател* | продав*
tenant* | landlord* | арендатор* квартирант* | арендодат*
debtor* | creditor* | должник* | кредитор*
plaintiff* claimant* | defendant* respondent* | истец истц* | ответчик*
victim* | perpetrator* attacker* offender* | жертв* пострадав* потерпев* | преступник* нападавш* нападающ* виновник*
producer* manufacturer* | consumer* | производител* | потребител*
agree* consent* | disagree* refus* declin* | соглас* договор* | отказ* несогл* отвер* адмов*
trust* confiden* | distrust* mistrust* doubt* | довер* уверен* | недовер* сомн*
hope* | fear* worr* | надежд* надее* | опас* боя* страх*
love* like liked likes | hate* dislik* | люб* нрав* | ненавид*
keep* kept maintain* held retain* | rais* hik* cut cuts lower* | сохран* остав* удерж* | подня* повыс* сниз* измен*
reviv* recover* rebound* flourish* thriv* | stagnat* declin* collaps* die dies died death* perish* | ожив* выздор* восстанов* расцве* попра* | стагн* замер* умер* скончал* погиб* рухн* памёр*
ahead | behind | опереж* | отста* запазд*
contaminat* pollut* dirty | clean* pure | загрязн* грязн* | чист* очищ*
rais* hik* cut cuts | freez* froze frozen | подня* повыс* сниз* | заморо*
restor* reinstat* return* | withdr* strip* revok* remov* | верну* восстанов* возвра* | отобра* лишил* отозва* отозв* снят*
postpon* delay* defer* | cancel* | перенес* отлож* отсроч* перанёс* | отмен*
recall* withdr* pull* | deploy* send sends sent station* | отозва* отвел* вывел* вывод* | размест* направ* ввел* разверн*
blame* accus* charg* suspect* | clear* exonerat* absolv* | обвин* подозрев* вінавац* | оправда* очист* сня*
advoca* champion* | oppos* resist* | выступ* отстаива* | против*
recogni* acknowledg* admit* accept* | den* deny denies denied reject* refus* disput* | призна* | отриц* опроверг* отверг* оспар* оспор*
fulfil* honour* honor* compl* observ* | violat* breach* broke breaks broken ignor* flout* | выполн* соблюд* исполн* | наруш* игнор* сорв*
solve* resolv* settl* | worsen* aggravat* provok* | реши* урегулир* | усугуб* обостр* спровоц*
calm* eas* de-escalat* | escalat* inflam* tens* | успоко* разряд* снизил* | обостр* эскал* накал*
normali* | worsen* sour* | нормализ* | ухудш* обостр*
spend spent waste* | save saves saved | потрат* израсход* тратит* тратят* | сэконом* сберег* экономит* экономят*
overestimat* exaggerat* | underestimat* understat* | завы* переоцен* преувелич* | заниж* недооцен* преумен*
exceed* surpass* beat beats top topped | miss missed undershoot* trail* | превы* перевыпол* | недовыпол* отста* недотяну*
widen* deepen* | narrow* clos* | расшир* углуб* | сузи* сокра*
upgrad* promot* | downgrad* demot* | повыс* модерниз* | пониз* разжал*
nationali* | privati* | национализ* | приватиз*
centrali* | decentrali* | централиз* | децентрализ*
legal* | ban bans banned | легал* узакон* | запре*
mobili* conscript* draft* | demobili* discharg* | мобилиз* призва* | демобилиз* уволен*
conque* captur* seiz* occup* | liberat* surrender* evacuat* | захват* занял* оккуп* овлад* | освобод* сдал* остав*
declar* | lift lifts lifted revok* | объяв* ввел* | отмен* снял*
lock locked seal* block* | unlock* unblock* | блокир* перекры* | разблок*
load* | unload* | погруз* загру* | разгру* выгру*
import* inflow influx immigra* | export* outflow exodus emigra* | приток иммигр* приех* | отток эмигр* уех*
birth* born | death* died dead | рожд* роди* рожда* | смерт* умер* погиб*
marr* wed* | divorc* | жени* брак* замуж* | развел* развод* расторг*
success* | failure* unsuccess* fiasco | успех* успеш* | провал* неудач* безуспеш*
advantage* benefit* | disadvantage* harm* damag* | преимущ* польз* выгод* | недостат* вред* ущерб*
healthy | sick ill | здоров* | больн* болен*
alive surviv* | dead died kill* perish* | жив* выжи* уцеле* | мертв* погиб* умер* убит* скончал*
awake | asleep | проснул* бодрств* | спит спал* заснул* уснул*
friendly | hostile | дружеств* дружеск* | враждеб*
voluntari* | forc* compel* | добровольн* | принуд* вынуд* силой
transparen* open public | secret* classif* confidential* | прозрачн* открыт* публичн* гласн* | секретн* тайн* закрыт* конфиденц*
sober | drunk* intoxicat* | трезв* | пьян* нетрезв*
inside indoor* | outside outdoor* | внутри помещ* | снаружи улиц* вне
majorit* | minorit* | большинств* | меньшинств*
front | rear back | передн* | задн*
simpl* eas* | complic* difficult* hard harder | прост* упро* легк* | сложн* услож* труд*
shorten* abridg* | prolong* extend* lengthen* | сократ* | продл* удлин* затян*
dry dried drain* | flood* inundat* | осуш* высох* | затоп* подтоп* залил*
enlist* includ* | expel* exclud* | включ* зачисл* принят* | исключ* отчисл* выгна* выдвор*
invit* welcom* | expel* deport* evict* | приглас* | выслал* выдвор* депорт* высел*
lawsuit* sue sues sued | settle* settled | иск* суд* | урегулир* мирово*
unanim* | divided split | единоглас* единодуш* | раскол*
`

/** Whole words, and beginnings by their first letters, with the sides that they stand for: of one row `n` and `-n`. */
const [whole, beginnings] = [new Map<string, number[]>(), new Map<string, { readonly start: string; readonly side: number }[]>()]
/** No beginning is shorter. */
const START_LENGTH = 2

for (const [index, row] of ROWS.trim().split('\n').entries()) {
  const [left = '', right = '', leftRussian = '', rightRussian = ''] = row.split(' | ')
  for (const form of `${left} ${leftRussian}`.split(' ')) addForm(form, index + 1)
  for (const form of `${right} ${rightRussian}`.split(' ')) addForm(form, -index - 1)
}

function addForm(form: string, side: number): void {
  if (!form.endsWith('*')) { whole.set(form, [...whole.get(form) ?? [], side]); return }
  const start = form.slice(0, -1)
  const key = start.slice(0, START_LENGTH)
  beginnings.set(key, [...beginnings.get(key) ?? [], { start, side }])
}

/** Words that are remembered; texts repeat theirs. */
const KNOWN_MAX = 10_000
const sidesOf = remembered((word: string): readonly number[] => {
  const begun = (beginnings.get(word.slice(0, START_LENGTH)) ?? []).filter(({ start }) => word.startsWith(start)).map(({ side }) => side)
  return [...whole.get(word) ?? [], ...begun]
}, KNOWN_MAX)

/** Prefixes that deny. */
const DENYING_PREFIX = /^(?:un|in|im|il|ir|dis|non-?|не|без|бес)$/u
/** Shorter words with such a beginning are others: `untied`, `небо`. */
const BASE_MIN = 4

/** Whether one lower-case word turns the other round, in either language: `rose` and `fell`, `safe` and `unsafe`, `rose` and `упал`. */
export function areOpposites(one: string, other: string): boolean {
  return hasOpposite(one)(other)
}

/** The same for one word and many others. */
export function hasOpposite(one: string): (other: string) => boolean {
  const sides = sidesOf(one)
  const isTurned = sides.length === 0 ? () => false : (other: string) => sidesOf(other).some(side => sides.includes(-side))
  return other => isTurned(other) || isDenialOf(one, other) || isDenialOf(other, one)
}

function isDenialOf(word: string, base: string): boolean {
  return base.length >= BASE_MIN && word.endsWith(base) && DENYING_PREFIX.test(word.slice(0, -base.length))
}
