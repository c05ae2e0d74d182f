/** All rows of the farm. */
import type { Row } from '../row.ts'
import { BODY_ROWS } from './bodies.ts'
import { METHOD_ROWS } from './methods.ts'
import { NASTY_ROWS } from './nasty.ts'
import { NETWORK_ROWS } from './network.ts'
import { REDIRECT_ROWS } from './redirects.ts'
import { REGION_ROWS } from './region.ts'
import { WALL_ROWS } from './walls.ts'

export const ROWS: readonly Row[] = [...METHOD_ROWS, ...REDIRECT_ROWS, ...BODY_ROWS, ...WALL_ROWS, ...NETWORK_ROWS, ...NASTY_ROWS, ...REGION_ROWS]
