/** How a figure that is not exact was written: gần, trên, dưới, ước, khoảng. */
export type Qualifier = 'nearly' | 'over' | 'under' | 'estimated' | 'about';

/** The scale an amount of money is written in. */
export type MoneyScale = 'đồng' | 'nghìn đồng' | 'triệu đồng' | 'tỉ đồng';

interface Qualified {
  qualifier?: Qualifier;
}

interface Printed extends Qualified {
  value: number;
  /** Decimal places as written. */
  decimals: number;
}

/** A count or measure: "1.740", "gần 6.300", "64.000 ha", "104 đảng viên". */
export interface NumberQuantity extends Printed {
  kind: 'number';
  unit?: string;
}

/** A share in percent: "9,95%" has the value 9.95. */
export interface PercentQuantity extends Printed {
  kind: 'percent';
}

/** A difference of two percentages: "7,98 điểm %" has the value 7.98. */
export interface PointsQuantity extends Printed {
  kind: 'points';
}

/** A part and its whole as counts: "31/34"; the denominator is above zero, the numerator may exceed it. */
export interface RatioQuantity extends Qualified {
  kind: 'ratio';
  numerator: number;
  denominator: number;
}

/** An amount of money: "63 triệu đồng" has the value 63 and the scale "triệu đồng". */
export interface MoneyQuantity extends Printed {
  kind: 'money';
  scale: MoneyScale;
}

/** What the value of a figure may be. */
export type Quantity = NumberQuantity | PercentQuantity | PointsQuantity | RatioQuantity | MoneyQuantity;

/** The word each qualifier is written with. */
export const qualifierWords: Readonly<Record<Qualifier, string>> = {
  nearly: 'gần',
  over: 'trên',
  under: 'dưới',
  estimated: 'ước',
  about: 'khoảng',
};

/** The power of ten that turns a value in each scale into đồng. */
export const moneyPowers: Readonly<Record<MoneyScale, number>> = {
  đồng: 0,
  'nghìn đồng': 3,
  'triệu đồng': 6,
  'tỉ đồng': 9,
};

/** A value of each kind as it is written, for the mends of messages. */
export const quantityExamples: Record<Quantity['kind'], string> = {
  number: '1.740',
  percent: '1,97%',
  points: '0,5 điểm %',
  ratio: '18/18',
  money: '63 triệu đồng',
};
