import type { Store } from '#db/database.server.ts'

/** A province, a commune, two citizens (one of them in the cast) and one official: enough to sign in. */
export async function addSmallCast({ write }: Pick<Store, 'write'>) {
  await write
    .insertInto('place')
    .values([
      {
        code: '901',
        level: 'province',
        parent_code: null,
        name: 'Tỉnh Một',
        folded_name: 'tinh mot',
      },
      {
        code: '90101',
        level: 'commune',
        parent_code: '901',
        name: 'Xã Một',
        folded_name: 'xa mot',
      },
    ])
    .execute()
  const person = {
    born_on: '1995-03-02',
    sex: 'female',
    ethnicity: 'Kinh',
    nationality: 'VN',
    native_place: '90101',
    commune_code: '90101',
    street: 'Thôn Một',
    household_id: 'h1',
    phone: null,
    email: null,
    identity_level: 2,
    about_vi: null,
    about_en: null,
  }
  await write
    .insertInto('person')
    .values([
      {
        ...person,
        id: 'lan',
        personal_number: '901195000001',
        full_name: 'Nguyễn Thị Lan',
        folded_name: 'nguyen thi lan',
        household_role: 'householder',
        in_cast: 1,
        about_vi: 'Mẹ của một em bé mới sinh',
        about_en: 'Mother of a new baby',
      },
      {
        ...person,
        id: 'an',
        personal_number: '901195000002',
        full_name: 'Trần Văn An',
        folded_name: 'tran van an',
        household_role: 'spouse',
        in_cast: 0,
      },
    ])
    .execute()
  await write
    .insertInto('office')
    .values({
      id: 'office-1',
      agency: 'civil-status',
      name_vi: 'UBND Xã Một',
      name_en: 'People’s Committee of Xã Một',
      province_code: '901',
      commune_code: '90101',
      unit_code: '001',
    })
    .execute()
  await write
    .insertInto('account')
    .values({
      id: 'hoa',
      office_id: 'office-1',
      full_name: 'Lê Thị Hoa',
      title_vi: 'Công chức tư pháp - hộ tịch',
      title_en: 'Civil-status officer',
      roles: '["receiver","appraiser"]',
    })
    .execute()
}
