/** The configuration file: options in YAML or JSON, under their long names. */
import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { parse } from 'yaml'
import { complaint } from '../model/complaint.ts'
import { phrase, type Phrase } from '../model/phrase.ts'
import { editDistance } from '../text/misprints.ts'
import { SECRETS } from './config-table.ts'
import type { AuditFlags } from './flags.ts'

const text = v.optional(v.string())
const yesOrNo = v.optional(v.boolean())
const number = v.optional(v.pipe(v.number(), v.transform(String)))
const list = v.optional(v.union([v.pipe(v.string(), v.transform(one => [one])), v.array(v.string())]))
const textOrNone = v.optional(v.union([v.string(), v.literal(false)]))
const hostShape = v.strictObject({ 'delay': v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))), 'per-host': v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))), 'skip': yesOrNo, 'reason': text })
const shape = v.strictObject({
  '$schema': text, 'documents': list, 'budget': number, 'store': text, 'schedule': text, 'time-zone': text, 'webhook': text, 'webhook-texts': yesOrNo,
  'politeness': text, 'strictness': text, 'hosts': v.optional(v.pipe(v.custom<object>(value => typeof value === 'object' && !Array.isArray(value), 'rules, each under the name of its host'), v.record(v.string(), hostShape))),
  'format': v.optional(v.union([v.string(), v.pipe(v.array(v.string()), v.transform(names => names.join(',')))])),
  'out': text, 'offline': yesOrNo, 'max-concurrency': number, 'per-host': number, 'delay': number, 'timeout': number, 'retries': number,
  'max-bytes': number, 'contact': text, 'connect-to': list, 'allow-private': yesOrNo, 'include': list, 'exclude': list,
  'archive': textOrNone, 'ignore-robots': yesOrNo, 'cache': textOrNone, 'max-age': text, 'decisions': text, 'warc': yesOrNo, 'replay': text, 'lexicon': text, 'translate': text, 'fail-on': text, 'lang': text, 'log': text, 'metrics': v.optional(v.union([v.string(), v.pipe(v.number(), v.transform(String))])), 'quiet': yesOrNo, 'verbose': yesOrNo,
  'progress': yesOrNo, 'color': yesOrNo,
})

/** Names of options in the shape that is checked. */
export const CONFIG_NAMES: readonly string[] = Object.keys(shape.entries)

/** Reads `path`. Throws a `Complaint` that names the file and the option that is wrong. */
export async function readConfig(path: string): Promise<AuditFlags> {
  const content = await readFile(path, 'utf8').catch(() => { throw complaint`--config ${path} can't be read: check the path.` })
  const value = parseText(path, content) ?? {}
  if (Array.isArray(value)) throw complaint`--config ${path}: ${NO_OPTIONS}`
  mustHoldNoSecret(path, value)
  const read = v.safeParse(shape, value)
  if (!read.success) throw complaint`--config ${path}: ${whatIsWrong(read.issues[0])}`
  return Object.fromEntries(Object.entries(read.output).filter(([name]) => name !== '$schema').map(([name, each]) => [camelCase(name), each]))
}

const NO_OPTIONS = phrase`it must be a list of options, each with its value.`

/** Names of what nobody else should know. */
const SECRET_NAME = /secret|password|token|credential|(?:^|-)key$/iu
const SECRET_QUERY = /^(?:.*[-_])?(?:key|token|secret|password|sig|signature)$/iu

/** A configuration is shown, shared and kept in repositories. */
function mustHoldNoSecret(path: string, value: unknown): void {
  for (const [name, each] of typeof value === 'object' && value !== null ? Object.entries<unknown>({ ...value }) : []) {
    if (SECRET_NAME.test(name)) throw complaint`--config ${path}: ${name} is a secret, and none may stand in the file: ${SECRETS[name] === undefined ? phrase`FOOTPROOF_WEBHOOK_SECRET and FOOTPROOF_TRANSLATE_KEY are read from the environment` : phrase`put it into the environment as ${SECRETS[name]}`}.`
    if (typeof each === 'string' && /^https?:/iu.test(each) && URL.canParse(each) && holdsSecret(new URL(each))) throw complaint`--config ${path}: the address under ${name} holds a secret, and none may stand in the file: ${name === 'webhook' ? phrase`put the whole address into the environment as FOOTPROOF_WEBHOOK` : phrase`give it without`}.`
  }
}

const holdsSecret = ({ password, searchParams }: URL) => password !== '' || [...searchParams.keys()].some(key => SECRET_QUERY.test(key))

function whatIsWrong(issue: v.BaseIssue<unknown>): Phrase {
  const [first, host, option] = (issue.path ?? []).map(({ key }) => String(key))
  if (first === undefined) return NO_OPTIONS
  if (first === 'hosts' && option !== undefined) return option in hostShape.entries ? wrongValue(`hosts.${host ?? ''}.${option}`, issue) : unknownHostOption(option)
  if (first in shape.entries) return wrongValue(first === 'hosts' && host !== undefined ? `hosts.${host}` : first, issue)
  const near = nearest(first, CONFIG_NAMES)
  return near === null ? phrase`there is no option ${first}; footproof check --help lists them.` : phrase`there is no option ${first}: did you mean ${near}?`
}

function unknownHostOption(option: string): Phrase {
  const known = Object.keys(hostShape.entries)
  const near = nearest(option, known)
  return near === null ? phrase`there is no option ${option} for a host; there are ${known.join(', ')}.` : phrase`there is no option ${option} for a host: did you mean ${near}?`
}

const wrongValue = (name: string, { expected, received, type, message }: v.BaseIssue<unknown>): Phrase =>
  type === 'integer' ? phrase`${name} must be a whole number, not ${received}.` : phrase`${name} must be ${(type === 'custom' ? message : expected) ?? '?'}, not ${received}.`

function nearest(name: string, known: readonly string[]): string | null {
  const [first] = known.map(each => ({ each, distance: editDistance(each, name) })).sort((one, other) => one.distance - other.distance)
  return first !== undefined && first.distance <= Math.max(1, name.length * NEAR_SHARE) ? first.each : null
}

/** Letters that a misspelled name may have wrong. */
const NEAR_SHARE = 0.34

function parseText(path: string, content: string): unknown {
  try {
    return parse(content)
  } catch (error) {
    throw complaint`--config ${path} is neither YAML nor JSON: ${error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/:$/u, '') : String(error)}.`
  }
}

const camelCase = (name: string) => name.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase())
