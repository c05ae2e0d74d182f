import { expect, test } from 'vitest'
import { relationOf } from '../../src/url/index.ts'

test.each([
  ['the same', 'https://coast.example/news/fog-1929', 'https://coast.example/news/fog-1929', 'same'],
  ['the same, a slash and the scheme apart', 'http://coast.example/news', 'https://coast.example/news/', 'same'],
  ['a hyphen put in at a line end', 'https://coast.example/the-north-\nern-mole', 'https://coast.example/the-northern-mole', 'same'],
  ['a link made of the first line', 'https://coast.example/the-north-\nern-mole', 'https://coast.example/the-north-', 'link-cut'],
  ['a link made of the first line without its hyphen', 'https://coast.example/archive/\n1998/mole', 'https://coast.example/archive', 'link-cut'],
  ['a link that ends within a line', 'https://coast.example/archive/\n1998/mole', 'https://coast.example/', 'other'],
  ['a print that is cut off', 'https://coast.example/news/the-fog', 'https://coast.example/news/the-fog-and-the-siren', 'print-cut'],
  ['too little print to tell', 'https://coast.example', 'https://coast.example.net/elsewhere', 'print-cut'],
  ['a host alone', 'coast.example', 'https://coast.example/elsewhere', 'other'],
  ['another address', 'https://coast.example/news/1', 'https://coast.example/news/2', 'other'],
])('%s', (_, printed, target, relation) => {
  expect(relationOf(printed, target)).toBe(relation)
})
