/** What mouse, keys and typing do. */
export const ACTING = `const deeds = {
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
`
