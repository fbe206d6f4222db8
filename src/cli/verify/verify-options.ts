import { parseArgs } from 'node:util';

/** What a command line of `npm run verify` asks for, or why it cannot be understood. */
export type VerifyOptions =
  | { ask: 'verify'; target: string; isServed: boolean; keyFile: string | undefined }
  | { ask: 'help' }
  | { ask: 'refused'; message: string };

/** How the command is used. */
export const verifyUsage = `Đối chiếu một trang đã dựng hoặc đang phục vụ với bản đã công bố: từng tệp, chữ ký, sổ công bố.

  npm run verify -- dist                                  thư mục
  npm run verify -- https://minhbach.example/             địa chỉ đang phục vụ
  npm run verify -- dist --key khoa-cong-khai.pem         phải do người giữ khóa này ký

Mã thoát: 0 là nguyên vẹn; 1 là có chỗ sai; 2 là chưa kiểm tra được.`;

/** Reads what follows `npm run verify --`. */
export function readVerifyOptions(args: readonly string[]): VerifyOptions {
  let parsed;
  try {
    const options = { key: { type: 'string' }, help: { type: 'boolean' } } as const;
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return { ask: 'refused', message: `Không hiểu “${args.join(' ')}”.\n\n${verifyUsage}` };
  }
  const { values, positionals } = parsed;
  if (values.help) return { ask: 'help' };
  const [target, ...others] = positionals;
  if (!target || others.length > 0)
    return { ask: 'refused', message: `Cần đúng một thư mục hoặc một địa chỉ.\n\n${verifyUsage}` };
  if (values.key === '') return { ask: 'refused', message: '--key chưa có tên tệp khóa công khai.' };
  const isServed = /^https?:\/\//i.test(target);
  if (isServed && !URL.canParse(target)) return { ask: 'refused', message: `“${target}” không phải một địa chỉ.` };
  return { ask: 'verify', target, isServed, keyFile: values.key };
}
