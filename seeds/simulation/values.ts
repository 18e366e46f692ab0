import type { CitizenValues } from './parameters/citizens.ts'
import type { OfficialValues } from './parameters/officials.ts'

/** The parameters that hold in one province, at a stage of the way from 0 to 1. */
export interface ValuesIn {
  /** Of the families of a bundle; of families in general when none is named. */
  citizens: (provinceCode: string, stage: number, bundleId?: string) => CitizenValues
  officials: (provinceCode: string, stage: number) => OfficialValues
}

/** What is changed on purpose about parameters, in every province: a lever, the conditions of a comparison, a value tried. */
export interface Changes {
  citizens?: (values: CitizenValues) => Partial<CitizenValues>
  officials?: (values: OfficialValues) => Partial<OfficialValues>
}
