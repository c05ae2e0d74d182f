/** What may stand in a configuration file: names, kinds, defaults and a line on each. The check, the schema and `footproof init` go by it. */
import { phrase, type Phrase } from '../model/phrase.ts'
import { REPORT_LANGUAGES } from '../model/report.ts'
import { FORMATS } from '../report/formats.ts'
import { POLITENESS_NAMES, STRICTNESS_NAMES } from './presets.ts'

/** `list`: one or several · `text-or-none`: a text, or `false` · `hosts`: rules by host · `port`: a port, or a host and one. */
export type Kind =
  | { readonly is: 'text' | 'switch' | 'list' | 'text-or-none' | 'duration' | 'address' | 'hosts' | 'port' }
  | { readonly is: 'count'; readonly least: number }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  | { readonly is: 'choices'; readonly of: readonly string[] }

export interface Setting {
  readonly kind: Kind
  /** In any language. */
  readonly says: Phrase
  /** As it is without being given; `null`: nothing. */
  readonly otherwise: string | number | boolean | readonly string[] | null
  /** What `footproof init` shows where the default shows nothing. */
  readonly example?: string | number | readonly string[]
}

const text = { is: 'text' } as const
const onOff = { is: 'switch' } as const
const list = { is: 'list' } as const
const count = (least: number) => ({ is: 'count', least }) as const

