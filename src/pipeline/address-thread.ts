/** The program of a thread that finds the addresses of notes: takes the notes of a part, gives the addresses of each. */
import { parentPort } from 'node:worker_threads'
import { addressesIn, type Addressed } from '../cite/index.ts'

parentPort?.on('message', (notes: readonly Addressed[]) => { parentPort?.postMessage(notes.map(addressesIn)) })
