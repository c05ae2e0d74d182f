/** An audit's options beside those of a check. */
import { join } from 'node:path'
import type { Webhook } from '../audit/webhook.ts'
import { complaint } from '../model/complaint.ts'
import type { AuditFlags } from './flags.ts'
import { address, readCheckOptions, wholeNumber, type CheckOptions } from './options.ts'

export interface AuditOptions extends CheckOptions {
  readonly documents: readonly string[]
  /** Folder of audits, within that of runs. */
  readonly place: string
  readonly budget: number
  /** Address of a database; `null`: all is kept in folders. */
  readonly store: string | null
  /** Folder of bodies that its workers share; `null`: the database keeps them. */
  readonly bodies: string | null
  /** A cron expression; `null`: one audit, now. */
  readonly schedule: string | null
  readonly timeZone: string | null
  readonly webhook: Webhook | null
}

/** At one request a second and host, what a night of seven hours holds on a single host (set by judgement). */
const BUDGET = 25_000

/** Secrets come from the environment alone. Throws a `Complaint` for a value that can't be. */
export async function readAuditOptions(flags: AuditFlags, environment: Readonly<Record<string, string | undefined>> = process.env): Promise<AuditOptions> {
  const options = await readCheckOptions(flags)
  return {
    ...options,
    // Decisions are the check's and the audit's.
    settings: { ...options.settings, decisions: options.settings.decisions ?? join(options.out, 'decisions.json') },
    documents: flags.documents ?? [],
    place: join(options.out, 'audits'),
    budget: wholeNumber('--budget', flags.budget, { least: 1, otherwise: BUDGET }),
    store: flags.store ?? null,
    bodies: typeof flags.cache === 'string' ? flags.cache : null,
    schedule: scheduleIn(flags),
    timeZone: flags.timeZone ?? null,
    webhook: webhookIn(flags, environment),
  }
}

function scheduleIn({ schedule }: AuditFlags): string | null {
  if (schedule === true) throw complaint`--schedule has no expression: write one behind it, such as --schedule "30 2 * * *", or set schedule in the configuration file.`
  return schedule === undefined || schedule === false ? null : schedule
}

function webhookIn(flags: AuditFlags, environment: Readonly<Record<string, string | undefined>>): Webhook | null {
  const own = environment['FOOTPROOF_WEBHOOK'] ?? ''
  const named = own === '' ? flags.webhook : own
  if (named === undefined) return null
  const secret = environment['FOOTPROOF_WEBHOOK_SECRET'] ?? ''
  // An address from the environment may be a secret: it is not repeated.
  if (own !== '' && !/^https?:\/\/\S+$/iu.test(own)) throw complaint`FOOTPROOF_WEBHOOK is not an http(s) address.`
  return { address: address('--webhook', named), secret: secret === '' ? null : secret, withTexts: flags.webhookTexts === true }
}
