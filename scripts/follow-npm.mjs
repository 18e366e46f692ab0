// @ts-check

// npm runs scripts through a shell that does not pass signals on. Imported for this effect: when the
// shell is gone, this process gets the signal too, instead of staying behind and keeping the port.
if (process.env.npm_lifecycle_event) {
  const shell = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 250)
  watch.unref()
}
