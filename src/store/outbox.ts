/** What an audit has still to say, in a file; what is damaged counts as said. */
import * as v from 'valibot'
import type { AuditNotice, Outbox, OutboxState } from '../model/audit.ts'
import { phrase, type Phrase } from '../model/phrase.ts'
import { complainOfDisk } from './disk.ts'
import { DISK, type Disk } from './files.ts'
import { openState } from './state.ts'

const noticeShape = v.custom<AuditNotice>(value => v.is(v.object({ kind: v.string(), url: v.string(), references: v.array(v.string()), texts: v.array(v.string()) }), value))
export const outboxShape: v.GenericSchema<unknown, OutboxState> = v.object({ pending: v.array(noticeShape), messages: v.array(v.object({ id: v.string(), content: v.string() })), unread: v.array(v.string()) })

export const NOTHING_TO_SAY: OutboxState = { pending: [], messages: [], unread: [] }

/** Throws a `Complaint` where it can't be written. That it was damaged is told once, in one sentence. */
export function openOutbox(path: string, disk: Disk = DISK, onTrouble: (said: Phrase) => void = () => undefined): Outbox {
  let isTold = false
  const onDamage = () => {
    if (!isTold) onTrouble(phrase`${path} was damaged: what an interrupted audit had still to announce, or a webhook to take, is lost; earlier summaries stand beside it.`)
    isTold = true
  }
  const open = () => openState<OutboxState>(path, outboxShape, NOTHING_TO_SAY, { disk, onDamage })
  return {
    read: async () => (await open()).data,
    async keep(state) {
      try {
        const kept = await open()
        kept.data = state
        await kept.write()
      } catch (error) {
        throw complainOfDisk(error, path)
      }
    },
  }
}
