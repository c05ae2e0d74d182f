/** Types of the list's maker, for the test that holds the list. */
export function listOfSites(folder: string): string
