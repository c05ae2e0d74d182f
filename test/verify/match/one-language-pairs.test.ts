/** Quotations in the page's own language, as authors take them over and as they get them wrong: English, Russian, Belarusian. */
import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../../src/text/lexicon/index.ts'
import type { Match } from '../../../src/model/verdicts.ts'
import { indexPage, matchQuotation } from '../../../src/verify/match/index.ts'

const lexicon = await loadLexicon()

const PAGES = {
  en: `The regional council approved a loan of $45 million for the new tram line on 3 June. Work on the depot will start in autumn, said Oleg Marinich, who heads the transport office. "We do not expect delays, and every contractor must report weekly," he added.

Passenger numbers grew by 8.4% last year, reaching 2.6 million. Most of the growth came from students who travel to the university campus near Lida. The fare will stay at 90 kopecks until January.

The oldest tram, built in 1958, can still be seen in the museum. Its restoration took three years and cost 120,000 rubles.`,
  ru: `Областной совет одобрил кредит в 45 млн долларов на новую трамвайную линию. Работы в депо начнутся осенью, сообщил Олег Маринич, глава управления транспорта. «Мы не ожидаем задержек, и каждый подрядчик должен отчитываться еженедельно», — добавил он.

Число пассажиров за год выросло на 8,4% и достигло 2,6 млн человек. Большую часть прироста дали студенты, которые ездят в университетский городок под Лидой. Плата за проезд останется прежней до января.

Самый старый трамвай, построенный в 1958 году, можно увидеть в музее. Его восстановление заняло три года и обошлось в 120 тысяч рублей.`,
  be: `Абласны савет ухваліў крэдыт у 45 млн долараў на новую трамвайную лінію. Работы ў дэпо пачнуцца ўвосень, паведаміў Алег Марыніч, кіраўнік упраўлення транспарту. «Мы не чакаем затрымак, і кожны падрадчык павінен справаздачыцца штотыдзень», — дадаў ён.

Колькасць пасажыраў за год вырасла на 8,4% і дасягнула 2,6 млн чалавек. Самы стары трамвай, пабудаваны ў 1958 годзе, можна ўбачыць у музеі.`,
} as const

type Language = keyof typeof PAGES

function answer(language: Language, quote: string): Match {
  const text = PAGES[language]
  return matchQuotation(indexPage({ text, around: text, asides: [], headline: null, title: null, language }, lexicon), quote)
}

const SAID: readonly (readonly [Language, string])[] = [
  ['en', 'The regional council approved a loan of $45 million for the new tram line on 3 June.'],
  ['en', 'the regional council approved a loan of $45 million for the new tram line'],
  ['en', '“We do not expect delays, and every contractor must report weekly,” he added.'],
  ['en', 'We do not expect delays … every contractor must report weekly'],
  ['en', 'We do not expect delays, and every [building] contractor must report weekly'],
  ['en', 'Work on the depot will start in autumn <...> We do not expect delays'],
  ['en', 'Passenger numbers grew by 8.4% last year […] The fare will stay at 90 kopecks until January.'],
  ['en', 'Passenger nurnbers grew by 8.4% last year, reaching 2.6 rnillion.'],
  ['en', 'Most of tbe growth came frorn students who travel to the universlty campus near Lida.'],
  ['en', 'The oldest tram, built in 1958, can still be seen in the mu-\nseum.'],
  ['en', 'The oldest tram, built in 1958, can still be seen in the museum. Its restoration took three years and cost 120,000 rubles.'],
  ['en', 'Its restoration took three years and cost 120 000 rubles.'],
  ['en', 'Its restoration took three years and cost 120 thousand rubles.'],
  ['en', '[I]ts restoration took three years and cost 120,000 rubles'],
  ['en', 'Passenger numbers grew by 8.4 per cent last year, reaching 2.6 million.'],
  ['en', 'Work on the depot will start in autumn. The fare will stay at 90 kopecks until January.'],
  ['ru', 'Областной совет одобрил кредит в 45 млн долларов на новую трамвайную линию.'],
  ['ru', 'областной совет одобрил кредит в 45 миллионов долларов на новую трамвайную линию'],
  ['ru', '"Мы не ожидаем задержек, и каждый подрядчик должен отчитываться еженедельно"'],
  ['ru', 'Мы не ожидаем задержек … каждый подрядчик должен отчитываться еженедельно'],
  ['ru', 'Мы не ожидаем задержек, и каждый [строительный] подрядчик должен отчитываться еженедельно'],
  ['ru', 'Число пассажиров за год выросло на 8,4 % и достигло 2,6 млн человек.'],
  ['ru', 'Число пассажиров за год выросло на 8,4% <...> Плата за проезд останется прежней до января.'],
  ['ru', 'Болышую часть прироста дали студенты, которые ездят в уннверситетский городок под Лидой.'],
  ['ru', 'Самый старый трамвай, построенный в 1958 году, можно увидеть в музее. Его восстановление заняло три года'],
  ['ru', 'самого старого трамвая, построенного в 1958 году, можно увидеть в музее'],
  ['ru', 'студентов, которые ездят в университетский городок под Лидой'],
  ['ru', 'Его восстановление заняло три года и обошлось в 120 000 рублей.'],
  ['ru', 'Работы в депо начнутся осенью. Плата за проезд останется прежней до января.'],
  ['be', 'Абласны савет ухваліў крэдыт у 45 млн долараў на новую трамвайную лінію.'],
  ['be', '„Мы не чакаем затрымак, і кожны падрадчык павінен справаздачыцца штотыдзень“'],
  ['be', 'Мы не чакаем затрымак … кожны падрадчык павінен справаздачыцца штотыдзень'],
  ['be', 'Колькасць пасажыраў за год вырасла на 8,4 % і дасягнула 2,6 млн чалавек.'],
  ['be', 'Самы стары трамвай, пабудаваны ў 1958 годзе, можна ўбачыць у музеі.'],
  ['be', 'Работы ў дэпо пачнуцца ўвосень. Самы стары трамвай, пабудаваны ў 1958 годзе'],
]

