/** What an editor has to do about the findings of a reference. */
import { ACTIONS, type Action, type Finding } from '../model/finding.ts'

/** All that is to be done, in the order of `ACTIONS`; `keep` alone when there is nothing. */
export function actionsOf(findings: readonly Finding[]): readonly Action[] {
  const wanted = new Set(findings.flatMap(actionsFor))
  const actions = ACTIONS.filter(action => wanted.has(action))
  return actions.length > 0 ? actions : ['keep']
}

function actionsFor({ code, severity, args }: Finding): readonly Action[] {
  switch (code) {
    case 'url-repaired': case 'url-doubled': case 'link-moved':
      return ['correct-url']
    case 'url-ambiguous': case 'url-target-differs':
      return ['correct-url', 'check-by-hand']
    case 'url-truncated':
      return ['supply-url']
    case 'url-unrecoverable': case 'identity-refuted': case 'link-dead': case 'link-soft-404': case 'link-malformed':
      if (severity === 'warning') return ['use-archive']
      return args['isSameByCopy'] === 'yes' ? ['use-archive', 'check-by-hand'] : ['supply-url']
    case 'link-blocked':
      // The wall is for us, not for the reader: with a copy that confirms there is nothing left to do.
      return args['isProvedByCopy'] === 'yes' ? [] : ['check-by-hand']
    case 'page-changed':
      return ['use-archive']
    case 'quote-refuted': case 'quote-numbers-differ': case 'quote-names-differ': case 'quote-negation-differs': case 'quote-not-found':
    case 'claim-refuted': case 'claim-numbers-differ':
      return severity === 'error' ? ['correct-quotation'] : ['check-by-hand']
    case 'link-failing': case 'link-unreachable': case 'link-not-checked': case 'tls-invalid': case 'quote-wording-differs':
    case 'claim-unverified': case 'identity-unverified': case 'accessed-before-published':
    case 'markers-without-note': case 'notes-without-marker': case 'number-used-twice': case 'number-lost': case 'note-unnumbered':
    case 'host-refuses': case 'network-down': case 'archive-unreachable': case 'no-notes': case 'document-unread':
    case 'tracked-changes': case 'comments-apart': case 'hidden-text': case 'beside-not-read': case 'no-text-on-pages': case 'cut-at-limit': case 'ends-early':
      return ['check-by-hand']
  }
}
