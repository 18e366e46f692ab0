/** An official takes in a certified authorisation instead of an answer on VNeID. */
export default {
  title: 'Ghi nhận giấy ủy quyền có chứng thực',
  lead: 'Khi người được hỏi không trả lời được trên VNeID. Ghi nhận thì tính như người đó đã đồng ý, và tính là một lần đến quầy.',
  who: 'Giấy của ai?',
  note: 'Giấy ủy quyền',
  noteHint: 'Số chứng thực, ngày và nơi chứng thực. Đừng ghi số định danh.',
  send: 'Ghi nhận',
  nobody: 'Không còn chờ ai xác nhận cho việc này.',
}
