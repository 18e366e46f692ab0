import type { Family, Parent } from './family.ts'
import type { CommuneCode } from './places.ts'

/** What the sign-in page says of those whose dossier one may follow, by place in the list below. */
const followed: Record<number, Parent['about']> = {
  0: {
    vi: 'Mẹ. Hồ sơ khai sinh của con đã xong cả ba thủ tục.',
    en: 'Mother. All three procedures of her child’s birth are finished.',
  },
  5: {
    vi: 'Mẹ. Con đã có giấy khai sinh và thẻ bảo hiểm y tế, công an đang thẩm định cư trú.',
    en: 'Mother. Birth certificate and health card are there; the police are appraising the residence.',
  },
  6: {
    vi: 'Mẹ. Hồ sơ cư trú của con đang quá hạn.',
    en: 'Mother. Her child’s residence registration is overdue.',
  },
  12: {
    vi: 'Mẹ. Đang khai dở tờ khai, chưa gửi.',
    en: 'Mother. Has begun a declaration and not sent it yet.',
  },
  13: {
    vi: 'Mẹ. Con đã có giấy khai sinh; đăng ký thường trú đang chờ ông nội là chủ hộ đồng ý.',
    en: 'Mother. The birth certificate is there; the residence waits for the grandfather, who heads the household.',
  },
  14: {
    vi: 'Mẹ. Hồ sơ đã xong; chủ hộ đồng ý muộn nên thường trú xong sau ngày hẹn ban đầu.',
    en: 'Mother. All is done; the head of the household agreed late, so the residence came after the first date.',
  },
  15: {
    vi: 'Mẹ. Tư pháp đang chờ chị bổ sung hai điều trong tờ khai.',
    en: 'Mother. The registrar waits for her to mend two things in the declaration.',
  },
  16: {
    vi: 'Mẹ. Công an đã từ chối đăng ký thường trú; thẻ bảo hiểm vẫn đang được làm.',
    en: 'Mother. The police refused the residence; the health card goes on.',
  },
  17: {
    vi: 'Mẹ. Công an đang xác minh chỗ ở nên ngày hẹn đã dời.',
    en: 'Mother. The police are verifying the dwelling, which moved the promised date.',
  },
  18: {
    vi: 'Mẹ. Bảo hiểm thấy tên bé trên giấy khai sinh sai nên đã trả về tư pháp.',
    en: 'Mother. Insurance found the child’s name wrong on the certificate and sent it back to the registrar.',
  },
  19: {
    vi: 'Mẹ. Cả chị và chồng cùng khai cho một bé; tư pháp đang so hai hồ sơ.',
    en: 'Mother. She and her husband both declared the same child; the registrar compares the two.',
  },
  20: {
    vi: 'Mẹ. Đã đến quầy, cán bộ khai giúp; chị theo dõi hồ sơ ở đây.',
    en: 'Mother. She came to the counter, where an official typed for her; she follows the dossier here.',
  },
}

/** And of those whose agreement such a dossier waits for, or had to wait for. */
const heads: Record<number, Parent['about']> = {
  13: {
    vi: 'Ông nội và chủ hộ. Chưa trả lời có đồng ý cho cháu đăng ký thường trú vào hộ không.',
    en: 'Grandfather and head of the household. Has not answered yet whether the child may be registered in it.',
  },
  14: {
    vi: 'Ông nội và chủ hộ. Đã đồng ý cho cháu vào hộ, sau khi được nhắc.',
    en: 'Grandfather and head of the household. Agreed that the child enters it, after a reminder.',
  },
}

/** Surname and given name of the father, mother, given name of the child, commune; the grandfather who heads them. */
type Names = readonly [string, string, string, string, CommuneCode, string?]

