/** Adverbs, pronouns, prepositions, conjunctions, numerals and words of time. */
export const SMALL_WORDS = `
a.m.: утро
about: около, примерно
above: выше, над
accordingly: соответственно
according: согласно, словам, данным
across: через, всей
actively: активно
actually: фактически, действительно
additionally: дополнительно
afterwards: впоследствии, потом
after: после, спустя
again: снова, опять, вновь
against: против
ago: назад
ahead: впереди, вперед
albeit: хотя
all: весь, все, всего
almost: почти
alone: один, одиночка, только
along: вдоль, наряду
already: уже
alright: хорошо
also: также, тоже
although: хотя
altogether: всего, совсем
always: всегда
amid: фоне, среди
among: среди, между, числе
annually: ежегодно
another: другой, еще
any: любой, какой-либо
anybody: кто-либо, любой
anyone: кто-либо, любой
anything: что-либо, ничего
anyway: все равно
anywhere: где-либо
apart: кроме, отдельно
approximately: примерно, приблизительно, около
around: вокруг, около
as: как, качестве
aside: сторону
away: прочь
back: назад, спина, обратно
backwards: назад
barely: едва
because: потому, поскольку, так как
before: перед, до, прежде, ранее
beforehand: заранее
behind: позади, сзади
below: ниже
beneath: под
beside: рядом
besides: кроме, помимо
between: между
beyond: за пределами, вне, помимо
both: оба, как
briefly: кратко, вкратце
but: но, однако
by: к, путем
certainly: конечно, безусловно
chiefly: главным образом
clearly: ясно, четко
closely: тесно, внимательно
completely: полностью, совершенно
consequently: следовательно
considerably: значительно
constantly: постоянно
currently: настоящее время, сейчас
decade: десятилетие, декада
deeply: глубоко
definitely: определенно
despite: несмотря, вопреки
directly: непосредственно, прямо, напрямую
double: удвоить, двойной, вдвое, удваивать
down: вниз
downwards: вниз
dozen: десяток, дюжина
during: течение, ходе, время
each: каждый, друг
easily: легко
effectively: эффективно
eight: восемь
eighteen: восемнадцать
eighth: восьмой
eighty: восемьдесят
either: либо, любой
eleven: одиннадцать
else: еще, другой
elsewhere: другом месте
entirely: полностью, целиком
equally: равным образом, поровну
especially: особенно
essentially: сущности
even: даже, ровный
eventually: конце концов, итоге
ever: когда-либо
every: каждый
everybody: все, каждый
everyone: все, каждый
everything: все
everywhere: везде, повсюду
exactly: точно, именно
except: кроме, исключение
exclusively: исключительно
extremely: крайне, чрезвычайно
fairly: довольно, справедливо
few: мало, несколько
fifteen: пятнадцать
fifth: пятый
fifty: пятьдесят
finally: наконец, окончательно
first: первый, впервые, сначала
firstly: во-первых
five: пять
for: для
forever: навсегда
forty: сорок
fortunately: счастью
forward: вперед, нападающий
four: четыре
fourteen: четырнадцать
fourth: четвертый
frankly: откровенно
frequently: часто
friday: пятница
from: из, от
fully: полностью, полной мере
furthermore: кроме того
generally: целом, обычно
gradually: постепенно
greatly: значительно
half: половина, полугодие, пол
hardly: едва, вряд ли
he: он
hello: привет, здравствуйте
hence: следовательно
her: ее
here: здесь, тут
herself: сама
him: его
himself: сам
hither: сюда
how: как
however: однако
hundred: сто, сотня
i: я
if: если
immediately: немедленно, сразу
in: в
increasingly: все более
indeed: действительно
initially: первоначально, изначально
inside: внутри
instead: вместо
into: в
it: это
itself: сам
january: январь
february: февраль
march: март, марш
april: апрель
may: май, мочь
june: июнь
july: июль
august: август
september: сентябрь
october: октябрь
november: ноябрь
december: декабрь
just: просто, только, справедливый
largely: основном, значительной степени
lastly: наконец
lately: последнее время, недавно
later: позже, позднее, затем
least: наименьший, минимум, крайней мере
less: менее, меньше
likewise: также
literally: буквально
lot: много, множество
mainly: основном, главным образом
many: многие, много
maybe: может быть, возможно
meanwhile: тем временем
merely: просто, лишь
midnight: полночь
million: миллион, млн
billion: миллиард, млрд
trillion: триллион, трлн
monday: понедельник
month: месяц
moreover: более того, кроме того
morning: утро, утренний
mostly: основном, большей частью
most: большинство, наиболее, самый
more: больше, более
much: много, гораздо
must: должен
my: мой
myself: себя, сам
namely: именно
naturally: естественно
nearly: почти
necessarily: обязательно
neither: ни
never: никогда
nevertheless: тем не менее
newly: недавно, вновь
next: следующий, ближайший, будущий
night: ночь, ночной, вечер
nine: девять
nineteen: девятнадцать
ninety: девяносто
ninth: девятый
no: нет, никакой
nobody: никто
none: никто, ничто
nonetheless: тем не менее
noon: полдень
normally: обычно
nothing: ничего, ничто
notwithstanding: несмотря
now: сейчас, теперь, ныне
nowadays: настоящее время, сегодня
nowhere: нигде, никуда
obviously: очевидно
off: прочь
often: часто
once: однажды, раз
one: один, единый
one-third: треть
only: только, единственный, лишь
onwards: далее
or: или
other: другой, иной, прочий
otherwise: иначе
our: наш
ourselves: себя, сами
out: вне, наружу
outside: снаружи, вне, пределы
over: свыше, более, над
overnight: ночь
p.m.: вечер
particularly: особенно, частности
partly: частично, отчасти
per: на
perhaps: возможно, может быть
personally: лично
possibly: возможно
practically: практически
precisely: именно, точно
presently: настоящее время
previously: ранее, прежде
primarily: прежде всего, первую очередь
prior: предварительный, предшествующий
probably: вероятно, наверное
promptly: оперативно, быстро
properly: должным образом
quickly: быстро
quite: довольно, вполне, совсем
rapidly: быстро, стремительно
rarely: редко
rather: скорее, довольно
readily: охотно
really: действительно, реально
recently: недавно, последнее время
regarding: относительно, касающийся
regularly: регулярно
relatively: относительно
repeatedly: неоднократно
respectively: соответственно
roughly: примерно
saturday: суббота
second: второй, секунда
secondly: во-вторых
seldom: редко
seriously: серьезно
seven: семь
seventeen: семнадцать
seventh: седьмой
seventy: семьдесят
several: несколько
sharply: резко
she: она
should: следует, должен
significantly: значительно, существенно
similarly: аналогично
simply: просто
simultaneously: одновременно
since: поскольку, начиная, пор
six: шесть
sixteen: шестнадцать
sixth: шестой
sixty: шестьдесят
slightly: немного, слегка
slowly: медленно
so: так, поэтому
so-called: так называемый
some: некоторый, несколько
somebody: кто-то
somehow: как-то
someone: кто-то
something: что-то
sometimes: иногда
somewhat: несколько
somewhere: где-то
soon: скоро, вскоре
specially: специально
steadily: неуклонно, стабильно
still: еще, до сих пор
strictly: строго
strongly: сильно, решительно
successfully: успешно
such: такой
suddenly: внезапно, вдруг
sunday: воскресенье
surely: конечно
ten: десять
tenth: десятый
than: чем
that: который, тот
then: тогда, затем
there: там
thereafter: затем
therefore: поэтому, следовательно
thereby: тем самым
these: эти
they: они
third: третий, треть
thirteen: тринадцать
thirty: тридцать
this: этот, нынешний
thoroughly: тщательно
though: хотя
thousand: тысяча
three: три
through: через, сквозь
throughout: протяжении, всей
thursday: четверг
thus: таким образом, так
to: к
today: сегодня, сегодняшний, нынешний
together: вместе, совместно
tomorrow: завтра
tonight: сегодня вечером
too: слишком, тоже
towards: направлению, отношению
triple: утроить, тройной, втрое
truly: поистине, действительно
tuesday: вторник
twelfth: двенадцатый
twelve: двенадцать
twentieth: двадцатый
twenty: двадцать
twice: дважды, вдвое
two: два, двое
two-thirds: две трети
ultimately: конечном счете
unanimous: единогласный, единодушный
under: под, рамках
underneath: под
undoubtedly: несомненно, безусловно
unfortunately: сожалению
unless: если не
unlike: отличие
until: до, пока
up: вверх
upon: при
upwards: вверх
usually: обычно
very: очень, весьма
versus: против
via: через, посредством
virtually: практически, фактически
we: мы
wednesday: среда
week: неделя
weekend: выходные
well: хорошо, колодец, скважина
what: что, какой
whatever: какой бы
when: когда
whenever: когда бы
where: где, куда
whereas: тогда как
whereby: посредством
wherever: где бы
whether: ли
which: который
while: пока, время
who: кто, который
whoever: кто бы
whole: весь, целый
wholly: полностью
whose: чей
why: почему, зачем
widely: широко
will: воля, завещание
with: с
within: рамках, внутри, течение
without: без
yes: да
yesterday: вчера, вчерашний
yet: еще, однако
you: вы, ты
your: ваш
yourself: себя
zero: ноль, нулевой
`
