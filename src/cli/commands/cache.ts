/** `footproof cache verify|clear`: looks after the cache. */
import { Complaint } from '../../model/complaint.ts'
import { clearCache, verifyCache } from '../../store/cache-care.ts'
import { writeLine } from '../output.ts'

const MEGABYTE = 1024 * 1024

export async function cacheCommand(deed: string, folder: string): Promise<void> {
  switch (deed) {
    case 'verify': {
      const { answers, bytes, damaged, left } = await verifyCache(folder, new Date())
      await writeLine(`${folder}: ${answers} kept pages, ${megabytes(bytes)}; ${damaged} damaged and ${left} left over, taken out.`)
      return
    }
    case 'clear':
      await writeLine(`${folder}: emptied, ${megabytes(await clearCache(folder))} free.`)
      return
    default: throw new Complaint(`footproof cache ${deed}: there is verify and clear.`)
  }
}

const megabytes = (bytes: number) => `${(bytes / MEGABYTE).toFixed(1)} MB`
