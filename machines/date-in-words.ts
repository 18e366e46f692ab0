import type { Day } from './calendar.ts'

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

/** A day in Vietnamese words, as civil-status papers write it beside the figures. */
export function dayInWords(day: Day): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return `Ngày ${belowHundred(date)}, tháng ${monthInWords(month)}, năm ${yearInWords(year)}`
}

function monthInWords(month: number) {
  return month === 4 ? 'tư' : belowHundred(month)
}

function yearInWords(year: number) {
  const thousands = `${word(Math.floor(year / 1000))} nghìn`
  const rest = year % 1000
  if (rest === 0) return thousands
  const hundreds = `${thousands} ${word(Math.floor(rest / 100))} trăm`
  const small = rest % 100
  if (small === 0) return hundreds
  return `${hundreds} ${small < 10 ? `linh ${word(small)}` : belowHundred(small)}`
}

function belowHundred(number: number) {
  const tens = Math.floor(number / 10)
  const unit = number % 10
  if (tens === 0) return word(unit)
  const ten = tens === 1 ? 'mười' : `${word(tens)} mươi`
  return unit === 0 ? ten : `${ten} ${unitAfterTens(unit, tens)}`
}

/** After tens, one, four and five change their sound: mươi mốt, mươi tư, mười lăm. */
function unitAfterTens(unit: number, tens: number) {
  if (unit === 5) return 'lăm'
  if (tens > 1 && unit === 1) return 'mốt'
  if (tens > 1 && unit === 4) return 'tư'
  return word(unit)
}

function word(digit: number) {
  return digits[digit] ?? ''
}
