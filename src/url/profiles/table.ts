/** The sites footproof knows by their habits. Adding a site is one entry here. */
import type { SiteProfile } from './profile.ts'

/** The agency's sections, as its menu lists them; archives show more, so the list proves nothing by what it lacks. */
const BELTA_SECTIONS = [
  'president', 'politics', 'economics', 'society', 'regions', 'culture', 'sport', 'tech', 'world', 'special', 'comments',
  'interview', 'incident', 'kaleidoscope', 'infographica', 'newscompany', 'photonews', 'video', 'opinions', 'events', 'all_news',
  'roundtable', 'conference', 'dosie', 'eco', 'health', 'history', 'partner', 'pobeda', 'elections', 'onlineconference', 'press-conference',
]

/** Countries whose missions have a name of their own before the ministry's. */
const MISSIONS = [
  'armenia', 'austria', 'azerbaijan', 'belgium', 'brazil', 'bulgaria', 'canada', 'china', 'cuba', 'czech', 'egypt', 'estonia', 'france',
  'georgia', 'germany', 'hungary', 'india', 'indonesia', 'iran', 'israel', 'italy', 'japan', 'kazakhstan', 'korea', 'kyrgyzstan',
  'latvia', 'lithuania', 'moldova', 'mongolia', 'pakistan', 'poland', 'romania', 'russia', 'serbia', 'slovakia', 'spain', 'sweden',
  'switzerland', 'syria', 'tajikistan', 'turkey', 'turkmenistan', 'uae', 'ukraine', 'uk', 'usa', 'uzbekistan', 'venezuela', 'vietnam',
]

export const PROFILES: readonly SiteProfile[] = [
  {
    hosts: ['eng.belta.by', 'blr.belta.by', 'deu.belta.by', 'esp.belta.by', 'pol.belta.by', 'chn.belta.by'],
    shapes: [{ path: '/{section}/view/{slug}-{id}-{year}', identity: '{id}-{year}', isClosed: true }],
    sections: BELTA_SECTIONS,
    words: [],
    subdomains: [],
    isTransliterated: false,
    ending: null,
  },
  {
    hosts: ['belta.by'],
    shapes: [{ path: '/{section}/view/{slug}-{id}-{year}', identity: '{id}-{year}', isClosed: true }],
    sections: BELTA_SECTIONS,
    words: [],
    subdomains: [],
    isTransliterated: true,
    ending: null,
  },
  {
    hosts: ['cis.minsk.by'],
    shapes: [
      { path: '/page/{number}', identity: '/page/{number}', isClosed: false },
      { path: '/news/{number}', identity: '/news/{number}', isClosed: false },
    ],
    sections: ['page', 'news', 'reestr', 'reestrv2'],
    words: [],
    subdomains: [],
    isTransliterated: true,
    ending: null,
  },
  {
    hosts: ['e-cis.info'],
    shapes: [{ path: '/{section}/{number1}/{number2}', identity: null, isClosed: true }],
    sections: ['cooperation', 'news', 'page', 'foto', 'video', 'upload'],
    words: [],
    subdomains: [],
    isTransliterated: true,
    ending: '/',
  },
  {
    hosts: ['government.by'],
    shapes: [
      { path: '/{language}/content/{number}', identity: '/{language}/content/{number}', isClosed: false },
      { path: '/{language}/solutions/{number}', identity: '/{language}/solutions/{number}', isClosed: false },
    ],
    sections: ['ru', 'en', 'by'],
    words: [],
    subdomains: [],
    isTransliterated: true,
    ending: null,
  },
  {
    hosts: ['mfa.gov.by', '*.mfa.gov.by'],
    shapes: [{ path: '/press/{word}/{slug}.html', identity: null, isClosed: true }],
    sections: ['press', 'ru', 'en', 'by', 'bilateral', 'export', 'mulateral', 'kcontent', 'publication', 'upload'],
    words: ['bilateral_relations', 'trade_economic', 'news_mfa', 'belarus_{subdomain}', 'foreign_policy', 'consular_issues', 'embassy_news'],
    subdomains: MISSIONS,
    isTransliterated: true,
    ending: null,
  },
  {
    hosts: ['eec.eaeunion.org'],
    shapes: [{ path: '/news/{slug}', identity: null, isClosed: true }, { path: '/comission/{word}/{slug}', identity: null, isClosed: false }],
    sections: ['news', 'comission', 'upload', 'en', 'am', 'kg', 'kz'],
    words: [],
    subdomains: [],
    isTransliterated: true,
    ending: '/',
  },
  {
    hosts: ['eurasiancommission.org'],
    shapes: [{ path: '/ru/nae/news/Pages/{slug}.aspx', identity: null, isClosed: false }],
    sections: ['ru', 'en', 'hy', 'kz', 'kg'],
    words: [],
    subdomains: [],
    isTransliterated: true,
    ending: null,
  },
  {
    hosts: ['soyuz.by', 'sonyuz.by'],
    shapes: [{ path: '/{section}/{slug}', identity: null, isClosed: false }],
    sections: [
      'ekonomika', 'mezhregionalnoe-sotrudnichestvo', 'obschestvo', 'politika', 'kultura', 'sport', 'novosti-soyuznogo-gosudarstva',
      'nauka', 'bezopasnost', 'turizm', 'projects', 'intervyu', 'regiony', 'v-mire',
    ],
    words: [],
    subdomains: [],
    isTransliterated: true,
    ending: null,
  },
  {
    hosts: ['president.gov.by'],
    shapes: [{ path: '/{language}/events/{slug}', identity: null, isClosed: false }],
    sections: ['ru', 'en', 'by', 'be'],
    words: [],
    subdomains: [],
    isTransliterated: true,
    ending: null,
  },
  {
    hosts: ['sb.by'],
    shapes: [{ path: '/articles/{slug}.html', identity: null, isClosed: true }],
    sections: ['articles', 'author', 'tags', 'en'],
    words: [],
    subdomains: [],
    isTransliterated: true,
    ending: '.html',
  },
  {
    hosts: ['economy.gov.by', 'customs.gov.by', 'minprom.gov.by', 'mshp.gov.by', 'minfin.gov.by', 'nbrb.by', 'belstat.gov.by', 'mart.gov.by'],
    shapes: [{ path: '/{language}/{word}/{slug}', identity: null, isClosed: false }],
    sections: ['ru', 'en', 'by', 'be', 'press', 'statistics', 'news'],
    words: [],
    subdomains: [],
    isTransliterated: true,
    ending: null,
  },
]
