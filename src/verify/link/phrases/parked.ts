/** What stands where a site has gone: parked, lapsed and for-sale domains, the default pages of servers and of hosting. */
import { anyOf } from './pattern.ts'

const DOMAIN = '(?:domain(?: name)?|web ?site|site)'

export const saysParked = anyOf([
  `\\b(?:this |the |your )?domain(?: name)?(?: \\S{1,60})? (?:is|may be|might be|has been|was|has) (?:now |currently )?(?:for sale|parked|expired|available|registered|on sale|not (?:been )?(?:renewed|configured|connected))\\b`,
  '\\b[a-z0-9-]{1,60}\\.[a-z]{2,12} is (?:for sale|parked|available for (?:sale|purchase))\\b',
  '\\b(?:buy|purchase|own|get|acquire) this domain\\b', '\\bdomain (?:parking|for sale|expired|registration expired|auction)\\b', '\\bmake an offer on this domain\\b', '\\bpremium domain name\\b', `\\bthe owner of this ${DOMAIN}\\b.{0,60}\\b(?:sale|offer|parked|expired)\\b`,
  'домен(?:ное имя)?(?: \\S{1,60})? (?:прода[её]тся|припаркован|выставлен на (?:продажу|аукцион)|просрочен|не привязан|не прилинкован|не направлен|освобождается|свободен|зарегистрирован|истек|доступен для)', '(?:купить|приобрести|продажа|продам|продается) (?:этот |данный |данного )?домен', 'срок (?:регистрации|действия|оплаты) домена', 'домен не (?:продлен|оплачен|настроен|делегирован)', 'парковочная страница', 'припаркованн\\p{L}+ домен',
  'дамен(?: \\S{1,60})? (?:прадаецца|прыпаркаваны)', 'домен(?: \\S{1,60})? (?:продається|припарковано|вільний)', 'домен(?: \\S{1,60})? сатылады', 'domen(?: \\S{1,60})? sotiladi', 'домен(?: \\S{1,60})? сотилади',
])

export const saysHostingDefault = anyOf([
  '^index of /', '^it works!?$', '^welcome to (?:nginx|centos|openresty|caddy|lighttpd|tengine|apache|iis)\\b', '\\b(?:apache2?|nginx|centos|fedora|ubuntu|debian|red hat|iis|lighttpd|tomcat)\\S{0,20}(?: \\S{1,20}){0,4} (?:default|test) page\\b', '\\b(?:default|test) page for (?:the )?(?:apache|nginx|http)', '\\biis windows server\\b', '\\bif you see this page, the nginx web server\\b',
  '\\b(?:default|placeholder) (?:web ?site|web ?page|page|index page|plesk page)\\b', '\\bthis is the default (?:web ?page|index page|page)\\b', '\\bweb server\'?s default page\\b',
  '\\bth(?:is|e) (?:account|website|web site|site|hosting account|web hosting account) (?:has been|is|was) (?:suspended|disabled|blocked|deactivated|terminated)\\b', '\\baccount suspended\\b', '\\b(?:site|website|domain) (?:is )?not (?:configured|found on this server|published)\\b', '\\bno (?:web ?site|site|such app) (?:is )?(?:configured|here|at this address)\\b', '\\bthere isn\'t an? \\S{1,40} (?:pages )?site here\\b', '\\bfuture home of\\b',
  'сайт (?:\\S{1,60} )?(?:временно )?(?:заблокирован|отключен|приостановлен|не настроен|не опубликован|не размещен|находится в разработке|только что создан|успешно создан)', '(?:хостинг|аккаунт) (?:\\S{1,40} )?(?:заблокирован|отключен|приостановлен|не оплачен)', 'страница по умолчанию', '(?:сайт|домен) размещен на хостинге', 'здесь (?:скоро )?будет (?:ваш |новый )?сайт', 'сайт не привязан',
])
