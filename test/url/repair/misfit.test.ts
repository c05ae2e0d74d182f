import { expect, test } from 'vitest'
import { misfit } from '../../../src/url/repair/misfit.ts'

test.each(['dQw4w9WgXc', 'dQw4w9WgXcQQ'])('%s is no video’s code: all have eleven letters', code => { expect(misfit(`https://www.youtube.com/watch?v=${code}`)).toEqual([code]) })

test.each(['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'https://www.youtube.com/about?v=dQw', 'https://coast.example/watch?v=1', 'no address'])('nothing is wrong with %s', url => { expect(misfit(url)).toEqual([]) })
