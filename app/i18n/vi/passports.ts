/** Where a value comes from. Used by loaders only: it is never sent to the browser as a whole. */
export default {
  from: 'Từ {{register}}, {{when}}',
  register: {
    population: 'Cơ sở dữ liệu quốc gia về dân cư',
    'civil-status': 'sổ hộ tịch điện tử',
    hospital: 'dữ liệu bệnh viện gửi lên',
    insurance: 'dữ liệu bảo hiểm xã hội',
    residence: 'Cơ sở dữ liệu cư trú',
    vneid: 'tài khoản định danh VNeID',
    'social-protection': 'danh sách bảo trợ xã hội và người có công',
  },
  typed: {
    citizen: 'Người dân tự khai, {{when}}',
    official: 'Cán bộ nhập, {{when}}',
  },
  derived: 'Suy ra từ các giá trị khác',
  default: 'Giá trị đặt sẵn, người khai không đổi',
  short: {
    register: {
      population: 'Dữ liệu dân cư',
      'civil-status': 'Sổ hộ tịch',
      hospital: 'Bệnh viện',
      insurance: 'Dữ liệu bảo hiểm',
      residence: 'Dữ liệu cư trú',
      vneid: 'VNeID',
      'social-protection': 'Danh sách trợ giúp',
    },
    typed: { citizen: 'Người dân khai', official: 'Cán bộ nhập' },
    derived: 'Suy ra',
    default: 'Đặt sẵn',
  },
}
