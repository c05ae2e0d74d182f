// Layouts as presses print them, in three languages, each by a seed: a text, its notes as [number, beginning of the body], and its markers as [number, last words supported].
/** Numbers below `below` that are the same every time (Park and Miller's generator). */
function dice(seed) {
  let state = seed % 2147483647 * 16807 % 2147483647 || 7
  return below => { state = state * 48271 % 2147483647; return state % below }
}

const EN = { subjects: ['The harbour board', 'A village council', 'The tramway company', 'Every second workshop', 'The river authority', 'Her grandmother’s diary', 'The municipal archive', 'One of the surveyors'], verbs: ['sold', 'counted', 'rebuilt', 'described', 'rented out', 'measured', 'closed'], objects: ['the old granary', 'forty acres of meadow', 'the northern sluice', 'its ferries', 'a row of warehouses', 'the winter road', 'three quarries'], ends: ['before the frost came', 'without asking anybody', 'in the summer of 1931', 'at a loss of 12 per cent', 'after a long quarrel', 'as the clerk had foreseen', 'with the help of 20 carters'] }
const RU = { subjects: ['Правление порта', 'Сельский сход', 'Трамвайное общество', 'Каждая вторая мастерская', 'Управление реки', 'Дневник бабушки', 'Городской архив', 'Один из землемеров'], verbs: ['продало', 'сосчитало', 'перестроило', 'описало', 'сдало внаём', 'измерило'], objects: ['старый амбар', 'сорок десятин луга', 'северный шлюз', 'свои паромы', 'ряд складов', 'зимнюю дорогу'], ends: ['до наступления морозов', 'никого не спросив', 'летом 1931 г.', 'с убытком в 12 процентов', 'после долгого спора', 'как и предвидел писарь'] }
const BE = { subjects: ['Праўленне порта', 'Сельскі сход', 'Трамвайнае таварыства', 'Кожная другая майстэрня', 'Гарадскі архіў'], verbs: ['прадало', 'палічыла', 'перабудавала', 'апісала'], objects: ['стары свіран', 'сорак дзесяцін лугу', 'паўночны шлюз', 'свае паромы'], ends: ['да наступлення маразоў', 'нікога не спытаўшы', 'летам 1931 г.', 'пасля доўгай спрэчкі'] }
const LANGUAGES = { en: EN, ru: RU, be: BE }

function maker(seed, language = 'en') {
  const roll = dice(seed), list = LANGUAGES[language]
  const pick = from => from[roll(from.length)]
  const sentence = () => `${pick(list.subjects)} ${pick(list.verbs)} ${pick(list.objects)} ${pick(list.ends)}`
  const surname = () => pick(language === 'en' ? ['Harrow', 'Linden', 'Mossop', 'Carver', 'Thwaite'] : language === 'ru' ? ['Лугин', 'Амбарцев', 'Шлюзов', 'Паромов'] : ['Лугавы', 'Свірна', 'Шлюзік', 'Паромскі'])
  let count = 0
  const source = () => {
    count += 1
    const what = pick(list.objects).replace(/^the |^its |^a /u, '')
    const title = `${what.charAt(0).toUpperCase()}${what.slice(1)} ${['I', 'II', 'III', 'IV'][count % 4]}-${count}`
    if (language === 'en') return [`${surname()}, ${pick(['A.', 'B.', 'J. R.'])} ${title}. London: Quill & Sons, ${1950 + roll(60)}. P. ${10 + roll(200)}.`, `“${title},” Shoreline Gazette, https://gazette.example/${1990 + roll(30)}/item-${1000 + roll(9000)}.`, `See ${surname()}, ${title}, pp. ${10 + roll(90)}–${110 + roll(90)}.`][roll(3)]
    if (language === 'ru') return [`${surname()} А. Б. ${title}. М.: Перо, ${1950 + roll(60)}. С. ${10 + roll(200)}.`, `${title} // Вестник берега. ${1990 + roll(30)}. № ${1 + roll(12)}. С. ${10 + roll(90)}.`, `${title} [Электронный ресурс]. URL: https://vestnik.example/${1990 + roll(30)}/${1000 + roll(9000)} (дата обращения: 12.05.2021).`][roll(3)]
    return [`${surname()} А. Б. ${title}. Мінск: Пяро, ${1950 + roll(60)}. С. ${10 + roll(200)}.`, `${title} // Веснік берага. ${1990 + roll(30)}. № ${1 + roll(12)}. С. ${10 + roll(90)}.`, `${title} [Электронны рэсурс]. Рэжым доступу: https://viesnik.example/${1990 + roll(30)}/${1000 + roll(9000)}. Дата доступу: 12.05.2021.`][roll(3)]
  }
  return { roll, pick, sentence, source, surname }
}

