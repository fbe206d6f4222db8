import { describe, expect, test } from 'vitest';
import type { Content } from '../../../src/domain/content.ts';
import { checkCommitments } from '../../../src/rules/commitments.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import { checkHolidays } from '../../../src/rules/holidays.ts';
import { checkReferences } from '../../../src/rules/references.ts';
import {
  day,
  holidays2026,
  makeContent,
  monthBulletin,
  petition,
  type RawEntries,
} from '../../fixtures/commitments.ts';

const today = day('2026-11-21');

const written = (findings: readonly Finding[]) =>
  findings.map(({ id, keys, message, hint }) => `${id} ${keys.join('.')}: ${message} → ${hint}`);

/** What is found in a petition that differs from the usual one by `fields`. */
function check(fields: Record<string, unknown>, more: RawEntries = {}): string[] {
  return written(
    checkCommitments(makeContent({ commitments: { 'xa-mau/kn-1': { ...petition, ...fields } }, ...more }), today),
  );
}

const steps = (...list: [date: string, status: string][]) => ({
  history: list.map(([date, status]) => ({ date, status })),
});

test('finds nothing in a petition as it should be', () => {
  expect(check({})).toEqual([]);
});

test('refuses a file in the folder of another organization', () => {
  expect(check({ organization: 'xa-khac' })).toEqual([
    'commitment-misplaced organization: Tệp nằm trong thư mục “xa-mau” nhưng ghi đơn vị “xa-khac”. → Sửa thành: organization: xa-mau — hoặc chuyển tệp sang thư mục xa-khac.',
  ]);
});

describe('a history', () => {
  test('may go straight from receipt to a result, and take several steps of work', () => {
    expect(check(steps(['05/10/2026', 'received'], ['05/10/2026', 'refused']))).toEqual([]);
    expect(
      check(
        steps(
          ['05/10/2026', 'received'],
          ['06/10/2026', 'accepted'],
          ['07/10/2026', 'in-progress'],
          ['12/10/2026', 'in-progress'],
          ['16/10/2026', 'solved'],
        ),
      ),
    ).toEqual([]);
  });

  test('begins with the receipt', () => {
    expect(check(steps(['06/10/2026', 'accepted']))).toEqual([
      'commitment-history-start history.0.status: Quá trình giải quyết bắt đầu bằng “Đã thụ lý”, thiếu bước tiếp nhận. → Thêm lên đầu “history”: { date: 05/10/2026, status: received }',
    ]);
  });

  test('begins on the day of the receipt', () => {
    expect(check(steps(['06/10/2026', 'received']))).toEqual([
      'commitment-received-mismatch history.0.date: Bước tiếp nhận ghi ngày 06/10/2026, nhưng “received” là 05/10/2026. → Ghi cùng một ngày ở hai chỗ.',
    ]);
  });

  test('runs in the order of days', () => {
    expect(check(steps(['05/10/2026', 'received'], ['12/10/2026', 'accepted'], ['09/10/2026', 'in-progress']))).toEqual(
      [
        'commitment-dates-order history.2.date: Ngày 09/10/2026 đứng sau nhưng lại sớm hơn ngày 12/10/2026 của bước trước. → Xếp các bước theo thứ tự thời gian, bước cũ nhất ở trên.',
      ],
    );
  });

  test('does not refuse what was accepted, and says what may follow', () => {
    expect(check(steps(['05/10/2026', 'received'], ['06/10/2026', 'accepted'], ['07/10/2026', 'refused']))).toEqual([
      'commitment-status-order history.2.status: Sau bước “Đã thụ lý” không thể là “Không thụ lý”. → Sau bước ấy chỉ có thể là: in-progress (Đang giải quyết), solved (Đã giải quyết xong), answered (Đã trả lời), transferred (Đã chuyển cơ quan có thẩm quyền), withdrawn (Đã rút).',
    ]);
  });

  test.each(['solved', 'answered', 'refused', 'transferred', 'withdrawn'])('ends with “%s”', (closing) => {
    const found = check(steps(['05/10/2026', 'received'], ['06/10/2026', closing], ['07/10/2026', 'in-progress']));
    expect(found.map((line) => line.split(':')[0])).toEqual(['commitment-after-closing history.2.status']);
  });

  test('may be followed by feedback after its end', () => {
    const closed = steps(['05/10/2026', 'received'], ['06/10/2026', 'answered']);
    expect(check({ ...closed, feedback: { date: '20/10/2026', how: 'Văn bản trả lời' } })).toEqual([]);
  });
});

