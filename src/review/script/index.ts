/**
 * The review's own script: shows one finding's note at a time, sends each decision at once, keeps what is typed or unsent in
 * the browser, and hears what other windows decide. Its parts share one scope, each knows those before it.
 */
import { ACTING } from './acting.ts'
import { LISTENING } from './listening.ts'
import { SENDING } from './sending.ts'
import { SHOWING } from './showing.ts'
import { SHELVES } from './state.ts'

export const SCRIPT = [SHELVES, SHOWING, SENDING, ACTING, LISTENING].join('\n')