function wrap(text, width = 72, indent = '', first = indent) {
  const lines = [first]
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line.trim() !== '' && line.length + word.length + 1 > width) lines.push(indent + word)
    else lines[lines.length - 1] = line.trim() === '' ? line + word : `${line} ${word}`
  }
  return lines
}

/** Running text of `count` sentences, of which `marked` bear a marker; `mark(n)` prints it behind the full stop or before it. */
function prose(m, { sentences, each = 2, from, mark, stopFirst = false }) {
  const marks = [], words = []
  let n = from
  for (let i = 0; i < sentences; i += 1) {
    const s = m.sentence()
    if (i % each === each - 1) { words.push(stopFirst ? `${s}.${mark(n)}` : `${s}${mark(n)}.`); marks.push([n, s.split(' ').slice(-2).join(' ')]); n += 1 } else words.push(`${s}.`)
  }
  return { text: words.join(' '), marks, next: n }
}

const SUP = n => String(n).replace(/\d/g, d => '⁰¹²³⁴⁵⁶⁷⁸⁹'[d])
const noteOf = (n, body) => [n, body.slice(0, 24)]

export const PRESS_LAYOUTS = {
  // round brackets in the text, list with round brackets at the chapter's end
  roundBracketsAtChapterEnd(seed, language = 'en') {
    const m = maker(seed, language), out = [], notes = [], marks = []
    const head = { en: 'Notes', ru: 'Примечания', be: 'Заўвагі' }[language], chapter = { en: 'Chapter', ru: 'Глава', be: 'Раздзел' }[language]
    for (let c = 1; c <= 3; c += 1) {
      out.push(`${chapter} ${c}`, '')
      const p = prose(m, { sentences: 14, from: 1, mark: n => ` (${n})` })
      out.push(...wrap(p.text), '', head, '')
      marks.push(...p.marks)
      for (const [n] of p.marks) { const body = m.source(); notes.push(noteOf(n, body)); out.push(...wrap(`(${n}) ${body}`)) }
      out.push('')
    }
    return { text: out.join('\n'), notes, marks }
  },
  // round brackets, notes at page feet below a rule
  roundBracketsAtFoot(seed, language = 'en') {
    const m = maker(seed, language), out = [], notes = [], marks = []
    let n = 1
    for (let page = 1; page <= 5; page += 1) {
      const p = prose(m, { sentences: 12, each: 4, from: n, mark: k => ` (${k})` })
      n = p.next
      out.push(...wrap(p.text), '', '__________')
      marks.push(...p.marks)
      for (const [k] of p.marks) { const body = m.source(); notes.push(noteOf(k, body)); out.push(...wrap(`(${k}) ${body}`)) }
      out.push('', `\f`)
    }
    return { text: out.join('\n'), notes, marks }
  },
  // an enumeration in running text, notes by plain raised figures
  enumerationInText(seed) {
    const m = maker(seed), out = [], notes = [], marks = []
    let n = 1
    for (let page = 1; page <= 4; page += 1) {
      const p = prose(m, { sentences: 8, each: 4, from: n, mark: SUP, stopFirst: true })
      n = p.next
      out.push(...wrap(`Three things followed: (1) the price of hay fell, (2) the ferries stood idle, and (3) nobody paid the toll. ${p.text}`), '', '__________')
      marks.push(...p.marks)
      for (const [k] of p.marks) { const body = m.source(); notes.push(noteOf(k, body)); out.push(...wrap(`${SUP(k)} ${body}`)) }
      out.push('', '\f')
    }
    return { text: out.join('\n'), notes, marks }
  },
  // two starred notes on one page, in one block
  twoStars(seed, language = 'en') {
    const m = maker(seed, language), out = [], notes = [], marks = []
    for (let page = 1; page <= 5; page += 1) {
      const [a, b] = [m.sentence(), m.sentence()]
      out.push(...wrap(`${m.sentence()}. ${a}*. ${m.sentence()}. ${m.sentence()}. ${b}*. ${m.sentence()}.`), '', '__________')
      marks.push(['*', a.split(' ').slice(-2).join(' ')], ['*', b.split(' ').slice(-2).join(' ')])
      for (let k = 0; k < 2; k += 1) { const body = m.source(); notes.push(noteOf('*', body)); out.push(...wrap(`* ${body}`)) }
      out.push('', '\f')
    }
    return { text: out.join('\n'), notes, marks }
  },
  // works in square brackets, notes by raised figures, side by side
  bracketsBesideRaised(seed, language = 'en') {
    const m = maker(seed, language), out = [], notes = [], marks = []
    let n = 1
    for (let page = 1; page <= 5; page += 1) {
      const parts = []
      const feet = []
      for (let i = 0; i < 9; i += 1) {
        const s = m.sentence(), tail = s.split(' ').slice(-2).join(' ')
        if (i % 3 === 1) { parts.push(`${s}${SUP(n)}.`); marks.push([n, tail]); feet.push(n); n += 1 }
        else if (i % 3 === 2) { const w = 1 + m.roll(8); parts.push(`${s} [${w}].`); marks.push([w, tail]) }
        else parts.push(`${s}.`)
      }
      out.push(...wrap(parts.join(' ')), '', '__________')
      for (const k of feet) { const body = m.source(); notes.push(noteOf(k, body)); out.push(...wrap(`${SUP(k)} ${body}`)) }
      out.push('', '\f')
    }
    out.push({ en: 'References', ru: 'Литература', be: 'Літаратура' }[language], '')
    for (let w = 1; w <= 8; w += 1) { const body = m.source(); notes.push(noteOf(w, body)); out.push(...wrap(`${w}. ${body}`)) }
    return { text: out.join('\n'), notes, marks }
  },
  // numbers start anew on each page
  anewOnEachPage(seed, language = 'ru') {
    const m = maker(seed, language), out = [], notes = [], marks = []
    for (let page = 1; page <= 7; page += 1) {
      const p = prose(m, { sentences: 9, each: 3, from: 1, mark: n => String(n) })
      out.push(...wrap(p.text), '', '____________________')
      marks.push(...p.marks)
      for (const [k] of p.marks) { const body = m.source(); notes.push(noteOf(k, body)); out.push(...wrap(`${k} ${body}`)) }
      out.push('', `${' '.repeat(30)}${page + 40}`, '\f')
    }
    return { text: out.join('\n'), notes, marks }
  },
  // a note's number stands on a line of its own above its body
  numberOnItsOwnLine(seed, language = 'en') {
    const m = maker(seed, language), out = [], notes = [], marks = []
    let n = 1
    for (let page = 1; page <= 5; page += 1) {
      const p = prose(m, { sentences: 9, each: 3, from: n, mark: k => String(k), stopFirst: true })
      n = p.next
      out.push(...wrap(p.text), '', '__________')
      marks.push(...p.marks)
      for (const [k] of p.marks) { const body = m.source(); notes.push(noteOf(k, body)); out.push(String(k), ...wrap(body)) }
      out.push('', '\f')
    }
    return { text: out.join('\n'), notes, marks }
  },
  // endnotes at the end of the book under chapter heads
  underChapterHeads(seed, language = 'en') {
    const m = maker(seed, language), out = [], list = [], notes = [], marks = []
    const chapter = { en: 'Chapter', ru: 'Глава', be: 'Раздзел' }[language]
    const over = { en: c => `Notes to Chapter ${c}`, ru: c => `Примечания к главе ${c}`, be: c => `Заўвагі да раздзела ${c}` }[language]
    for (let c = 1; c <= 4; c += 1) {
      out.push(`${chapter} ${c}`, '')
      const p = prose(m, { sentences: 12, each: 2, from: 1, mark: SUP, stopFirst: true })
      out.push(...wrap(p.text), '')
      marks.push(...p.marks)
      list.push(over(c), '')
      for (const [k] of p.marks) { const body = m.source(); notes.push(noteOf(k, body)); list.push(...wrap(`${k}. ${body}`)) }
      list.push('')
    }
    return { text: [...out, ...list].join('\n'), notes, marks }
  },
  // notes by letters at page feet
  byLetters(seed, language = 'en') {
    const m = maker(seed, language), out = [], notes = [], marks = []
    const letters = language === 'en' ? 'abcd' : 'абвг'
    for (let page = 1; page <= 5; page += 1) {
      const p = prose(m, { sentences: 9, each: 3, from: 0, mark: k => `(${letters[k]})` })
      out.push(...wrap(p.text), '', '__________')
      for (const [k, tail] of p.marks) { const body = m.source(); marks.push([letters[k], tail]); notes.push(noteOf(letters[k], body)); out.push(...wrap(`(${letters[k]}) ${body}`)) }
      out.push('', '\f')
    }
    return { text: out.join('\n'), notes, marks }
  },
  // running heads with page numbers stand between the lines of a body
  headWithinBody(seed, language = 'ru') {
    const m = maker(seed, language), out = [], notes = [], marks = []
    let n = 1
    let carried = []
    for (let page = 1; page <= 6; page += 1) {
      const p = prose(m, { sentences: 9, each: 3, from: n, mark: k => String(k) })
      n = p.next
      out.push(...(page % 2 === 0 ? [`${page + 11}    ${language === 'en' ? 'PART ONE. THE HARBOUR' : 'ЧАСТЬ ПЕРВАЯ. ПОРТ'}`, ''] : [`${language === 'en' ? 'A. B. MOSSOP' : 'А. Б. ЛУГИН'}    ${page + 11}`, '']))
      out.push(...carried)
      carried = []
      out.push(...wrap(p.text), '', '__________')
      marks.push(...p.marks)
      for (const [i, [k]] of p.marks.entries()) {
        const body = m.source(); notes.push(noteOf(k, body))
        const lines = wrap(`${k} ${body}`, 46)
        if (i === 2 && lines.length > 1 && page < 6) { out.push(lines[0]); carried = [...lines.slice(1), ''] } else out.push(...lines)
      }
      out.push('\f')
    }
    return { text: out.join('\n'), notes, marks }
  },
  // markers in headings, in a caption and in a table
  inHeadingsAndTables(seed, language = 'en') {
    const m = maker(seed, language), out = [], notes = [], marks = []
    let n = 1
    for (let page = 1; page <= 4; page += 1) {
      const head = language === 'en' ? `The Ferry Question${SUP(n)}` : `О паромах${SUP(n)}`
      const feet = [n]
      marks.push([n, language === 'en' ? 'Ferry Question' : 'О паромах']); n += 1
      const p = prose(m, { sentences: 6, each: 3, from: n, mark: SUP, stopFirst: true })
      n = p.next
      marks.push(...p.marks); feet.push(...p.marks.map(([k]) => k))
      const cap = language === 'en' ? `Table ${page}. Tolls by season, 1930–1934${SUP(n)}` : `Таблица ${page}. Сборы по сезонам, 1930–1934${SUP(n)}`
      marks.push([n, '1930–1934']); feet.push(n); n += 1
      out.push(head, '', ...wrap(p.text), '', cap, '', 'Spring    12.4    13.1', `Autumn    10.2    ${11 + page}.7${''}`, '', '__________')
      for (const k of feet) { const body = m.source(); notes.push(noteOf(k, body)); out.push(...wrap(`${SUP(k)} ${body}`)) }
      out.push('', '\f')
    }
    return { text: out.join('\n'), notes, marks }
  },
  // verse, and block quotations set in, with the marker at their end
  verseAndBlocks(seed) {
    const m = maker(seed), out = [], notes = [], marks = []
    let n = 1
    for (let page = 1; page <= 5; page += 1) {
      const p = prose(m, { sentences: 6, each: 3, from: n, mark: k => String(k), stopFirst: true })
      n = p.next
      marks.push(...p.marks)
      out.push(...wrap(p.text), '', '        The hay is down, the boats are in,', '        the toll-house lamp is lit,', `        and who shall pay for wind and rain?${n}`, '')
      marks.push([n, 'and rain?']); n += 1
      const q = m.sentence()
      out.push(...wrap(`${m.sentence()}:`), '', ...wrap(`${m.sentence()}. ${q}.${n}`, 60, '      '), '', ...wrap(`${m.sentence()}.`), '', '__________')
      marks.push([n, q.split(' ').slice(-2).join(' ')]); n += 1
      for (let k = n - 4; k < n; k += 1) { const body = m.source(); notes.push(noteOf(k, body)); out.push(...wrap(`${k} ${body}`)) }
      out.push('', '\f')
    }
    return { text: out.join('\n'), notes, marks }
  },
  // notes in two columns at the foot: the text layer gives the left column, then the right one
  twoColumns(seed, language = 'en') {
    const m = maker(seed, language), out = [], notes = [], marks = []
    let n = 1
    for (let page = 1; page <= 5; page += 1) {
      const p = prose(m, { sentences: 12, each: 2, from: n, mark: SUP, stopFirst: true })
      n = p.next
      out.push(...wrap(p.text), '', '__________')
      marks.push(...p.marks)
      for (const [k] of p.marks) { const body = m.source(); notes.push(noteOf(k, body)); out.push(...wrap(`${k} ${body}`, 34)) }
      out.push('', '\f')
    }
    return { text: out.join('\n'), notes, marks }
  },
  // Cyrillic text full of figures: dates, sums, shares; markers glued to words
  figuresInCyrillic(seed, language = 'ru') {
    const m = maker(seed, language), out = [], notes = [], marks = []
    let n = 1
    for (let page = 1; page <= 5; page += 1) {
      const parts = [], feet = []
      for (let i = 0; i < 3; i += 1) {
        parts.push(language === 'ru' ? `В 19${30 + i} г. сбор составил ${m.roll(900)},5 тыс. руб., или ${m.roll(60)} % от плана; на 1 января ${1930 + page} г. числилось ${m.roll(90)} 500 пудов.` : `У 19${30 + i} г. збор склаў ${m.roll(900)},5 тыс. руб., або ${m.roll(60)} % ад плана; на 1 студзеня ${1930 + page} г. лічылася ${m.roll(90)} 500 пудоў.`)
        const s = m.sentence().replace(/ г\.$/u, ' года')
        parts.push(`${s}${n}.`); marks.push([n, s.split(' ').slice(-2).join(' ')]); feet.push(n); n += 1
      }
      out.push(...wrap(parts.join(' ')), '', '_______________')
      for (const k of feet) { const body = m.source(); notes.push(noteOf(k, body)); out.push(...wrap(`${k}  ${body}`)) }
      out.push('', '\f')
    }
    return { text: out.join('\n'), notes, marks }
  },
  // the list stands below "Примечания" with a full stop and bracket: "1)", numbers in the text raised and stacked with commas
  closingBracketList(seed, language = 'ru') {
    const m = maker(seed, language), out = [], notes = [], marks = []
    const p = prose(m, { sentences: 24, each: 2, from: 1, mark: n => `${n})` })
    out.push(...wrap(p.text), '', { en: 'NOTES', ru: 'ПРИМЕЧАНИЯ', be: 'ЗАЎВАГІ' }[language], '')
    marks.push(...p.marks)
    for (const [k] of p.marks) { const body = m.source(); notes.push(noteOf(k, body)); out.push(...wrap(`${k}) ${body}`)) }
    return { text: out.join('\n'), notes, marks }
  },
}
