/** What LaTeX's commands do with their arguments, as far as a text needs it. */
import { SYMBOLS } from './characters.ts'

/** How many arguments in braces are no text; options in brackets never are. Others' arguments are read. */
export const ARGUMENTS_LEFT_OUT: ReadonlyMap<string, number> = new Map([
  ...names('label ref eqref pageref autoref nameref cref Cref vref vpageref labelcref vspace hspace includegraphics usepackage RequirePackage documentclass PassOptionsToPackage index hypersetup bibliographystyle pagestyle thispagestyle pagenumbering selectlanguage setlanguage color pagecolor phantom hphantom vphantom graphicspath geometry setmainfont setsansfont setmonofont setmainlanguage setotherlanguage setdefaultlanguage setotherlanguages markright hypertarget hyperlink foreignlanguage textcolor colorbox cline cmidrule parbox scalebox raisebox nocite includeonly bibliography addbibresource addglobalbib tikzset lstset captionsetup sisetup newcounter newlength newsavebox refstepcounter stepcounter setstretch enlargethispage pdfbookmark linespread glsadd newacronym DeclareLanguageMapping ExecuteBibliographyOptions defbibheading date hyphenation urlstyle bibliographyunit citestyle setcitestyle', 1),
  ...names('setcounter setlength addtocounter addtolength resizebox multirow multicolumn rule fontsize markboth newtheorem newglossaryentry SetKwInput DeclareFieldFormat definecolor numberwithin settowidth', 2),
  ...names('addcontentsline newfontfamily DeclareMathOperator', 3),
])
export const SECTIONS = /^(?:part|chapter|section|subsection|subsubsection|paragraph|subparagraph|addchap|addsec|title|subtitle|frametitle)\*?$/u
export const CITES = /^(?:[Cc]ite(?:p|t|alp|alt|author|year|yearpar|num|title|url|date|A)?|[Pp]arencite|[Tt]extcite|[Aa]utocite|[Ss]martcite|[Ff]ootcite|[Ff]ootfullcite|[Ff]ullcite|[Ss]upercite|[Ff]oot[Ff]ullcite|shortcite|[Cc]ites|[Pp]arencites|[Tt]extcites|[Aa]utocites|[Ff]ootcites|onlinecite|bibentry|parencite)\*?$/u
/** Of citations those that make a footnote. */
export const FOOT_CITES = /^[Ff]oot/u
/** Print the author's name as a part of the sentence. */
export const NAMES_AUTHOR = /^(?:[Tt]extcites?|[Cc]ite(?:t|alt|author))\*?$/u
export const SEVERAL_CITES = /cites\*?$/u
export const FOOTNOTES = /^(?:footnote|endnote|sidenote|thanks|tnote|marginnote|marginpar)$/u
/** Environments whose arguments are no text, with how many there are. */
export const ENVIRONMENT_ARGUMENTS: ReadonlyMap<string, number> = new Map([
  ...names('tabular array longtable minipage multicols thebibliography wrapfigure adjustwidth otherlanguage subfigure spacing', 1),
  ...names('tabular* tabularx tabulary tabularx* xltabular wraptable', 2),
])
export const TABLES = /^(?:tabular|tabularx|tabulary|longtable|xltabular|array|tabu|supertabular)\*?$/u
export const QUOTATIONS = /^(?:quote|quotation|displayquote|verse|foreigndisplayquote|blockquote|epigraphs?|displaycquote)$/u
export const LISTS = /^(?:itemize|enumerate|description|compactitem|compactenum|inparaenum|list|trivlist)\*?$/u
/** Their argument stands in quotation marks. */
export const QUOTES = /^(?:enquote|textquote|foreignquote|foreigntextquote|hyphenquote|textcquote)\*?$/u
/** Numbers and units of the package siunitx. */
export const QUANTITIES = /^(?:SI|si|qty|unit|num|ang|(?:SI|qty|num)(?:range|list))$/u
export const RAISED = /^(?:textsuperscript|textsu|fnmark)$/u
/** End a line or a paragraph. */
export const PARAGRAPHS = /^(?:par|newpage|clearpage|cleardoublepage|pagebreak|maketitle|tableofcontents|printbibliography|theendnotes|bigskip|medskip|smallskip|hline|toprule|midrule|bottomrule|appendix|endhead|endfirsthead|endfoot|endlastfoot)\*?$/u

function names(list: string, count: number): readonly (readonly [string, number])[] {
  return list.split(' ').map(name => [name, count] as const)
}

/** Whether a command means something of its own here: a file's definition of it is not looked at. */
export function isKnown(name: string): boolean {
  return ARGUMENTS_LEFT_OUT.has(name) || [SECTIONS, CITES, FOOTNOTES, QUOTES, QUANTITIES, RAISED, PARAGRAPHS].some(names => names.test(name)) || SYMBOLS.has(name)
}
