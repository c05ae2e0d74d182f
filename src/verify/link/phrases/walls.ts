/** What pages say that stand before an article: login, payment, consent, country, limits, faults of the server. */
import { anyOf, onlySaid } from './pattern.ts'

/** Pages that ask for a login before they show anything. */
export const asksForLogin = anyOf([
  '^\\W*(?:log|sign)[ -]?(?:in|on)\\b', '\\b(?:please|you must|you need to|you have to) (?:log|sign) ?(?:in|on)\\b', '\\b(?:log|sign) in to (?:continue|go on|read|view|see|access|your)\\b', '\\blog ?in required\\b', '\\bmembers only\\b', '\\bregistered (?:users|readers|members) only\\b', '\\bauthori[sz]ation required\\b',
  '^\\W*(?:вход|авторизация|войти|войдите|уваход|увайсці|аўтарызацыя|вхід|увійти|авторизація|кіру|тіркелу|kirish|кириш|tizimga kirish)\\b', 'необходим\\p{L}* (?:авторизация|авторизоваться|войти|вход|регистрация)', '(?:войдите|авторизуйтесь|зарегистрируйтесь),? чтобы', 'только для (?:зарегистрированных|авторизованных|подписчиков)', 'тольк[іи] для зарэгістраваных', 'увайдзіце, каб', 'увійдіть, щоб', 'лише для зареєстрованих', 'кіру қажет', 'tizimga kiring',
])

/** Pages that show a beginning and want payment for the rest. */
export const asksForPayment = anyOf([
  '\\b(?:subscribe|register|join|sign up|pay|become a (?:member|subscriber))\\b.{0,40}\\bto (?:continue|go on|keep|read|unlock|access|see|view)\\b', '\\bto (?:continue|keep) reading\\b.{0,60}\\b(?:subscribe|subscription|register|sign in|log in|account|member)', '\\b(?:this|the) (?:article|content|story|material) is (?:only |exclusively )?(?:for|available (?:only )?(?:to|for)) (?:our )?(?:paying |paid |premium |registered )?(?:subscribers|members|readers)\\b', '\\bsubscriber[- ]only\\b', '\\b(?:for|to) subscribers only\\b', '\\balready a subscriber\\b', '\\bunlock this (?:article|story)\\b', '\\byou have (?:reached|used|read) (?:your|all).{0,40}\\b(?:free|limit)',
  '(?:оформите|купите|приобретите|оплатите) (?:\\S{1,20} )?(?:подписк|доступ)\\p{L}*', '(?:полн\\p{L}+ текст|продолжение|материал|статья|доступ)(?: \\S{1,20}){0,4} (?:только )?(?:для |по |платн\\p{L}+ )?(?:подписчик|подписк)\\p{L}*', 'платн\\p{L}+ (?:доступ|материал|контент|подписк)\\p{L}*', 'чтобы (?:дочитать|прочитать|читать дальше|продолжить чтение)', 'толькі для падпісчыкаў', 'лише для (?:передплатників|підписників)', 'оформіть передплату', 'тек жазылушыларға', 'faqat obunachilar',
])

/** Pages that want consent to cookies or terms before they show anything. */
export const asksForConsent = anyOf([
  '\\bbefore you continue\\b', '\\b(?:accept|agree to|consent to)\\b.{0,60}\\b(?:cookies?|tracking|processing|terms)\\b.{0,60}\\bto (?:continue|proceed|read|go on|access)\\b', '\\bto (?:continue|proceed|read|access)\\b.{0,60}\\b(?:accept|agree|consent)\\b', '\\byour (?:privacy|data),? your (?:choice|experience)\\b', '\\bwe value your privacy\\b', '\\b(?:we|our) (?:and our )?partners\\b.{0,80}\\b(?:store|access|process|use)\\b', '\\b(?:your|manage|cookie|privacy) consent\\b', '\\bconsent (?:required|choices|preferences|page)\\b', '\\bage verification\\b', '\\bare you (?:over )?(?:18|21)\\b', '\\byou must be (?:at least )?(?:18|21)\\b',
  '(?:примите|дайте согласие|согласитесь|подтвердите согласие)(?: \\S{1,20}){0,6} (?:cookie|куки|обработк|условия)\\p{L}*', 'согласи[ея](?: \\S{1,20}){0,3} на обработк\\p{L}+', 'чтобы продолжить, (?:примите|согласитесь|подтвердите)', 'подтвердите(?:,? что вам)? (?:свой |ваш )?(?:возраст|(?:есть |исполнилось )?18)', 'дайце згоду', 'надайте згоду',
])

