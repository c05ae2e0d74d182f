/** What may stand in a configuration file: names, kinds, defaults and a line on each. The check, the schema and `footproof init` go by it. */
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
  readonly says: string
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
export const SECTIONS: readonly (readonly [heading: string, settings: Readonly<Record<string, Setting>>])[] = [
  ['What is audited', {
    'documents': { kind: list, says: 'files, folders, patterns and addresses of published pages; paths from this file on', otherwise: null, example: ['manuscripts/*.docx', 'https://publisher.example/book.html'] },
    'budget': { kind: count(1), says: 'requests of one audit, at most, as far as they can be reckoned beforehand', otherwise: 25_000 },
    'schedule': { kind: text, says: 'when footproof audit --schedule looks: minute, hour, day, month, weekday', otherwise: null, example: '30 2 * * *' },
    'time-zone': { kind: text, says: 'the zone that the schedule means; without one that of this machine', otherwise: null, example: 'Europe/Minsk' },
  }],
  ['What is said', {
    'strictness': { kind: { is: 'choice', of: STRICTNESS_NAMES }, says: 'strict: also warnings fail, certificates are announced 30 days ahead; lenient: nothing fails, a death is announced after 5 looks over 7 days', otherwise: 'normal' },
    'fail-on': { kind: { is: 'choice', of: ['error', 'warning', 'never'] }, says: 'from which severity on the exit code is 1', otherwise: 'error' },
    'lang': { kind: { is: 'choice', of: REPORT_LANGUAGES }, says: 'language of reports and summaries', otherwise: 'en' },
    'format': { kind: { is: 'choices', of: FORMATS }, says: 'formats of the reports that footproof check writes', otherwise: ['html', 'json'] },
    'webhook': { kind: { is: 'address' }, says: 'where announcements are posted as JSON; one that is a secret itself goes into FOOTPROOF_WEBHOOK, the key of its signature into FOOTPROOF_WEBHOOK_SECRET', otherwise: null, example: 'https://publisher.example/hooks/links' },
    'webhook-texts': { kind: onOff, says: 'sentences of the manuscripts are posted as well', otherwise: false },
  }],
  ['Manners', {
    'politeness': { kind: { is: 'choice', of: POLITENESS_NAMES }, says: 'polite: 3 s between two requests of a host; normal: 1 s; swift: a quarter, two at once, for sites that you know', otherwise: 'normal' },
    'delay': { kind: count(0), says: 'least milliseconds between two starts on one host', otherwise: 1000 },
    'per-host': { kind: count(1), says: 'requests under way at once on one host', otherwise: 1 },
    'max-concurrency': { kind: count(1), says: 'requests under way at once over all hosts', otherwise: 64 },
    'timeout': { kind: count(1), says: 'seconds for one look at one address', otherwise: 30 },
    'retries': { kind: count(0), says: 'further tries after errors that may pass', otherwise: 2 },
    'max-bytes': { kind: count(1), says: 'largest page after unpacking', otherwise: 5_242_880 },
    'contact': { kind: text, says: 'an address or page in the user agent, where a site’s owner can reach you', otherwise: null, example: 'editor@publisher.example' },
    'ignore-robots': { kind: onOff, says: 'ask also what robots.txt asks not to', otherwise: false },
    'hosts': { kind: { is: 'hosts' }, says: 'rules of single hosts, which hold for those below them too', otherwise: null },
  }],
  ['What is asked', {
    'include': { kind: list, says: 'ask only addresses that match one of these regular expressions', otherwise: null, example: ['^https://'] },
    'exclude': { kind: list, says: 'don’t ask addresses that match one of these', otherwise: null, example: ['\\.zip$'] },
    'archive': { kind: { is: 'text-or-none' }, says: 'base of a Wayback-like service; false: none is asked', otherwise: 'https://web.archive.org' },
    'offline': { kind: onOff, says: 'ask nothing; use what the cache holds', otherwise: false },
    'allow-private': { kind: onOff, says: 'let requests go to loopback and private addresses', otherwise: false },
    'connect-to': { kind: list, says: 'HOST1:PORT1:HOST2:PORT2, as in curl', otherwise: null, example: ['publisher.example:443:127.0.0.1:8443'] },
    'translate': { kind: { is: 'address' }, says: 'a LibreTranslate service for claims that can’t be told across languages; its key goes into FOOTPROOF_TRANSLATE_KEY', otherwise: null, example: 'https://translate.publisher.example' },
    'lexicon': { kind: text, says: 'a file of your own English–Russian words', otherwise: null, example: 'words.tsv' },
  }],
  ['Where things are kept', {
    'out': { kind: text, says: 'folder of runs and audits', otherwise: 'reports' },
    'store': { kind: text, says: 'a database that keeps what audits know, and whose workers (footproof work) look at the pages; its password goes into PGPASSWORD', otherwise: null, example: 'postgres://footproof@db.publisher.example/footproof' },
    'cache': { kind: { is: 'text-or-none' }, says: 'folder of fetched pages; false: none is kept', otherwise: 'cache' },
    'max-age': { kind: { is: 'duration' }, says: 'a kept page younger than this is not asked for again; audits always ask whether it still holds', otherwise: '1d' },
    'decisions': { kind: text, says: 'what editors decided in reviews; without one decisions.json in the folder of runs', otherwise: null, example: 'decisions.json' },
    'warc': { kind: onOff, says: 'keep every response as WARC 1.1 in the run’s folder', otherwise: false },
    'replay': { kind: text, says: 'do a run again from its WARC, without network', otherwise: null, example: 'responses.warc.gz' },
  }],
  ['How it is watched', {
    'log': { kind: { is: 'choice', of: ['json'] }, says: 'json: one line of JSON on standard error for each thing that happens, instead of the progress', otherwise: null, example: 'json' },
    'metrics': { kind: { is: 'port' }, says: 'the run’s figures at http://127.0.0.1:PORT/metrics for Prometheus, and /healthz; 0: any free port; HOST:PORT to listen elsewhere', otherwise: null, example: 9464 },
    'quiet': { kind: onOff, says: 'print nothing but what is wrong', otherwise: false },
    'verbose': { kind: onOff, says: 'print each page as it is done', otherwise: false },
    'progress': { kind: onOff, says: 'show progress', otherwise: true },
    'color': { kind: onOff, says: 'print in colours', otherwise: true },
  }],
]

export const SETTINGS: Readonly<Record<string, Setting>> = Object.fromEntries(SECTIONS.flatMap(([, settings]) => Object.entries(settings)))

/** Of one host. */
export const HOST_SETTINGS = {
  'delay': { says: 'least milliseconds between two starts', least: 0 },
  'per-host': { says: 'requests under way at once', least: 1 },
  'skip': { says: 'ask nothing of it' },
  'reason': { says: 'why, for people: said where it is left out' },
} as const

/** What must not stand in a file that is shown and shared, and where it belongs instead. */
export const SECRETS: Readonly<Record<string, string>> = { 'webhook-secret': 'FOOTPROOF_WEBHOOK_SECRET', 'translate-key': 'FOOTPROOF_TRANSLATE_KEY' }
