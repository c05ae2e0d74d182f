/**
 * The review's own script: shows one finding's note at a time, sends each decision at once, keeps what is typed or unsent in
 * the browser, and hears what other windows decide.
 */
export const SCRIPT = `'use strict'
const $ = (query, from = document) => from.querySelector(query)
const all = (query, from = document) => [...from.querySelectorAll(query)]
const { token, run } = document.body.dataset
const words = JSON.parse(document.body.dataset.words)
const links = all('nav a'), stage = $('#stage'), filter = $('#filter'), root = document.documentElement
const groups = JSON.parse($('#groups').textContent).map((group, index) => ({ ...group, index, link: links[index], left: null, isHidden: false }))
const cases = groups.flatMap(group => { group.cases = group.cases.map((about, at) => ({ about, group, id: 'g' + group.index + 'c' + at })); return group.cases })
const casesOf = new Map()
for (const each of cases) casesOf.set(each.about, [...(casesOf.get(each.about) ?? []), each])
root.classList.add('live')

// One shelf of the browser's storage for all windows of this run; what a browser won't keep lasts as long as the page.
function shelf(name) {
  const key = 'footproof-' + name + '-' + run
  let held = {}
  const read = () => { try { held = JSON.parse(localStorage.getItem(key)) ?? {} } catch { /* see above */ } }
  read()
  return {
    key, read, get: about => held[about], names: () => Object.keys(held),
    put(about, value) {
      read()
      if (value === undefined) delete held[about]; else held[about] = value
      try { localStorage.setItem(key, JSON.stringify(held)) } catch { /* see above */ }
    },
  }
}
const pending = shelf('pending'), drafts = shelf('drafts'), addresses = shelf('addresses'), shelves = [pending, drafts, addresses]
let decisions = {}, undone = []
const undoKey = 'footproof-undo-' + run
try { undone = JSON.parse(sessionStorage.getItem(undoKey)) ?? [] } catch { /* then undo lasts as long as the page */ }
const keepUndone = () => { try { sessionStorage.setItem(undoKey, JSON.stringify(undone)) } catch { /* see above */ } }
const notice = text => { $('#notice').textContent = text }

const state = about => pending.get(about) === undefined ? decisions[about] : pending.get(about)
const isDone = about => { const known = state(about); return known != null && known.ruling !== null }
const boxOf = each => document.getElementById(each.id)
const caseAt = node => { const box = node?.closest?.('.case'); return box ? cases.find(each => each.id === box.id) : undefined }

function showCase(each) {
  const box = boxOf(each)
  if (!box) return
  const { about } = each, known = state(about)
  for (const button of all('[aria-pressed]', box)) {
    const isThis = known != null && known.ruling === button.dataset.do && (button.dataset.reading === undefined || button.dataset.reading === known.reading)
    button.setAttribute('aria-pressed', String(isThis))
  }
  const other = $('input[type=url]', box)
  if (other && document.activeElement !== other) other.value = addresses.get(about) ?? (known?.ruling === 'reading' && !all('[data-reading]', box).some(button => button.dataset.reading === known.reading) ? known.reading : '')
  const field = $('textarea', box), draft = drafts.get(about)
  if (document.activeElement !== field) { field.value = draft ?? known?.remark ?? ''; grow(field) }
  box.classList.toggle('typed', draft !== undefined)
  const said = known == null ? '' : known.ruling !== null ? words.decided[known.ruling] : known.remark === '' ? '' : words.decided.remark
  const status = $('.status', box), isUnsaved = pending.get(about) !== undefined || draft !== undefined
  status.dataset.remark = draft ?? known?.remark ?? ''
  tell(status, [said, isUnsaved ? words.unsaved : said === '' ? '' : words.saved].filter(Boolean).join(' · '))
}
// The same words again are no news to a screen reader.
const tell = (node, text) => { if (node.textContent !== text) node.textContent = text }
const grow = field => { field.style.height = 'auto'; if (field.scrollHeight > 0) field.style.height = field.scrollHeight + 2 + 'px' }

const fits = group => filter.value === '' || (filter.value === 'open' ? openIn(group) > 0 : group.severity === filter.value)
const openIn = group => group.cases.filter(each => !isDone(each.about)).length
let shown = null
function showEntry(group) {
  const open = openIn(group), left = open === 0 ? '✓' : group.cases.length > 1 ? open + '/' + group.cases.length : ''
  if (left !== group.left) {
    group.left = left
    $('.left', group.link).textContent = left
    group.link.classList.toggle('done', open === 0)
  }
  const isHidden = group !== shown && !fits(group)
  if (isHidden !== group.isHidden) { group.isHidden = isHidden; group.link.parentElement.hidden = isHidden }
}
let done = 0
function showProgress() {
  done = 0
  for (const about of casesOf.keys()) if (isDone(about)) done += 1
  $('#meter').max = casesOf.size
  $('#meter').value = done
  tell($('#progress'), words.progress.replace('111', String(done)).replace('222', String(casesOf.size)))
}
function showAbout(about) {
  for (const each of casesOf.get(about) ?? []) { showCase(each); showEntry(each.group) }
  showProgress()
}
function showAll() {
  for (const each of shown?.cases ?? []) showCase(each)
  for (const group of groups) showEntry(group)
  showProgress()
}

// The list alone is scrolled, not the page.
function list(link) {
  const nav = $('nav'), top = link.getBoundingClientRect().top - nav.getBoundingClientRect().top, height = link.offsetHeight
  if (top < 0) nav.scrollTop += top
  else if (top + height > nav.clientHeight) nav.scrollTop += top + height - nav.clientHeight
}
function open(group, each) {
  if (group !== shown) {
    const before = shown
    shown = group
    stage.innerHTML = group.markup
    if (before) { before.link.removeAttribute('aria-current'); showEntry(before) }
    group.link.setAttribute('aria-current', 'true')
    showEntry(group)
    for (const own of group.cases) showCase(own)
    $('#previous').disabled = step(-1, group.cases[0]) === undefined
    $('#next').disabled = step(1, group.cases.at(-1)) === undefined
  }
  list(group.link)
  if (!each) return
  // At the beginning a browser would scroll to it.
  if (location.hash !== '#g' + group.index) history.replaceState(null, '', '#g' + group.index)
  const box = boxOf(each)
  box.focus({ preventScroll: true })
  ;(each === group.cases[0] ? stage : box).scrollIntoView({ block: 'nearest' })
  if (stage.getBoundingClientRect().top < 0 && each === group.cases[0]) stage.scrollIntoView({ block: 'start' })
}
const current = () => caseAt(document.activeElement) ?? shown?.cases[0]
const isWanted = each => filter.value === 'open' ? !isDone(each.about) : fits(each.group)
function step(by, from) {
  for (let next = cases.indexOf(from) + by; next >= 0 && next < cases.length; next += by) if (isWanted(cases[next])) return cases[next]
}
function move(by) { const next = step(by, current()); if (next) open(next.group, next) }

let sending = null, timer
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
const deeds = {
  accepted: each => rule(each, 'accepted'), rejected: each => rule(each, 'rejected'), 'as-printed': each => rule(each, 'as-printed'),
  reading: (each, button) => rule(each, 'reading', button.dataset.reading), other: each => useOther(each), remark: each => decide(each, {}),
}
async function copy(button) {
  try { await navigator.clipboard.writeText($('.corrected-text').textContent) } catch { return }
  notice(button.dataset.done)
}
document.addEventListener('click', event => {
  const button = event.target.closest('button')
  if (button?.dataset.do) deeds[button.dataset.do](caseAt(button), button)
  if (button?.matches('.copy')) copy(button)
  const link = event.target.closest('a[href^="#g"]'), group = link && groups[Number(link.hash.slice(2))]
  if (group) { event.preventDefault(); open(group, group.cases[0]) }
})
document.addEventListener('input', event => {
  const each = caseAt(event.target)
  if (!each) return
  if (event.target.matches('input[type=url]')) { addresses.put(each.about, event.target.value); return }
  drafts.put(each.about, event.target.value)
  grow(event.target)
  showCase(each)
})
// A remark that is left is saved.
document.addEventListener('focusout', event => {
  const each = event.target.matches('textarea') ? caseAt(event.target) : undefined
  if (each && drafts.get(each.about) !== undefined && !event.relatedTarget?.matches('[data-do]')) decide(each, {})
})

const press = (each, query) => { const box = boxOf(each), button = $(query, box); if (button) button.click() }
const keys = {
  j: () => move(1), k: () => move(-1), u: undo, '?': () => $('#help').showModal(),
  a: () => press(current(), '[data-do=accepted], [data-do=reading]'), r: () => press(current(), '[data-do=rejected], [data-do=as-printed]'), p: () => press(current(), '[data-do=as-printed]'),
  e: () => $('textarea', boxOf(current())).focus(), o: () => { const link = $('.claims a[target], .sides a[target], .evidence a[target]', stage); if (link) link.click() },
}
document.addEventListener('keydown', event => {
  if (!shown || event.ctrlKey || event.metaKey || event.altKey || $('#help').open || event.isComposing) return
  if (event.target.closest('input, select, textarea')) {
    const each = caseAt(event.target)
    if (event.key === 'Escape') { event.target.blur(); if (each) boxOf(each).focus() }
    if (event.key === 'Enter' && event.target.matches('input[type=url]')) useOther(each)
    return
  }
  if (/^[1-9]$/.test(event.key)) { all('[data-do=reading]', boxOf(current()))[Number(event.key) - 1]?.click(); return }
  // On a Russian keyboard the keys lie where they lie.
  const key = Object.hasOwn(keys, event.key) ? event.key : event.code?.startsWith('Key') ? event.code.slice(3).toLowerCase() : ''
  if (!Object.hasOwn(keys, key)) return
  event.preventDefault()
  keys[key]()
})
$('#undo').addEventListener('click', undo)
$('#next').addEventListener('click', () => move(1))
$('#previous').addEventListener('click', () => move(-1))
filter.addEventListener('change', () => { showAll(); if (shown) list(shown.link) })
$('#keys').addEventListener('click', () => $('#help').showModal())
try { const theme = localStorage.getItem('footproof-theme'); if (theme) root.dataset.theme = theme } catch { /* without storage the system's theme holds */ }
$('#theme').addEventListener('click', () => {
  const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  root.dataset.theme = isDark ? 'light' : 'dark'
  try { localStorage.setItem('footproof-theme', root.dataset.theme) } catch { /* see above */ }
})
// On paper all of it stands.
addEventListener('beforeprint', () => { stage.innerHTML = groups.map(group => group.markup).join(''); for (const each of cases) showCase(each) })
addEventListener('afterprint', () => { const each = current(), group = shown; shown = null; open(group, each.group === group ? each : undefined) })

// What another window of this browser keeps.
addEventListener('storage', event => {
  if (!shelves.some(each => each.key === event.key)) return
  for (const each of shelves) each.read()
  showAll()
})
async function load() {
  try {
    const response = await fetch('/decisions', { headers: { 'x-footproof-token': token } })
    if (!response.ok) throw Object.assign(new Error(await response.text()), { isSaid: response.status === 500 })
    decisions = Object.fromEntries((await response.json()).map(decision => [decision.about, decision]))
    $('#waiting').hidden = true
    showAll()
    flush()
  } catch (error) { wait(error.isSaid ? error.message : words.waiting) }
}
// Another review may share the decisions.
document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') load() })
let events
function listen() {
  events = new EventSource('/events')
  events.addEventListener('open', load)
  events.addEventListener('error', () => {
    wait(words.waiting)
    // An answer that is none ends it for good: another program may hold the port for a while.
    if (events.readyState === EventSource.CLOSED) setTimeout(listen, 3000)
  })
  events.addEventListener('message', event => {
    const { about, decision } = JSON.parse(event.data)
    decisions[about] = decision
    showAbout(about)
  })
}
const groupAt = hash => groups[Number(/^#g(\\d+)$/.exec(hash)?.[1] ?? NaN)]
addEventListener('hashchange', () => { const group = groupAt(location.hash); if (group) open(group, group.cases[0]) })
showAll()
const first = groupAt(location.hash) ?? groups[0]
if (first) { open(first); boxOf(first.cases[0]).focus({ preventScroll: true }) }
listen()
`
