/** Letters of the languages that are read, for patterns: a class of all letters of Unicode takes longer to make than a book to search. */

export const UPPER = 'A-ZÀ-ÖØ-ÞĀ-ſА-ЯЁІЎ'
export const LOWER = 'a-zß-öø-žа-яёіў'
export const LETTER = 'A-Za-zÀ-ÖØ-öø-žА-яЁёІіЎў'
