/** The ten statuses of the National Portal under their official names, the two its list lacks, and alarms. */
export default {
  name: {
    registered: 'Mới đăng ký',
    accepted: 'Được tiếp nhận',
    notAccepted: 'Không được tiếp nhận',
    inProcess: 'Đang xử lý',
    supplementRequested: 'Yêu cầu bổ sung giấy tờ',
    paymentRequested: 'Yêu cầu thực hiện nghĩa vụ tài chính',
    withdrawalAsked: 'Công dân yêu cầu rút hồ sơ',
    stopped: 'Dừng xử lý',
    processed: 'Đã xử lý xong',
    returned: 'Đã trả kết quả',
    waitsForRelative: 'Chờ người thân xác nhận',
    waitsForAgency: 'Chờ cơ quan khác',
  },
  label: 'Trạng thái hồ sơ',
  code: 'mã {{code}} trong danh mục quốc gia',
  codeInLine: 'mã {{code}}',
  noCode: 'danh mục quốc gia chưa có mã',
  inLine: '{{name}} ({{code}})',
  alarm: {
    agencySilent: {
      title: '{{office}} chưa báo nhận {{procedure}}',
      text: 'Hồ sơ đã chuyển lúc {{since}} nhưng hệ thống của cơ quan chưa trả lời. Cổng vẫn gửi lại và người vận hành đã được báo. Thời hạn vẫn tính từ lúc chuyển: hẹn {{promised}}.',
    },
    numberMissing: {
      title: 'Chưa có số định danh cá nhân',
      text: 'Cơ sở dữ liệu dân cư được hỏi khi duyệt {{procedure}} và chưa cấp số. Việc đăng ký và các bước sau vẫn tiếp tục; giấy tờ để trống dòng số, và được bổ sung khi có số.',
    },
  },
  sent: {
    title_other: '{{count}} hồ sơ đơn vị đã chuyển đi chưa được báo nhận',
    text: 'Hệ thống nơi nhận im lặng quá 2 giờ làm việc. Cổng đang gửi lại và người vận hành đã được báo; đơn vị cứ làm tiếp hồ sơ khác.',
    line: '{{title}} ({{code}}): {{procedure}}, chuyển lúc {{since}}',
  },
}
