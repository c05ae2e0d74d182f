/** The configuration file: the check's options in YAML or JSON, under their long names. */
import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { z } from 'zod'
import { Complaint } from '../model/complaint.ts'
import type { CheckFlags } from './flags.ts'

const number = z.number().transform(String)
const list = z.union([z.string(), z.array(z.string())]).transform(value => (typeof value === 'string' ? [value] : value))
const shape = z.strictObject({
  'format': z.union([z.string(), z.array(z.string()).transform(names => names.join(','))]),
  'out': z.string(), 'offline': z.boolean(), 'max-concurrency': number, 'per-host': number, 'delay': number, 'timeout': number, 'retries': number,
  'max-bytes': number, 'contact': z.string(), 'connect-to': list, 'allow-private': z.boolean(), 'include': list, 'exclude': list,
  'archive': z.union([z.string(), z.literal(false)]), 'ignore-robots': z.boolean(), 'cache': z.union([z.string(), z.literal(false)]),
  'max-age': z.string(), 'fail-on': z.string(), 'quiet': z.boolean(), 'verbose': z.boolean(), 'progress': z.boolean(), 'color': z.boolean(),
}).partial()

/** Reads `path`. Throws a `Complaint` that names the file and the option that is wrong. */
export async function readConfig(path: string): Promise<CheckFlags> {
  const text = await readFile(path, 'utf8').catch(() => { throw new Complaint(`--config ${path} can't be read: check the path.`) })
  const read = shape.safeParse(parseText(path, text) ?? {})
  if (!read.success) {
    const [issue] = read.error.issues
    throw new Complaint(`--config ${path}: ${issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `}${issue?.message ?? 'it can’t be understood'}.`)
  }
  return Object.fromEntries(Object.entries(read.data).filter(([, value]) => value !== undefined).map(([name, value]) => [camelCase(name), value]))
}

function parseText(path: string, text: string): unknown {
  try {
    return parse(text)
  } catch (error) {
    throw new Complaint(`--config ${path} is neither YAML nor JSON: ${error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/:$/u, '') : String(error)}.`)
  }
}

const camelCase = (name: string) => name.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase())
