/** What LaTeX writes with commands and signs, as characters. */

const entries = (list: string): readonly (readonly [string, string])[] => list.trim().split(/\s+/u).map(entry => { const at = entry.indexOf('='); return [entry.slice(0, at), entry.slice(at + 1)] as const })

/** Commands without an argument, by the LaTeX companion fonts, babel and the most used packages. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...entries(String.raw`
    ss=ß SS=ẞ o=ø O=Ø l=ł L=Ł aa=å AA=Å ae=æ AE=Æ oe=œ OE=Œ i=ı j=ȷ dh=ð DH=Ð th=þ TH=Þ ng=ŋ NG=Ŋ
    S=§ P=¶ dag=† ddag=‡ textdagger=† textdaggerdbl=‡ textsection=§ textparagraph=¶ copyright=© textcopyright=© textregistered=® texttrademark=™ pounds=£ textsterling=£ euro=€ texteuro=€ EUR=€ textdollar=$ textyen=¥ rub=₽ textcent=¢
    ldots=… dots=… textellipsis=… dotsc=… textendash=– textemdash=— textquotedblleft=“ textquotedblright=” textquoteleft=‘ textquoteright=’ quotedblbase=„ quotesinglbase=‚ guillemotleft=« guillemotright=» guillemetleft=« guillemetright=» guilsinglleft=‹ guilsinglright=› flqq=« frqq=» glqq=„ grqq=“ flq=‹ frq=› glq=‚ grq=‘ lq=‘ rq=’ textquotedbl="
    textbackslash=\ textasciitilde=~ textasciicircum=^ textunderscore=_ textbar=| textless=< textgreater=> textbraceleft={ textbraceright=} textasteriskcentered=* textbullet=• textperiodcentered=· slash=/ textdegree=° degree=° textnumero=№ No=№ textperthousand=‰ percent=% textpercent=% textonehalf=½ textonequarter=¼ textthreequarters=¾ textordfeminine=ª textordmasculine=º textminus=− textmu=µ
    LaTeX=LaTeX TeX=TeX LaTeXe=LaTeX
    times=× pm=± cdot=· approx=≈ sim=∼ leq=≤ le=≤ geq=≥ ge=≥ neq=≠ ne=≠ to=→ rightarrow=→ infty=∞ div=÷ circ=° prime=′ alpha=α beta=β gamma=γ delta=δ Delta=Δ lambda=λ mu=μ pi=π sigma=σ omega=ω Omega=Ω sum=∑
    %=% &=& #=# $=$ _=_ {={ }=}`),
  [' ', ' '], ['\n', ' '], ['\t', ' '], [',', '\u2009'], [';', ' '], [':', ' '], ['thinspace', '\u2009'], ['quad', ' '], ['qquad', ' '], ['enspace', ' '], ['space', ' '], ['nobreakspace', '\u00a0'],
  ['textvisiblespace', ' '], ['newline', '\n'], ['linebreak', '\n'], ['cyrdash', '—'],
])

/** Accents over the letter that follows, as combining characters. */
export const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['"', '\u0308'], ['\'', '\u0301'], ['`', '\u0300'], ['^', '\u0302'], ['~', '\u0303'], ['=', '\u0304'], ['.', '\u0307'],
  ['u', '\u0306'], ['v', '\u030c'], ['H', '\u030b'], ['c', '\u0327'], ['k', '\u0328'], ['r', '\u030a'], ['d', '\u0323'], ['b', '\u0331'],
])

/** Characters that fonts make of several. */
export const LIGATURE = /---|--|``|''|`|'|,,|<<|>>/gu
export const LIGATURES: ReadonlyMap<string, string> = new Map([['---', '—'], ['--', '–'], ['``', '“'], ['\'\'', '”'], ['`', '‘'], ['\'', '’'], [',,', '„'], ['<<', '«'], ['>>', '»']])

/** What `"` and a sign make in babel's shorthands of German and of Cyrillic languages; the longest first. */
export const SHORTHANDS: readonly (readonly [string, string])[] = [['---', '—'], ['--~', '—'], ['--*', '—'], ['=', '-'], ['~', '-'], ['-', ''], ['<', '«'], ['>', '»'], ['`', '„'], ['\'', '“'], ['|', ''], ['"', '']]

/** A letter with an accent; of a letter that has no such form both stay. */
export function accented(letter: string, accent: string): string {
  const base = letter.replace('ı', 'i').replace('ȷ', 'j')
  return `${base.slice(0, 1)}${accent}`.normalize('NFC') + base.slice(1)
}