/** Pages not shown where we are. */
export const refusesCountry = anyOf([
  '\\b(?:not|isn\'t|unavailable|no longer) (?:currently )?(?:available|accessible|permitted|offered)?(?: to (?:users|visitors|readers))? ?(?:in|from|for) (?:your|the) (?:country|region|location|area|european economic area|eu)\\b', '\\b(?:your|this) (?:country|region|location) (?:is|has been) (?:blocked|not supported|restricted)\\b', '\\bunavailable (?:for|due to) legal reasons\\b', '\\baccess from your (?:country|region|location)\\b', '\\bgeo-?(?:blocked|restricted|restriction)\\b', '\\b(?:european|eu) visitors\\b', '\\bgdpr\\b.{0,80}\\bunavailable\\b',
  '(?:недоступ\\p{L}*|ограничен\\p{L}*|запрещен\\p{L}*|заблокирован\\p{L}*)(?: \\S{1,20}){0,4} (?:в|из|на территории|для) (?:вашей|вашего|вашем|данной|этой|ваш\\p{L}*) (?:стран|регион|территори)\\p{L}*', 'доступ(?: к \\S{1,24}){0,2} (?:из|с территории) (?:вашей|вашего|других)', 'доступ(?: к(?: \\S{1,24}){1,3})?,? ограничен(?: \\S{1,20}){0,3} (?:на территории|на основании|по решению|по требованию|в соответствии|согласно)', 'доступ(?: к(?: \\S{1,24}){1,3})?,? (?:заблокирован|запрещен|закрыт)(?: \\S{1,20}){0,3} (?:на основании|по решению|по требованию)', 'доступ (?:с|из|для) (?:иностранн|зарубежн)\\p{L}+(?: \\S{1,20}){0,2} (?:ограничен|запрещен|закрыт|заблокирован)', '(?:доступ\\p{L}*|открыт|работает) только (?:с|из|на|для)(?: \\S{1,20}){0,2} (?:территори|республик|стран|беларус|росси|казахстан|узбекистан|кыргызстан|таджикистан)\\p{L}*', 'доступ(?: \\S{1,20}){0,3} из (?:вашего|вашей) (?:регион|стран)\\p{L}* (?:запрещен|ограничен|закрыт)', 'доступ да(?: \\S{1,24}){1,3} абмежаваны', 'недаступн\\p{L}+ ў вашай краіне', 'недоступн\\p{L}+ у вашій країні', 'сіздің еліңізде', 'mamlakatingizda mavjud emas',
])

/** What firewalls before a site answer to whom they take for an attacker. */
export const saysRejected = anyOf(['\\brequested url was rejected\\b', '^\\W*(?:your )?request (?:has been |was )?(?:rejected|blocked|denied)\\W*$', '^\\W*web page blocked\\b', '\\battack id\\b', '\\byour support id is\\b', '\\baccess to this (?:site|service|page) has been (?:limited|blocked|denied)\\b', '\\byou have been blocked\\b', '(?:ваш )?запрос (?:был )?(?:отклонен|заблокирован)', 'доступ с вашего (?:ip|адреса) (?:запрещен|ограничен|заблокирован)'])

/** A limit on requests, said by a page of success. */
export const saysTooMany = onlySaid(['\\btoo many requests\\b', '\\brate limit(?:ed| exceeded)?\\b', '\\brequest limit\\b', '\\b429\\b', 'слишком (?:много|частые) запрос\\p{L}*', 'превышен лимит запросов', 'занадта шмат запытаў', 'забагато запитів'])

/** What a shield says while it looks at the browser, or wants from it. */
export const asksToWait = anyOf([
  '\\b(?:checking|verifying)(?: if)? (?:your browser|the site connection|you are human)\\b', '^\\W*(?:one moment|just a moment|please wait)\\b', '\\b(?:please )?(?:enable|turn on|allow|accept) (?:\\S{1,12} (?:and )?){0,2}cookies\\b', '\\bcookies (?:are|must be|is) (?:disabled|required|enabled|turned off)\\b',
  '(?:проверка|проверяем|идет проверка) (?:вашего |ваш )?(?:браузер|соединени|подключени)\\p{L}*', '(?:подождите|ожидайте)(?:,? пожалуйста,?)?(?: \\S{1,12}){0,2} секунд', '(?:включите|разрешите|необходим\\p{L}*|требу\\p{L}+)(?: \\S{1,20}){0,4} (?:cookies?|куки)', 'cookies? (?:отключены|выключены|запрещены)', 'докажите, что вы (?:не робот|человек)',
])

