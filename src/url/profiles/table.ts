/** The sites footproof knows by their habits. Adding a site is one entry here. */
import type { SiteProfile } from './profile.ts'

/** The agency's sections, as its menu lists them; archives show more, so the list proves nothing by what it lacks. */
const BELTA_SECTIONS = [
  'president', 'politics', 'economics', 'society', 'regions', 'culture', 'sport', 'tech', 'world', 'special', 'comments',
  'interview', 'incident', 'kaleidoscope', 'infographica', 'newscompany', 'photonews', 'video', 'opinions', 'events', 'all_news',
  'roundtable', 'conference', 'dosie', 'eco', 'health', 'history', 'partner', 'pobeda', 'elections', 'onlineconference', 'press-conference',
]

export const PROFILES: readonly SiteProfile[] = [
  {
    hosts: ['belta.by', 'eng.belta.by', 'blr.belta.by', 'deu.belta.by', 'esp.belta.by', 'pol.belta.by', 'chn.belta.by'],
    shapes: [{ path: '/{section}/view/{slug}-{id}-{year}', identity: '{id}-{year}' }],
    sections: BELTA_SECTIONS,
    ending: null,
  },
  {
    hosts: ['cis.minsk.by'],
    shapes: [
      { path: '/page/{number}', identity: '/page/{number}' },
      { path: '/news/{number}', identity: '/news/{number}' },
    ],
    sections: ['page', 'news', 'reestr', 'reestrv2'],
    ending: null,
  },
  {
    hosts: ['e-cis.info'],
    shapes: [{ path: '/{section}/{number1}/{number2}', identity: null }],
    sections: ['cooperation', 'news', 'page', 'foto', 'video', 'upload'],
    ending: '/',
  },
  {
    hosts: ['government.by'],
    shapes: [
      { path: '/{language}/content/{number}', identity: '/{language}/content/{number}' },
      { path: '/{language}/solutions/{number}', identity: '/{language}/solutions/{number}' },
    ],
    sections: ['ru', 'en', 'by'],
    ending: null,
  },
  {
    hosts: ['mfa.gov.by', '*.mfa.gov.by'],
    shapes: [{ path: '/press/{word}/{slug}.html', identity: null }],
    sections: ['press', 'ru', 'en', 'by', 'bilateral', 'export', 'mulateral', 'kcontent', 'publication', 'upload'],
    ending: null,
  },
  {
    hosts: ['eec.eaeunion.org'],
    shapes: [{ path: '/news/{slug}', identity: null }, { path: '/comission/{word}/{slug}', identity: null }],
    sections: ['news', 'comission', 'upload', 'en', 'am', 'kg', 'kz'],
    ending: '/',
  },
  {
    hosts: ['eurasiancommission.org'],
    shapes: [{ path: '/ru/nae/news/Pages/{slug}.aspx', identity: null }],
    sections: ['ru', 'en', 'hy', 'kz', 'kg'],
    ending: null,
  },
  {
    hosts: ['soyuz.by', 'sonyuz.by'],
    shapes: [{ path: '/{section}/{slug}', identity: null }],
    sections: [
      'ekonomika', 'mezhregionalnoe-sotrudnichestvo', 'obschestvo', 'politika', 'kultura', 'sport', 'novosti-soyuznogo-gosudarstva',
      'nauka', 'bezopasnost', 'turizm', 'projects', 'intervyu', 'regiony', 'v-mire',
    ],
    ending: null,
  },
  {
    hosts: ['president.gov.by'],
    shapes: [{ path: '/{language}/events/{slug}', identity: null }],
    sections: ['ru', 'en', 'by', 'be'],
    ending: null,
  },
  {
    hosts: ['sb.by'],
    shapes: [{ path: '/articles/{slug}.html', identity: null }],
    sections: ['articles', 'author', 'tags', 'en'],
    ending: '.html',
  },
  {
    hosts: ['economy.gov.by', 'customs.gov.by', 'minprom.gov.by', 'mshp.gov.by', 'minfin.gov.by', 'nbrb.by', 'belstat.gov.by', 'mart.gov.by'],
    shapes: [{ path: '/{language}/{word}/{slug}', identity: null }],
    sections: ['ru', 'en', 'by', 'be', 'press', 'statistics', 'news'],
    ending: null,
  },
]
