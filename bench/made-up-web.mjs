// What pages of a made-up web tell of: words that a page's number chooses, and the titles made of them.

const WORDS = 'harbour school tractor council bridge winter ferry village market engine library river forest teacher doctor harvest factory season museum road'.split(' ')

export const word = n => WORDS[(n * 7919 + (n >> 3)) % WORDS.length]

export const titleOf = page => `The ${word(page)} and the ${word(page + 5)} of district ${page}`

/** The title as it stands in an address. */
export const slugOf = page => titleOf(page).toLowerCase().replaceAll(' ', '-')
