import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { create } from 'qrcode'
import type { Language } from '#machines/bundle.ts'

export type Pdf = InstanceType<typeof PDFDocument>
export type Part = ReturnType<Pdf['struct']>

/** A text as it stands on a paper: Vietnamese first, English small under it. */
export type Twice = Readonly<Record<Language, string>>

/** Everything that stands on a result paper, already in words. */
export interface PaperSheet {
  /** Something that is valid until a day is carried along: it is drawn as a card. */
  isCard: boolean
  title: Twice
  agency: Twice
  office: Twice
  mark: Twice
  simulation: Twice
  number: Fact
  lines: readonly Fact[]
  /** Who signed, when, for which dossier. */
  facts: readonly Fact[]
  /** Where the paper is proved, and what the code is for. */
  proof: { address: string; scan: Twice }
  attached: Twice
  fold: Twice
  issuedAt: number
  jws: string
  fileName: string
}

export interface Fact {
  label: Twice
  value: string
}

export const inks = {
  ink: '#1d2b2a',
  soft: '#4d5a57',
  leaf50: '#edf5f1',
  leaf100: '#d9ebe3',
  leaf300: '#8fbfb0',
  leaf700: '#125c53',
  leaf800: '#0d4640',
  lotus: '#b93a64',
  sun100: '#fdf0cc',
  sun700: '#7a5200',
} as const

const { resolve } = createRequire(import.meta.url)
const font = (name: string) =>
  resolve(`@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`)

/** Fonts with every Vietnamese letter: those built into PDF have none of them. */
export function registerFonts(pdf: Pdf) {
  pdf.registerFont('plain', font('400Regular'))
  pdf.registerFont('bold', font('600SemiBold'))
}

interface Look {
  size: number
  bold?: boolean
  color?: string
  width: number
  align?: 'left' | 'center' | 'right'
  /** Stays on one line, cut with an ellipsis. */
  oneLine?: boolean
}

function dress(pdf: Pdf, { size, bold, color = inks.ink }: Look) {
  return pdf
    .font(bold ? 'bold' : 'plain')
    .fontSize(size)
    .fillColor(color)
}

const layout = ({ width, align, oneLine, size }: Look) => ({
  width,
  align,
  lineGap: size * 0.08,
  ...(oneLine ? { height: size * 1.6, ellipsis: true } : {}),
})

/** Writes at a place; gives how far down the text reaches. */
export function write(pdf: Pdf, text: string, x: number, y: number, look: Look): number {
  dress(pdf, look).text(text, x, y, layout(look))
  return y + heightOf(pdf, text, look)
}

export function heightOf(pdf: Pdf, text: string, look: Look): number {
  return dress(pdf, look).heightOfString(text, layout(look))
}

/** Something to look at only: readers that speak the page pass over it. */
export function decorate(pdf: Pdf, draw: () => void) {
  pdf.markContent('Artifact', { type: 'Layout' })
  pdf.save()
  draw()
  pdf.restore()
  pdf.endMarkedContent()
}

/** The code for scanning, as squares: sharp at any size. */
export function drawQr(pdf: Pdf, text: string, x: number, y: number, side: number) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const cell = side / modules.size
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue
      pdf.rect(x + column * cell, y + row * cell, cell, cell)
    }
  }
  pdf.fill(inks.ink)
}

const LEAVES =
  'M24 35C13.5 35 8.5 28 8.5 19.5c5 .5 9 2.5 11.5 6M24 35c10.5 0 15.5-7 15.5-15.5-5 .5-9 2.5-11.5 6'
const PETAL = 'M24 35c-5-3.5-7-8-7-12.5S19.5 13.5 24 9c4.5 4.5 7 9 7 13.5S29 31.5 24 35Z'

/** The portal's own sign, a lotus; no emblem of any state. `tint` draws all of it in one colour. */
export function drawLotus(pdf: Pdf, x: number, y: number, side: number, tint?: string) {
  pdf.save()
  pdf.translate(x, y).scale(side / 48)
  pdf.lineWidth(2.6).lineCap('round')
  pdf.path(LEAVES).stroke(tint ?? inks.leaf700)
  pdf.path(PETAL).stroke(tint ?? inks.lotus)
  pdf.restore()
}
