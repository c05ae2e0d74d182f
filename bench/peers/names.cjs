/** Preloaded into a Node peer: the farm's names lead to its ports on loopback, as `--connect-to` does it for footproof. */
'use strict'
const dns = require('node:dns')
const net = require('node:net')

const { plain, secure, withoutTls, missing, failing } = JSON.parse(process.env.FARM)
const isOfFarm = name => typeof name === 'string' && /\.example$/i.test(name)
const isAmong = (list, name) => list.some(each => name === each || name.endsWith(`.${each}`))

function address(name) {
  const host = name.toLowerCase()
  if (isAmong(missing, host)) throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: host })
  if (isAmong(failing, host)) throw Object.assign(new Error(`getaddrinfo EAI_AGAIN ${host}`), { code: 'EAI_AGAIN', syscall: 'getaddrinfo', hostname: host })
  return { address: '127.0.0.1', family: 4 }
}

const { lookup } = dns
dns.lookup = function lookUp(name, options, callback) {
  if (!isOfFarm(name)) return lookup.apply(this, arguments)
  const done = typeof options === 'function' ? options : callback
  try {
    const found = address(name)
    process.nextTick(() => { if (options?.all === true) done(null, [found]); else done(null, found.address, found.family) })
  } catch (error) {
    process.nextTick(() => { done(error) })
  }
}
const lookUpSoon = dns.promises.lookup
dns.promises.lookup = async (name, options) => {
  if (!isOfFarm(name)) return lookUpSoon(name, options)
  const found = address(name)
  return options?.all === true ? [found] : found
}

const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function connectToFarm(...given) {
  const options = Array.isArray(given[0]) ? given[0][0] : given[0]
  if (typeof options === 'object' && options !== null && isOfFarm(options.host ?? options.hostname)) {
    const host = String(options.host ?? options.hostname).toLowerCase()
    if (Number(options.port) === 80) options.port = plain
    else if (Number(options.port) === 443) options.port = isAmong(withoutTls, host) ? plain : secure
  }
  return connect.apply(this, given)
}
