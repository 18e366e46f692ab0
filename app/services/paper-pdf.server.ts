import PDFDocument from 'pdfkit'
import { CARD_HEIGHT, drawCard } from './card-drawing.server.ts'
import { drawCell, drawRow } from './paper-lines.server.ts'
import {
  decorate,
  drawLotus,
  drawQr,
  heightOf,
  inks,
  registerFonts,
  write,
  type PaperSheet,
  type Part,
  type Pdf,
} from './pdf-parts.server.ts'

/** A4 in points. */
const PAGE = { width: 595.28, height: 841.89 }
const EDGE = 24
const SIDE = 50
const INNER = PAGE.width - SIDE * 2
const GAP = 26
/** The foot begins here: code, signature, dossier. */
const FOOT = 668
const QR_SIDE = 92

/**
 * A result as a file to keep: A4, Vietnamese with English under it, tagged for readers that speak, the agency's
 * signature attached. The same sheet always gives the same bytes.
 */
export function drawPaper(sheet: PaperSheet): Promise<Buffer> {
  const { title, issuedAt, jws, fileName, number } = sheet
  const at = new Date(issuedAt)
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: 'vi',
    info: {
      Title: `${title.vi} ${number.value} – ${sheet.mark.vi}`,
      Author: sheet.office.vi,
      Creator: 'Một Lần',
      Producer: 'Một Lần',
      CreationDate: at,
      ModDate: at,
    },
  })
  const chunks: Buffer[] = []
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
  registerFonts(pdf)
  pdf.file(Buffer.from(jws), {
    name: `${fileName}.jws`,
    type: 'application/jose',
    description: sheet.attached.en,
    creationDate: at,
    modifiedDate: at,
  })
  fill(pdf, sheet)
  pdf.end()
  return done
}

function fill(pdf: Pdf, sheet: PaperSheet) {
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  decorate(pdf, () => drawFrame(pdf, sheet))
  let y = head(pdf, root, sheet)
  if (sheet.isCard) {
    drawCard(pdf, sheet, PAGE.width / 2, y)
    y += CARD_HEIGHT + 4
    y = said(pdf, root, sheet.fold, y, 6.5) + 12
  }
  body(pdf, root, sheet, y)
  foot(pdf, root, sheet)
  root.end()
}

function drawFrame(pdf: Pdf, { mark, simulation }: PaperSheet) {
  const { width, height } = PAGE
  pdf.rect(0, 0, width, EDGE + 2).fill(inks.sun100)
  const notice = `${mark.vi} · ${simulation.vi} — ${simulation.en}`
  write(pdf, notice, 0, 8, { size: 7.5, bold: true, color: inks.sun700, width, align: 'center' })
  const top = EDGE + 14
  pdf.roundedRect(EDGE, top, width - EDGE * 2, height - top - EDGE, 10)
  pdf.lineWidth(1.4).stroke(inks.leaf700)
  pdf.roundedRect(EDGE + 4, top + 4, width - EDGE * 2 - 8, height - top - EDGE - 8, 7)
  pdf.lineWidth(0.4).stroke(inks.leaf300)
  pdf.rotate(-52, { origin: [width / 2, height / 2] })
  const look = { size: 104, bold: true, color: inks.leaf50, width: 900, align: 'center' as const }
  write(pdf, mark.vi, width / 2 - 450, height / 2 - 76, look)
}

/** Who issues it, its number, its name; gives where the next thing may stand. */
function head(pdf: Pdf, root: Part, { agency, office, number, title }: PaperSheet) {
  const half = INNER / 2 - 24
  const right = PAGE.width - SIDE - half
  decorate(pdf, () => drawLotus(pdf, PAGE.width / 2 - 17, 46, 34))
  part(pdf, root, 'P', () => {
    const below = write(pdf, agency.vi, SIDE, 54, { size: 8.5, color: inks.soft, width: half })
    write(pdf, office.vi, SIDE, below + 1, { size: 10, bold: true, width: half })
  })
  part(pdf, root, 'P', () => {
    const { label, value } = number
    const look = { size: 8.5, color: inks.soft, width: half, align: 'right' as const }
    const below = write(pdf, `${label.vi} / ${label.en}`, right, 54, look)
    write(pdf, value, right, below + 1, { ...look, size: 10, bold: true, color: inks.ink })
  })
  const centred = { width: INNER, align: 'center' as const }
  const heading = title.vi.toLocaleUpperCase('vi')
  const size = heading.length > 30 ? 18 : 24
  let y = 108
  part(pdf, root, 'H1', () => {
    y = write(pdf, heading, SIDE, y, { ...centred, size, bold: true, color: inks.leaf800 })
  })
  part(pdf, root, 'P', () => {
    y = write(pdf, title.en, SIDE, y + 1, { ...centred, size: 10.5, color: inks.soft })
  })
  return y + 16
}

