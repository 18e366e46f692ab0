/** A family with twins; the second stands apart, for the stories differ in whether the hospital told of it. */
export const twinFamily = {
  id: 'song-sinh',
  commune: '914-02',
  street: 'Số 5 phố Kiểm Thử',
  mother: { name: 'Viên Thị Đôi Thử', bornOn: '1993-03-03' },
  father: { name: 'Tống Văn Cặp Thử', bornOn: '1991-01-01' },
  marriedOn: '2020-02-02',
  child: {
    name: 'Tống Gia Song',
    sex: 'male',
    born: '2024-08-03 04:10',
    certificate: '91401.GCS.00301.24',
  },
} as const

export const secondTwin = {
  name: 'Tống Gia Sinh',
  sex: 'male',
  born: '2024-08-03 04:18',
  certificate: '91401.GCS.00302.24',
} as const