test('refuses feedback before the receipt', () => {
  expect(check({ feedback: { date: '04/10/2026', how: 'Trả lời trực tiếp' } })).toEqual([
    'feedback-too-early feedback.date: Ngày phản hồi 04/10/2026 trước ngày tiếp nhận 05/10/2026. → Ghi ngày phản hồi từ 05/10/2026 trở đi.',
  ]);
});

test('refuses every day that is still to come, but not a deadline', () => {
  const found = check({
    deadline: '30/12/2026',
    deadlineChanges: [{ decided: '22/11/2026', from: '19/10/2026', to: '30/12/2026', reason: 'Chờ kinh phí.' }],
    history: [...petition.history, { date: '23/11/2026', status: 'in-progress' }],
    feedback: { date: '24/11/2026', how: 'Văn bản trả lời' },
  });
  expect(found.map((line) => line.split(' →')[0])).toEqual([
    'commitment-in-future history.2.date: Ngày 23/11/2026 còn chưa đến: hôm nay là 21/11/2026.',
    'commitment-in-future deadlineChanges.0.decided: Ngày 22/11/2026 còn chưa đến: hôm nay là 21/11/2026.',
    'commitment-in-future feedback.date: Ngày 24/11/2026 còn chưa đến: hôm nay là 21/11/2026.',
  ]);
});

describe('deadlines', () => {
  const first = { decided: '16/10/2026', from: '19/10/2026', to: '02/11/2026', reason: 'Chờ kinh phí.' };
  const second = { decided: '30/10/2026', from: '02/11/2026', to: '16/11/2026', reason: 'Mưa kéo dài.' };

  test('may move along a chain that ends with the one in force', () => {
    expect(check({ deadline: '16/11/2026', deadlineChanges: [first, second] })).toEqual([]);
  });

  test('begin where the one before ended', () => {
    expect(check({ deadline: '16/11/2026', deadlineChanges: [first, { ...second, from: '03/11/2026' }] })).toEqual([
      'deadline-chain deadlineChanges.1.from: Lần đổi hạn này bắt đầu từ hạn 03/11/2026, nhưng hạn trước đó là 02/11/2026. → Sửa thành: from: 02/11/2026',
    ]);
  });

  test('end with the one in force', () => {
    expect(check({ deadlineChanges: [first] })).toEqual([
      'deadline-chain deadline: Hạn hiện hành ghi 19/10/2026, nhưng lần đổi hạn cuối cùng ghi đến 02/11/2026. → Sửa thành: deadline: 02/11/2026 — hoặc thêm lần đổi hạn còn thiếu vào “deadlineChanges”.',
    ]);
    expect(check({ deadline: undefined, deadlineChanges: [first] })).toEqual([
      'deadline-chain deadlineChanges: Có các lần đổi hạn nhưng thiếu hạn hiện hành. → Thêm: deadline: 02/11/2026',
    ]);
  });

  test.each([
    ['the one in force', { deadline: '05/10/2026' }, 'deadline'],
    [
      'the first one',
      { deadline: '02/11/2026', deadlineChanges: [{ ...first, from: '01/10/2026' }] },
      'deadlineChanges.0.from',
    ],
    [
      'one in between',
      {
        deadline: '16/11/2026',
        deadlineChanges: [
          { ...first, to: '30/09/2026' },
          { ...second, from: '30/09/2026' },
        ],
      },
      'deadlineChanges.0.to',
    ],
  ])('lie after the receipt: %s', (_which, fields, key) => {
    const found = check(fields);
    expect(found.map((line) => line.split(':')[0])).toEqual([`deadline-too-early ${key}`]);
  });

  test('are not “moved” to the same day', () => {
    const same = { ...first, to: '19/10/2026' };
    expect(check({ deadlineChanges: [same] }).map((line) => line.split(':')[0])).toEqual([
      'deadline-unchanged deadlineChanges.0.to',
    ]);
  });

  test('are moved by decisions in the order of days', () => {
    const found = check({ deadline: '16/11/2026', deadlineChanges: [first, { ...second, decided: '15/10/2026' }] });
    expect(found.map((line) => line.split(' →')[0])).toEqual([
      'deadline-decided-early deadlineChanges.1.decided: Ngày quyết định 15/10/2026 trước lần đổi hạn trước (16/10/2026).',
    ]);
    const early = check({ deadline: '02/11/2026', deadlineChanges: [{ ...first, decided: '01/10/2026' }] });
    expect(early.map((line) => line.split(':')[0])).toEqual(['deadline-decided-early deadlineChanges.0.decided']);
  });

  test('are not moved once it is closed', () => {
    const closed = { history: [...petition.history, { date: '15/10/2026', status: 'solved' }] };
    const found = check({ ...closed, deadline: '02/11/2026', deadlineChanges: [first] });
    expect(found.map((line) => line.split(':')[0])).toEqual(['deadline-after-closing deadlineChanges.0.decided']);
  });

  test('are missed in what is open, as a warning, and in nothing that is closed', () => {
    const content = makeContent({ commitments: { 'xa-mau/kn-1': { ...petition, deadline: undefined } } });
    expect(checkCommitments(content, today).map(({ id, severity }) => `${severity} ${id}`)).toEqual([
      'warning deadline-missing',
    ]);
    expect(check({ deadline: undefined, ...steps(['05/10/2026', 'received'], ['06/10/2026', 'refused']) })).toEqual([]);
  });
});

