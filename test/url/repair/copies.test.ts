/** Examples of the classes of damage, each with sites of its own; the urls are what was meant. */
import { describe, expect, it } from 'vitest'
import { findAddresses } from '../../../src/url/index.ts'

const isSure = (verdict: string): boolean => verdict === 'exact' || verdict === 'repaired'

describe('an address printed twice', () => {
  it.each<[string, string, string[]]>([
    ['dbl', 'https://www.kommersant.ru/doc/4312345https://www.kommersant.ru/doc/4312345', ['https://www.kommersant.ru/doc/4312345']],
    ['dbl', 'https://www.theguardian.com/business/2021/mar/03/green-energyhttps://www.theguardian.com/business/2021/mar/03/green-energy- fund-opens-in-londonfund-opens-in-london', ['https://www.theguardian.com/business/2021/mar/03/green-energy-fund-opens-in-london']],
    ['dbl-lines', 'https://www.lemonde.fr/economie/article/2020/05/12/la-reprise\nhttps://www.lemonde.fr/economie/article/2020/05/12/la-reprise\n-sera-lente_6039431_3234.html\n-sera-lente_6039431_3234.html', ['https://www.lemonde.fr/economie/article/2020/05/12/la-reprise-sera-lente_6039431_3234.html']],
    ['dbl-midhost', 'https://www.herald.example/economy/viww.herald.example/economy/view/bridge-opened-in-spring-20311-2019', ['https://www.herald.example/economy/view/bridge-opened-in-spring-20311-2019']],
    ['dbl-midhost', 'https://news.herald.example/economy/view/bridge-opews.herald.example/economy/view/bridge-opened-in-spring-20311-2019', ['https://news.herald.example/economy/view/bridge-opened-in-spring-20311-2019']],
    ['dbl-midword', 'https://eurasia.expert/novyy-etap-integrahttps://eurasia.expert/novyy-etap-integra tsii-v-regione-idet/tsii-v-regione-idet/', ['https://eurasia.expert/novyy-etap-integratsii-v-regione-idet/']],
    ['dbl-midword', 'https://sputnik.by/20210312/dogovor-o-torgovle-podpihttps://sputnik.by/20210312/dogovor-o-torgovle-podpi sali-v-moskve-1047123456.htmlsali-v-moskve-1047123456.html', ['https://sputnik.by/20210312/dogovor-o-torgovle-podpisali-v-moskve-1047123456.html']],
    ['dbl-damage-both', 'Eksport uslug vyros v regione. https://www.belta.by/economics/view/eksport-us1ug-vyros-v-regione-421456-2020/https://www.belta.by/economics/view/eksport-uslug-vyros-v-rcgione-421456-2020/', ['https://www.belta.by/economics/view/eksport-uslug-vyros-v-regione-421456-2020/']],
    ['dbl-query', 'https://docs.cntd.ru/search?q=tariff&page=2?q=tariff&page=2', ['https://docs.cntd.ru/search?q=tariff&page=2']],
    ['dbl-query', 'https://www.elibrary.ru/item.asp?id=44123456?id=44123456', ['https://www.elibrary.ru/item.asp?id=44123456']],
    ['dbl-query', 'https://www.elibrary.ru/item.asp?id=44123456id=44123456', ['https://www.elibrary.ru/item.asp?id=44123456']],
  ])('is read with certainty: %s %j', (_, printed, urls) => {
    const found = findAddresses(printed)
    expect(found.map(({ url }) => url)).toEqual(urls)
    expect(found.filter(({ verdict }) => !isSure(verdict))).toEqual([])
  })

  it.each<[string, string, string[]]>([
    ['dbl-damage-both', 'https://www.theguardian.com/business/2021/mar/03/green-cnergy-fund-opens https://www.theguardian.com/business/2021/mar/03/green-energy-tund-opens', ['https://www.theguardian.com/business/2021/mar/03/green-energy-fund-opens']],
  ])('is read, whether for certain or not: %s %j', (_, printed, urls) => {
    expect(findAddresses(printed).map(({ url }) => url)).toEqual(urls)
  })
})
