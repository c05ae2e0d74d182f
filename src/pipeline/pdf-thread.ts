/** The program of the thread that reads PDFs: takes a job, gives what came of it. */
import { parentPort } from 'node:worker_threads'
import { doPdfJob, type PdfJob } from './pdf-jobs.ts'

parentPort?.on('message', (job: PdfJob) => { void doPdfJob(job).then(reply => parentPort?.postMessage(reply)) })
