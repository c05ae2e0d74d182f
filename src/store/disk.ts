/** The disk's folders, and what it refuses in one sentence a user can act on. */
import { dirname } from 'node:path'
import { Complaint } from '../model/complaint.ts'
import { DISK, type Disk } from './files.ts'

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there; choose another folder with --out or change its permissions',
  EPERM: 'you may not write there; choose another folder with --out or change its permissions',
  EROFS: 'that disk is read-only; choose another folder with --out',
  ENOSPC: 'the disk is full; make room and start again: finished results are kept and the run goes on where it was',
  EFBIG: 'files of that size may not be written there; choose another folder with --out',
  EDQUOT: 'your disk quota is used up; make room and start again: finished results are kept and the run goes on where it was',
  ENOENT: 'there is no such folder and none can be made; choose another folder with --out',
  ENOTDIR: 'a part of that path is a file, not a folder; choose another folder with --out',
  EEXIST: 'there is a file of that name where a folder is needed; choose another folder with --out',
  EISDIR: 'there is a folder of that name where a file is needed; choose another folder with --out',
  ENAMETOOLONG: 'that path is too long for this disk; choose a shorter one with --out',
}

/** The error as a `Complaint` where the user can mend it, else as it came. */
export function complainOfDisk(error: unknown, path: string): unknown {
  const reason = REASONS[codeOf(error)]
  return reason === undefined ? error : new Complaint(`${path} can't be written: ${reason}.`)
}

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
