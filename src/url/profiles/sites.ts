/** Every site profile. Written by `node scripts/site-profiles.mjs` from the files in `sites/`; a test holds it equal to them. */
import type { Site } from './site.ts'
import _24kg from './sites/24kg.json' with { type: 'json' }
import armenpress from './sites/armenpress.json' with { type: 'json' }
import arxiv from './sites/arxiv.json' with { type: 'json' }
import atypon from './sites/atypon.json' with { type: 'json' }
import azertac from './sites/azertac.json' with { type: 'json' }
import bbc from './sites/bbc.json' with { type: 'json' }
import beltaLanguages from './sites/belta-languages.json' with { type: 'json' }
import belta from './sites/belta.json' with { type: 'json' }
import cisMinsk from './sites/cis-minsk.json' with { type: 'json' }
import cisstat from './sites/cisstat.json' with { type: 'json' }
import cnn from './sites/cnn.json' with { type: 'json' }
import congress from './sites/congress.json' with { type: 'json' }
import cyberleninka from './sites/cyberleninka.json' with { type: 'json' }
import demoCrs from './sites/demo-crs.json' with { type: 'json' }
import demoLugovets from './sites/demo-lugovets.json' with { type: 'json' }
import demoMintrade from './sites/demo-mintrade.json' with { type: 'json' }
import demoVertaEnglish from './sites/demo-verta-english.json' with { type: 'json' }
import demoVerta from './sites/demo-verta.json' with { type: 'json' }
import doiResolvers from './sites/doi-resolvers.json' with { type: 'json' }
import dw from './sites/dw.json' with { type: 'json' }
import dzen from './sites/dzen.json' with { type: 'json' }
import eCis from './sites/e-cis.json' with { type: 'json' }
import eecFormer from './sites/eec-former.json' with { type: 'json' }
import eec from './sites/eec.json' with { type: 'json' }
import eurLex from './sites/eur-lex.json' with { type: 'json' }
import facebook from './sites/facebook.json' with { type: 'json' }
import gazetaRu from './sites/gazeta-ru.json' with { type: 'json' }
import govKz from './sites/gov-kz.json' with { type: 'json' }
import governmentBy from './sites/government-by.json' with { type: 'json' }
import guardian from './sites/guardian.json' with { type: 'json' }
import handle from './sites/handle.json' with { type: 'json' }
import imdb from './sites/imdb.json' with { type: 'json' }
import instagram from './sites/instagram.json' with { type: 'json' }
import interfax from './sites/interfax.json' with { type: 'json' }
import iz from './sites/iz.json' with { type: 'json' }
import jstor from './sites/jstor.json' with { type: 'json' }
import justia from './sites/justia.json' with { type: 'json' }
import kabar from './sites/kabar.json' with { type: 'json' }
import kazinform from './sites/kazinform.json' with { type: 'json' }
import kommersant from './sites/kommersant.json' with { type: 'json' }
import kremlin from './sites/kremlin.json' with { type: 'json' }
import lenta from './sites/lenta.json' with { type: 'json' }
import mfaBy from './sites/mfa-by.json' with { type: 'json' }
import ministriesByFurther from './sites/ministries-by-further.json' with { type: 'json' }
import ministriesBy from './sites/ministries-by.json' with { type: 'json' }
import moldpres from './sites/moldpres.json' with { type: 'json' }
import nbrb from './sites/nbrb.json' with { type: 'json' }
import nytimes from './sites/nytimes.json' with { type: 'json' }
import ok from './sites/ok.json' with { type: 'json' }
import ont from './sites/ont.json' with { type: 'json' }
import pmc from './sites/pmc.json' with { type: 'json' }
import podrobno from './sites/podrobno.json' with { type: 'json' }
import pravoBy from './sites/pravo-by.json' with { type: 'json' }
import presidentBy from './sites/president-by.json' with { type: 'json' }
import pubmed from './sites/pubmed.json' with { type: 'json' }
import rbc from './sites/rbc.json' with { type: 'json' }
import reddit from './sites/reddit.json' with { type: 'json' }
import regionsBy from './sites/regions-by.json' with { type: 'json' }
import regnum from './sites/regnum.json' with { type: 'json' }
import reuters from './sites/reuters.json' with { type: 'json' }
import rfeRl from './sites/rfe-rl.json' with { type: 'json' }
import rg from './sites/rg.json' with { type: 'json' }
import ria from './sites/ria.json' with { type: 'json' }
import sbBy from './sites/sb-by.json' with { type: 'json' }
import soyuzBy from './sites/soyuz-by.json' with { type: 'json' }
import sportsRu from './sites/sports-ru.json' with { type: 'json' }
import springer from './sites/springer.json' with { type: 'json' }
import sputnik from './sites/sputnik.json' with { type: 'json' }
import ssrn from './sites/ssrn.json' with { type: 'json' }
import stackOverflow from './sites/stack-overflow.json' with { type: 'json' }
import tass from './sites/tass.json' with { type: 'json' }
import telegram from './sites/telegram.json' with { type: 'json' }
import tengrinews from './sites/tengrinews.json' with { type: 'json' }
import trend from './sites/trend.json' with { type: 'json' }
import turkmen from './sites/turkmen.json' with { type: 'json' }
import tutBy from './sites/tut-by.json' with { type: 'json' }
import twitter from './sites/twitter.json' with { type: 'json' }
import ukrinform from './sites/ukrinform.json' with { type: 'json' }
import uza from './sites/uza.json' with { type: 'json' }
import vedomosti from './sites/vedomosti.json' with { type: 'json' }
import vk from './sites/vk.json' with { type: 'json' }
import vz from './sites/vz.json' with { type: 'json' }
import wikibooks from './sites/wikibooks.json' with { type: 'json' }
import wikidata from './sites/wikidata.json' with { type: 'json' }
import wikimedia from './sites/wikimedia.json' with { type: 'json' }
import wikinews from './sites/wikinews.json' with { type: 'json' }
import wikipedia from './sites/wikipedia.json' with { type: 'json' }
import wikiquote from './sites/wikiquote.json' with { type: 'json' }
import wikisource from './sites/wikisource.json' with { type: 'json' }
import wikiversity from './sites/wikiversity.json' with { type: 'json' }
import wikivoyage from './sites/wikivoyage.json' with { type: 'json' }
import wiktionary from './sites/wiktionary.json' with { type: 'json' }
import worldbank from './sites/worldbank.json' with { type: 'json' }
import youtubeShort from './sites/youtube-short.json' with { type: 'json' }
import youtube from './sites/youtube.json' with { type: 'json' }
import zakonKz from './sites/zakon-kz.json' with { type: 'json' }

