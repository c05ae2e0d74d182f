/** Repeats audits by a cron expression, whatever the machine's clock does meanwhile. */
import { Cron } from 'croner'
import { complaint } from '../model/complaint.ts'
import type { World } from '../model/world.ts'

export interface Schedule {
  /** The first time after `date`. */
  next(date: Date): Date
}

/** `zone`: by the IANA's names; `null`: this machine's. Throws a `Complaint` for what is neither an expression nor a zone. */
export function scheduleOf(expression: string, zone: string | null): Schedule {
  if (zone !== null && !isZone(zone)) throw complaint`--time-zone ${zone} is no time zone: write one such as Europe/Minsk.`
  const cron = cronOf(expression, zone)
  return {
    next(date) {
      const next = cron.nextRun(date)
      if (next === null) throw complaint`--schedule ${expression} never comes: check its day and month.`
      return next
    },
  }
}

function cronOf(expression: string, zone: string | null): Cron {
  try {
    return new Cron(expression, { paused: true, ...(zone !== null && { timezone: zone }) })
  } catch {
    throw complaint`--schedule ${expression} is not a cron expression: write minute, hour, day, month and weekday, such as "30 2 * * *" for every night at half past two.`
  }
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

export interface Keeping {
  readonly clock: Pick<World, 'now' | 'wait'>
  /** Ends the waiting; `run` must hear it by itself. */
  readonly signal: AbortSignal
  readonly onNext: (date: Date) => void
  /** One audit. While it lasts, no other begins: times that pass meanwhile are passed over. */
  readonly run: () => Promise<void>
}

/** The clock is looked at so often: timers stand still while a machine sleeps, and a clock may be set. */
const STEP_MS = 60_000
/** A clock that goes back by more was set (set by judgement). */
const SET_BACK_MS = 5_000
/** A clock that was set back by less does not bring back a time that has had its audit. */
const DAY_MS = 86_400_000

/** Until the signal aborts. Times that passed in sleep have one audit, when the machine wakes. */
export async function keepTo(schedule: Schedule, { clock, signal, onNext, run }: Keeping): Promise<void> {
  let served = new Date(0)
  while (!signal.aborted) {
    let next = schedule.next(laterOf(clock.now(), served))
    onNext(next)
    let last = clock.now()
    while (last < next) {
      const isOver = await clock.wait(Math.min(next.getTime() - last.getTime(), STEP_MS), signal).then(() => false, (error: unknown) => { if (signal.aborted) return true; throw error })
      if (isOver) return
      const now = clock.now()
      if (now.getTime() < last.getTime() - SET_BACK_MS) {
        next = schedule.next(laterOf(now, served))
        onNext(next)
      }
      last = now
    }
    served = next
    await run()
  }
}

const laterOf = (now: Date, served: Date) => (served > now && served.getTime() - now.getTime() < DAY_MS ? served : now)
