import { describe, expect, it } from 'vitest'
import { doubtsInCutSlug } from '../../../src/url/repair/cut-slugs.ts'
import { vocabularyOf } from '../../../src/url/repair/words.ts'

const doubtsIn = (slug: string, host = 'ria.ru', ending = '.html') => doubtsInCutSlug(`https://${host}/20210312/${slug}-1600123456${ending}`, vocabularyOf(''))

describe('a slug that its site cuts after so many letters', () => {
  it.each(['prezident-parlam', 'prezident-v-parlam', 'prezident-ekonomik'])('is sound where its last word begins one: %s', slug => { expect(doubtsIn(slug)).toEqual([]) })
  it.each([
    ['two prepositions side by side', 'gost-v-na-kitaj', 'v-na'],
    ['a hyphen within the last word', 'prezident-eko-nomik', 'ekonomik'],
    ['a letter misread', 'prezident-ekonomlk', 'ekonomik'],
    ['a preposition that ran into it', 'prezident-vparlam', 'v-parlam'],
  ])('shows %s', (_, slug, seen) => { expect(doubtsIn(slug)).toEqual([seen]) })
  it('says nothing of addresses of another shape', () => { expect(doubtsIn('prezident-ekonomlk', 'ria.ru', '/')).toEqual([]) })
  it('says nothing of hosts that write no Russian', () => { expect(doubtsIn('prezident-ekonomlk', 'coast.example')).toEqual([]) })
})
