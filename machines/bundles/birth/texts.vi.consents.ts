/** What is said of a relative's agreement: to the relative, and of the relative to the applicant. */
export const consents = {
  'permanent-residence': {
    who: 'chủ hộ',
    asks: 'Bạn có đồng ý cho bé đăng ký thường trú vào hộ của mình không?',
    agreeing:
      'Bé được ghi tên vào hộ do bạn làm chủ hộ. Bạn không phải đi đâu, không phải nộp giấy tờ hay tiền.',
    declining:
      'Bé chưa được ghi vào hộ này. Giấy khai sinh và thẻ bảo hiểm y tế của bé vẫn được làm như thường.',
    afterDeclining:
      'Bé vẫn có giấy khai sinh và thẻ bảo hiểm y tế. Sau khi gia đình thống nhất, bạn đăng ký thường trú cho bé tại công an cấp xã, trong 60 ngày kể từ ngày khai sinh: ở hộ này, hoặc ở nơi khác mà cha hoặc mẹ thường trú.',
    values: {
      childName: 'Tên của bé',
      residenceStreet: 'Số nhà, đường, thôn',
      residenceCommune: 'Xã, phường',
      requesterName: 'Người hỏi bạn',
      relation: 'Người này là ai với bé',
    },
  },
}
