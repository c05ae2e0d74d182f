/** Hears what other windows decide, and begins. */
export const LISTENING = `// What another window of this browser keeps.
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
