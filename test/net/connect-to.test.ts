import { expect, test } from 'vitest'
import { Complaint } from '../../src/model/complaint.ts'
import { destinationOf, parseConnectTo } from '../../src/net/connect-to.ts'

const lead = (rule: string, url: string) => {
  const { host, port, overTls } = destinationOf(new URL(url), [parseConnectTo(rule)])
  return `${overTls ? 'tls ' : ''}${host} ${port}`
}

test('empty parts match every host and port', () => {
  expect(lead('::127.0.0.1:8080', 'http://a.example/x')).toBe('127.0.0.1 8080')
})

test('empty targets keep what is there', () => {
  expect(lead('a.example:443::8443', 'https://a.example/')).toBe('tls a.example 8443')
})

test('other hosts are left alone', () => {
  expect(lead('a.example:80:127.0.0.1:8080', 'http://b.example/')).toBe('b.example 80')
})

test('other ports are left alone', () => {
  expect(lead('a.example:80:127.0.0.1:8080', 'http://a.example:81/')).toBe('a.example 81')
})

test('http: before the target asks https addresses in the open', () => {
  expect(lead('::http:127.0.0.1:8450', 'https://a.example/')).toBe('127.0.0.1 8450')
})

test('without http: an https address stays https', () => {
  expect(lead('::127.0.0.1:8450', 'https://a.example/')).toBe('tls 127.0.0.1 8450')
})

test('IPv6 addresses stand in brackets', () => {
  expect(lead('[2001:db8::1]:80:[::1]:8080', 'http://[2001:db8::1]/')).toBe('::1 8080')
})

test('a host matches in any case and script', () => {
  expect(lead('ПРИМЕР.example::127.0.0.1:1', 'http://пример.example/')).toBe('127.0.0.1 1')
})

test('the first rule that matches leads', () => {
  const rules = [parseConnectTo('a.example::127.0.0.1:1'), parseConnectTo('::127.0.0.1:2')]
  expect(destinationOf(new URL('http://a.example/'), rules).port).toBe(1)
})

test.each(['', 'a:b', 'a:1:b', 'a:x:b:1', 'a:1:b:2:3', '::1:80:b:1', 'a:0:b:1', 'a:1:b:70000'])('%j is complained of', rule => {
  expect(() => parseConnectTo(rule)).toThrow(Complaint)
})
