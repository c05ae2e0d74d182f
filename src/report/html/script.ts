/** The page's own script: search, filters, keys, copying, theme, and everything unfolded for print. Without it the page still reads. */
export const SCRIPT = `'use strict'
const $ = (query, from = document) => from.querySelector(query)
const items = [...document.querySelectorAll('.item')]
const form = $('.controls'), search = $('#search'), count = $('#count'), help = $('#help'), root = document.documentElement
root.classList.add('live')
form.hidden = false

const fold = text => text.normalize('NFKC').toLowerCase().replaceAll('\\u0451', '\\u0435')
const texts = new Map()
const textOf = item => { let text = texts.get(item); if (text === undefined) { text = fold(item.textContent).replace(/\\s+/g, ' '); texts.set(item, text) } return text }

function filter() {
  const wanted = [...form.querySelectorAll('select')].filter(select => select.value !== '').map(select => [select.name, select.value])
  const words = fold(search.value).split(/\\s+/).filter(Boolean)
  let shown = 0
  for (const item of items) {
    const fits = wanted.every(([name, value]) => (' ' + item.dataset[name] + ' ').includes(' ' + value + ' ')) && (words.length === 0 || words.every(word => textOf(item).includes(word)))
    if (item.hidden === fits) item.hidden = !fits
    if (fits) shown += 1
  }
  const isAll = wanted.length + words.length === 0
  for (const section of document.querySelectorAll('main > section.work, main > section.rest')) section.hidden = !isAll && $('.item:not([hidden])', section) === null
  const rest = $('details.all'), links = $('section.links')
  if (rest) rest.open = !isAll && shown > 0
  if (links) links.hidden = !isAll
  $('#nothing').hidden = shown > 0
  // What was found must not start behind the bar.
  const above = $('#work').getBoundingClientRect().top
  if (!isAll && above < 0) scrollBy(0, above - form.offsetHeight)
  count.textContent = isAll ? form.dataset.all : form.dataset.some.replace('{shown}', String(shown))
}
let waiting
search.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(filter, 120) })
form.addEventListener('change', filter)
form.addEventListener('reset', () => setTimeout(filter))
form.addEventListener('submit', event => { event.preventDefault(); filter() })
filter()

const visible = () => items.filter(item => !item.hidden && item.getClientRects().length > 0)
const current = () => document.activeElement?.closest?.('.item') ?? null
function move(step) {
  const list = visible(), at = list.indexOf(current())
  const next = at < 0 ? list.find(item => item.getBoundingClientRect().bottom > form.offsetHeight + 8) : list[at + step]
  if (!next) return
  const target = next.matches('details') ? $('summary', next) : next
  target.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'start' })
}

async function copy(item) {
  const text = item && $('.corrected-text', item), button = item && $('.copy', item)
  if (!text) return
  try { await navigator.clipboard.writeText(text.textContent) } catch {
    const range = document.createRange()
    range.selectNodeContents(text)
    getSelection().removeAllRanges()
    getSelection().addRange(range)
    document.execCommand('copy')
  }
  const label = button.textContent
  if (button.classList.contains('done')) return
  button.textContent = button.dataset.done
  button.classList.add('done')
  setTimeout(() => { button.textContent = label; button.classList.remove('done') }, 1600)
}

// The marks are one stop of the tabulator; arrows walk through them.
const marks = [...document.querySelectorAll('a.mark')], told = $('.glance .told')
for (const mark of marks) mark.tabIndex = -1
if (marks[0]) marks[0].tabIndex = 0
function below(mark, step) {
  const { left, top } = mark.getBoundingClientRect()
  const others = marks.map(each => ({ each, box: each.getBoundingClientRect() })).filter(({ box }) => step * (box.top - top) > 1)
  const row = Math.min(...others.map(({ box }) => Math.abs(box.top - top)))
  return others.filter(({ box }) => Math.abs(Math.abs(box.top - top) - row) < 2).sort((one, other) => Math.abs(one.box.left - left) - Math.abs(other.box.left - left))[0]?.each
}
const steps = {
  ArrowRight: mark => marks[marks.indexOf(mark) + 1], ArrowLeft: mark => marks[marks.indexOf(mark) - 1], Home: () => marks[0], End: () => marks[marks.length - 1],
  ArrowDown: mark => below(mark, 1), ArrowUp: mark => below(mark, -1),
}
document.addEventListener('keydown', event => {
  const mark = event.target.closest('a.mark'), step = mark && Object.hasOwn(steps, event.key) && !event.ctrlKey && !event.metaKey && !event.altKey ? steps[event.key](mark) : null
  if (!step) return
  event.preventDefault()
  step.focus()
})
for (const kind of ['focusin', 'mouseover']) document.addEventListener(kind, event => {
  const mark = event.target.closest?.('a.mark')
  if (mark) told.textContent = mark.title
  if (mark && kind === 'focusin') for (const each of marks) each.tabIndex = each === mark ? 0 : -1
})

document.addEventListener('click', event => {
  const pick = event.target.closest('[data-pick]')
  if (pick) {
    const [name, value] = pick.dataset.pick.split('=')
    const select = [...form.querySelectorAll('select')].find(each => each.name === name)
    if (select) { event.preventDefault(); form.reset(); setTimeout(() => { select.value = value; filter(); $('#work').scrollIntoView() }); return }
  }
  const button = event.target.closest('.copy')
  if (button) copy(button.closest('.item'))
  const link = event.target.closest('a[href^="#"]')
  if (link) reveal(link.hash)
})
function reveal(hash) {
  const target = hash.length > 1 && document.getElementById(hash.slice(1))
  if (!target) return
  if (target.hidden) form.reset()
  for (let box = target; box; box = box.parentElement) if (box.matches('details')) box.open = true
}
addEventListener('hashchange', () => { reveal(location.hash); document.getElementById(location.hash.slice(1))?.scrollIntoView() })
reveal(location.hash)

const keys = {
  j: () => move(1), k: () => move(-1), c: () => copy(current()), o: () => { const link = current() && $('.evidence a[target]', current()); if (link) link.click() },
  '/': () => { search.focus(); search.select() }, '?': () => help.showModal(), Escape: () => form.reset(),
}
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || help.open) return
  if (event.target.closest('input, select')) { if (event.key === 'Escape') event.target.blur(); return }
  if (!Object.hasOwn(keys, event.key)) return
  event.preventDefault()
  keys[event.key]()
})
$('#keys').addEventListener('click', () => help.showModal())

const kept = name => { try { return localStorage.getItem(name) } catch { return null } }
if (kept('footproof-theme')) root.dataset.theme = kept('footproof-theme')
$('#theme').addEventListener('click', () => {
  const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  root.dataset.theme = isDark ? 'light' : 'dark'
  try { localStorage.setItem('footproof-theme', root.dataset.theme) } catch { /* a file may have no storage */ }
})

let folded = []
addEventListener('beforeprint', () => { folded = [...document.querySelectorAll('details:not([open])')]; for (const box of folded) box.open = true })
addEventListener('afterprint', () => { for (const box of folded) box.open = false })
`
