/** Text for a person's terminal. */

/** The text without what could steer a terminal: a file's name, an address or a page's title may hold control characters. */
export const printable = (text: string): string => text.replace(/\p{Cc}|\p{Bidi_Control}/gu, ' ')
