/** Finds the documents a user names: files, folders, or patterns. */
import { createHash } from 'node:crypto'
import { open, stat, type FileHandle } from 'node:fs/promises'
import { basename, dirname, isAbsolute, posix, relative, resolve, sep } from 'node:path'
import { Complaint, complaint } from '../model/complaint.ts'
import type { Phrase } from '../model/phrase.ts'
import type { Beside } from '../read/beside.ts'
import type { Published } from '../read/index.ts'
import { tooLarge } from '../read/limits.ts'
import { allOf } from './all-of.ts'
import { besideOf, withBeside } from './beside.ts'

export interface LoadedDocument {
  /** Relative to the documents' common folder, with `/`. */
  readonly path: string
  /** Relative to the working folder, with `/`; `null` where it lies outside or is no file. */
  readonly location?: string | null
  readonly bytes: Uint8Array
  /** With files beside it: of all of them. */
  readonly sha256: string
  /** Files that it names and that are read with it. */
  readonly beside?: Beside
  /** Of a published page. */
  readonly published?: Published
  /** It was found in a folder or by a pattern, or is one of an audit's: it is left out where it can't be read, and the others go on. */
  readonly isOneOfMany?: true
}

/** A published page, yet to be fetched; the address has no fragment. */
interface PublishedPage { readonly address: string; readonly isOneOfMany?: true }

/** A file that was to be read and could not be. */
export interface Unreadable { readonly path: string; readonly said: Phrase }

export type NamedDocument = LoadedDocument | PublishedPage | Unreadable

/** Endings that a folder is searched for; rich text and old Word documents have no reader, and it is said that they were left out. */
const MANUSCRIPT_PATTERN = '**/*.{txt,text,pdf,html,htm,xhtml,epub,docx,odt,fodt,md,markdown,qmd,tex,rtf,doc}'
/** A manuscript of a thousand pages has about 3 MB of text; above this it is something else (set by judgement). */
export const DOCUMENT_BYTES_MAX = 256 * 1024 * 1024

interface DocumentsOptions {
  /** Each document is only one of many. */
  readonly isAudit?: boolean
  /** A folder that is not searched, for what lies in it was written by us. */
  readonly besides?: string | null
}

/** All that `eachDocument` gives. */
export const loadDocuments = (names: readonly string[], options: DocumentsOptions = {}): Promise<NamedDocument[]> => allOf(eachDocument(names, options))

/**
 * Every document that `names` name, each once and loaded when its turn comes: files by path, then pages as they were named. Throws
 * a `Complaint` for what isn't there and for a file named itself that can't be read.
 */
