/** `footproof init`: writes a configuration file to begin with. */
import { access, readdir, writeFile } from 'node:fs/promises'
import { dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { complaint } from '../../model/complaint.ts'
import { phrase } from '../../model/phrase.ts'
import { configJson, configYaml } from '../config-file.ts'
import { languageSpoken, tell } from '../voice.ts'

/** Endings of manuscripts; texts that any folder holds are left to be named. */
const MANUSCRIPT = /\.(?:docx|odt|fodt|epub|tex|qmd|pdf)$/iu
/** More are named by a pattern (set by judgement). */
const NAMED_MAX = 20

/** Throws a `Complaint` where there is such a file already. */
export async function initCommand(file: string): Promise<void> {
  const folder = dirname(resolve(file))
  const documents = await manuscriptsIn(folder)
  const first = { schema: await schemaFrom(folder), documents, lang: languageSpoken() }
  const isJson = extname(file).toLowerCase() === '.json'
  const content = isJson ? configJson({ ...first, documents: documents.length > 0 ? documents : ['manuscripts'] }) : configYaml(first)
  await writeFile(file, content, { flag: 'wx' }).catch((error: unknown) => { throw complaintOf(error, file) })
  if (documents.length === 0) tell(phrase`wrote ${file}. Name your documents in it, then run footproof audit ${file}`)
  else tell(phrase`wrote ${file} with the manuscripts found beside it (${documents.length}). Run footproof audit ${file}`)
}

function complaintOf(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EEXIST') return complaint`There is a file ${file} already: name another, or take it away first.`
  return code === 'ENOENT' || code === 'EACCES' || code === 'EROFS' ? complaint`${file} can't be written: check its folder.` : error
}

async function manuscriptsIn(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder).catch(() => [])).filter(name => MANUSCRIPT.test(name)).sort()
  if (names.length <= NAMED_MAX) return names
  return [...new Set(names.map(name => `*${extname(name)}`))]
}

/** As a path within the project where it is installed there, so that the file may be shared; else as the address of this installation's file. */
async function schemaFrom(folder: string): Promise<string> {
  const path = fileURLToPath(new URL('./config.schema.json', import.meta.url))
  const own = await access(path).then(() => path, () => fileURLToPath(new URL('../config.schema.json', import.meta.url)))
  const from = relative(folder, own)
  return from.startsWith('..') || isAbsolute(from) ? pathToFileURL(own).href : `./${from.split(sep).join('/')}`
}
