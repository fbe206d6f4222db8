import { block, error, note, warning } from './kind.ts';

/**
 * What was published and must stay accountable. The examples of changed bulletins were sealed on 05/11/2026 with 23 petitions received
 * and 17 solved.
 */
export const ledgerProblems = {
  'bulletin-unsealed': note({
    title: 'Bản tin chưa ghi sổ công bố',
    explanation: 'Bản tin đã sẵn sàng công bố nhưng số liệu chưa được niêm phong. Chạy npm run release khi công bố.',
    place: 'command',
    wrong: 'npm run build',
    right: 'npm run release && npm run build',
  }),
  'sealed-figure-changed': error({
    title: 'Số liệu đã công bố bị thay đổi',
    explanation:
      'Số đã công bố chỉ được đổi bằng một mục đính chính hoặc cập nhật, để người đọc thấy cả số cũ, số mới và lý do.',
    place: 'bulletin',
    wrong: 'petitions: { received: 23, solved: 18 }',
    right: block`
      petitions: { received: 23, solved: 18 }
      corrections:
        - { date: 10/11/2026, figure: petitions.solved, old: 17, new: 18, fault: Sót một kiến nghị., reason: Rà soát lại sổ. }
    `,
  }),
  'correction-old-not-sealed': error({
    title: 'Giá trị cũ không phải số đã công bố',
    explanation: 'Mục “old” của đính chính phải đúng là số đã công bố, như sổ công bố còn giữ.',
    place: 'bulletin',
    wrong: block`
      petitions: { received: 23, solved: 18 }
      corrections:
        - { date: 10/11/2026, figure: petitions.solved, old: 16, new: 18, fault: Sót một kiến nghị., reason: Rà soát lại sổ. }
    `,
    right: block`
      petitions: { received: 23, solved: 18 }
      corrections:
        - { date: 10/11/2026, figure: petitions.solved, old: 17, new: 18, fault: Sót một kiến nghị., reason: Rà soát lại sổ. }
    `,
  }),
  'sealed-correction-removed': error({
    title: 'Đính chính đã công bố bị gỡ',
    explanation: 'Một đính chính đã công bố thì ở lại bản tin. Sửa thêm thì ghi một đính chính mới sau nó.',
    place: 'bulletin',
    wrong: 'petitions: { received: 23, solved: 18 }',
    right: block`
      petitions: { received: 23, solved: 18 }
      corrections:
        - { date: 10/11/2026, figure: petitions.solved, old: 17, new: 18, fault: Sót một kiến nghị., reason: Rà soát lại sổ. }
    `,
  }),
  'sealed-bulletin-hidden': error({
    title: 'Bản tin đã công bố bị giấu đi',
    explanation: 'Bản tin đã công bố không trở lại bản nháp được. Muốn rút lại thì thu hồi, có ngày và lý do.',
    place: 'bulletin',
    wrong: block`
      status: draft
      petitions: { received: 23, solved: 17 }
    `,
    right: block`
      status: withdrawn
      withdrawal: { date: 10/11/2026, reason: Số liệu chưa được kiểm tra. }
    `,
  }),
  'sealed-bulletin-removed': error({
    title: 'Bản tin đã công bố bị xóa',
    explanation:
      'Tệp của bản tin đã công bố bị xóa hoặc đổi tên. Lấy lại tệp; muốn rút lại thì thu hồi, có ngày và lý do.',
    place: 'command',
    wrong: 'git rm content/bulletins/xa-mau/2026-10.md',
    right: 'git checkout HEAD -- content/bulletins/xa-mau/2026-10.md',
  }),
  'sealed-bulletin-renamed': error({
    title: 'Bản tin đã công bố đổi tên mà không dẫn lại',
    explanation:
      'Người đọc còn giữ địa chỉ cũ. Ghi mã cũ vào “formerIds” của bản tin, hoặc của đơn vị đã đổi mã, để địa chỉ ấy dẫn về địa chỉ mới.',
    place: 'command',
    wrong: 'git mv content/bulletins/xa-mau/2026-01.md content/bulletins/xa-mau/2026-10.md',
    right: 'formerIds: [xa-mau/2026-01]',
  }),
  'withdrawn-bulletin-removed': error({
    title: 'Trang báo thu hồi bị xóa',
    explanation: 'Bản tin đã thu hồi vẫn giữ địa chỉ, để người theo đường dẫn cũ biết nó đã được thu hồi. Lấy lại tệp.',
    place: 'command',
    wrong: 'git rm content/bulletins/xa-mau/2026-10.md',
    right: 'git checkout HEAD -- content/bulletins/xa-mau/2026-10.md',
  }),
  'withdrawal-missing': error({
    title: 'Thu hồi mà không nói ngày, lý do',
    explanation: 'Người đọc cần biết bản tin được thu hồi từ ngày nào và vì sao.',
    place: 'bulletin',
    wrong: 'status: withdrawn',
    right: block`
      status: withdrawn
      withdrawal: { date: 10/11/2026, reason: Số liệu chưa được kiểm tra. }
    `,
  }),
  'withdrawal-before-release': error({
    title: 'Thu hồi trước ngày công bố',
    explanation: 'Chưa công bố thì chưa có gì để thu hồi.',
    place: 'bulletin',
    wrong: block`
      status: withdrawn
      withdrawal: { date: 01/11/2026, reason: Số liệu chưa được kiểm tra. }
    `,
    right: block`
      status: withdrawn
      withdrawal: { date: 10/11/2026, reason: Số liệu chưa được kiểm tra. }
    `,
  }),
  'withdrawal-in-future': error({
    title: 'Ngày thu hồi còn chưa đến',
    explanation: 'Ngày thu hồi là ngày thu hồi thật, không ghi trước.',
    place: 'bulletin',
    wrong: block`
      status: withdrawn
      withdrawal: { date: 25/12/2026, reason: Số liệu chưa được kiểm tra. }
    `,
    right: block`
      status: withdrawn
      withdrawal: { date: 10/11/2026, reason: Số liệu chưa được kiểm tra. }
    `,
  }),
  'withdrawal-forgotten': error({
    title: 'Công bố lại mà không nhắc việc thu hồi',
    explanation: 'Bản tin đã thu hồi có thể công bố lại, nhưng vẫn phải giữ ngày và lý do đã thu hồi.',
    place: 'bulletin',
    wrong: 'petitions: { received: 23, solved: 16 }',
    right: block`
      withdrawal: { date: 10/11/2026, reason: Số liệu chưa được kiểm tra. }
      petitions: { received: 23, solved: 16 }
    `,
  }),
  'story-of-withdrawn-bulletin': error({
    title: 'Bài viết dẫn bản tin đã thu hồi',
    explanation: 'Số liệu đã thu hồi không còn được dùng ở bất cứ đâu. Bỏ chỗ dẫn, hoặc thu hồi cả bài viết.',
    place: 'story',
    wrong: 'bulletin: xa-mau/2026-10',
    right: block`
      status: withdrawn
      bulletin: xa-mau/2026-10
    `,
  }),
  'story-of-unpublished-bulletin': error({
    title: 'Bài viết dẫn bản tin chưa công bố',
    explanation: 'Bài viết in ra số liệu của bản tin, nên bản tin phải được công bố trước.',
    place: 'story',
    wrong: 'bulletin: xa-mau/2026-10',
    right: block`
      status: draft
      bulletin: xa-mau/2026-10
    `,
  }),
  'ledger-line-malformed': error({
    title: 'Dòng sổ công bố không đúng dạng',
    explanation: 'Sổ công bố chỉ do npm run release ghi. Dòng này thiếu, thừa hoặc sai trường; lấy lại sổ từ bản lưu.',
    place: 'ledger',
    wrong: '{"sequence": 1, "date": "2026-11-05"}',
    right: '{"sequence":1,"date":"2026-11-05","kind":"release",…}',
  }),
  'ledger-line-cut': error({
    title: 'Dòng cuối sổ công bố bị cắt ngang',
    explanation: 'Tệp kết thúc giữa một dòng. Lấy lại sổ từ bản lưu.',
    place: 'ledger',
    wrong: '{"sequence":1,"date":"2026-1',
    right: '{"sequence":1,"date":"2026-11-05","kind":"release",…}',
  }),
  'ledger-figures-edited': error({
    title: 'Số liệu trong sổ công bố bị sửa',
    explanation: 'Số liệu trong dòng không còn cho ra mã băm của chính dòng đó. Lấy lại sổ từ bản lưu.',
    place: 'ledger',
    wrong: '"figures":[["petitions.solved","18"]],"digest":"…"',
    right: '"figures":[["petitions.solved","17"]],"digest":"…"',
  }),
  'ledger-chain-broken': error({
    title: 'Chuỗi của sổ công bố bị đứt',
    explanation:
      'Dòng này đã bị sửa sau khi ghi: dòng sau, hoặc mã băm cuối sổ, không còn nhận ra nó. Lấy lại sổ từ bản lưu.',
    place: 'ledger',
    wrong: '{"sequence":1,"date":"2026-11-04",…}',
    right: '{"sequence":1,"date":"2026-11-05",…}',
  }),
  'ledger-line-missing': error({
    title: 'Sổ công bố mất dòng',
    explanation: 'Số thứ tự nhảy cách, hoặc cuối sổ bị xóa. Lấy lại sổ từ bản lưu.',
    place: 'ledger',
    wrong: block`
      {"sequence":1,…}
      {"sequence":3,…}
    `,
    right: block`
      {"sequence":1,…}
      {"sequence":2,…}
      {"sequence":3,…}
    `,
  }),
  'ledger-line-moved': error({
    title: 'Dòng sổ công bố bị đổi chỗ',
    explanation: 'Các dòng phải theo đúng số thứ tự đã ghi. Lấy lại sổ từ bản lưu.',
    place: 'ledger',
    wrong: block`
      {"sequence":2,…}
      {"sequence":1,…}
    `,
    right: block`
      {"sequence":1,…}
      {"sequence":2,…}
    `,
  }),
  'ledger-line-repeated': error({
    title: 'Dòng sổ công bố bị lặp',
    explanation: 'Một dòng đứng hai lần trong sổ. Lấy lại sổ từ bản lưu.',
    place: 'ledger',
    wrong: block`
      {"sequence":1,…}
      {"sequence":1,…}
    `,
    right: '{"sequence":1,…}',
  }),
  'ledger-line-out-of-turn': error({
    title: 'Dòng sổ công bố không đúng lượt',
    explanation:
      'Một bản tin được công bố, rồi mới đính chính hay thu hồi; ngày của các dòng không đi lùi. Lấy lại sổ từ bản lưu.',
    place: 'ledger',
    wrong: '{"sequence":1,"date":"2026-11-05","kind":"withdrawal",…}',
    right: '{"sequence":1,"date":"2026-11-05","kind":"release",…}',
  }),
  'ledger-head-malformed': error({
    title: 'Mã băm cuối sổ không đọc được',
    explanation: 'Tệp content/.ledger-head do npm run release ghi đã bị sửa. Lấy lại tệp từ bản lưu.',
    place: 'ledger',
    wrong: '{"lines":1}',
    right: '{"lines":1,"hash":"…"}',
  }),
  'ledger-head-missing': warning({
    title: 'Không có mã băm cuối sổ',
    explanation: 'Thiếu tệp content/.ledger-head thì không biết sổ có bị mất dòng cuối hay không.',
    place: 'command',
    wrong: 'git rm content/.ledger-head',
    right: 'git checkout HEAD -- content/.ledger-head',
  }),
};
