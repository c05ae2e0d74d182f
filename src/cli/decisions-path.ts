/** Where the decisions of reviews are kept. */
import { join } from 'node:path'

/** Beside the runs, where no file is named. */
export const decisionsPath = (named: string | undefined, out: string): string => named ?? join(out, 'decisions.json')
