/** What is done with PDFs: the jobs that go to a thread of their own, and how they are done there. */
import { readArticle, type AboutPage } from '../article/index.ts'
import type { Article } from '../model/article.ts'
import { Complaint } from '../model/complaint.ts'
import type { Manuscript } from '../model/manuscript.ts'
import { readManuscript } from '../read/index.ts'

export type PdfJob =
  | { readonly kind: 'article'; readonly body: Uint8Array; readonly about: AboutPage }
  | { readonly kind: 'manuscript'; readonly bytes: Uint8Array; readonly document: string }

/** `complaint`: what a user can mend. `page`: so far it has come, more follows. */
export type PdfReply =
  | { readonly article: Article } | { readonly manuscript: Manuscript } | { readonly complaint: string } | { readonly error: string }

export async function doPdfJob(job: PdfJob): Promise<PdfReply> {
  try {
    if (job.kind === 'article') return { article: await readArticle(job.body, job.about) }
    return { manuscript: await readManuscript(job.bytes, job.document) }
  } catch (error) {
    if (error instanceof Complaint) return { complaint: error.message }
    return { error: error instanceof Error ? error.message : String(error) }
  }
}
