/** placeholder */
export const writeHtml = (): string => ''
