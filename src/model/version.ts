/** The package's version, put in at build time. */
declare const FOOTPROOF_VERSION: string
export const VERSION: string = FOOTPROOF_VERSION
