/** The room's public face: printed addresses found and repaired, page keys, siblings, slugs. */
export { originalOf } from './archived.ts'
export { toFetchable } from './fetchable.ts'
export { findAddresses } from './find.ts'
export { hostNameOf } from './host-name.ts'
export { keyOf } from './key.ts'
export { relationOf } from './linked.ts'
export { siblingOf } from './sibling.ts'
export { slugWords } from './slug.ts'
