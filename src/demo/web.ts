/** The replica's web as data: made-up sites, their pages, and what each address answers. */
import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const answerShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('article') }),
  /** The article, after a wait. */
  z.object({ kind: z.literal('slow'), afterMs: z.number() }),
  /** The article without some of its paragraphs (counted from 0), which its archived copy still has. */
  z.object({ kind: z.literal('drifted'), without: z.array(z.number()) }),
  z.object({ kind: z.literal('moved'), to: z.url() }),
  z.object({ kind: z.enum(['missing', 'not-found-page', 'home', 'error', 'reset', 'forbidden', 'challenge']) }),
])

const siteShape = z.object({
  /** Without `www.`: every site answers with it and without. */
  host: z.string(),
  name: z.string(),
  language: z.enum(['ru', 'en']),
  /** How its pages are made. */
  layout: z.enum(['agency', 'office', 'journal']),
  charset: z.enum(['utf-8', 'windows-1251']),
  /** Text of robots.txt; `unavailable`: it answers 503; `null`: there is none. */
  robots: z.string().nullable(),
  /** What it answers where no page is. */
  missing: z.enum(['missing', 'not-found-page', 'home']),
  /** It looks articles up by the number in their address, whatever words follow, and sends to the full address. */
  findsById: z.boolean(),
  /** No connection to be had: its name leads to a closed port. */
  refuses: z.boolean(),
})

const pageShape = z.object({
  url: z.url(),
  answer: answerShape,
  article: z.object({ headline: z.string(), date: z.iso.date(), paragraphs: z.array(z.string()) }).nullable(),
  /** When the archive copied it, `yyyymmddhhmmss`. */
  archived: z.string().regex(/^\d{14}$/u).nullable(),
})

const webShape = z.object({ sites: z.array(siteShape), pages: z.array(pageShape) })

export type Site = z.infer<typeof siteShape>
export type WebPage = z.infer<typeof pageShape>
export type WebArticle = NonNullable<WebPage['article']>
export type WebAnswer = z.infer<typeof answerShape>
export type Web = z.infer<typeof webShape>

/** Reads the bundled web; throws when the package is damaged. */
export async function loadWeb(): Promise<Web> {
  return webShape.parse(JSON.parse(new TextDecoder().decode(await readData('web.json'))))
}

/** Bytes of a data file of the demo. It lies in `data/` beside the sources and in `demo/` beside the built chunks. */
export async function readData(name: string): Promise<Uint8Array> {
  return readFile(new URL(`data/${name}`, import.meta.url)).catch(() => readFile(new URL(`demo/${name}`, import.meta.url)))
}

/** What neither sites nor archives care for: scheme, `www.` and a slash at the end. */
export const addressKey = (url: string): string => url.replace(/^(?:https?:\/\/)?(?:www\.)?/u, '').replace(/\/$/u, '')
