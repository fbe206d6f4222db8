import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../../src/corpus/environment.ts';

const now = () => Date.UTC(2026, 9, 31, 17, 0);

describe('readEnvironment', () => {
  it('falls back to the folders of the project and today in Viet Nam', () => {
    expect(readEnvironment({}, now)).toEqual({
      contentFolder: join(process.cwd(), 'content'),
      outputFolder: join(process.cwd(), 'dist'),
      today: { year: 2026, month: 11, day: 1 },
      audience: 'public',
    });
  });

  it('makes folders absolute and takes an empty variable as unset', () => {
    const env = { MINHBACH_CONTENT: 'x/y', MINHBACH_OUT: '/tmp/out', MINHBACH_TODAY: '', SOURCE_DATE_EPOCH: '' };
    expect(readEnvironment(env, now)).toEqual({
      contentFolder: join(process.cwd(), 'x/y'),
      outputFolder: '/tmp/out',
      today: { year: 2026, month: 11, day: 1 },
      audience: 'public',
    });
  });

  it('shows drafts only where that is asked for, and asks back where it is unclear', () => {
    expect(readEnvironment({ MINHBACH_DRAFTS: '1' }, now).audience).toBe('preview');
    expect(readEnvironment({ MINHBACH_DRAFTS: '0' }, now).audience).toBe('public');
    expect(() => readEnvironment({ MINHBACH_DRAFTS: 'true' }, now)).toThrow(
      'Biến môi trường MINHBACH_DRAFTS là “true”. Hãy viết 1 để thấy cả bản nháp, 0 để không thấy.',
    );
  });

  it('takes the date given before the epoch, and the epoch before the clock', () => {
    const epoch = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 0, 31, 22, 0) / 1000) };
    expect(readEnvironment(epoch, now).today).toEqual({ year: 2026, month: 2, day: 1 });
    expect(readEnvironment({ ...epoch, MINHBACH_TODAY: '2026-02-28' }, now).today).toEqual({
      year: 2026,
      month: 2,
      day: 28,
    });
  });

  it.each(['05/11/2026', '2026-02-30', '2026-13-01', '2026-1-1', 'hôm nay', ' '])('refuses the date %j', (date) => {
    expect(() => readEnvironment({ MINHBACH_TODAY: date }, now)).toThrow(/MINHBACH_TODAY là “.*”, không phải một ngày/);
  });

  it.each(['-1', '1.5', 'abc', '999999999999'])('refuses the epoch %j', (epoch) => {
    expect(() => readEnvironment({ SOURCE_DATE_EPOCH: epoch }, now)).toThrow(
      /SOURCE_DATE_EPOCH là “.*”, không phải số giây/,
    );
  });

  it('refuses a folder that cannot be a path', () => {
    expect(() => readEnvironment({ MINHBACH_OUT: 'a\0b' }, now)).toThrow('MINHBACH_OUT không phải là một đường dẫn');
  });
});
