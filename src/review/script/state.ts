/** What the page shows, what was decided, and what the browser keeps of it: unsent decisions, drafts, steps that can be undone. */
export const SHELVES = `'use strict'
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
`
