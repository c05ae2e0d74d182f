/** What a reader sees of LaTeX: text, notes, links, citations. */
import { describe, expect, it } from 'vitest'
import { flowOfLatex } from '../../../src/formats/latex/index.ts'
import { kindsOf, notesOf, runningOf } from '../flow-outline.ts'

const running = (text: string, beside?: ReadonlyMap<string, string>) => runningOf(flowOfLatex(text, beside))
const notes = (text: string, beside?: ReadonlyMap<string, string>) => notesOf(flowOfLatex(text, beside))

describe('notes', () => {
  it('are counted as LaTeX counts', () => {
    const text = String.raw`A\footnote{One.} B\footnote[7]{Seven.} C\footnotemark{} D\footnotetext{Two.} E\endnote{End.} F\footnotemark[9]\footnotetext[9]{Nine.} \title{T\thanks{Thanks.}}`
    expect(running(text)).toEqual(['A[1] B[7] C[2] D E[1] F[9]', 'T[*]'])
    expect(notes(text)).toEqual(['1: One.', '7: Seven.', '2: Two.', '1: End.', '9: Nine.', '*: Thanks.'])
  })
  it('begin anew with chapters, but not with unnumbered ones', () => {
    expect(running(String.raw`\chapter{A} a\footnote{x} \chapter*{B} b\footnote{y} \chapter{C} c\footnote{z}`)).toEqual(['A', 'a[1]', 'B', 'b[2]', 'C', 'c[1]'])
    expect(flowOfLatex(String.raw`\chapter{A} a\footnote{x} \chapter{B} b\footnote{y}\thanks{z}`).notes.map(({ series }) => series)).toEqual(['footnote', 'footnote-2', 'thanks'])
  })
  it('take the style that the file gives them', () => {
    expect(running(String.raw`\renewcommand{\thefootnote}{\fnsymbol{footnote}}a\footnote{x}\setcounter{footnote}{3}b\footnote{y}`)).toEqual(['a[*]b[§]'])
  })
  it('may have paragraphs, notes and unclosed braces', () => {
    expect(notes('a\\footnote{One.\n\nTwo \\emph{three}.\\footnote{Inner.}} b\\footnote{Open\n\nRunning.')).toEqual(['1: One. / Two three.[2]', '3: Open', '2: Inner.'])
  })
  it('are none in comments, listings and definitions', () => {
    const text = 'a % \\footnote{no}\n\\verb|\\footnote{no}| \\begin{verbatim}\\footnote{no}\\end{verbatim}\\newcommand{\\x}{\\footnote{no}}b'
    expect(notes(text)).toEqual([])
    expect(running(text)).toEqual(['a b'])
  })
  it('within each other without end are read as text of the innermost that is one', () => {
    const deep = flowOfLatex(`a${'\\footnote{x '.repeat(40)}`)
    expect(deep.notes.length).toBeLessThan(10)
    expect(deep.notes.flatMap(({ blocks }) => blocks).flatMap(({ pieces }) => pieces).map(piece => (piece.kind === 'text' ? piece.text : '')).join('').match(/x/gu)).toHaveLength(40)
  })
  it('come from macros of the file itself', () => {
    const text = String.raw`\newcommand{\src}[2][Web]{\footnote{#1: \url{#2}.}}\def\me{BelTA}\me{} said.\src{https://a.example/b_c} \src[Net]{https://d.example}`
    expect(running(text)).toEqual(['BelTA said.[1] [2]'])
    expect(notes(text)).toEqual(['1: Web: https://a.example/b_c.', '2: Net: https://d.example.'])
  })
})

describe('links', () => {
  it('are printed or stand behind words', () => {
    const text = String.raw`\url{https://a.example/x_y\%20z#q} \href{https://b.example/\%41\#c}{words} \nolinkurl{c.example} \url{https://d.example/a-
      b}`
    expect(running(text)).toEqual(['https://a.example/x_y%20z#q {words → https://b.example/%41#c} c.example https://d.example/a-b'])
  })
})

