/** `footproof cache verify|clear`: looks after the cache. */
import { complaint } from '../../model/complaint.ts'
import { phrase } from '../../model/phrase.ts'
import { clearCache, verifyCache } from '../../store/cache-care.ts'
import { writeLine } from '../output.ts'
import { spoken } from '../voice.ts'

const MEGABYTE = 1024 * 1024

export async function cacheCommand(deed: string, folder: string): Promise<void> {
  switch (deed) {
    case 'verify': {
      const { answers, bytes, damaged, left } = await verifyCache(folder, new Date())
      await writeLine(spoken(phrase`${folder}: kept pages: ${answers}, ${megabytes(bytes)} MB; taken out: ${damaged} damaged, ${left} left over.`))
      return
    }
    case 'clear':
      await writeLine(spoken(phrase`${folder}: emptied, ${megabytes(await clearCache(folder))} MB free.`))
      return
    default: throw complaint`footproof cache ${deed}: there is verify and clear.`
  }
}

const megabytes = (bytes: number) => (bytes / MEGABYTE).toFixed(1)
