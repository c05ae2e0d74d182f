/** The port `Store` on a disk: a folder of runs, each run a folder of its own. */
export { openStore } from './runs.ts'
