/**
 * What each sign weighs when it is asked whether an answer of success is the article. Set by judgement from four demands,
 * and held by the tests and the farm: an answer that the site gives for anything, or a landing that is no article, decides
 * alone; words of an error page decide only where the text is thin, also on a site that is honest elsewhere; circumstances
 * decide only together; and nothing outweighs the quotation, the figure or the title itself.
 */
import type { LinkRule } from '../../model/verdicts.ts'

/** From this sum on the article is taken to be missing. */
export const MISSING_FROM = 10

/** More than all that can speak against a page. */
const VETO = -100

export const WEIGHTS: Readonly<Record<LinkRule, number>> = {
  'landed-on-home': 10,
  'landed-on-section': 10,
  'landed-on-search': 10,
  'landed-on-error-page': 10,
  'led-to-other-article': 5,
  'says-not-found': 9,
  'says-removed': 9,
  'thin-text': 3,
  empty: 10,
  // Bar-Yossef et al., WWW 2004: an answer that equals that of a made-up address is the best evidence there is.
  'same-as-sibling': 10,
  'like-sibling': 6,
  'same-heading-as-sibling': 4,
  parked: 10,
  'hosting-default': 10,
  'other-topic': 10,
  'names-other-article': 5,
  // Old sites give their front page as canonical everywhere: it takes more than that.
  'canonical-elsewhere': 4,
  'file-became-page': 5,
  'honest-sibling': -2,
  'has-article-text': -6,
  'carries-title': VETO,
  'carries-figure': VETO,
  'carries-quotation': VETO,
}
