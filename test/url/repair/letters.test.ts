/** Examples of the classes of damage, each with sites of its own; the urls are what was meant. */
import { describe, expect, it } from 'vitest'
import { findAddresses } from '../../../src/url/index.ts'

const isSure = (verdict: string): boolean => verdict === 'exact' || verdict === 'repaired'

describe('letters and marks misread', () => {
  it.each<[string, string, string[]]>([
    ['host-ocr', 'wvvw.kremlin.ru/events/president/news/65123', ['http://www.kremlin.ru/events/president/news/65123']],
    ['host-ocr', 'http://vvww.cisstat.com/rus/', ['http://www.cisstat.com/rus/']],
    ['host-ocr', 'http://www,cisstat.com/rus/', ['http://www.cisstat.com/rus/']],
    ['host-ocr', 'https://www.belta,by/economics/view/eksport-uslug-421456-2020/', ['https://www.belta.by/economics/view/eksport-uslug-421456-2020/']],
    ['host-ocr', 'https://unctad,org/news/trade', ['https://unctad.org/news/trade']],
    ['host-ocr', 'https://www.theguardian.corn/business/2021/mar/03/green-energy-fund-opens', ['https://www.theguardian.com/business/2021/mar/03/green-energy-fund-opens']],
    ['host-ocr', 'https://unctad.0rg/news/trade', ['https://unctad.org/news/trade']],
    ['host-ocr', 'https://www.wor1dbank.org/en/country/belarus', ['https://www.worldbank.org/en/country/belarus']],
    ['host-ocr', 'https://www.lernonde.fr/economie/article/2020/05/12/la-reprise-sera-lente_6039431_3234.html', ['https://www.lemonde.fr/economie/article/2020/05/12/la-reprise-sera-lente_6039431_3234.html']],
    ['host-ocr', 'https://kommersant.ni/doc/4312345', ['https://kommersant.ru/doc/4312345']],
    ['host-ocr', 'https://www.kremlin.ru./events/president/news/65123', ['https://www.kremlin.ru/events/president/news/65123']],
    ['host-ocr', 'https://www.whitehousc.gov/briefing-room/2021/03/12/remarks', ['https://www.whitehouse.gov/briefing-room/2021/03/12/remarks']],
    ['ocr-title', 'trade agreement signed in Minsk. URL: https://www.eurasianet.org/trade-agreernent-signed-in-minsk', ['https://www.eurasianet.org/trade-agreement-signed-in-minsk']],
    ['ocr-title', 'oil supply signed in Minsk. URL: https://www.eurasianet.org/oil-suppiy-signed-in-minsk', ['https://www.eurasianet.org/oil-supply-signed-in-minsk']],
    ['ocr-title', 'china belt signed in Minsk. URL: https://www.eurasianet.org/ehina-belt-signed-in-minsk', ['https://www.eurasianet.org/china-belt-signed-in-minsk']],
    ['ocr-title', 'eurasian union summit signed in Minsk. URL: https://www.eurasianet.org/eurasian-uuion-summit-signed-in-minsk', ['https://www.eurasianet.org/eurasian-union-summit-signed-in-minsk']],
    ['digits', 'https://tass.ru/ekonomika/1O812345', ['https://tass.ru/ekonomika/10812345']],
    ['digits', 'https://www.kommersant.ru/doc/43l2345', ['https://www.kommersant.ru/doc/4312345']],
    ['hyphen-lost', 'Договор о торговле подписан в Москве. https://sputnik.by/20210312/dogovor-otorgovle-podpisan-v-moskve-1047123456.html', ['https://sputnik.by/20210312/dogovor-o-torgovle-podpisan-v-moskve-1047123456.html']],
    ['hyphen-added', 'Договор о торговле подписан в Москве. https://sputnik.by/20210312/dogovor-o-torgo-vle-podpisan-v-moskve-1047123456.html', ['https://sputnik.by/20210312/dogovor-o-torgovle-podpisan-v-moskve-1047123456.html']],
    ['hyphen-added', 'Green energy fund opens in London. https://www.theguardian.com/business/2021/mar/03/green-en-ergy-fund-opens-in-london', ['https://www.theguardian.com/business/2021/mar/03/green-energy-fund-opens-in-london']],
    ['soft-hyphen', 'https://www.theguardian.com/busi\u00adness/2021/mar/03/green-energy-fund-opens', ['https://www.theguardian.com/business/2021/mar/03/green-energy-fund-opens']],
    ['soft-hyphen', 'https://tass.ru/ekono\u00ad\nmika/10812345', ['https://tass.ru/ekonomika/10812345']],
    ['zero-width', 'https://tass.ru/\u200bekonomika/\u200b10812345', ['https://tass.ru/ekonomika/10812345']],
    ['zero-width', 'https://un\u2060ctad.org/news/trade\ufeff', ['https://unctad.org/news/trade']],
    ['ligature', 'https://www.imf.org/en/News/new-\ufb01nance-tools', ['https://www.imf.org/en/News/new-finance-tools']],
    ['ligature', 'https://www.o\ufb00ice.example.com/tra\ufb03c-report', ['https://www.office.example.com/traffic-report']],
    ['full-width', 'ｈｔｔｐｓ：／／ｕｎｃｔａｄ．ｏｒｇ／news／trade', ['https://unctad.org/news/trade']],
    ['full-width', 'https://unctad.org／news／trade？id＝5', ['https://unctad.org/news/trade?id=5']],
    ['odd-dash', 'https://www.theguardian.com/business/2021/mar/03/green‐energy‑fund–opens', ['https://www.theguardian.com/business/2021/mar/03/green-energy-fund-opens']],
    ['odd-dash', 'https://eurasia.expert/novyy−etap—integratsii/', ['https://eurasia.expert/novyy-etap-integratsii/']],
    ['lookalike', 'https://unctаd.оrg/news/trаde', ['https://unctad.org/news/trade']],
    ['lookalike', 'https://www.kоmmersant.ru/dос/4312345', ['https://www.kommersant.ru/doc/4312345']],
    ['lookalike', 'https://www.THЕguardian.com/business', ['https://www.theguardian.com/business']],
    ['amp', 'https://www.elibrary.ru/item.asp?id=44123456&amp;lang=en', ['https://www.elibrary.ru/item.asp?id=44123456&lang=en']],
    ['amp', 'https://docs.example.org/a?x=1&#38;y=2', ['https://docs.example.org/a?x=1&y=2']],
    ['escape', 'https://ru.wikipedia.org/wiki/%DO%9C%D0%B8%D0%BD%D1%81%D0%BA', ['https://ru.wikipedia.org/wiki/%D0%9C%D0%B8%D0%BD%D1%81%D0%BA']],
    ['escape', 'https://ru.wikipedia.org/wiki/%D0%9C%D0%B8%D0%BD%Dl%81%D0%BA', ['https://ru.wikipedia.org/wiki/%D0%9C%D0%B8%D0%BD%D1%81%D0%BA']],
  ])('is read with certainty: %s %j', (_, printed, urls) => {
    const found = findAddresses(printed)
    expect(found.map(({ url }) => url)).toEqual(urls)
    expect(found.filter(({ verdict }) => !isSure(verdict))).toEqual([])
  })

  it.each<[string, string, string[]]>([
    ['hyphen-lost', 'https://www.theguardian.com/business/2021/mar/03/greenenergy-fund-opens-in-london', ['https://www.theguardian.com/business/2021/mar/03/green-energy-fund-opens-in-london']],
  ])('is read, whether for certain or not: %s %j', (_, printed, urls) => {
    expect(findAddresses(printed).map(({ url }) => url)).toEqual(urls)
  })

  it.each<[string, string, string[]]>([
    ['digits-2copies', 'https://www.kommersant.ru/doc/4312345https://www.kommersant.ru/doc/4313345', ['https://www.kommersant.ru/doc/4312345']],
  ])('is among the readings: %s %j', (_, printed, [meant]) => {
    const [found] = findAddresses(printed)
    expect([found?.url, ...found?.alternatives ?? []]).toContain(meant)
    expect(found?.verdict).toBe('ambiguous')
  })
})
