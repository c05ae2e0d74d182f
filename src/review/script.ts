/**
 * The review's own script: shows one finding's note at a time, sends each decision at once, keeps what is typed or unsent in
 * the browser, and hears what other windows decide.
 */
export const SCRIPT = `'use strict'
const $ = (query, from = document) => from.querySelector(query)
const all = (query, from = document) => [...from.querySelectorAll(query)]
const { token, run } = document.body.dataset
const words = JSON.parse(document.body.dataset.words)
const groups = all('.group'), cases = all('.case'), entries = new Map(all('nav a').map(link => [link.dataset.group, link]))
const caseOf = new Map()
for (const box of cases) caseOf.set(box.dataset.about, [...(caseOf.get(box.dataset.about) ?? []), box])
document.documentElement.classList.add('live')

const kept = name => { try { return JSON.parse(localStorage.getItem('footproof-' + name + '-' + run)) ?? {} } catch { return {} } }
const keep = (name, value) => { try { localStorage.setItem('footproof-' + name + '-' + run, JSON.stringify(value)) } catch { /* what a browser won't keep is still sent */ } }
const session = name => { try { return JSON.parse(sessionStorage.getItem('footproof-' + name + '-' + run)) ?? [] } catch { return [] } }

let decisions = {}
const pending = kept('pending'), drafts = kept('drafts')
let undone = session('undo')
const notice = text => { $('#notice').textContent = text }

const state = about => pending[about] === undefined ? decisions[about] : pending[about]
const isDone = about => { const known = state(about); return known != null && known.ruling !== null }

function showCase(box) {
  const { about } = box.dataset, known = state(about)
  for (const button of all('[data-do]', box)) {
    if (!button.hasAttribute('aria-pressed')) continue
    const isThis = known != null && known.ruling === button.dataset.do && (button.dataset.reading === undefined || button.dataset.reading === known.reading)
    button.setAttribute('aria-pressed', String(isThis))
  }
  const other = $('input[type=url]', box)
  if (other && document.activeElement !== other && known?.ruling === 'reading' && !all('[data-reading]', box).some(button => button.dataset.reading === known.reading)) other.value = known.reading
  const field = $('textarea', box)
  if (document.activeElement !== field) field.value = drafts[about] ?? known?.remark ?? ''
  const isUnsaved = pending[about] !== undefined || drafts[about] !== undefined
  const said = known == null ? '' : known.ruling !== null ? words.decided[known.ruling] : known.remark === '' ? '' : words.decided.remark
  $('.status', box).textContent = [said, isUnsaved ? words.unsaved : said === '' ? '' : words.saved].filter(Boolean).join(' · ')
}

function showProgress() {
  const done = new Set(cases.map(box => box.dataset.about).filter(isDone)).size, whole = caseOf.size
  $('#meter').max = whole
  $('#meter').value = done
  $('#progress').textContent = words.progress.replace('111', String(done)).replace('222', String(whole))
  for (const group of groups) {
    const own = all('.case', group), open = own.filter(box => !isDone(box.dataset.about)).length
    const link = entries.get(group.id)
    link.classList.toggle('done', open === 0)
    $('.left', link).textContent = open === 0 ? '✓' : own.length > 1 ? open + '/' + own.length : ''
    link.parentElement.hidden = $('#filter').value === 'open' && open === 0 && !group.classList.contains('shown')
  }
  return done === whole
}
function showAll() { for (const box of cases) showCase(box); showProgress() }

// The list alone is scrolled, not the page.
function list(link) {
  const nav = $('nav'), top = link.offsetTop - nav.offsetTop
  if (top < nav.scrollTop) nav.scrollTop = top
  else if (top + link.offsetHeight > nav.scrollTop + nav.clientHeight) nav.scrollTop = top + link.offsetHeight - nav.clientHeight
}
function open(group, focus) {
  for (const each of groups) each.classList.toggle('shown', each === group)
  for (const [id, link] of entries) if (id === group.id) { link.setAttribute('aria-current', 'true'); list(link) } else link.removeAttribute('aria-current')
  // At the beginning a browser would scroll to it.
  if (focus && location.hash !== '#' + group.id) history.replaceState(null, '', '#' + group.id)
  showProgress()
  if (focus) { focus.focus({ preventScroll: true }); (focus === $('.case', group) ? group : focus).scrollIntoView({ block: 'nearest' }) }
}
const shown = () => groups.find(group => group.classList.contains('shown')) ?? groups[0]
const current = () => document.activeElement?.closest?.('.case') ?? $('.case', shown())
const isWanted = box => $('#filter').value !== 'open' || !isDone(box.dataset.about)
function move(step) {
  const at = cases.indexOf(current())
  for (let next = at + step; next >= 0 && next < cases.length; next += step) if (isWanted(cases[next])) { open(cases[next].closest('.group'), cases[next]); return }
}

let sending = null, timer
async function post(body) {
  const response = await fetch('/decide', { method: 'POST', headers: { 'content-type': 'application/json', 'x-footproof-token': token }, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(String(response.status))
  return response.json()
}
async function flush() {
  if (sending) return sending
  sending = (async () => {
    try {
      for (const about of Object.keys(pending)) {
        const sent = pending[about]
        const { decision } = await post({ about, decision: sent })
        decisions[about] = decision
        if (pending[about] === sent) { delete pending[about]; keep('pending', pending) }
        for (const box of caseOf.get(about) ?? []) showCase(box)
      }
      $('#waiting').hidden = true
      if (showProgress()) notice(words.allDone)
    } catch {
      $('#waiting').hidden = false
      clearTimeout(timer)
      timer = setTimeout(flush, 2000)
    }
  })()
  await sending
  sending = null
  if (Object.keys(pending).length > 0 && $('#waiting').hidden) flush()
}
function send(about, decision) {
  pending[about] = decision
  keep('pending', pending)
  for (const box of caseOf.get(about) ?? []) showCase(box)
  showProgress()
  flush()
}
function decide(box, change) {
  const { about, reference } = box.dataset, before = state(about) ?? null
  undone = [...undone, { about, before }].slice(-200)
  try { sessionStorage.setItem('footproof-undo-' + run, JSON.stringify(undone)) } catch { /* then undo lasts as long as the page */ }
  const remark = drafts[about] ?? before?.remark ?? ''
  delete drafts[about]
  keep('drafts', drafts)
  notice('')
  send(about, { reference, ruling: before?.ruling ?? null, reading: before?.reading ?? null, ...change, remark })
}
function undo() {
  const last = undone.pop()
  try { sessionStorage.setItem('footproof-undo-' + run, JSON.stringify(undone)) } catch { /* see above */ }
  if (!last) { notice(words.nothingToUndo); return }
  send(last.about, last.before)
  const [box] = caseOf.get(last.about) ?? []
  if (box) open(box.closest('.group'), box)
  notice(words.undone)
}
function rule(box, ruling, reading = null) {
  const known = state(box.dataset.about)
  const isAgain = known?.ruling === ruling && known.reading === reading
  decide(box, isAgain ? { ruling: null, reading: null } : { ruling, reading })
}
function useOther(box) {
  const field = $('input[type=url]', box), text = field.value.trim()
  if (!/^https?:\\/\\/[^\\s/]+/i.test(text) || !URL.canParse(text)) { field.setAttribute('aria-invalid', 'true'); $('.status', box).textContent = words.notAnAddress; field.focus(); return }
  field.removeAttribute('aria-invalid')
  rule(box, 'reading', text)
}
const deeds = {
  accepted: box => rule(box, 'accepted'), rejected: box => rule(box, 'rejected'), 'as-printed': box => rule(box, 'as-printed'),
  reading: (box, button) => rule(box, 'reading', button.dataset.reading), other: box => useOther(box), remark: box => decide(box, {}),
}
document.addEventListener('click', event => {
  const button = event.target.closest('[data-do]')
  if (button) deeds[button.dataset.do](button.closest('.case'), button)
  const link = event.target.closest('nav a')
  if (link) { event.preventDefault(); const group = document.getElementById(link.dataset.group); open(group, $('.case', group)) }
})
document.addEventListener('input', event => {
  const box = event.target.closest('.case')
  if (!box || !event.target.matches('textarea')) return
  drafts[box.dataset.about] = event.target.value
  keep('drafts', drafts)
  $('.status', box).textContent = words.unsaved
})
// A remark that is left is saved.
document.addEventListener('focusout', event => {
  const box = event.target.closest('.case')
  if (box && event.target.matches('textarea') && drafts[box.dataset.about] !== undefined && !event.relatedTarget?.matches('[data-do]')) decide(box, {})
})

const press = (box, query) => { const button = $(query, box); if (button) button.click() }
const keys = {
  j: () => move(1), k: () => move(-1), u: undo, '?': () => $('#help').showModal(),
  a: () => press(current(), '[data-do=accepted], [data-do=reading]'), r: () => press(current(), '[data-do=rejected], [data-do=as-printed]'), p: () => press(current(), '[data-do=as-printed]'),
  e: () => $('textarea', current()).focus(), o: () => { const link = $('.evidence a[target], .claims a[target]', shown()); if (link) link.click() },
}
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || $('#help').open) return
  if (event.target.closest('input, select, textarea')) {
    if (event.key === 'Escape') { const box = event.target.closest('.case'); event.target.blur(); box?.focus() }
    if (event.key === 'Enter' && event.target.matches('input[type=url]')) useOther(event.target.closest('.case'))
    return
  }
  if (/^[1-9]$/.test(event.key)) { all('[data-do=reading]', current())[Number(event.key) - 1]?.click(); return }
  if (!Object.hasOwn(keys, event.key)) return
  event.preventDefault()
  keys[event.key]()
})
$('#undo').addEventListener('click', undo)
$('#next').addEventListener('click', () => move(1))
$('#previous').addEventListener('click', () => move(-1))
$('#filter').addEventListener('change', showProgress)
$('#keys').addEventListener('click', () => $('#help').showModal())
const root = document.documentElement
try { const theme = localStorage.getItem('footproof-theme'); if (theme) root.dataset.theme = theme } catch { /* without storage the system's theme holds */ }
$('#theme').addEventListener('click', () => {
  const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  root.dataset.theme = isDark ? 'light' : 'dark'
  try { localStorage.setItem('footproof-theme', root.dataset.theme) } catch { /* see above */ }
})

async function load() {
  try {
    const response = await fetch('/decisions', { headers: { 'x-footproof-token': token } })
    if (!response.ok) throw new Error(String(response.status))
    decisions = Object.fromEntries((await response.json()).map(decision => [decision.about, decision]))
    $('#waiting').hidden = true
    showAll()
    flush()
  } catch { $('#waiting').hidden = false }
}
const events = new EventSource('/events')
events.addEventListener('open', load)
events.addEventListener('error', () => { $('#waiting').hidden = false })
events.addEventListener('message', event => {
  const { about, decision } = JSON.parse(event.data)
  decisions[about] = decision
  for (const box of caseOf.get(about) ?? []) showCase(box)
  showProgress()
})
addEventListener('hashchange', () => { const group = document.getElementById(location.hash.slice(1)); if (group?.matches('.group')) open(group, $('.case', group)) })
showAll()
const wanted = document.getElementById(location.hash.slice(1)) ?? groups[0]
if (wanted?.matches('.group')) { open(wanted); $('.case', wanted)?.focus({ preventScroll: true }) }
`
