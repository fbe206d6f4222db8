const QUARTERS: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

/** A period that a text which is not an identifier may mean. */
export interface PeriodMend {
  /** What the text would mean, where it could mean two things; to follow "nếu là". */
  reading?: string;
  /** In the shape of an identifier; its months and years may still not exist. */
  id: string;
}

type Mender = (match: string[]) => PeriodMend[];

/** Spellings close to a period, each with the identifiers it may stand for. */
const MENDERS: readonly [RegExp, Mender][] = [
  [
    /^(\d{4})-([69])$/u,
    ([, year, count]) => [
      { reading: `tháng ${count}`, id: `${year}-0${count}` },
      { reading: `${count} tháng đầu năm`, id: `${year}-${count}t` },
    ],
  ],
  [/^(\d{4})[-/. ](\d{1,2})$/u, ([, year, month]) => [{ id: monthId(year, month) }]],
  [/^(?:tháng )?(\d{1,2}) ?(?:[-/. ]|,? năm) ?(\d{4})$/iu, ([, month, year]) => [{ id: monthId(year, month) }]],
  [/^(\d{4})[-/ ]?q([1-4])$/iu, ([, year, quarter]) => [{ id: `${year}-q${quarter}` }]],
  [
    /^(?:quý|quí|q)[- ]?([1-4]|i{1,3}|iv) ?(?:[-/ ]|,? năm) ?(\d{4})$/iu,
    ([, quarter = '', year]) => [{ id: `${year}-q${QUARTERS[quarter.toLowerCase()] ?? quarter}` }],
  ],
  [/^(\d{4})[-/ ]?([69]) ?(?:t|tháng)$/iu, ([, year, count]) => [{ id: `${year}-${count}t` }]],
  [/^([69]) ?(?:t|tháng)(?: đầu)? ?(?:[-/ ]|năm) ?(\d{4})$/iu, ([, count, year]) => [{ id: `${year}-${count}t` }]],
  [/^(\d{4})-3t$/iu, ([, year]) => [{ id: `${year}-q1` }]],
  [/^(\d{4})-12t$/iu, ([, year]) => [{ id: String(year) }]],
  [/^năm (\d{4})$/iu, ([, year]) => [{ id: String(year) }]],
  [/^(?:nhiệm kỳ |nhiệm kì )?(\d{4}) ?[-–—/] ?(\d{4})$/iu, ([, from, to]) => [{ id: `${from}-${to}` }]],
  [
    /^(\d{4})-(\d{1,2}) ?(?:-{1,3}|[–—/]|đến) ?(\d{4})-(\d{1,2})$/iu,
    ([, year, month, endYear, endMonth]) => [{ id: `${monthId(year, month)}--${monthId(endYear, endMonth)}` }],
  ],
  [
    /^(?:từ )?(?:tháng )?(\d{1,2})\/(\d{4}) ?(?:[-–—]|đến) ?(?:tháng )?(\d{1,2})\/(\d{4})$/iu,
    ([, month, year, endMonth, endYear]) => [{ id: `${monthId(year, month)}--${monthId(endYear, endMonth)}` }],
  ],
];

/** The periods an editor may have meant by another spelling ("10/2026", "quý III năm 2026"): one, two ("2026-6"), or none. */
export function findPeriodMends(text: string): PeriodMend[] {
  for (const [pattern, mend] of MENDERS) {
    const match = pattern.exec(text);
    if (match) return mend(match);
  }
  return [];
}

function monthId(year = '', month = ''): string {
  return `${year}-${month.padStart(2, '0')}`;
}