export async function* eachDocument(names: readonly string[], { isAudit = false, besides = null }: DocumentsOptions = {}): AsyncGenerator<NamedDocument> {
  const missing: Unreadable[] = []
  /** By path: whether a name of its own was given for it. */
  const paths = new Map<string, boolean>()
  for (const name of names.filter(each => !isAddress(each))) {
    const found = await pathsOf(name, besides).catch((error: unknown) => { missing.push(unreadable(name, error, isAudit)); return { paths: [], isNamed: false } })
    for (const path of found.paths) paths.set(path, paths.get(path) === true || found.isNamed)
  }
  const root = commonFolder([...paths.keys()])
  const found = [...paths].sort(([one], [other]) => (one < other ? -1 : 1)).map(([path, isNamed]): Found => ({ path, name: relative(root, path).split(sep).join('/'), isOneOfMany: isAudit || !isNamed }))
  for (const { path, name, isOneOfMany } of await withoutParts(found)) yield await readFileAs(name, path, isOneOfMany).catch((error: unknown) => unreadable(name, error, isOneOfMany))
  yield* missing
  for (const address of new Set(names.filter(isAddress).map(each => each.replace(/#.*$/su, '')))) yield { address, ...(isAudit && { isOneOfMany: true as const }) }
}

interface Found { readonly path: string; readonly name: string; readonly isOneOfMany: boolean }

/** One file by itself, under its own name, with what it names beside it. Throws a `Complaint` for what can't be read. */
export async function loadDocument(path: string): Promise<LoadedDocument> {
  return withBeside(aDocument(basename(path), await bytesOf(path)), path)
}

/** What a user can mend costs one of many no more than itself. */
export function unreadable(path: string, error: unknown, isOneOfMany: boolean): Unreadable {
  if (isOneOfMany && error instanceof Complaint) return { path, said: error.said }
  throw error
}

async function readFileAs(name: string, path: string, isOneOfMany: boolean): Promise<LoadedDocument> {
  const bytes = await bytesOf(path)
  if (isOneOfMany && bytes.length === 0) throw complaint`${name} is empty: it was left out.`
  return { ...await withBeside(aDocument(name, bytes, locationOf(path)), path), ...(isOneOfMany && { isOneOfMany: true as const }) }
}

/** A chapter is read with the document that puts it in. */
async function withoutParts(documents: readonly Found[]): Promise<readonly Found[]> {
  const parts = new Set<string>()
  if (documents.length > 1) for (const document of documents) for (const part of await partsOf(document)) parts.add(part)
  const whole = documents.filter(({ name }) => !parts.has(name))
  // files that put each other in are all read
  return whole.length > 0 ? whole : documents
}

/** What can't be read is told of when its turn comes. */
async function partsOf({ name, path }: Found): Promise<readonly string[]> {
  const beside = await bytesOf(path).then(bytes => besideOf({ path: name, bytes }, path)).catch(() => null)
  return [...beside?.keys() ?? []].filter(beside => !beside.endsWith('.bib')).map(beside => posix.join(posix.dirname(name), beside)).filter(part => part !== name)
}

/** Whether a name is that of a published page. */
export const isAddress = (name: string): boolean => /^https?:\/\//iu.test(name)

export function aDocument(path: string, bytes: Uint8Array, location: string | null = null): LoadedDocument {
  return { path, location, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

function locationOf(path: string): string | null {
  const location = relative(process.cwd(), path)
  return location.startsWith('..') || isAbsolute(location) ? null : location.split(sep).join('/')
}

async function pathsOf(name: string, besides: string | null): Promise<{ readonly paths: readonly string[]; readonly isNamed: boolean }> {
  const kind = await stat(name).catch(() => null)
  if (kind?.isFile() === true) return { paths: [resolve(name)], isNamed: true }
  const isFolder = kind?.isDirectory() === true
  if (!isFolder && !/[*?[\]{}]/u.test(name)) throw complaint`There is no file ${name}: check the path, or name a folder or a pattern such as "book/*.txt".`
  const { escapePath, glob } = await import('tinyglobby')
  const found = await glob(isFolder ? MANUSCRIPT_PATTERN : name, { ...(isFolder && { cwd: name }), absolute: true, onlyFiles: true, followSymbolicLinks: false, ignore: ['**/node_modules/**', ...(besides === null ? [] : [`${escapePath(resolve(besides))}/**`])] })
  if (found.length === 0) throw isFolder ? complaint`The folder ${name} holds no manuscript: none of its files has the ending of one, such as .docx, .odt, .pdf, .epub, .md, .html or .txt.` : complaint`No file matches ${name}: check the pattern.`
  return { paths: found.map(path => resolve(path)), isNamed: false }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const { size } = await stat(path).catch((error: unknown) => { throw complaint`${path} can't be read: ${error instanceof Error ? error.message : String(error)}.` })
  if (size > DOCUMENT_BYTES_MAX) throw complaint`${path} has ${Math.round(size / 1024 / 1024)} MB, more than the ${DOCUMENT_BYTES_MAX / 1024 / 1024} MB that a manuscript may have: split it, or check that it is the right file.`
  const bytes = await open(path).then(file => withinLimit(file, size)).catch((error: unknown) => { throw complaint`${path} can't be read: ${error instanceof Error ? error.message : String(error)}.` })
  if (bytes instanceof Uint8Array) return bytes
  throw complaint`${path} ${bytes}.`
}

/** So much tells what a file is; the rest of a text that is too large is never read. */
const HEAD_BYTES = 4096

/** The bytes, or why they are too many. Closes the file. */
async function withinLimit(file: FileHandle, size: number): Promise<Uint8Array | Phrase> {
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return tooLarge(buffer.subarray(0, bytesRead), size) ?? await file.readFile()
  } finally {
    await file.close()
  }
}

function commonFolder(paths: readonly string[]): string {
  const [first = '', ...rest] = paths.map(dirname)
  return rest.reduce((folder, other) => {
    let common = folder
    while (other !== common && !other.startsWith(common.endsWith(sep) ? common : common + sep)) common = dirname(common)
    return common
  }, first)
}

