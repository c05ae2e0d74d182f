/** The disk's folders, and what it refuses in one sentence a user can act on. */
import { dirname } from 'node:path'
import { Complaint, complaint } from '../model/complaint.ts'
import { phrase, type Phrase } from '../model/phrase.ts'
import { DISK, type Disk } from './files.ts'

/** What the system says, and what to do; `option` names the folder. */
const REASONS: Readonly<Record<string, (option: string) => Phrase>> = {
  EACCES: option => phrase`you may not write there; choose another folder with ${option} or change its permissions`,
  EPERM: option => phrase`you may not write there; choose another folder with ${option} or change its permissions`,
  EROFS: option => phrase`that disk is read-only; choose another folder with ${option}`,
  ENOSPC: () => phrase`the disk is full; make room and start again: finished results are kept and the run goes on where it was`,
  EFBIG: option => phrase`files of that size may not be written there; choose another folder with ${option}`,
  EDQUOT: () => phrase`your disk quota is used up; make room and start again: finished results are kept and the run goes on where it was`,
  ENOENT: option => phrase`there is no such folder and none can be made; choose another folder with ${option}`,
  ENOTDIR: option => phrase`a part of that path is a file, not a folder; choose another folder with ${option}`,
  EEXIST: option => phrase`there is a file of that name where a folder is needed; choose another folder with ${option}`,
  EISDIR: option => phrase`there is a folder of that name where a file is needed; choose another folder with ${option}`,
  ENAMETOOLONG: option => phrase`that path is too long for this disk; choose a shorter one with ${option}`,
}

/** The error as a `Complaint` where the user can mend it, else as it came. */
export function complainOfDisk(error: unknown, path: string, option = '--out'): unknown {
  const reason = REASONS[codeOf(error)]?.(option)
  return reason === undefined ? error : complaint`${path} can't be written: ${reason}.`
}

/** What an error says, as a part of a sentence. */
export const wordsOf = (error: unknown): Phrase | string => (error instanceof Complaint ? error.said : String(error))

/** Makes a folder and those above it. Node's own recursive `mkdir` never returns where none can be made (`/proc/x`). */
export async function makeFolder(path: string, disk: Disk = DISK): Promise<void> {
  if (await disk.kindOf(path) === 'folder') return
  if (dirname(path) !== path) await makeFolder(dirname(path), disk)
  await disk.makeFolder(path).catch(async (error: unknown) => { if (await disk.kindOf(path) !== 'folder') throw error })
}

/** Also below what is a file, not a folder, there is nothing. */
export const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error))

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
