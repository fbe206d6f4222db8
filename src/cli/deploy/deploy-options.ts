import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What a command line of `npm run deploy` asks for, or why it cannot be understood. */
export type DeployOptions =
  | { ask: 'publish'; to: string; from: string | undefined; keep: number; dropped: string[] }
  | { ask: 'roll-back'; to: string }
  | { ask: 'help' }
  | { ask: 'refused'; message: string };

/** How the command is used. */
export const deployUsage = `Dựng trang, kiểm tra, rồi đưa ra công bố; hỏng ở bước nào thì trang đang công bố vẫn giữ nguyên.

  npm run deploy -- --to /srv/minh-bach                   máy chủ web phục vụ /srv/minh-bach/current
  npm run deploy -- --to /srv/minh-bach --rollback        trở lại bản trước
  npm run deploy -- --to /srv/minh-bach --from dist       đưa ra bản đã dựng sẵn
  npm run deploy -- --to /srv/minh-bach --keep 10         giữ 10 bản gần nhất (mặc định 5)
  npm run deploy -- --to /srv/minh-bach --drop /dia-chi/  cho phép bỏ hẳn một trang, không chuyển hướng

Mã thoát: 0 là xong; 1 là chưa công bố gì.`;

const options = {
  to: { type: 'string' },
  from: { type: 'string' },
  keep: { type: 'string', default: '5' },
  drop: { type: 'string', multiple: true },
  rollback: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** Reads what follows `npm run deploy --`. */
export function readDeployOptions(args: readonly string[]): DeployOptions {
  let values;
  try {
    ({ values } = parseArgs({ args: [...args], options }));
  } catch {
    return refuse(`Không hiểu “${args.join(' ')}”.`);
  }
  if (values.help) return { ask: 'help' };
  if (!values.to) return refuse('Thiếu --to, thư mục để công bố.');
  const to = resolve(values.to);
  if (values.rollback) return values.from ? refuse('--rollback không đi với --from.') : { ask: 'roll-back', to };
  const keep = Number(values.keep);
  if (!/^\d{1,3}$/.test(values.keep) || keep < 2) return refuse('--keep phải là một số từ 2 đến 999.');
  const dropped = values.drop ?? [];
  const relative = dropped.find((address) => !address.startsWith('/'));
  if (relative !== undefined) return refuse(`--drop “${relative}”: địa chỉ phải bắt đầu bằng dấu “/”.`);
  return { ask: 'publish', to, from: values.from && resolve(values.from), keep, dropped };
}

function refuse(message: string): DeployOptions {
  return { ask: 'refused', message: `${message}\n\n${deployUsage}` };
}
