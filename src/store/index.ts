/** The port `Store` on a disk: a folder of runs, each run a folder of its own; and what is kept of pages and hosts. */
export { openCache } from './cache.ts'
export { openHostMemory } from './hosts.ts'
export { openStore } from './runs.ts'
