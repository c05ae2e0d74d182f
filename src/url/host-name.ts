/** The name that manners, findings and reports know a host by. */

/** Lower case, without `www.` and a last dot, whatever scheme or port; what is no address is its own name. */
export function hostNameOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '').replace(/\.$/u, '') : url
}