describe('text', () => {
  it('is what LaTeX prints', () => {
    const text = String.raw`Citro\"en na\"{\i}ve \'etat \v{C}apek \c{c}a -- --- <<b>> 5\,\% \& \_ \{ \ldots\ \S 4 \TeX{} A~B \textbf{bold} \emph{em} $x$ $5.3$ a\textsuperscript{2} b$^{3}$ $10^6$`
    expect(running(text)).toEqual(['Citroën naïve état Čapek ça – — «b» 5 % & _ { … §4 TeX A B bold em x 5.3 a^2^ b^3^ 10^6^'])
  })
  it('has the numbers and units of siunitx', () => {
    const text = String.raw`\SI{12.5}{\mega\watt}, \qty[mode=text]{9}{\kilo\metre\per\square\second}, \SI{48}{km^2}, \qtyrange{3}{5}{\percent}, \SIlist{1;2}{\metre\cubed}, \num{2e-3}, \si{kg.m}, \qty{7}{\kWh\tothe{2}}, \ang{45}`
    expect(running(text)).toEqual(['12.5 MW, 9 km/s², 48 km², 3–5%, 1, 2 m³, 2 × 10⁻³, kg m, 7 kWh², 45°'])
  })
  it('has the sign of an accent over nothing', () => {
    expect(running('at https://people.example/\\~{}novak/a\\^{}b.html')).toEqual(['at https://people.example/~novak/a^b.html'])
  })
  it('is what is printed, not what stands in bookmarks', () => {
    expect(running('\\section{\\texorpdfstring{Tolls\\footnote{N.}}{Tolls} again}')).toEqual(['Tolls[1] again'])
  })
  it('has quotation marks of csquotes and of babel', () => {
    expect(running('\\usepackage[russian]{babel}\\enquote{a \\enquote{b}} "`c"\' "<d"> e"=f g"--~h')).toEqual(['“a ‘b’” „c“ «d» e-f g—h'])
  })
  it('stands between begin and end of the document', () => {
    expect(running('\\documentclass{article}\n\\title{Title}\nno\n\\begin{document}\nYes.\n\\end{document}\nno')).toEqual(['Title', 'Yes.'])
  })
  it('has headings, lists, quotations and cells', () => {
    const text = String.raw`\section[s]{A}\label{x}\begin{quote}b\end{quote}\begin{itemize}\item c\item d\end{itemize}\begin{tabular}{l|l}e & f \\ \hline g & h\end{tabular}i \caption{j}`
    expect(kindsOf(flowOfLatex(text))).toEqual(['heading', 'quotation', 'item', 'item', 'cell', 'cell', 'cell', 'cell', 'paragraph', 'paragraph'])
  })
  it('has the numbers of lists', () => {
    expect(running(String.raw`\begin{enumerate}\item a \item[x] b \item c\begin{itemize}\item d\end{itemize}\end{enumerate}`)).toEqual(['1. a', '[x] b', '2. c', 'd'])
  })
  it('leaves out what environments of the file itself take, and what is set beside a line', () => {
    const text = String.raw`\newenvironment{List}[2] % indent, space
{\setlength{\parindent}{0pt}}{}
\begin{List}{1}{0}\leavevmode\vadjust pre{\hypertarget{ref-a}{}}%
Brown, Anna. 2020.\end{List}\newenvironment{Own}[2][x]{}{}\begin{Own}[y]{z}Text.\end{Own}`
    expect(running(text)).toEqual(['Brown, Anna. 2020.', 'Text.'])
  })
  it('leaves mathematics set apart out', () => {
    expect(running('a \\[ x = 5 \\] b $$y$$ c \\begin{equation}z\\end{equation} d')).toEqual(['a b c d'])
  })
})

describe('works', () => {
  const list = String.raw`\begin{thebibliography}{9}\bibitem{a} Smith. \emph{Title}. \url{https://a.example} \bibitem[Brown 2020]{b} Brown.\end{thebibliography}`

  it('are entries of the list that citations name', () => {
    const text = String.raw`One \cite[p.~3]{a}. Two \citep[see][]{b, a}; \nocite{*} lost \cite{c}. ${list}`
    expect(running(text)).toEqual(['One [1]. Two [Brown 2020][1]; lost [c].'])
    expect(notes(text)).toEqual(['1: Smith. Title. https://a.example', 'Brown 2020: Brown.'])
  })
  it('are cited in notes of their own', () => {
    expect(running(String.raw`One.\footcite[3]{a} ${list}`)).toEqual(['One.[1]'])
    expect(notes(String.raw`One.\footcite[3]{a} ${list}`)[0]).toBe('1: [1]')
  })
  it('are none where no list is to be had', () => {
    expect(running(String.raw`One \cite{a}.\bibliography{x}`)).toEqual(['One .'])
    expect(flowOfLatex(String.raw`One \cite{a}.\bibliography{x}`).remarks).toEqual([{ code: 'beside-not-read', args: { names: 'x.bib' } }])
  })
})

describe('chapters', () => {
  it('are put in from beside the file, each once', () => {
    const beside = new Map([['one.tex', 'Inner.\\footnote{N.}\\input{book}\\input{one}'], ['book.tex', 'Loop \\input{one}']])
    expect(running('Before. \\input{one} \\include{./book} \\input{none} After.', beside)).toEqual(['Before. Inner.[1]Loop After.'])
  })
})

describe('a file that is cut off', () => {
  const remarks = (text: string, beside?: ReadonlyMap<string, string>) => flowOfLatex(text, beside).remarks
  it.each([
    ['a document without its end', '\\documentclass{book}\\begin{document}One.\\footnote{Two.} Three'],
    ['a piece that ends in a note', 'One.\\footnote{Two and'],
    ['a piece that ends in a quotation', 'One.\n\\begin{quote}Two'],
  ])('is said of %s, and what is there is read', (_, text) => {
    expect(remarks(text)).toEqual([{ code: 'ends-early', args: { file: '' } }])
    expect(running(text)[0]).toMatch(/^One\./u)
  })
  it('is not said of whole ones, nor of a slip before the document’s end', () => {
    expect(remarks('One.\\footnote{Two.}')).toEqual([])
    expect(remarks('\\begin{document}One {two.\n\nThree.\\end{document}')).toEqual([])
  })
  it('names the chapter', () => {
    expect(remarks('\\begin{document}\\input{one}\\end{document}', new Map([['one.tex', 'Text\\footnote{cut']]))).toEqual([{ code: 'ends-early', args: { file: 'one.tex' } }])
  })
})
