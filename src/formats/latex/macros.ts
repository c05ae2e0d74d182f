/** Macros that a LaTeX file defines for itself. */
import { written, type Frame, type Stretch } from './frames.ts'

export interface Macro { readonly body: Stretch; readonly count: number; readonly option: Option | null }

/** Its first argument stands in brackets where it is given, else is what the definition says. */
interface Option { readonly usual: Stretch | null }

export const DEFINES = /^(?:(?:re|provide)?newcommand|renewcommand|providecommand|DeclareRobustCommand|(?:New|Renew|Provide|Declare)DocumentCommand|[gex]?def|let|(?:re)?newenvironment|newtheorem)\*?$/u
/** Parameters that a definition may have (TeX). */
const PARAMETERS_MAX = 9

/** `environmentArguments`: of an environment, how many it takes. */
export interface Definition { readonly name: string; readonly macro: Macro | null; readonly after: number; readonly environmentArguments?: number }

/** The definition that the command before `frame.at` begins; `null` where it is none that can be read. */
export function definitionAt(frame: Frame, command: string): Definition | null {
  const named = frame.argument()
  const direct = frame.token()?.kind === 'command' ? frame.token()?.name : undefined
  const name = named === null ? direct : written(named.stretch).text.trim().replace(/^\\/u, '')
  if (name === undefined) return null
  const at = named?.after ?? frame.at + 1
  if (command.includes('environment')) return environmentAt(frame, name, at)
  if (command === 'let') return { name: '', macro: null, after: at + 1 }
  if (command.endsWith("def")) return defAt(frame, name, at)
  return command.includes('Document') ? documentCommandAt(frame, name, at) : newCommandAt(frame, name, at)
}

/** `\newcommand{\name}[count][default]{body}` */
function newCommandAt(frame: Frame, name: string, at: number): Definition | null {
  const count = frame.option(at)
  const option = count === null ? null : frame.option(count.after)
  return withBody(frame, { name, count: count === null ? 0 : Number(written(count.stretch).text), option: option === null ? null : { usual: option.stretch }, at: option?.after ?? count?.after ?? at })
}

/** `\NewDocumentCommand{\name}{o m}{body}` */
function documentCommandAt(frame: Frame, name: string, at: number): Definition | null {
  const parameters = frame.argument(at)
  if (parameters === null) return null
  const kinds = written(parameters.stretch).text.replace(/\{[^{}]*\}/gu, '').match(/[a-z]/giu) ?? []
  return withBody(frame, { name, count: kinds.length, option: /^[oO]$/u.test(kinds[0] ?? '') ? { usual: null } : null, at: parameters.after })
}

/** `\def\name#1#2{body}` */
function defAt(frame: Frame, name: string, from: number): Definition | null {
  let at = from
  while (frame.token(at)?.kind === 'argument') at += 1
  return withBody(frame, { name, count: at - from, option: null, at })
}

/** `\newenvironment{name}[count][default]{begin}{end}`: environments of the file's own are read as what they hold, without their arguments. */
function environmentAt(frame: Frame, name: string, from: number): Definition | null {
  const count = frame.option(from)
  const option = count === null ? null : frame.option(count.after)
  const begin = frame.argument(option?.after ?? count?.after ?? from)
  const end = begin === null ? null : frame.argument(begin.after)
  const taken = count === null ? 0 : Number(written(count.stretch).text) - (option === null ? 0 : 1)
  return end === null ? null : { name, macro: null, after: end.after, environmentArguments: taken > 0 && taken <= PARAMETERS_MAX ? taken : 0 }
}

interface Parameters { readonly name: string; readonly count: number; readonly option: Option | null; readonly at: number }

function withBody(frame: Frame, { name, count, option, at }: Parameters): Definition | null {
  const body = frame.argument(at)
  if (body === null || !(count >= 0 && count <= PARAMETERS_MAX)) return null
  return { name, macro: { body: body.stretch, count, option }, after: body.after }
}