/** The lines of the paper, in one column or two; what does not fit goes on a page of its own. */
function body(pdf: Pdf, root: Part, sheet: PaperSheet, top: number) {
  const columns = sheet.lines.length > 12 || sheet.isCard ? 2 : 1
  const width = (INNER - GAP * (columns - 1)) / columns
  const draw = columns === 1 ? drawRow : drawCell
  const heights = sheet.lines.map((line) => draw(pdf, line, { x: 0, y: 0, width }, 'measure'))
  const share = Math.max(...heights, heights.reduce((sum, height) => sum + height, 0) / columns)
  let [y, column, start, left] = [top, 0, top, share]
  for (const [index, line] of sheet.lines.entries()) {
    const height = heights[index] ?? 0
    const isFull = y + height > FOOT - 8 || (column < columns - 1 && left < height / 2)
    if (isFull && y > start) {
      column += 1
      if (column === columns) {
        foot(pdf, root, sheet)
        pdf.addPage()
        decorate(pdf, () => drawFrame(pdf, sheet))
        ;[column, start] = [0, 64]
      }
      ;[y, left] = [start, share]
    }
    const place = { x: SIDE + column * (width + GAP), y, width }
    part(pdf, root, 'P', () => void draw(pdf, line, place))
    y += height
    left -= height
  }
}

function foot(pdf: Pdf, root: Part, sheet: PaperSheet) {
  const { proof, facts, attached } = sheet
  decorate(pdf, () => {
    pdf
      .moveTo(SIDE, FOOT)
      .lineTo(PAGE.width - SIDE, FOOT)
      .lineWidth(0.6)
      .stroke(inks.leaf300)
  })
  const top = FOOT + 14
  const alt = `${proof.scan.vi}: ${proof.address}`
  root.add(pdf.struct('Figure', { alt }, () => drawQr(pdf, proof.address, SIDE, top, QR_SIDE)))
  const left = SIDE + QR_SIDE + 18
  const width = PAGE.width - SIDE - left
  let y = top - 2
  part(pdf, root, 'P', () => {
    y = write(pdf, proof.scan.vi, left, y, { size: 10, bold: true, color: inks.leaf800, width })
    y = write(pdf, proof.address, left, y, { size: 7, color: inks.soft, width })
  })
  y += 5
  const half = (width - 14) / 2
  for (const [index, fact] of facts.entries()) {
    const at = left + (index % 2) * (half + 14)
    const from = y + Math.floor(index / 2) * 26
    part(pdf, root, 'P', () => {
      const { label, value } = fact
      const small = { size: 6.2, color: inks.soft, width: half, oneLine: true }
      write(pdf, `${label.vi}  ·  ${label.en}`, at, from, small)
      write(pdf, value, at, from + 8.5, { size: 8.5, bold: true, width: half, oneLine: true })
    })
  }
  const last = PAGE.height - EDGE - 22
  said(pdf, root, attached, last, 6.5)
}

/** In both languages, in the middle; gives where it ends. */
function said(pdf: Pdf, root: Part, { vi, en }: PaperSheet['fold'], y: number, size: number) {
  const look = { size, color: inks.soft, width: INNER, align: 'center' as const }
  part(pdf, root, 'P', () => void write(pdf, `${vi} ${en}`, SIDE, y, look))
  return y + heightOf(pdf, `${vi} ${en}`, look)
}

function part(pdf: Pdf, root: Part, type: string, draw: () => void) {
  root.add(pdf.struct(type, {}, draw))
}
