/** All hostile servers. */
import type { HostileServer } from '../server.ts'
import { BODY_SERVERS } from './bodies.ts'
import { HEAD_SERVERS } from './heads.ts'
import { MARKUP_SERVERS } from './markup.ts'

export const SERVERS: readonly HostileServer[] = [...BODY_SERVERS, ...HEAD_SERVERS, ...MARKUP_SERVERS]
