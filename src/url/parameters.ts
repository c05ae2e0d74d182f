/** Parameters that never choose another page: how a reader came, and who they are. */

/**
 * Names that only say how a reader came, in small letters: campaign and click marks after ClearURLs' list for every site and
 * the services' own help pages (Google Ads and Analytics, Yandex, VK, Meta, Microsoft, TikTok, LinkedIn, Pinterest, Matomo,
 * HubSpot, Mailchimp, Marketo, Adobe, Klaviyo, BBC, AMP viewers). A trailing `*` stands for any ending.
 */
const TRACKING = [
  'utm_*', 'mtm_*', 'piwik_*', 'pk_campaign', 'pk_kwd', 'pk_keyword', 'pk_source', 'pk_medium', 'pk_content', 'pk_cid', 'matomo_*',
  'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'gad_source', 'gad_campaignid', 'srsltid', '_ga', '_gl', '_gac', 'ga_source', 'ga_medium', 'ga_term',
  'ga_content', 'ga_campaign', 'yclid', 'ysclid', 'ymclid', '_openstat', 'rb_clickid', 'etext', 'fbclid', 'fb_action_ids', 'fb_action_types',
  'fb_source', 'fb_ref', 'igsh', 'igshid', 'msclkid', 'twclid', '__twitter_impression', 'ttclid', 'li_fat_id', 'epik', '_branch_match_id',
  '_hsenc', '_hsmi', '__hstc', '__hssc', '__hsfp', 'hsctatracking', 'hsa_*', 'mc_cid', 'mc_eid', 'mkt_tok', 'ml_subscriber', 'ml_subscriber_hash',
  's_kwcid', 's_cid', 'ef_id', '_ke', '_kx', 'vero_id', 'vero_conv', 'oly_anon_id', 'oly_enc_id', 'bsft_*', 'wickedid', 'cmpid', 'ns_campaign', 'ns_mchannel',
  'ns_source', 'ns_linkname', 'ns_fee', 'at_medium', 'at_campaign', 'at_custom1', 'at_custom2', 'at_custom3', 'at_custom4', 'xtor', 'itm_*',
  'guccounter', 'guce_referrer', 'guce_referrer_sig', 'spm', 'amp_js_v', 'amp_gsa', 'usqp', 'aoh',
]

/** Session marks by name alone, in small letters: PHP, Java, ASP, ASP.NET, ColdFusion, osCommerce. */
const SESSION = ['phpsessid', 'jsessionid', 'aspsessionid*', 'asp.net_sessionid', 'cfid', 'cftoken', 'oscsid', 'zenid']

/** Names that say session only with a value drawn by chance; else they may name a section or a meeting. */
const SESSION_BY_VALUE = ['sid', 's', 'sess', 'sessid', 'sess_id', 'session', 'sessionid', 'session_id', 'phpsess']
/** What such a value is: 128 bits or more, as forums and PHP write them. */
const RANDOM_VALUE = /^(?=.*[0-9])(?=.*[a-z])[0-9a-z]{26,128}$/iu

const names = new Set([...TRACKING, ...SESSION].filter(name => !name.endsWith('*')))
const beginnings = [...TRACKING, ...SESSION].filter(name => name.endsWith('*')).map(name => name.slice(0, -1))
const namesByValue = new Set(SESSION_BY_VALUE)

/** Whether a parameter never chooses another page, on any site. Case of the name doesn't count. */
export function isIdle(name: string, value: string): boolean {
  const small = name.toLowerCase()
  return names.has(small) || beginnings.some(beginning => small.startsWith(beginning)) || (namesByValue.has(small) && RANDOM_VALUE.test(value))
}