/** Families whose dossiers are under way when the portal starts, told apart by their number. */
const names: readonly Names[] = [
  ['Nguyễn', 'Mẫu Một', 'Trần Thị Thử Một', 'An', '914-01'],
  ['Phan', 'Mẫu Hai', 'Lê Thị Thử Hai', 'Bảo', '914-01'],
  ['Võ', 'Mẫu Ba', 'Ngô Thị Thử Ba', 'Châu', '914-01'],
  ['Đặng', 'Mẫu Bốn', 'Bùi Thị Thử Bốn', 'Dũng', '914-02'],
  ['Hồ', 'Mẫu Năm', 'Đỗ Thị Thử Năm', 'Giang', '914-01'],
  ['Dương', 'Mẫu Sáu', 'Hoàng Thị Thử Sáu', 'Hiếu', '914-01'],
  ['Lý', 'Mẫu Bảy', 'Phạm Thị Thử Bảy', 'Khánh', '914-01'],
  ['Trương', 'Mẫu Tám', 'Vũ Thị Thử Tám', 'Linh', '914-01'],
  ['Đoàn', 'Mẫu Chín', 'Mai Thị Thử Chín', 'Nam', '901-01'],
  ['Tô', 'Mẫu Mười', 'Cao Thị Thử Mười', 'Ngọc', '901-01'],
  ['Lương', 'Mẫu Mười Một', 'Tạ Thị Thử Mười Một', 'Phúc', '963-01'],
  ['Quách', 'Mẫu Mười Hai', 'Đinh Thị Thử Mười Hai', 'Quỳnh', '914-01'],
  ['Thái', 'Mẫu Mười Ba', 'Trịnh Thị Thử Mười Ba', 'Sơn', '914-02'],
  ['Chu', 'Mẫu Mười Bốn', 'Hà Thị Thử Mười Bốn', 'Uyên', '914-01', 'Mẫu Ông Mười Bốn'],
  ['La', 'Mẫu Mười Lăm', 'Kiều Thị Thử Mười Lăm', 'Vinh', '914-01', 'Mẫu Ông Mười Lăm'],
  ['Kim', 'Mẫu Mười Sáu', 'Âu Thị Thử Mười Sáu', 'Xuân', '914-01'],
  ['Cù', 'Mẫu Mười Bảy', 'Bạch Thị Thử Mười Bảy', 'Yên', '914-02'],
  ['Diệp', 'Mẫu Mười Tám', 'Chử Thị Thử Mười Tám', 'Ân', '914-01'],
  ['Giang', 'Mẫu Mười Chín', 'Doãn Thị Thử Mười Chín', 'Bình', '914-02'],
  ['Lục', 'Mẫu Hai Mươi', 'Khúc Thị Thử Hai Mươi', 'Cầm', '914-01'],
  ['Phó', 'Mẫu Hai Mốt', 'Quản Thị Thử Hai Mốt', 'Đan', '914-01'],
]

export const underWay = names.map(
  ([surname, given, mother, child, commune, grandfather], index): Family => {
    const day = 15 + (index % 9)
    return {
      id: `under-way-${index + 1}`,
      commune,
      street: `Số ${index + 1} phố Diễn Tập`,
      mother: {
        name: mother,
        bornOn: `19${90 + (index % 9)}-0${1 + (index % 9)}-1${index % 9}`,
        about: followed[index],
      },
      father: {
        name: `${surname} Văn ${given}`,
        bornOn: `19${85 + (index % 9)}-1${index % 3}-0${1 + (index % 9)}`,
      },
      marriedOn: `202${index % 4}-06-15`,
      householder: grandfather
        ? { name: `${surname} Văn ${grandfather}`, bornOn: '1960-05-20', about: heads[index] }
        : undefined,
      child: {
        name: `${surname} ${child} Thử`,
        sex: index % 2 === 0 ? 'male' : 'female',
        born: `2024-07-${day} 09:30`,
        certificate: `${commune.slice(0, 3)}01.GCS.001${String(index).padStart(2, '0')}.24`,
      },
    }
  },
)
