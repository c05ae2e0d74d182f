/** Units as siunitx names them, and how they are printed. */

const PREFIXES: ReadonlyMap<string, string> = new Map(Object.entries({ pico: 'p', nano: 'n', micro: 'µ', milli: 'm', centi: 'c', deci: 'd', deca: 'da', deka: 'da', hecto: 'h', kilo: 'k', mega: 'M', giga: 'G', tera: 'T', peta: 'P' }))

/** Others are printed by their own name, which the package's short ones (`\km`, `\kWh`) are. */
const UNITS: ReadonlyMap<string, string> = new Map(Object.entries({
  metre: 'm', meter: 'm', gram: 'g', kilogram: 'kg', second: 's', ampere: 'A', kelvin: 'K', mole: 'mol', candela: 'cd', watt: 'W', joule: 'J', newton: 'N', pascal: 'Pa', hertz: 'Hz',
  volt: 'V', ohm: 'Ω', coulomb: 'C', farad: 'F', tesla: 'T', henry: 'H', weber: 'Wb', lumen: 'lm', lux: 'lx', becquerel: 'Bq', sievert: 'Sv', gray: 'Gy', litre: 'l', liter: 'l', hectare: 'ha', tonne: 't',
  day: 'd', hour: 'h', minute: 'min', degree: '°', arcminute: '′', arcsecond: '″', percent: '%', celsius: '°C', degreeCelsius: '°C', electronvolt: 'eV', decibel: 'dB', byte: 'B',
}))
/** Before the unit that they belong to, and behind it. */
const POWERS_BEFORE: ReadonlyMap<string, string> = new Map([['square', '²'], ['cubic', '³']])
const POWERS_BEHIND: ReadonlyMap<string, string> = new Map([['squared', '²'], ['cubed', '³']])
const RAISED: ReadonlyMap<string, string> = new Map(Object.entries({ '-': '⁻', '+': '', 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹' }))

/** `\kilo\metre\per\square\second`, `km/s^2` → `km/s²`. */
export function unitOf(raw: string): string {
  let printed = ''
  let power = ''
  let isApart = false
  for (const { 1: raised, 2: command = '', 3: typed } of raw.matchAll(/(?:\^\{?|\\(?:tothe|raiseto)\{)([+-]?\d{1,4})\}?|\\([A-Za-z]+|[%$])|([^\\^.~\s{}]+)|[.~\s]+/gu)) {
    const [prefix, before, behind] = [PREFIXES.get(command), POWERS_BEFORE.get(command), raised === undefined ? POWERS_BEHIND.get(command) : raisedNumber(raised)]
    if (behind !== undefined) printed += behind
    else if (before !== undefined) power = before
    else if (command === 'per') { printed += '/'; isApart = false }
    else if (command === '' && typed === undefined) isApart = printed !== ''
    else {
      const unit = prefix ?? `${typed ?? UNITS.get(command) ?? command}${power}`
      printed += `${isApart ? ' ' : ''}${unit}`
      isApart = prefix === undefined && typed === undefined
      if (prefix === undefined) power = ''
    }
  }
  return printed
}

const raisedNumber = (typed: string) => typed.replace(/./gu, sign => RAISED.get(sign) ?? '')
