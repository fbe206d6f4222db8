import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ServerSettings } from '../../outputs/server/server-settings.ts';

/** What a command line of `npm run server-config` asks for, or why it cannot be understood. */
export type ServerOptions =
  | { ask: 'write'; server: 'nginx' | 'caddy'; settings: ServerSettings }
  | { ask: 'help' }
  | { ask: 'refused'; message: string };

/** How the command is used. */
export const serverUsage = `Viết ra cấu hình máy chủ web cho đúng trang này: địa chỉ, tiêu đề bảo mật, bộ nhớ đệm, chuyển hướng.

  npm run -s server-config -- nginx > minh-bach.conf      cho nginx, dùng HTTPS với chứng thư số của certbot
  npm run -s server-config -- caddy > Caddyfile           cho Caddy, tự xin chứng thư số
    --folder /srv/minh-bach                               thư mục của npm run deploy -- --to (mặc định /srv/minh-bach)
    --listen 127.0.0.1:8080                               chỉ HTTP, khi đã có máy khác lo HTTPS
    --brotli                                              nginx có mô-đun brotli_static`;

/** Reads what follows `npm run server-config --`. */
export function readServerOptions(args: readonly string[]): ServerOptions {
  try {
    const options = {
      folder: { type: 'string', default: '/srv/minh-bach' },
      listen: { type: 'string' },
      brotli: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.help) return { ask: 'help' };
    const [server, ...others] = positionals;
    if ((server !== 'nginx' && server !== 'caddy') || others.length > 0) return refuse('Chọn nginx hoặc caddy.');
    const { folder, listen, brotli } = values;
    // What would end a word or a line in a configuration must not get into it.
    if (listen !== undefined && !/^(?:[\w.-]+:|\[[\da-f:]+\]:)?\d{1,5}$/i.test(listen))
      return refuse(`--listen “${listen}” không phải ĐỊA-CHỈ:CỔNG, như 127.0.0.1:8080.`);
    if (/["$\\\n{}]/.test(folder)) return refuse(`--folder “${folder}” có ký tự không dùng được trong cấu hình.`);
    return { ask: 'write', server, settings: { folder: resolve(folder), listen, brotli } };
  } catch {
    return refuse(`Không hiểu “${args.join(' ')}”.`);
  }
}

function refuse(message: string): ServerOptions {
  return { ask: 'refused', message: `${message}\n\n${serverUsage}` };
}
