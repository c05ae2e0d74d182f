/** The replica's web as data: made-up sites, their pages, and what each address answers. */
import { readFile } from 'node:fs/promises'
import * as v from 'valibot'

const answerShape = v.variant('kind', [
  v.object({ kind: v.literal('article') }),
  /** The article, after a wait. */
  v.object({ kind: v.literal('slow'), afterMs: v.number() }),
  /** The article without some of its paragraphs (counted from 0), which its archived copy still has. */
  v.object({ kind: v.literal('drifted'), without: v.array(v.number()) }),
  v.object({ kind: v.literal('moved'), to: v.pipe(v.string(), v.url()) }),
  v.object({ kind: v.picklist(['missing', 'not-found-page', 'home', 'error', 'reset', 'forbidden', 'challenge']) }),
])

const siteShape = v.object({
  /** Without `www.`: every site answers with it and without. */
  host: v.string(),
  name: v.string(),
  language: v.picklist(['ru', 'en']),
  /** How its pages are made. */
  layout: v.picklist(['agency', 'office', 'journal']),
  charset: v.picklist(['utf-8', 'windows-1251']),
  /** Text of robots.txt; `unavailable`: it answers 503; `null`: there is none. */
  robots: v.nullable(v.string()),
  /** What it answers where no page is. */
  missing: v.picklist(['missing', 'not-found-page', 'home']),
  /** It looks articles up by the number in their address, whatever words follow, and sends to the full address. */
  findsById: v.boolean(),
  /** No connection to be had: its name leads to a closed port. */
  refuses: v.boolean(),
})

const pageShape = v.object({
  url: v.pipe(v.string(), v.url()),
  answer: answerShape,
  article: v.nullable(v.object({ headline: v.string(), date: v.pipe(v.string(), v.isoDate()), paragraphs: v.array(v.string()) })),
  /** When the archive copied it, `yyyymmddhhmmss`. */
  archived: v.nullable(v.pipe(v.string(), v.regex(/^\d{14}$/u))),
})

const webShape = v.object({ sites: v.array(siteShape), pages: v.array(pageShape) })

export type Site = v.InferOutput<typeof siteShape>
export type WebPage = v.InferOutput<typeof pageShape>
export type WebArticle = NonNullable<WebPage['article']>
export type WebAnswer = v.InferOutput<typeof answerShape>
export type Web = v.InferOutput<typeof webShape>

/** Reads the bundled web; throws when the package is damaged. */
export async function loadWeb(): Promise<Web> {
  return v.parse(webShape, JSON.parse(new TextDecoder().decode(await readData('web.json'))))
}

/** Bytes of a data file of the demo. It lies in `data/` beside the sources and in `demo/` beside the built chunks. */
export async function readData(name: string): Promise<Uint8Array> {
  return readFile(new URL(`data/${name}`, import.meta.url)).catch(() => readFile(new URL(`demo/${name}`, import.meta.url)))
}

/** What neither sites nor archives care for: scheme, `www.` and a slash at the end. */
export const addressKey = (url: string): string => url.replace(/^(?:https?:\/\/)?(?:www\.)?/u, '').replace(/\/$/u, '')
