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
  '(?:недоступ\\p{L}*|ограничен\\p{L}*|запрещен\\p{L}*|заблокирован\\p{L}*)(?: \\S{1,20}){0,4} (?:в|из|на территории|для) (?:вашей|вашего|вашем|данной|этой|ваш\\p{L}*) (?:стран|регион|территори)\\p{L}*', 'доступ(?: к \\S{1,24}){0,2} (?:из|с территории) (?:вашей|вашего|других)', 'доступ(?: к(?: \\S{1,24}){1,3})?,? ограничен(?: \\S{1,20}){0,3} (?:на территории|на основании|по решению|по требованию|в соответствии|согласно)', 'доступ(?: к(?: \\S{1,24}){1,3})?,? (?:заблокирован|запрещен|закрыт)(?: \\S{1,20}){0,3} (?:на основании|по решению|по требованию)', 'доступ да(?: \\S{1,24}){1,3} абмежаваны', 'недаступн\\p{L}+ ў вашай краіне', 'недоступн\\p{L}+ у вашій країні', 'сіздің еліңізде', 'mamlakatingizda mavjud emas',
])

/** What firewalls before a site answer to whom they take for an attacker. */
export const saysRejected = anyOf(['\\brequested url was rejected\\b', '^\\W*(?:your )?request (?:has been |was )?(?:rejected|blocked|denied)\\W*$', '^\\W*web page blocked\\b', '\\battack id\\b', '\\byour support id is\\b', '\\baccess to this (?:site|service|page) has been (?:limited|blocked|denied)\\b', '\\byou have been blocked\\b', '(?:ваш )?запрос (?:был )?(?:отклонен|заблокирован)', 'доступ с вашего (?:ip|адреса) (?:запрещен|ограничен|заблокирован)'])

/** A limit on requests, said by a page of success. */
export const saysTooMany = onlySaid(['\\btoo many requests\\b', '\\brate limit(?:ed| exceeded)?\\b', '\\brequest limit\\b', '\\b429\\b', 'слишком (?:много|частые) запрос\\p{L}*', 'превышен лимит запросов', 'занадта шмат запытаў', 'забагато запитів'])

/** A fault of the server, said by a page of success. */
export const saysServerFault = onlySaid([
  '\\b(?:500|502|503|504|52\\d)\\b', '\\b(?:internal )?server error\\b', '\\bbad gateway\\b', '\\bgateway time-?out\\b', '\\bservice (?:is )?(?:temporarily )?unavailable\\b', '\\btemporarily (?:unavailable|down|out of service)\\b', '\\b(?:down|closed|offline) for (?:scheduled )?maintenance\\b', '\\b(?:under|scheduled|undergoing) (?:scheduled )?maintenance\\b', '\\bwe(?:\'ll| will) be (?:right )?back (?:soon|shortly)\\b', '\\berror establishing a database connection\\b', '\\bdatabase (?:connection )?error\\b', '\\bfatal error\\b', '\\b(?:an )?(?:unexpected|application|fatal) (?:error|exception)(?: has)?(?: occurred)?\\b', '\\b(?:mysql|sql|sqlstate)\\S{0,20} error\\b', '\\bcould not connect to (?:the )?(?:database|mysql)\\b', '\\bsomething went wrong\\b',
  '(?:внутренняя )?ошибка сервера', 'сайт (?:временно )?(?:недоступен|закрыт|не работает)', '(?:технические|профилактические|ремонтные) работы', 'ведутся(?: \\S{1,24}){0,3} работы', 'ошибка (?:подключения к|соединения с|базы) (?:базе|базой|данных)', 'сервис временно недоступен', 'что-то пошло не так', 'тэхнічныя работы', 'сайт часова недаступны', 'технічні роботи', 'сайт тимчасово недоступний', 'техникалық жұмыстар', 'texnik ishlar', 'техник ишлар',
])