/** In the order in which `footproof init` shows them, by headings. */
export const SECTIONS: readonly (readonly [heading: Phrase, settings: Readonly<Record<string, Setting>>])[] = [
  [phrase`What is audited`, {
    'documents': { kind: list, says: phrase`files, folders, patterns and addresses of published pages; paths from this file on`, otherwise: null, example: ['manuscripts/*.docx', 'https://publisher.example/book.html'] },
    'budget': { kind: count(1), says: phrase`requests of one audit, at most, as far as they can be reckoned beforehand`, otherwise: 25_000 },
    'schedule': { kind: text, says: phrase`when footproof audit --schedule looks: minute, hour, day, month, weekday`, otherwise: null, example: '30 2 * * *' },
    'time-zone': { kind: text, says: phrase`the zone that the schedule means; without one that of this machine`, otherwise: null, example: 'Europe/Minsk' },
  }],
  [phrase`What is said`, {
    'strictness': { kind: { is: 'choice', of: STRICTNESS_NAMES }, says: phrase`strict: also warnings fail, certificates are announced 30 days ahead; lenient: nothing fails, a death is announced after 5 looks over 7 days`, otherwise: 'normal' },
    'fail-on': { kind: { is: 'choice', of: ['error', 'warning', 'never'] }, says: phrase`from which severity on the exit code is 1`, otherwise: 'error' },
    'lang': { kind: { is: 'choice', of: REPORT_LANGUAGES }, says: phrase`language of reports and summaries`, otherwise: 'en' },
    'format': { kind: { is: 'choices', of: FORMATS }, says: phrase`formats of the reports that footproof check writes`, otherwise: ['html', 'json'] },
    'webhook': { kind: { is: 'address' }, says: phrase`where announcements are posted as JSON; one that is a secret itself goes into FOOTPROOF_WEBHOOK, the key of its signature into FOOTPROOF_WEBHOOK_SECRET`, otherwise: null, example: 'https://publisher.example/hooks/links' },
    'webhook-texts': { kind: onOff, says: phrase`sentences of the manuscripts are posted as well`, otherwise: false },
  }],
  [phrase`Manners`, {
    'politeness': { kind: { is: 'choice', of: POLITENESS_NAMES }, says: phrase`polite: 3 s between two requests of a host; normal: 1 s; swift: a quarter, two at once, for sites that you know`, otherwise: 'normal' },
    'delay': { kind: count(0), says: phrase`least milliseconds between two starts on one host`, otherwise: 1000 },
    'per-host': { kind: count(1), says: phrase`requests under way at once on one host`, otherwise: 1 },
    'max-concurrency': { kind: count(1), says: phrase`requests under way at once over all hosts`, otherwise: 64 },
    'timeout': { kind: count(1), says: phrase`seconds for one look at one address`, otherwise: 30 },
    'retries': { kind: count(0), says: phrase`further tries after errors that may pass`, otherwise: 2 },
    'max-bytes': { kind: count(1), says: phrase`largest page after unpacking`, otherwise: 5_242_880 },
    'contact': { kind: text, says: phrase`an address or page in the user agent, where a site’s owner can reach you`, otherwise: null, example: 'editor@publisher.example' },
    'ignore-robots': { kind: onOff, says: phrase`ask also what robots.txt asks not to`, otherwise: false },
    'hosts': { kind: { is: 'hosts' }, says: phrase`rules of single hosts, which hold for those below them too`, otherwise: null },
  }],
  [phrase`What is asked`, {
    'include': { kind: list, says: phrase`ask only addresses that match one of these regular expressions`, otherwise: null, example: ['^https://'] },
    'exclude': { kind: list, says: phrase`don’t ask addresses that match one of these`, otherwise: null, example: ['\\.zip$'] },
    'archive': { kind: { is: 'text-or-none' }, says: phrase`base of a Wayback-like service; false: none is asked`, otherwise: 'https://web.archive.org' },
    'offline': { kind: onOff, says: phrase`ask nothing; use what the cache holds`, otherwise: false },
    'allow-private': { kind: onOff, says: phrase`let requests go to loopback and private addresses`, otherwise: false },
    'connect-to': { kind: list, says: phrase`HOST1:PORT1:HOST2:PORT2, as in curl`, otherwise: null, example: ['publisher.example:443:127.0.0.1:8443'] },
    'translate': { kind: { is: 'address' }, says: phrase`a LibreTranslate service for claims that can’t be told across languages; its key goes into FOOTPROOF_TRANSLATE_KEY`, otherwise: null, example: 'https://translate.publisher.example' },
    'lexicon': { kind: text, says: phrase`a file of your own English–Russian words`, otherwise: null, example: 'words.tsv' },
  }],
  [phrase`Where things are kept`, {
    'out': { kind: text, says: phrase`folder of runs and audits`, otherwise: 'reports' },
    'store': { kind: text, says: phrase`a database that keeps what audits know, and whose workers (footproof work) look at the pages; its password goes into PGPASSWORD`, otherwise: null, example: 'postgres://footproof@db.publisher.example/footproof' },
    'cache': { kind: { is: 'text-or-none' }, says: phrase`folder of fetched pages; false: none is kept`, otherwise: 'cache' },
    'max-age': { kind: { is: 'duration' }, says: phrase`a kept page younger than this is not asked for again; audits always ask whether it still holds`, otherwise: '1d' },
    'decisions': { kind: text, says: phrase`what editors decided in reviews; without one decisions.json in the folder of runs`, otherwise: null, example: 'decisions.json' },
    'warc': { kind: onOff, says: phrase`keep every response as WARC 1.1 in the run’s folder`, otherwise: false },
    'replay': { kind: text, says: phrase`do a run again from its WARC, without network`, otherwise: null, example: 'responses.warc.gz' },
  }],
  [phrase`How it is watched`, {
    'log': { kind: { is: 'choice', of: ['json'] }, says: phrase`json: one line of JSON on standard error for each thing that happens, instead of the progress`, otherwise: null, example: 'json' },
    'metrics': { kind: { is: 'port' }, says: phrase`the run’s figures at http://127.0.0.1:PORT/metrics for Prometheus, and /healthz; 0: any free port; HOST:PORT to listen elsewhere`, otherwise: null, example: 9464 },
    'quiet': { kind: onOff, says: phrase`print nothing but what is wrong`, otherwise: false },
    'verbose': { kind: onOff, says: phrase`print each page as it is done`, otherwise: false },
    'progress': { kind: onOff, says: phrase`show progress`, otherwise: true },
    'color': { kind: onOff, says: phrase`print in colours`, otherwise: true },
  }],
]

export const SETTINGS: Readonly<Record<string, Setting>> = Object.fromEntries(SECTIONS.flatMap(([, settings]) => Object.entries(settings)))

/** Of one host. */
export const HOST_SETTINGS = {
  'delay': { says: phrase`least milliseconds between two starts`, least: 0 },
  'per-host': { says: phrase`requests under way at once`, least: 1 },
  'skip': { says: phrase`ask nothing of it` },
  'reason': { says: phrase`why, for people: said where it is left out` },
} as const

/** What must not stand in a file that is shown and shared, and where it belongs instead. */
export const SECRETS: Readonly<Record<string, string>> = { 'webhook-secret': 'FOOTPROOF_WEBHOOK_SECRET', 'translate-key': 'FOOTPROOF_TRANSLATE_KEY' }
