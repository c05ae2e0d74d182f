/** Examples of the classes of damage, each with sites of its own; the urls are what was meant. */
import { describe, expect, it } from 'vitest'
import { findAddresses } from '../../../src/url/index.ts'

const isSure = (verdict: string): boolean => verdict === 'exact' || verdict === 'repaired'

describe('a scheme in pieces', () => {
  it.each<[string, string, string[]]>([
    ['scheme-doubled', 'httpshttps://tass.ru/ekonomika/10812345', ['https://tass.ru/ekonomika/10812345']],
    ['scheme-doubled', 'http://https://www.wto.org/english/tratop_e/tpr_e/tpr_e.htm', ['https://www.wto.org/english/tratop_e/tpr_e/tpr_e.htm']],
    ['scheme-doubled', 'httpshttps://unctad.org/newsunctad.org/news', ['https://unctad.org/news']],
    ['scheme-doubled', 'http:// http://www.consultant.ru/document/cons_doc_LAW_12345/', ['http://www.consultant.ru/document/cons_doc_LAW_12345/']],
    ['scheme-broken', 'htp://www.consultant.ru/document/cons_doc_LAW_12345/', ['http://www.consultant.ru/document/cons_doc_LAW_12345/']],
    ['scheme-broken', 'htps://unctad.org/news/trade', ['https://unctad.org/news/trade']],
    ['scheme-broken', 'http//www.consultant.ru/document/1', ['http://www.consultant.ru/document/1']],
    ['scheme-broken', 'https//unctad.org/news/trade', ['https://unctad.org/news/trade']],
    ['scheme-broken', 'https.//unctad.org/news/trade', ['https://unctad.org/news/trade']],
    ['scheme-broken', 'http.//www.cisstat.com/rus/', ['http://www.cisstat.com/rus/']],
    ['scheme-broken', 'https;//unctad.org/news/trade', ['https://unctad.org/news/trade']],
    ['scheme-broken', 'https:/unctad.org/news/trade', ['https://unctad.org/news/trade']],
    ['scheme-broken', 'http:/www.cisstat.com/rus/', ['http://www.cisstat.com/rus/']],
    ['scheme-broken', 'https:unctad.org/news/trade', ['https://unctad.org/news/trade']],
    ['scheme-broken', 'https:///unctad.org/news/trade', ['https://unctad.org/news/trade']],
    ['scheme-broken', 'http:\\\\www.cisstat.com\\rus\\', ['http://www.cisstat.com/rus/']],
    ['scheme-broken', 'hxxp://malware.example.com/report', ['http://malware.example.com/report']],
    ['scheme-broken', 'hxxps://www.cert.pl[.]example.org/report/2', ['https://www.cert.pl.example.org/report/2']],
    ['scheme-broken', 'hxxps://unctad[.]org/news/trade', ['https://unctad.org/news/trade']],
    ['scheme-broken', 'https://unctad(.)org/news/trade', ['https://unctad.org/news/trade']],
    ['scheme-broken', 'ttps://unctad.org/news/trade', ['https://unctad.org/news/trade']],
    ['scheme-broken', 'hhttps://unctad.org/news/trade', ['https://unctad.org/news/trade']],
    ['scheme-broken', 'HTTP://WWW.CISSTAT.COM/rus/', ['http://www.cisstat.com/rus/']],
    ['scheme-broken', 'Https://unctad.org/news/trade', ['https://unctad.org/news/trade']],
    ['scheme-broken', 'нttps://unctad.org/news/trade', ['https://unctad.org/news/trade']],
    ['scheme-split', 'https : // unctad.org/news/trade', ['https://unctad.org/news/trade']],
    ['scheme-split', 'http: / / www.cisstat.com/rus/', ['http://www.cisstat.com/rus/']],
    ['scheme-split', 'https:\n//unctad.org/news/trade', ['https://unctad.org/news/trade']],
    ['scheme-split', 'https:/\n/unctad.org/news/trade', ['https://unctad.org/news/trade']],
    ['scheme-split', 'ht tps://unctad.org/news/trade', ['https://unctad.org/news/trade']],
    ['scheme-missing', 'www.cisstat.com/rus/macro_an', ['http://www.cisstat.com/rus/macro_an']],
    ['scheme-missing', 'Available at unctad.org/news/trade-2021', ['http://unctad.org/news/trade-2021']],
    ['scheme-missing', 'Available at: www.kremlin.ru', ['http://www.kremlin.ru']],
    ['scheme-missing', '://unctad.org/news/trade', ['http://unctad.org/news/trade']],
    ['scheme-missing', '//unctad.org/news/trade', ['http://unctad.org/news/trade']],
  ])('is read with certainty: %s %j', (_, printed, urls) => {
    const found = findAddresses(printed)
    expect(found.map(({ url }) => url)).toEqual(urls)
    expect(found.filter(({ verdict }) => !isSure(verdict))).toEqual([])
  })
})
