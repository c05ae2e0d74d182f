import { describe, expect, it } from 'vitest'
import { beginningBefore, copyAfter, hostNear, piecesAfter, wordAfter } from '../../../src/url/repair/doubts-print.ts'
import { partsOf } from '../../../src/url/repair/joined-words.ts'
import { numberRunIn } from '../../../src/url/repair/numbers-run-in.ts'
import { partedWord } from '../../../src/url/repair/parted-words.ts'
import { misspelled, nearWord } from '../../../src/url/repair/doubts-words.ts'
import { pathWordsOf } from '../../../src/url/repair/path-word.ts'
import { vocabularyOf } from '../../../src/url/repair/words.ts'

const untitled = vocabularyOf('')
const aWord = (text: string, joint = '') => ({ text, joint, segment: `some-${text}-more` })
const reading = { vocabulary: untitled, isRussian: false, isSurelyRussian: false, isStrict: false, isRussianSite: false }

describe('doubts in the words of a read address', () => {
  it('takes apart two words that lost their hyphen', () => { expect(partsOf(aWord('securityand'), untitled)).toBe('security-and') })
  it('takes apart a word and a small word that a further word follows', () => { expect(partsOf(aWord('ofelections'), untitled)).toBe('of-elections') })
  it('knows folders that have a hyphen everywhere', () => { expect(partsOf({ text: 'legalcontent', joint: '', segment: 'legalcontent' }, untitled)).toBe('legalcontent') })
  it('leaves a folder of two words alone', () => { expect(partsOf({ text: 'showproduct', joint: '', segment: 'showproduct' }, untitled)).toBeNull() })
  it('sees two words of the title run together', () => { expect(partsOf(aWord('schoolteachers'), vocabularyOf('School teachers strike'))).toBe('school-teachers') })
  it('names the word that an unknown one is a misreading of', () => { expect(nearWord(aWord('govermnent'), reading)).toBe('government') })
  it('lets a known word stand', () => { expect(nearWord(aWord('government'), reading)).toBeNull() })
  it('sees a word that a hyphen parts', () => { expect(partedWord({ text: 'gover', joint: '-', segment: 'gover-nment' }, 'nment', untitled)).toBe('government') })
  it('lets two words side by side stand', () => { expect(partedWord({ text: 'world', joint: '-', segment: 'world-trade' }, 'trade', untitled)).toBeNull() })
  it('sees a number that a small word ran into', () => { expect(numberRunIn('https://x.by/news/program-for9-months', untitled)).toEqual(['for9']) })
  it('lets a name with a number stand', () => { expect(numberRunIn('https://x.by/news/visit-of-g20-leaders', untitled)).toEqual([]) })
  it('sees an adjective spelled by another scheme than the rest', () => { expect(misspelled(pathWordsOf('https://x.by/mjasnuju-produktsiju-na-rossijskii-rynok'), { vocabulary: untitled, writes: null })).toEqual(['rossijskii']) })
})

describe('doubts in the print around a read address', () => {
  it('sees digits that go on after a blank', () => { expect(piecesAfter('https://x.by/news/489341', ' 93 (accessed 3 May 2021)')).not.toEqual([]) })
  it('sees a piece below a page’s number', () => { expect(piecesAfter('https://x.by/news/', '\n\n40\n\nworld-25836788.')).toEqual(['world-25836788']) })
  it('takes the next note’s number for no piece', () => { expect(piecesAfter('https://x.by/news/489341', ' 94. Ministry of Trade')).toEqual([]) })
  it('takes the next address for no piece', () => { expect(piecesAfter('https://x.by/news/', '; see also https://y.by/a/b/c')).toEqual([]) })
  it('sees a word that goes on below', () => { expect(wordAfter('https://x.by/an-over', '\nview.', untitled)).toEqual(['over|view']) })
  it('lets the sentence go on', () => { expect(wordAfter('https://x.by/news', ' for details', untitled)).toEqual([]) })
  it('sees the same address begin again', () => { expect(copyAfter('https://review.uz/post/mezh', ' https://review.uz/post/mezhdu')).not.toEqual([]) })
  it('lets a neighbour stand that differs in digits', () => { expect(copyAfter('https://x.by/news/123', '\nhttps://x.by/news/124.')).toEqual([]) })
  it('sees the beginning of a host before a blank', () => { expect(beginningBefore('Retrieved from presi ')).toEqual(['presi']) })
  it('takes a lead for no beginning', () => { expect(beginningBefore('Retrieved from ')).toEqual([]) })
  it('names the known host that one is a letter from', () => { expect(hostNear('dx.doj.org', new Set(['doi.org']))).toEqual(['doi.org']) })
})