test('refuses an organization whose name is an address of the register', () => {
  const organization = { name: 'Lĩnh vực', kind: 'agency', level: 'xã', place: 'tỉnh Mẫu' };
  const found = checkCommitments(makeContent({ organizations: { 'linh-vuc': organization } }), today);
  expect(found.map(({ id, collection, entry }) => `${id} ${collection} ${entry}`)).toEqual([
    'organization-name-reserved organizations linh-vuc',
  ]);
});

describe('what a commitment and a bulletin refer to', () => {
  const references = (content: Content) =>
    checkReferences(content).map(({ id, keys, entry, hint }) => `${id} ${entry} ${keys.join('.')}: ${hint}`);

  test('an unknown responsible organization and document are refused with the nearest', () => {
    const content = makeContent({
      documents: { '12-bc-ubnd': { designation: 'Báo cáo 12', title: 'Kết quả', issuer: 'UBND xã' } },
      commitments: { 'xa-mau/kn-1': { ...petition, responsible: 'xa-mua', documents: ['12-bc-ubd'] } },
    });
    expect(references(content)).toEqual([
      'unknown-organization xa-mau/kn-1 responsible: Có phải bạn định viết “xa-mau”?',
      'unknown-document xa-mau/kn-1 documents.0: Có phải bạn định viết “12-bc-ubnd”?',
    ]);
  });

  test('a bulletin names commitments by code or by whole identity, and none that does not exist', () => {
    const commitments = ['kn-2026-014', 'xa-mau/kn-2026-014', 'kn-2026-041'];
    const content = makeContent({
      commitments: { 'xa-mau/kn-2026-014': petition },
      bulletins: { 'xa-mau/2026-10': monthBulletin('2026-10', '05/11/2026', { commitments }) },
    });
    expect(references(content)).toEqual([
      'unknown-commitment xa-mau/2026-10 commitments.2: Có phải bạn định viết “xa-mau/kn-2026-014”?',
    ]);
  });
});

describe('a file of holidays', () => {
  const holidays = (id: string, raw: object) =>
    written(checkHolidays(makeContent({ holidays: { [id]: { ...holidays2026, ...raw } } })));

  test('is right as it is', () => {
    expect(holidays('2026', {})).toEqual([]);
  });

  test('is named by its year', () => {
    expect(holidays('nam-2027', {})).toEqual([
      'holidays-misnamed : Tệp tên “nam-2027” không phải là một năm. → Đặt tên tệp theo năm, ví dụ 2026.yaml.',
    ]);
  });

  test('holds no day of another year', () => {
    const other = { holidays: [{ date: '01/01/2027', name: 'Tết Dương lịch' }] };
    expect(holidays('2026', other)).toEqual([
      'holidays-other-year holidays.0.date: Ngày 01/01/2027 không thuộc năm 2026. → Chuyển ngày này sang tệp 2027.yaml.',
    ]);
  });

  test('holds no day twice, neither as off and worked', () => {
    const twice = { holidays: [...holidays2026.holidays, { date: '22/08/2026', name: 'Nghỉ' }] };
    expect(holidays('2026', twice)).toEqual([
      'holidays-repeated workingDays.0.date: Ngày 22/08/2026 đã có ở trên. → Xóa một trong hai.',
    ]);
  });

  test('works in exchange on weekend days only', () => {
    const weekday = { workingDays: [{ date: '24/08/2026', reason: 'Làm bù' }] };
    expect(holidays('2026', weekday)).toEqual([
      'holidays-not-weekend workingDays.0.date: Ngày 24/08/2026 là thứ Hai, vốn đã là ngày làm việc. → Chỉ ghi ở “workingDays” những ngày thứ Bảy, Chủ nhật phải làm bù.',
    ]);
  });
});
