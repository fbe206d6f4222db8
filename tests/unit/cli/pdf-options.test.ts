import { describe, expect, test } from 'vitest';
import { readPdfOptions } from '../../../src/cli/pdf-options.ts';

const known = ['xa-mau/2026-09', 'xa-mau/2026-10'];

describe('readPdfOptions', () => {
  test('prints every published bulletin where none is named', () => {
    expect(readPdfOptions([], known)).toEqual({ ask: 'print', to: 'pdf', bulletins: known });
  });

  test('prints those that are named, into the folder that is named', () => {
    expect(readPdfOptions(['xa-mau/2026-10', '--to', 'tuong'], known)).toEqual({
      ask: 'print',
      to: 'tuong',
      bulletins: ['xa-mau/2026-10'],
    });
  });

  test('asks for help', () => {
    expect(readPdfOptions(['--help'], known)).toEqual({ ask: 'help' });
  });

  test.each([
    [['xa-mau/2026-1'], 'Không có bản tin đã công bố “xa-mau/2026-1”. Có phải bạn định viết “xa-mau/2026-10”?'],
    [['--into', 'x'], 'Không có tùy chọn “--into”.'],
    [['--to'], '--to chưa có tên thư mục'],
    [['--to='], '--to chưa có tên thư mục'],
  ])('refuses %j', (args, message) => {
    const options = readPdfOptions(args, known);
    expect(options.ask === 'refused' && options.message).toContain(message);
  });
});
