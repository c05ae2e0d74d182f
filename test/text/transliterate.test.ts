import { describe, expect, it } from 'vitest'
import { latinSkeleton, toLatin } from '../../src/text/transliterate.ts'

describe('toLatin', () => {
  it.each([
    ['взаимной торговли', 'vzaimnoj torgovli'],
    ['Вьетнам', 'Vjetnam'],
    ['совещание', 'soveschanie'],
    ['объём', 'objem'],
    ['предприятия', 'predprijatija'],
    ['хозяйства', 'hozjajstva'],
    ['Юность', 'Junost'],
    ['свой кут і ўсё', 'svoj kut i use'],
  ])('writes %s as an address of the agency does', (cyrillic, latin) => { expect(toLatin(cyrillic)).toBe(latin); })

  it('leaves what is not Cyrillic alone', () => { expect(toLatin('BelTA-2021, 4.3%')).toBe('BelTA-2021, 4.3%'); })
})

describe('latinSkeleton', () => {
  it.each([
    ['развития', ['razvitija', 'razvitiya', 'razvitiia']],
    ['союз', ['sojuz', 'soyuz', 'soiuz']],
    ['хозяйство', ['hozjajstvo', 'khozyaystvo', 'khoziaistvo']],
    ['сообщество', ['soobschestvo', 'soobshchestvo']],
    ['инвестиций', ['investitsij', 'investitsiy', 'investicij', 'investitsii']],
    ['Вьетнам', ['vjetnam', 'vietnam', 'vyetnam']],
  ])('knows %s in every scheme', (cyrillic, spellings) => {
    const wanted = latinSkeleton(cyrillic)
    expect(spellings.map(spelling => latinSkeleton(spelling))).toEqual(spellings.map(() => wanted))
  })

  it('keeps different words apart', () => { expect(latinSkeleton('экспорт')).not.toBe(latinSkeleton('импорт')); })
})
