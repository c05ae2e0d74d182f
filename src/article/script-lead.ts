/** Where a page's own script leads at once: some old sites redirect so, and only a browser follows. */

/** Such a page is small; on larger ones the same words stand in handlers of clicks (set by judgement). */
const PAGE_CHARACTERS_MAX = 8_000
/** More scripts than a page has that only leads on (set by judgement). */
const SCRIPTS_MAX = 20
const ASSIGNED = /(?:^|[\s;{}(.!])(?:(?:window|document|self|top|parent)\s{0,3}\.\s{0,3})?location(?:\s{0,3}\.\s{0,3}href)?\s{0,3}=\s{0,3}(["'])([^"'\\\s]{1,2000})\1/u
const CALLED = /(?:^|[\s;{}(.!])location\s{0,3}\.\s{0,3}(?:replace|assign)\s{0,3}\(\s{0,3}(["'])([^"'\\\s]{1,2000})\1\s{0,3}\)/u

/** The address as the script writes it; `null` where no small page's script leads anywhere. */
export function scriptLeadOf(html: string): string | null {
  if (html.length > PAGE_CHARACTERS_MAX || !html.includes('location')) return null
  for (const script of scriptsOf(html).slice(0, SCRIPTS_MAX)) {
    // What waits for a click or a submitted form doesn't lead on by itself.
    if (/addEventListener\s{0,3}\(\s{0,3}["'](?:click|submit)/u.test(script)) continue
    const target = (ASSIGNED.exec(script) ?? CALLED.exec(script))?.[2]
    if (target !== undefined) return target
  }
  return null
}

function scriptsOf(html: string): string[] {
  const lower = html.toLowerCase()
  const scripts: string[] = []
  for (let from = 0; ;) {
    const open = lower.indexOf('<script', from)
    if (open < 0) return scripts
    const start = lower.indexOf('>', open) + 1
    const end = lower.indexOf('</script', open)
    if (start === 0) return scripts
    scripts.push(html.slice(start, end < start ? undefined : end))
    if (end < start) return scripts
    from = end
  }
}