/** A refusal to who has no rights here, where nothing says how to get them. */
export const refusesRights = onlySaid([
  '\\baccess (?:is )?(?:denied|forbidden)\\b', '\\bpermission denied\\b', '\\b(?:you are|you\'re) not (?:authori[sz]ed|allowed|permitted)(?: to (?:access|view|see|read)(?: this (?:page|content|section|document))?)?', '\\byou (?:do not|don\'t) have (?:sufficient |enough )?(?:permissions?|rights|access)\\b(?: to \\S{1,12} this \\S{1,12})?',
  'доступ(?: к (?:этой|этому|данной|данному) \\p{L}{1,20})? (?:запрещен|закрыт)', '(?:недостаточно|нет) прав(?: (?:для|на) \\p{L}{1,20}(?: (?:этой|этого|данной|данного) \\p{L}{1,20})?)?', 'доступ (?:забаронены|заборонено)', 'недостатньо прав',
])

/** The site as a whole is being worked on. */
export const saysMaintenance = onlySaid([
  '^\\W*(?:(?:web ?)?site )?maintenance\\W*$', '\\bwe(?:\'re| are) (?:currently )?(?:working on|updating|upgrading|renewing) (?:our|the|this) (?:(?:web ?)?site|portal)\\b', '\\b(?:down|closed|offline|unavailable) for (?:scheduled |planned )?maintenance\\b', '\\b(?:under|scheduled|undergoing|planned) (?:scheduled )?maintenance\\b', '\\bmaintenance (?:mode|break|work)\\b', '\\b(?:site|website|page)(?: is)? (?:currently )?under (?:re)?construction\\b', '\\bwe(?:\'ll| will) be (?:right )?back (?:soon|shortly)\\b', '\\btemporarily (?:unavailable|down|out of service)\\b',
  '(?:кратковременные )?(?:технические|профилактические|ремонтные) работы', 'ведутся(?: \\S{1,24}){0,3} работы', 'сайт (?:временно )?(?:недоступен|закрыт|не работает)(?::? (?:превышен|по техническ|из-за)\\p{L}*(?: \\S{1,20}){0,3})?', '(?:сайт|портал|ресурс)(?: \\S{1,20}){0,2} на (?:реконструкци[ию]|техническ\\p{L}+ обслуживани[ие]|профилактик[еу]|ремонте?)', '^\\W*техническое обслуживание\\W*$',
  'тэхнічныя работы', 'сайт часова недаступны', 'технічні роботи', 'сайт тимчасово недоступний', 'техникалық жұмыстар', 'texnik ishlar', 'техник ишлар',
])

/** A fault of the server, said by a page of success. */
export const saysServerFault = onlySaid([
  '\\b(?:500|502|503|504|508|52\\d)\\b', '\\b(?:internal )?server error\\b', '\\bbad gateway\\b', '\\bgateway time-?out\\b', '\\bservice (?:is )?(?:temporarily )?unavailable\\b', '\\berror establishing a database connection\\b', '\\bdatabase (?:connection )?error\\b', '\\b(?:db|database) query error\\b', '\\btoo many connections\\b', '\\bresource limit (?:is )?reached\\b', '\\bfatal error\\b', '\\b(?:an )?(?:unexpected|application|fatal) (?:error|exception)(?: has)?(?: occurred)?\\b', '\\b(?:mysql|sql|sqlstate)\\S{0,20} error\\b', '\\bcould not connect to (?:the )?(?:database|mysql)\\b', '\\bsomething went wrong\\b',
  '(?:внутренняя )?ошибка сервера', 'ошибка (?:подключения к|соединения с|базы) (?:базе|базой|данных)', 'превышен\\p{L}* (?:\\S{1,20} )?(?:лимит|нагрузк|посещаемост)\\p{L}*', 'сервис временно недоступен', 'что-то пошло не так',
])
