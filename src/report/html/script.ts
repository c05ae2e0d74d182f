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

document.addEventListener('click', event => {
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
