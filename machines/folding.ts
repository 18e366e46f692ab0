/** Lower case without accents, as Vietnamese is typed in a hurry. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
}

/** The folded words of a text: letters or digits only, `H’leo` one word, `P.01` the two words `p` and `1`. */
export function foldedWords(text: string): string[] {
  const words = fold(text)
    .replace(/['’ʼ`]\s?/g, '')
    .match(/[a-z]+|[0-9]+/g)
  return (words ?? []).map((word) => word.replace(/^0+(?=\d)/, ''))
}
