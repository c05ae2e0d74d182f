/** The configuration file: options in YAML or JSON, under their long names. */
import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { parse } from 'yaml'
import { Complaint } from '../model/complaint.ts'
import { editDistance } from '../text/misprints.ts'
import type { AuditFlags } from './flags.ts'

const text = v.optional(v.string())
const yesOrNo = v.optional(v.boolean())
const number = v.optional(v.pipe(v.number(), v.transform(String)))
const list = v.optional(v.union([v.pipe(v.string(), v.transform(one => [one])), v.array(v.string())]))
const textOrNone = v.optional(v.union([v.string(), v.literal(false)]))
const CHECK_OPTIONS = {
  'format': v.optional(v.union([v.string(), v.pipe(v.array(v.string()), v.transform(names => names.join(',')))])),
  'out': text, 'offline': yesOrNo, 'max-concurrency': number, 'per-host': number, 'delay': number, 'timeout': number, 'retries': number,
  'max-bytes': number, 'contact': text, 'connect-to': list, 'allow-private': yesOrNo, 'include': list, 'exclude': list,
  'archive': textOrNone, 'ignore-robots': yesOrNo, 'cache': textOrNone, 'max-age': text, 'decisions': text, 'warc': yesOrNo, 'replay': text, 'lexicon': text, 'translate': text, 'fail-on': text, 'lang': text, 'quiet': yesOrNo, 'verbose': yesOrNo,
  'progress': yesOrNo, 'color': yesOrNo,
}
const AUDIT_OPTIONS = { 'documents': list, 'budget': number }
const shape = v.strictObject({ ...CHECK_OPTIONS, ...AUDIT_OPTIONS })

/** Reads `path`. Throws a `Complaint` that names the file and the option that is wrong. */
export async function readConfig(path: string): Promise<AuditFlags> {
  const content = await readFile(path, 'utf8').catch(() => { throw new Complaint(`--config ${path} can't be read: check the path.`) })
  const read = v.safeParse(shape, parseText(path, content) ?? {})
  if (!read.success) throw new Complaint(`--config ${path}: ${sentence(whatIsWrong(read.issues[0]))}`)
  return Object.fromEntries(Object.entries(read.output).map(([name, value]) => [camelCase(name), value]))
}

function whatIsWrong(issue: v.BaseIssue<unknown>): string {
  const option = v.getDotPath(issue)
  if (option === null) return 'it must be a list of options, each with its value'
  if (option in shape.entries) return `${option} must be ${issue.expected ?? 'something else'}, not ${issue.received}`
  const [nearest] = Object.keys(shape.entries).map(name => ({ name, distance: editDistance(name, option) })).sort((one, other) => one.distance - other.distance)
  const isNear = nearest !== undefined && nearest.distance <= Math.max(1, option.length * NEAR_SHARE)
  return `there is no option ${option}${isNear ? `: did you mean ${nearest.name}?` : '; footproof check --help lists them'}`
}

/** Letters that a misspelled name may have wrong. */
const NEAR_SHARE = 0.34

function parseText(path: string, content: string): unknown {
  try {
    return parse(content)
  } catch (error) {
    throw new Complaint(`--config ${path} is neither YAML nor JSON: ${error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/:$/u, '') : String(error)}.`)
  }
}

const sentence = (text: string) => (text.endsWith('?') ? text : `${text}.`)
const camelCase = (name: string) => name.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase())
