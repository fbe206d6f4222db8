import { error } from './kind.ts';

/** Fields and prose that name an entry or a figure. */
export const referenceProblems = {
  'former-id-in-use': error({
    title: 'Mã cũ đang có mục khác mang',
    explanation:
      'Mã cũ ghi ở “formerIds” để địa chỉ cũ dẫn về đây; nếu còn tệp mang mã ấy thì địa chỉ đó không phải là cũ.',
    place: 'story',
    wrong: 'formerIds: [bai-mau]',
    right: 'formerIds: [bai-mau-cu]',
  }),
  'former-id-repeated': error({
    title: 'Hai mục cùng nhận một mã cũ',
    explanation: 'Một địa chỉ cũ chỉ dẫn được về một nơi. Giữ mã cũ ở đúng mục đã đổi tên.',
    place: 'story',
    wrong: 'formerIds: [bai-cu, bai-cu]',
    right: 'formerIds: [bai-cu]',
  }),
  'unknown-organization': error({
    title: 'Không có đơn vị mang mã này',
    explanation: 'Mã đơn vị là tên tệp trong thư mục organizations, không có đuôi .yaml.',
    place: 'story',
    wrong: 'organization: xa-mao',
    right: 'organization: xa-mau',
  }),
  'unknown-indicator': error({
    title: 'Không có chỉ tiêu mang mã này',
    explanation: 'Mỗi chỉ tiêu được định nghĩa một lần trong thư mục indicators; bản tin chỉ ghi mã của nó.',
    place: 'bulletin',
    wrong: 'figures:\n  - { indicator: ho-ngeo, value: "1,97%" }',
    right: 'figures:\n  - { indicator: ho-ngheo, value: "1,97%" }',
  }),
  'unknown-document': error({
    title: 'Không có văn bản mang mã này',
    explanation: 'Văn bản được dẫn phải có tệp trong thư mục documents, để người đọc mở được.',
    place: 'bulletin',
    wrong: 'basis: [05-ct-tv]',
    right: 'basis: [05-ct-tw]',
  }),
  'unknown-catalogue': error({
    title: 'Không có danh mục mang mã này',
    explanation: 'Danh mục tự soi, nêu gương được khai trong thư mục catalogues.',
    place: 'bulletin',
    wrong: 'selfReview:\n  catalogues: [xa-mau-bieu-hieu]\n  persons: { assessed: 120 }',
    right: 'selfReview:\n  catalogues: [xa-mau-bieu-hien]\n  persons: { assessed: 120 }',
  }),
  'unknown-bulletin': error({
    title: 'Không có bản tin này',
    explanation: 'Bản tin được dẫn bằng mã đơn vị và kỳ, nối bằng dấu gạch chéo.',
    place: 'story',
    wrong: 'bulletin: xa-mau/2026-11',
    right: 'bulletin: xa-mau/2026-10',
  }),
  'unknown-commitment': error({
    title: 'Không có việc theo dõi mang mã này',
    explanation: 'Kiến nghị, cam kết được dẫn phải có tệp trong thư mục commitments của đơn vị.',
    place: 'bulletin',
    wrong: 'commitments: [kn-2026-014]',
    right: 'commitments: [kn-2026-001]',
  }),
  'unknown-figure': error({
    title: 'Không có số liệu ở đường dẫn này',
    explanation: 'Chỗ dẫn :so[…], số liệu nổi bật và đính chính ghi đúng đường dẫn của số liệu, như petitions.solved.',
    place: 'bulletin',
    wrong: 'summary: Tiếp nhận :so[petitions.recieved] kiến nghị.\npetitions:\n  received: 23',
    right: 'summary: Tiếp nhận :so[petitions.received] kiến nghị.\npetitions:\n  received: 23',
  }),
};
