/** Ports that are never asked because something other than a web server listens there. */

/**
 * The Fetch standard's list of bad ports, and the databases, printers and remote desktops that it leaves out.
 * https://fetch.spec.whatwg.org/#port-blocking
 */
const BAD_PORTS: ReadonlySet<number> = new Set([
  0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110, 111, 113,
  115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 445, 465, 512, 513, 514, 515, 526, 530, 531, 532, 540, 548, 554,
  556, 563, 587, 601, 631, 636, 873, 989, 990, 993, 995, 1433, 1719, 1720, 1723, 2049, 2375, 3306, 3389, 3659, 4045, 4190, 5060, 5061,
  5432, 6000, 6379, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080, 11211, 27017,
])

/** Below: the small services of RFC 862–868, which a request can't harm. They are what tests use for a closed port. */
const SMALL_SERVICES_END = 20
/** Below: ports that only a system's own services take (RFC 6335, 6). */
const SYSTEM_PORTS_END = 1024
/** Sites that couldn't have 80 stand beside it. */
const isWebSystemPort = (port: number) => (port >= 80 && port <= 90) || port === 443

/** Whether `port` may be asked; `allowPrivate` opens the system's ports, but not those of mail, shells and databases. */
export function isForbiddenPort(port: number, allowPrivate: boolean): boolean {
  if (allowPrivate && port > 0 && port < SMALL_SERVICES_END) return false
  if (BAD_PORTS.has(port)) return true
  return !allowPrivate && port < SYSTEM_PORTS_END && !isWebSystemPort(port)
}