export const SITES: readonly Site[] = [
  _24kg,
  armenpress,
  arxiv,
  atypon,
  azertac,
  bbc,
  beltaLanguages,
  belta,
  cisMinsk,
  cisstat,
  cnn,
  congress,
  cyberleninka,
  demoCrs,
  demoLugovets,
  demoMintrade,
  demoVertaEnglish,
  demoVerta,
  doiResolvers,
  dw,
  dzen,
  eCis,
  eecFormer,
  eec,
  eurLex,
  facebook,
  gazetaRu,
  govKz,
  governmentBy,
  guardian,
  handle,
  imdb,
  instagram,
  interfax,
  iz,
  jstor,
  justia,
  kabar,
  kazinform,
  kommersant,
  kremlin,
  lenta,
  mfaBy,
  ministriesByFurther,
  ministriesBy,
  moldpres,
  nbrb,
  nytimes,
  ok,
  ont,
  pmc,
  podrobno,
  pravoBy,
  presidentBy,
  pubmed,
  rbc,
  reddit,
  regionsBy,
  regnum,
  reuters,
  rfeRl,
  rg,
  ria,
  sbBy,
  soyuzBy,
  sportsRu,
  springer,
  sputnik,
  ssrn,
  stackOverflow,
  tass,
  telegram,
  tengrinews,
  trend,
  turkmen,
  tutBy,
  twitter,
  ukrinform,
  uza,
  vedomosti,
  vk,
  vz,
  wikibooks,
  wikidata,
  wikimedia,
  wikinews,
  wikipedia,
  wikiquote,
  wikisource,
  wikiversity,
  wikivoyage,
  wiktionary,
  worldbank,
  youtubeShort,
  youtube,
  zakonKz,
]