/** What is quoted and what was found, as the report shows it. */
const TURNED: readonly (readonly [Language, quote: string, kind: string, quoted: string, found: string])[] = [
  ['en', 'The regional council approved a loan of $54 million for the new tram line on 3 June.', 'number', '$54 million', '$45 million'],
  ['en', 'The regional council approved a loan of $45 billion for the new tram line on 3 June.', 'number', '$45 billion', '$45 million'],
  ['en', 'The regional council approved a loan of $45 million for the new tram line on 8 June.', 'number', '8 June', '3 June'],
  ['en', 'The regional council approved a loan of $45 million for the new tram line on 3 July.', 'number', '3 July', '3 June'],
  ['en', 'We do expect delays, and every contractor must report weekly', 'negation', '', 'not'],
  ['en', 'Passenger numbers grew by 4.8% last year, reaching 2.6 million.', 'number', '4.8%', '8.4%'],
  ['en', 'Passenger numbers grew by 8.4% last year, reaching 6.2 million.', 'number', '6.2 million', '2.6 million'],
  ['en', 'Passenger numbers fell by 8.4% last year, reaching 2.6 million.', 'negation', 'fell', 'grew'],
  ['en', 'The fare will not stay at 90 kopecks until January.', 'negation', 'not', ''],
  ['en', 'The oldest tram, built in 1985, can still be seen in the museum.', 'number', '1985', '1958'],
  ['en', 'Its restoration took four years and cost 120,000 rubles.', 'number', 'four years', 'three years'],
  ['en', 'Its restoration took three years and cost 210,000 rubles.', 'number', '210,000 rubles', '120,000 rubles'],
  ['en', 'Its restoration took three years and cost 120,000 euros.', 'unit', '120,000 euros', '120,000 rubles'],
  ['en', 'Its restoration took three months and cost 120,000 rubles.', 'unit', 'three months', 'three years'],
  ['ru', 'Областной совет одобрил кредит в 54 млн долларов на новую трамвайную линию.', 'number', '54 млн долларов', '45 млн долларов'],
  ['ru', 'Областной совет одобрил кредит в 45 млрд долларов на новую трамвайную линию.', 'number', '45 млрд долларов', '45 млн долларов'],
  ['ru', 'Областной совет одобрил кредит в 45 млн евро на новую трамвайную линию.', 'unit', '45 млн евро', '45 млн долларов'],
  ['ru', 'Областной совет отклонил кредит в 45 млн долларов на новую трамвайную линию.', 'negation', 'отклонил', 'одобрил'],
  ['ru', 'Мы ожидаем задержек, и каждый подрядчик должен отчитываться еженедельно', 'negation', '', 'не'],
  ['ru', 'Число пассажиров за год выросло на 4,8% и достигло 2,6 млн человек.', 'number', '4,8%', '8,4%'],
  ['ru', 'Число пассажиров за год сократилось на 8,4% и достигло 2,6 млн человек.', 'negation', 'сократилось', 'выросло'],
  ['ru', 'Самый старый трамвай, построенный в 1985 году, можно увидеть в музее.', 'number', '1985 году', '1958 году'],
  ['ru', 'Его восстановление заняло четыре года и обошлось в 120 тысяч рублей.', 'number', 'четыре года', 'три года'],
  ['be', 'Абласны савет ухваліў крэдыт у 54 млн долараў на новую трамвайную лінію.', 'number', '54 млн долараў', '45 млн долараў'],
  ['be', 'Мы чакаем затрымак, і кожны падрадчык павінен справаздачыцца штотыдзень', 'negation', '', 'не'],
  ['be', 'Колькасць пасажыраў за год вырасла на 4,8% і дасягнула 2,6 млн чалавек.', 'number', '4,8%', '8,4%'],
  ['be', 'Самы стары трамвай, пабудаваны ў 1985 годзе, можна ўбачыць у музеі.', 'number', '1985', '1958'],
]

