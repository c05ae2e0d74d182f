/** The sites of the demo's sample manuscript: made up, under a domain that no real site can have (RFC 2606). */
import type { SiteProfile } from './profile.ts'

const SECTIONS = ['economics', 'society', 'regions', 'science']

export const MADE_UP_PROFILES: readonly SiteProfile[] = [
  {
    hosts: ['verta.example'],
    shapes: [{ path: '/{section}/{id}-{slug}.html', identity: '{id}', isClosed: true }],
    sections: SECTIONS,
    words: [],
    subdomains: [],
    isTransliterated: true,
    ending: '.html',
  },
  {
    hosts: ['eng.verta.example'],
    shapes: [{ path: '/{section}/{id}-{slug}.html', identity: '{id}', isClosed: true }],
    sections: SECTIONS,
    words: [],
    subdomains: [],
    isTransliterated: false,
    ending: '.html',
  },
  {
    hosts: ['crs.example'],
    shapes: [{ path: '/page/{number}', identity: '/page/{number}', isClosed: false }],
    sections: ['page'],
    words: [],
    subdomains: [],
    isTransliterated: false,
    ending: null,
  },
  {
    hosts: ['mintrade.example'],
    shapes: [
      { path: '/ru/news/{number}', identity: '/ru/news/{number}', isClosed: false },
      { path: '/ru/orders/{number}', identity: '/ru/orders/{number}', isClosed: false },
    ],
    sections: ['ru'],
    words: ['news', 'orders'],
    subdomains: [],
    isTransliterated: false,
    ending: null,
  },
  {
    hosts: ['lugovets-university.example'],
    shapes: [],
    sections: ['ru'],
    words: ['international_relations', 'partner_network'],
    subdomains: [],
    isTransliterated: false,
    ending: '/',
  },
]
