/** Sends each decision at once, and again as long as the server is away; what is undone is sent too. */
export const SENDING = `let sending = null, timer
async function post(body) {
  const response = await fetch('/decide', { method: 'POST', headers: { 'content-type': 'application/json', 'x-footproof-token': token }, body: JSON.stringify(body) })
  if (response.ok) return response.json()
  throw Object.assign(new Error(await response.text()), { isRefused: [400, 404, 413].includes(response.status), isSaid: response.status === 500 })
}
async function sendOne(about) {
  const sent = pending.get(about)
  try {
    const { decision } = await post({ about, decision: sent })
    decisions[about] = decision
  } catch (error) {
    if (!error.isRefused) throw error
    if (sent?.remark) drafts.put(about, sent.remark)
    notice(words.refused)
  }
  if (JSON.stringify(pending.get(about)) === JSON.stringify(sent)) pending.put(about, undefined)
  showAbout(about)
}
function wait(text) { const box = $('#waiting'); tell(box, text); box.hidden = false }
async function flush() {
  if (sending) return sending
  sending = (async () => {
    try {
      for (const about of pending.names()) await sendOne(about)
      $('#waiting').hidden = true
      if (done === casesOf.size) notice(words.allDone)
    } catch (error) {
      wait(error.isSaid ? error.message : words.waiting)
      clearTimeout(timer)
      timer = setTimeout(flush, 2000)
    }
  })()
  await sending
  sending = null
  if (pending.names().length > 0 && $('#waiting').hidden) flush()
}
function send(about, decision) {
  pending.put(about, decision)
  showAbout(about)
  flush()
}
function decide(each, change) {
  const { about } = each, before = state(about) ?? null
  undone = [...undone, { about, before }].slice(-200)
  keepUndone()
  const remark = (drafts.get(about) ?? before?.remark ?? '').slice(0, 4000)
  drafts.put(about, undefined)
  notice('')
  send(about, { reference: each.group.name, ruling: before?.ruling ?? null, reading: before?.reading ?? null, ...change, remark })
}
function undo() {
  const last = undone.pop()
  keepUndone()
  if (!last) { notice(words.nothingToUndo); return }
  const [each] = casesOf.get(last.about) ?? []
  if (each) open(each.group, each)
  send(last.about, last.before)
  notice(words.undone)
}
function rule(each, ruling, reading = null) {
  const known = state(each.about)
  const isAgain = known?.ruling === ruling && known.reading === reading
  decide(each, isAgain ? { ruling: null, reading: null } : { ruling, reading })
}
function useOther(each) {
  const box = boxOf(each), field = $('input[type=url]', box), text = field.value.trim()
  if (!/^https?:\\/\\/[^\\s/]+/i.test(text) || !URL.canParse(text)) { field.setAttribute('aria-invalid', 'true'); tell($('.status', box), words.notAnAddress); field.focus(); return }
  field.removeAttribute('aria-invalid')
  addresses.put(each.about, undefined)
  rule(each, 'reading', text)
}
`
