/** A manuscript in Belarusian against pages in English and Russian. */
import { expect, test } from 'vitest'
import { loadLexicon } from '../../../src/text/lexicon/index.ts'
import { indexPage, matchClaim } from '../../../src/verify/match/index.ts'

const ENGLISH = 'Belarus exported dairy products worth $2.3 billion in 2020. The foreign minister of Kazakhstan arrived in Minsk on Tuesday. In the first quarter of 2021 industrial production rose by a quarter. The two sides signed an agreement on cooperation in agriculture.'
const RUSSIAN = 'Третья линия метро начала работать в ноябре 2020 года. Экспорт молока за первое полугодие вырос на 12,4 %. Министр заявил, что урожай зерна превысил 8 миллионов тонн. Население области сократилось на треть.'

const lexicon = await loadLexicon()
const verdictOn = (text: string, claim: string) => matchClaim(indexPage({ text, around: text, asides: [], headline: null, title: null, language: null }, lexicon), claim).verdict

test.each([
  ['Беларусь экспартавала малочную прадукцыю на 2,3 млрд долараў у 2020 годзе.', 'confirmed'], ['Міністр замежных спраў Казахстана прыбыў у Мінск у аўторак.', 'confirmed'],
  ['Прамысловая вытворчасць у першым квартале 2021 года вырасла на чвэрць.', 'confirmed'], ['Экспарт малочнай прадукцыі Беларусі ў 2020 годзе склаў 3,2 млрд долараў.', 'refuted'], ['У музеі адкрылася выстава старых кніг з манастыра.', 'unverified'],
])('on an English page: %s', (claim, verdict) => { expect(verdictOn(ENGLISH, claim)).toBe(verdict) })

test.each([
  ['Трэцяя лінія метро пачала працаваць у лістападзе 2020 года.', 'confirmed'], ['Ураджай збожжа перавысіў 8 мільёнаў тон, заявіў міністр.', 'confirmed'],
  ['Насельніцтва вобласці скарацілася на траціну.', 'confirmed'], ['Ураджай збожжа перавысіў 6 мільёнаў тон, заявіў міністр.', 'refuted'], ['У музеі адкрылася выстава старых кніг з манастыра.', 'unverified'],
])('on a Russian page: %s', (claim, verdict) => { expect(verdictOn(RUSSIAN, claim)).toBe(verdict) })