/** A difference that leaves doubt: shown, never confirmed without it. */
const SHOWN: readonly (readonly [Language, quote: string, kind: string])[] = [
  ['en', 'We do not expect delays, and every contractor may report weekly', 'modal'],
  ['en', 'We do not expect delays, and some contractor must report weekly', 'quantifier'],
  ['en', 'All of the growth came from students who travel to the university campus near Lida.', 'quantifier'],
  ['en', 'Most of the growth came from students who travel to the university campus near Brest.', 'name'],
  ['en', 'Work on the depot will start in autumn, said Viktor Sokolov, who heads the transport office.', 'name'],
  ['ru', 'Мы не ожидаем задержек, и каждый подрядчик может отчитываться еженедельно', 'modal'],
  ['ru', 'Большую часть прироста дали студенты, которые ездят в университетский городок под Брестом.', 'name'],
  ['ru', 'Работы в депо начнутся осенью, сообщил Виктор Соколов, глава управления транспорта.', 'name'],
  ['be', 'Работы ў дэпо пачнуцца ўвосень, паведаміў Віктар Сакалоў, кіраўнік упраўлення транспарту.', 'name'],
]

/** Said in other words, or turned from indirect speech into direct: never refuted. */
const REWORDED: readonly (readonly [Language, string])[] = [
  ['en', 'A $45 million loan for the new line was approved by the council.'],
  ['en', 'There will be no delays, the head of the transport office believes.'],
  ['en', 'I head the transport office, and work on the depot will start in autumn.'],
  ['en', 'More students travel to the campus near Lida, so passenger numbers are growing.'],
  ['en', 'It took three years and 120,000 rubles to restore the oldest tram.'],
  ['en', 'In the museum one can see the oldest tram, which dates from 1958.'],
  ['ru', 'Кредит на 45 млн долларов для новой трамвайной линии одобрен областным советом.'],
  ['ru', 'Задержек не ожидается, уверены в управлении транспорта.'],
  ['ru', 'Работы в депо мы начнем осенью, а плата за проезд не изменится до января.'],
  ['ru', 'Трамвай 1958 года постройки восстанавливали три года, на это ушло 120 тысяч рублей.'],
  ['be', 'Крэдыт у 45 млн долараў на новую лінію трамвая ўхвалены абласным саветам.'],
  ['be', 'У музеі можна ўбачыць трамвай 1958 года, самы стары.'],
]

const ABSENT: readonly (readonly [Language, string])[] = [
  ['en', 'Fishermen of the southern islands mended their nets through the long winter evenings.'],
  ['en', 'The orchestra played an unknown symphony to a small audience of retired sailors.'],
  ['ru', 'Рыбаки южных островов чинили свои сети долгими зимними вечерами при свечах.'],
  ['ru', 'Оркестр исполнил неизвестную симфонию для горстки отставных моряков и поэтов.'],
  ['be', 'Рыбакі паўднёвых астравоў рамантавалі свае сеткі доўгімі зімовымі вечарамі.'],
]

describe('what the page says', () => {
  it.each(SAID)('is confirmed (%s): %s', (language, quote) => { expect(answer(language, quote).verdict).toBe('confirmed') })
})

describe('what the page says otherwise', () => {
  it.each(TURNED)('is refuted with what was quoted and found (%s): %s', (language, quote, kind, quoted, found) => {
    const match = answer(language, quote)
    expect(match.verdict).toBe('refuted')
    expect(match.differences).toContainEqual({ kind, quoted, found })
  })
  it.each(SHOWN)('is shown (%s): %s', (language, quote, kind) => {
    expect(answer(language, quote).differences.map(difference => difference.kind)).toContain(kind)
  })
})

describe('what the page says in other words', () => {
  it.each(REWORDED)('is not refuted (%s): %s', (language, quote) => { expect(answer(language, quote).verdict).not.toBe('refuted') })
})

describe('what is nowhere on the page', () => {
  it.each(ABSENT)('is refuted as not found (%s): %s', (language, quote) => { expect(answer(language, quote)).toMatchObject({ verdict: 'refuted', kind: 'not-found' }) })
})
