/** What is done with PDFs in a thread of their own. */
import { readPdfArticle } from '../article/pdf-article.ts'
import type { Article } from '../model/article.ts'
import { Complaint } from '../model/complaint.ts'
import type { Manuscript } from '../model/manuscript.ts'
import type { Phrase } from '../model/phrase.ts'
import { readPdf } from '../read/pdf/index.ts'

export type PdfJob =
  | { readonly kind: 'article'; readonly bytes: Uint8Array; readonly isWhole: boolean }
  | { readonly kind: 'manuscript'; readonly bytes: Uint8Array; readonly document: string }

/** `complaint`: what a user can mend. */
export type PdfReply =
  | { readonly article: Article } | { readonly manuscript: Manuscript } | { readonly complaint: Phrase } | { readonly error: string }

/** Takes the job's bytes: they are gone afterwards. */
export async function doPdfJob(job: PdfJob): Promise<PdfReply> {
  try {
    const { bytes } = job
    if (job.kind === 'article') return { article: await readPdfArticle({ bytes, mayBeTaken: true }, job.isWhole) }
    return { manuscript: await readPdf({ bytes, mayBeTaken: true }, job.document) }
  } catch (error) {
    if (error instanceof Complaint) return { complaint: error.said }
    return { error: error instanceof Error ? error.message : String(error) }
  }
}
