// Runs a Node program and reads its most memory and its processor time (all threads) while it runs; both stay 0 where there is no /proc.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Clock ticks a second in /proc (sysconf(_SC_CLK_TCK); 100 on every Linux in use). */
const TICKS = 100

/** In this folder or in `folder`; what it prints is dropped, errors apart. Fails where the program does. */
export async function watched(args, folder) {
  const start = performance.now()
  const child = spawn(process.execPath, args.map(String), { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  let mebibytes = 0
  let cpuSeconds = 0
  const watch = setInterval(() => {
    try {
      mebibytes = Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 1024 * mebibytes) / 1024
      // Fields 14 and 15 (user and system); the second field is a name in brackets that may have blanks.
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ').at(-1).split(' ')
      cpuSeconds = Math.max(cpuSeconds, (Number(fields[11]) + Number(fields[12])) / TICKS)
    } catch { /* ended, or no such system */ }
  }, 50)
  const status = await new Promise(resolve => { child.once('close', resolve) })
  clearInterval(watch)
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}`)
  return { mebibytes, cpuSeconds, seconds: (performance.now() - start) / 1000 }
}
