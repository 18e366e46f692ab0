/** Sentences one after the other, each with its full stop where another follows; undefined when there is none. */
export function sentences(...said: readonly (string | false | undefined)[]): string | undefined {
  const there = said.filter((one) => typeof one === 'string' && one !== '')
  return (
    there.map((one, i) => (i < there.length - 1 ? ended(String(one)) : one)).join(' ') || undefined
  )
}

const ended = (sentence: string) => (/[.!?…:]$/u.test(sentence) ? sentence : `${sentence}.`)
