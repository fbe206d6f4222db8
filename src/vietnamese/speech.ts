/** The choices between ways of reading aloud that are all right in Vietnamese; regions and announcers differ. */
export interface Speech {
  /** 1.000: `một nghìn` or `một ngàn`. */
  thousand: 'nghìn' | 'ngàn';
  /** 101: `một trăm linh một` or `một trăm lẻ một`. */
  zeroTens: 'linh' | 'lẻ';
  /** 24: `hai mươi tư` or `hai mươi bốn`; 14 is always `mười bốn`. */
  fourAfterTens: 'tư' | 'bốn';
  /** What stands before days 1 to 10 of a month: `ngày mùng năm`, `ngày mồng năm`, or nothing where it is `không`. */
  earlyDay: 'mùng' | 'mồng' | 'không';
}

/** What is read aloud where a site chooses nothing else. */
export const defaultSpeech: Speech = { thousand: 'nghìn', zeroTens: 'linh', fourAfterTens: 'tư', earlyDay: 'mùng' };
