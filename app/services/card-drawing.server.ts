import {
  decorate,
  drawLotus,
  drawQr,
  inks,
  write,
  type PaperSheet,
  type Pdf,
} from './pdf-parts.server.ts'

/** 85.6 × 54 mm, as cards are (ISO/IEC 7810 ID-1). */
const WIDTH = 242.65
const HEIGHT = 153.01
const PAD = 11

export const CARD_HEIGHT = HEIGHT

/** Front and back side by side in their true size, to be cut out and folded. */
export function drawCard(pdf: Pdf, sheet: PaperSheet, centre: number, y: number) {
  decorate(pdf, () => {
    const x = centre - WIDTH
    drawFront(pdf, sheet, x, y)
    drawBack(pdf, sheet, centre, y)
    pdf.roundedRect(x, y, WIDTH * 2, HEIGHT, 9)
    pdf.moveTo(centre, y).lineTo(centre, y + HEIGHT)
    pdf.lineWidth(0.6).dash(3, { space: 2.5 }).stroke(inks.leaf300).undash()
  })
}

function drawFront(pdf: Pdf, { title, mark, lines }: PaperSheet, x: number, y: number) {
  pdf.save()
  pdf.roundedRect(x, y, WIDTH, HEIGHT, 9).clip()
  pdf.rect(x, y, WIDTH, HEIGHT).fill(inks.leaf50)
  pdf.rect(x, y, WIDTH, 29).fill(inks.leaf800)
  pdf.restore()
  drawLotus(pdf, x + WIDTH - 92, y + 44, 104, inks.leaf100)
  const inner = WIDTH - PAD * 2
  write(pdf, title.vi.toLocaleUpperCase('vi'), x + PAD, y + 5, {
    size: 9,
    bold: true,
    color: '#ffffff',
    width: inner,
  })
  write(pdf, title.en, x + PAD, y + 17.5, { size: 5.5, color: inks.leaf100, width: inner })
  pdf.roundedRect(x + WIDTH - PAD - 58, y + 8, 58, 13, 6.5).fill(inks.sun100)
  write(pdf, mark.vi, x + WIDTH - PAD - 58, y + 10.5, {
    size: 6,
    bold: true,
    color: inks.sun700,
    width: 58,
    align: 'center',
  })
  const [number, name, ...others] = lines
  write(pdf, number?.value ?? '', x + PAD, y + 33, {
    size: 14,
    bold: true,
    color: inks.leaf800,
    width: inner,
  })
  if (name)
    write(pdf, name.value, x + PAD, y + 53, { size: 9.5, bold: true, width: inner, oneLine: true })
  const half = (inner - 8) / 2
  for (const [index, { label, value }] of others.slice(0, 8).entries()) {
    const left = x + PAD + (index % 2) * (half + 8)
    const top = y + 70 + Math.floor(index / 2) * 20
    write(pdf, label.vi, left, top, { size: 4.8, color: inks.soft, width: half, oneLine: true })
    write(pdf, value, left, top + 6.6, { size: 7, bold: true, width: half, oneLine: true })
  }
}

function drawBack(pdf: Pdf, { proof, simulation, office }: PaperSheet, x: number, y: number) {
  const side = 96
  drawQr(pdf, proof.address, x + PAD, y + 20, side)
  const left = x + PAD * 2 + side
  const width = WIDTH - PAD * 3 - side
  const below = write(pdf, proof.scan.vi, left, y + 20, {
    size: 9,
    bold: true,
    color: inks.leaf800,
    width,
  })
  const end = write(pdf, proof.scan.en, left, below, { size: 6, color: inks.soft, width })
  const last = write(pdf, office.vi, left, end + 8, { size: 7, bold: true, width })
  write(pdf, simulation.vi, left, last + 8, { size: 6.5, color: inks.sun700, width })
  write(pdf, proof.address, x + PAD, y + 126, { size: 5, color: inks.soft, width: WIDTH - PAD * 2 })
}
