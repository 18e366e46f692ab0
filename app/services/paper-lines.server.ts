import { heightOf, inks, write, type Fact, type Pdf } from './pdf-parts.server.ts'

interface Place {
  x: number
  y: number
  width: number
}

/** A line where two stand side by side: its labels, its value under them. Gives its height; measuring draws nothing. */
export function drawCell(pdf: Pdf, { label, value }: Fact, place: Place, measure?: 'measure') {
  const { x, y, width } = place
  const put = measure ? heightOnly : write
  const labels = put(pdf, `${label.vi}  ·  ${label.en}`, x, y, {
    size: 7.3,
    color: inks.soft,
    width,
  })
  return put(pdf, value, x, labels + 0.5, { size: 10.5, bold: true, width }) + 6.5 - y
}

/** A line that has the whole width: its labels left, its value right of them. */
export function drawRow(pdf: Pdf, { label, value }: Fact, place: Place, measure?: 'measure') {
  const { x, y, width } = place
  const put = measure ? heightOnly : write
  const aside = width * 0.36
  const middle = put(pdf, label.vi, x, y, { size: 9.5, width: aside - 12 })
  const labels = put(pdf, label.en, x, middle, { size: 7, color: inks.soft, width: aside - 12 })
  const look = { size: 12, bold: true, width: width - aside }
  return Math.max(labels, put(pdf, value, x + aside, y, look)) + 12 - y
}

function heightOnly(pdf: Pdf, text: string, _x: number, y: number, look: Look) {
  return y + heightOf(pdf, text, look)
}

type Look = Parameters<typeof heightOf>[2]
