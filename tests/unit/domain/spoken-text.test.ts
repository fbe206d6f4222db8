import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocumentSymbol } from '../../../src/domain/document-symbol.ts';
import { speakDocumentSymbol } from '../../../src/domain/spoken-document.ts';
import { speakText, type Reading } from '../../../src/domain/spoken-text.ts';
import { formatDate, formatDateLong } from '../../../src/vietnamese/date.ts';
import { formatPeriod } from '../../../src/vietnamese/period.ts';
import { formatQuantity } from '../../../src/vietnamese/quantity.ts';
import { defaultSpeech } from '../../../src/vietnamese/speech.ts';
import { speakDate, speakPeriod } from '../../../src/vietnamese/spoken-date.ts';
import { speakQuantity } from '../../../src/vietnamese/spoken-quantity.ts';
import { dates, periods, quantities } from '../vietnamese/arbitraries.ts';
import { speeches } from '../vietnamese/speeches.ts';

const reading: Reading = { speech: defaultSpeech, abbreviations: { BQL: 'ban quản lý' } };

describe('speakText', () => {
  test.each([
    ['Tiếp nhận 23 kiến nghị.', 'Tiếp nhận hai mươi ba kiến nghị.'],
    ['còn 1,97% (mục tiêu 2%)', 'còn một phẩy chín mươi bảy phần trăm, mục tiêu hai phần trăm'],
    ['63 triệu đồng/người/năm', 'sáu mươi ba triệu đồng mỗi người mỗi năm'],
    ['bầu cử ngày 15/03', 'bầu cử ngày mười lăm tháng ba'],
    ['trước 05/11', 'trước ngày mùng năm tháng mười một'],
    ['15/03 và 31/34', 'ngày mười lăm tháng ba và ba mươi mốt trên ba mươi tư'],
    ['hạn 31/12/2025', 'hạn ngày ba mươi mốt tháng mười hai năm hai nghìn không trăm hai mươi lăm'],
    ['trong tháng 11', 'trong tháng mười một'],
    ['tháng 4', 'tháng tư'],
    ['trong 3 tháng 4 hộ', 'trong ba tháng bốn hộ'],
    ['tháng 01/2018', 'tháng một năm hai nghìn không trăm mười tám'],
    ['2018–6/2021', 'hai nghìn không trăm mười tám đến tháng sáu năm hai nghìn không trăm hai mươi mốt'],
    ['nhiệm kỳ 2015-2020', 'nhiệm kỳ hai nghìn không trăm mười lăm đến hai nghìn không trăm hai mươi'],
    ['quyết toán quý III', 'quyết toán quý ba'],
    ['quý IV', 'quý bốn'],
    ['Đại hội XIII, lần thứ XIV', 'Đại hội mười ba, lần thứ mười bốn'],
    ['thứ 1, thứ 2, thứ 4', 'thứ nhất, thứ hai, thứ tư'],
    ['8 giờ 05, 14:30, 7h30', 'tám giờ không năm phút, mười bốn giờ ba mươi phút, bảy giờ ba mươi phút'],
    ['5-7 ngày, −5 độ', 'năm đến bảy ngày, âm năm độ'],
    ['UBND, HĐND xã và UBMTTQ', 'Ủy ban nhân dân, Hội đồng nhân dân xã và Ủy ban Mặt trận Tổ quốc'],
    ['Trường THCS Mẫu, TDP 4', 'Trường trung học cơ sở Mẫu, tổ dân phố bốn'],
    ['TP. Hồ Chí Minh, QL1A', 'thành phố Hồ Chí Minh, quốc lộ một A'],
    ['BQL và máy ATM', 'ban quản lý và máy a tê mờ'],
    ['BẢN TIN CÔNG KHAI', 'BẢN TIN CÔNG KHAI'],
    ['số 0297 3 123 456', 'số không hai chín bảy, ba, một hai ba, bốn năm sáu'],
    ['Đề án 05', 'Đề án không năm'],
    ['kinh tế – xã hội', 'kinh tế, xã hội'],
    ['kinh tế - xã hội', 'kinh tế, xã hội'],
    ['cán bộ/công chức', 'cán bộ, công chức'],
    ['các chữ “gần”, “khoảng”', 'các chữ gần, khoảng'],
    ['tại xamau.gov.vn/ban-tin/', 'tại xamau chấm gov chấm vn gạch chéo ban gạch ngang tin'],
    ['chưa báo cáo', 'chưa báo cáo'],
    ['60 (22 + 38)', 'sáu mươi, hai mươi hai và ba mươi tám'],
  ])('reads “%s” as “%s”', (written, spoken) => {
    expect(speakText(written, reading)).toBe(spoken);
  });

  test.each([
    ['Nghị quyết 04-NQ/TW', 'Nghị quyết số không bốn của Trung ương'],
    ['Nghị quyết số 04-NQ/TW', 'Nghị quyết số không bốn của Trung ương'],
    ['theo 04-NQ/TW', 'theo Nghị quyết số không bốn của Trung ương'],
    ['35-CT/TW', 'Chỉ thị số ba mươi lăm của Trung ương'],
    ['21-KL/TW', 'Kết luận số hai mươi mốt của Trung ương'],
    ['17-CTr/HU', 'Chương trình số mười bảy của Huyện ủy'],
    ['21-CTr/TU', 'Chương trình số hai mươi mốt của Tỉnh ủy'],
    ['100-KH/HU', 'Kế hoạch số một trăm của Huyện ủy'],
    ['37-QĐi/TW', 'Quy định số ba mươi bảy của Trung ương'],
    ['02-QC/ĐU', 'Quy chế số không hai của Đảng ủy'],
    ['09-TB/ĐU', 'Thông báo số không chín của Đảng ủy'],
    ['05-ĐA/TU', 'Đề án số không năm của Tỉnh ủy'],
    ['12/BC-UBND', 'Báo cáo số mười hai của Ủy ban nhân dân'],
    ['214/QĐ-UBND', 'Quyết định số hai trăm mười bốn của Ủy ban nhân dân'],
    ['07/TTr-UBND', 'Tờ trình số không bảy của Ủy ban nhân dân'],
    ['30/2020/NĐ-CP', 'Nghị định số ba mươi năm hai nghìn không trăm hai mươi của Chính phủ'],
    ['Luật 10/2022/QH15', 'Luật số mười năm hai nghìn không trăm hai mươi hai của Quốc hội khóa mười lăm'],
    ['104/2016/QH13', 'Văn bản số một trăm linh bốn năm hai nghìn không trăm mười sáu của Quốc hội khóa mười ba'],
    ['123/UBND-VP', 'Công văn số một trăm hai mươi ba của Ủy ban nhân dân, Văn phòng'],
  ])('reads the document %s in full', (written, spoken) => {
    expect(speakText(written, reading)).toBe(spoken);
  });

  test('reads an issuer that it does not know letter by letter', () => {
    const symbol = parseDocumentSymbol('08/BC-ZQK');
    if (!symbol.ok) throw new Error(symbol.message);
    expect(speakDocumentSymbol(symbol.value, defaultSpeech).rest).toBe('số không tám của dét quy ca');
  });

  test('reads a quantity in its official spelling as the quantity itself is read', () => {
    fc.assert(
      fc.property(quantities, speeches, (quantity, speech) => {
        const spoken = speakText(formatQuantity(quantity), { speech, abbreviations: {} });
        expect(spoken).toBe(speakQuantity(quantity, speech));
      }),
      { numRuns: 1000 },
    );
  });

  test('reads dates and periods in their official spellings as they are read themselves', () => {
    fc.assert(
      fc.property(dates, periods, speeches, (date, period, speech) => {
        const own = { speech, abbreviations: {} };
        expect(speakText(formatDate(date), own)).toBe(speakDate(date, speech));
        expect(speakText(formatDateLong(date), own)).toBe(speakDate(date, speech));
        expect(speakText(formatPeriod(period), own)).toBe(speakPeriod(period, speech));
      }),
    );
  });

  test('leaves no digit and no sign of any text', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Zađ0-9.,:;/%()\-–+<> “”]{0,40}$/u));
    fc.assert(
      fc.property(texts, (text) => {
        expect(speakText(text, reading)).toMatch(/^[\p{L}\p{M} .,;:?!]*$/u);
      }),
      { numRuns: 2000 },
    );
  });
});
