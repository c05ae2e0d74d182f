/** Belarusian pages met through the Russian dictionary. */
import { describe, expect, test } from 'vitest'
import { belarusianStems, stemBelarusian } from '../../../src/text/lexicon/belarusian.ts'
import { BELARUSIAN_WORDS } from '../../../src/text/lexicon/belarusian-words.ts'
import { loadLexicon } from '../../../src/text/lexicon/index.ts'

const lexicon = await loadLexicon()
const means = (english: string, belarusian: string) => belarusianStems(lexicon.translations(english)).has(stemBelarusian(belarusian))

describe('by letter rules', () => {
  test.each([
    ['economic', 'эканамічнага'], ['organization', 'арганізацыямі'], ['president', 'прэзідэнта'], ['commission', 'камісіі'], ['national', 'нацыянальнага'], ['project', 'праекты'],
    ['school', 'школах'], ['new', 'новых'], ['river', 'ракі'], ['culture', 'культуры'], ['human', 'чалавечага'], ['reserve', 'рэзервы'],
  ])('%s / %s', (english, belarusian) => { expect(means(english, belarusian)).toBe(true) })
})

describe('by the list where the words differ', () => {
  test.each([
    ['cooperation', 'супрацоўніцтва'], ['state', 'дзяржавы'], ['agreement', 'пагадненне'], ['government', 'ўрада'], ['development', 'развіццё'], ['november', 'лістапада'],
    ['industry', 'прамысловасці'], ['trade', 'гандлю'], ['meeting', 'сустрэчы'], ['today', 'сёння'], ['signed', 'падпісаў'], ['participants', 'удзельнікаў'],
  ])('%s / %s', (english, belarusian) => { expect(means(english, belarusian)).toBe(true) })
})

test('other words do not meet', () => {
  expect([means('bread', 'дзяржава'), means('school', 'сустрэча'), means('river', 'мова'), means('law', 'заўтра')]).toEqual([false, false, false, false])
})

test('every line of the list is Russian words, then Belarusian ones', () => {
  expect(BELARUSIAN_WORDS.trim().split('\n').filter(line => !/^[а-я]+(?:, [а-я]+)*: [\p{L}']+(?: \p{L}+)?(?:, [\p{L}']+)*$/u.test(line))).toEqual([])
})
