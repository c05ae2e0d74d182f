/** Knows the headings under which notes and lists of works stand, and those at which a list ends. */

/** `notes`: bodies of numbered markers · `works`: a list of what is cited, numbered or in the order of its authors. */
export type ListKind = 'notes' | 'works'

// Of small letters: a pattern of letters in both cases takes longer to make than a whole book to search.
const NOTES = /^(?:(?:end|foot)?\s?notes?|notes and (?:references|sources)|notes to (?:the )?(?:text|pages?|chapters?|part|introduction|preface|conclusion)\b.{0,40}|примечани[ея](?: и комментарии)?|комментарии и примечания|сноски|заўвагі|зноскі|примечани[ея] к .{1,40})$/u
const WORKS = /^(?:references|references (?:cited|and notes|list)|reference list|list of (?:references|sources)|works (?:cited|consulted)|literature(?: cited)?|(?:selected |select )?bibliography|cited (?:works|literature|sources)|sources(?: and literature)?|библиографи(?:я|ческий список)|библиографические ссылки|список (?:использован\p{L}+ |цитируем\p{L}+ |цитирован\p{L}+ )?(?:источников|литературы|ссылок)(?: и (?:источников|литературы))?|литература(?: и источники)?|источники(?: и литература)?|использованн\p{L}+ (?:источники|литература)|ссылки|источники и литература|крыніцы|літаратура|спіс (?:выкарыстаных |выкарыстанай )?(?:крыніц|літаратуры))$/u
/** What may stand before the name: markup of a heading, a number of the part, the chapter it belongs to. */
const BEFORE_NAME = /^[#*_=\s]*(?:(?:\d{1,2}|[IVXLC]{1,6})(?:\.\d{1,2}){0,3}\.?\s+)?(?:(?:chapter|глава|раздел|часть|part)\s(?:\d{1,3}|[IVXLC]{1,6})[.:,]?\s+)?/iu
const AFTER_NAME = /[\s:.*_#=]*$/u
const HEADING_LENGTH_MAX = 80
/** A part names itself: it may be longer. */
const PART_LENGTH_MAX = 120

const PART = /^[#*_=\s]*(?:(?:chapter|part|section|book|lecture|essay|appendix|глава|часть|раздел|книга|лекция|параграф|приложение|раздзел|частка|кіраўнік|§)\s{0,2}(?:\d{1,3}|[IVXLC]{1,7}|[A-ZА-Я]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|перв\p{L}{2}|втор\p{L}{2}|трет\p{L}{2}|четв\p{L}{4,6}|пят\p{L}{2}|шест\p{L}{2}|седьм\p{L}{2})(?!\p{L})|(?:introduction|preface|foreword|prologue|conclusions?|epilogue|afterword|acknowledge?ments|index|about the author|contents|appendix|введение|предисловие|заключение|послесловие|эпилог|пролог|вместо (?:введения|заключения|предисловия)|приложени[ея]|содержание|оглавление|указатель|уводзіны|заключэнне|прадмова)(?![\p{L}\s]{12}))/iu
const MARKED_UP = /^#{1,6}\s+\S/u

/** A word of each name: nearly every line is done with. */
const NAMED = /note|refer|works|liter|biblio|source|коммент|примеч|сноск|ссыл|литер|библи|источ|заўв|зноск|крын|літар/u

/** `null` for any other line. Case, a number before it and a colon after it don't matter. */
export function listKindOf(line: string): ListKind | null {
  if (line.length > HEADING_LENGTH_MAX * 2 || !NAMED.test(line.toLowerCase())) return null
  const name = line.trim().replace(BEFORE_NAME, '').replace(AFTER_NAME, '').replace(/\s+/gu, ' ').toLowerCase()
  if (name.length > HEADING_LENGTH_MAX) return null
  return NOTES.test(name) ? 'notes' : WORKS.test(name) ? 'works' : null
}

/** A line by which a part of the book begins: `Chapter 3`, `Глава II. Мост`, `Conclusion`, a heading in markup. */
export function opensPart(line: string): boolean {
  const text = line.trim()
  if (text === '' || text.length > PART_LENGTH_MAX || /[,;]$/u.test(text)) return false
  return MARKED_UP.test(text) || PART.test(text)
}

/** Short, opens with a capital and ends without a stop: it may be a heading where nothing says otherwise. */
export function mayBeHeading(line: string): boolean {
  const text = line.trim()
  return text !== '' && text.length <= HEADING_LENGTH_MAX && /^(?:\d{1,2}\.?\s+)?["“«]?\p{Lu}/u.test(text) && !/[.,;:…-]$/u.test(text) && !/https?:|www\.|\d{4}/u.test(text)
}
