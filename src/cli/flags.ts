/** The check's options as typed or configured, before they are understood. */

/** As typed or configured for audits; every one may be absent. */
export interface AuditFlags extends CheckFlags {
  readonly documents?: readonly string[]
  readonly budget?: string
  readonly store?: string
  /** On the command line `--schedule` without an expression means the file's. */
  readonly schedule?: string | boolean
  readonly timeZone?: string
  readonly webhook?: string
  readonly webhookTexts?: boolean
}

/** Rules of one host, in a configuration file. */
export interface HostFlags {
  readonly 'delay'?: number | undefined
  readonly 'per-host'?: number | undefined
  readonly 'skip'?: boolean | undefined
  readonly 'reason'?: string | undefined
}

/** As typed; every one may be absent. */
export interface CheckFlags {
  readonly format?: string
  readonly out?: string
  readonly offline?: boolean
  readonly plan?: boolean
  readonly maxConcurrency?: string
  readonly perHost?: string
  readonly delay?: string
  readonly timeout?: string
  readonly retries?: string
  readonly maxBytes?: string
  readonly contact?: string
  readonly connectTo?: readonly string[]
  readonly allowPrivate?: boolean
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly archive?: string | boolean
  readonly ignoreRobots?: boolean
  readonly cache?: string | boolean
  readonly maxAge?: string
  readonly decisions?: string
  readonly warc?: boolean
  readonly replay?: string
  readonly lexicon?: string
  readonly translate?: string
  readonly failOn?: string
  readonly politeness?: string
  readonly strictness?: string
  /** By host; in a configuration file alone. */
  readonly hosts?: Readonly<Record<string, HostFlags>>
  readonly lang?: string
  readonly config?: string
  readonly log?: string
  readonly metrics?: string
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly progress?: boolean
  readonly color?: boolean
}
