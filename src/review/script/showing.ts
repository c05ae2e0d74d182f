/** Shows one note at a time, its entry in the list, and how far the work is. */
export const SHOWING = `const state = about => pending.get(about) === undefined ? decisions[about] : pending.get(about)
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
`
