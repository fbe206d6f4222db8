import { readEnvironment } from '../corpus/environment.ts';
import { readLedger } from '../corpus/ledger-file.ts';
import { loadCorpus } from '../corpus/load.ts';
import { publicContent } from '../domain/content.ts';
import { caddyConfig } from '../outputs/server/caddy.ts';
import { nginxConfig } from '../outputs/server/nginx.ts';
import { listRedirects } from '../views/redirects.ts';
import { readServerOptions, serverUsage } from './server-config/server-options.ts';

const options = readServerOptions(process.argv.slice(2));
if (options.ask === 'help') process.stdout.write(`${serverUsage}\n`);
else if (options.ask === 'refused') complain(options.message);
else {
  const { contentFolder, today } = readEnvironment();
  const [{ content, problems }, { ledger }] = await Promise.all([loadCorpus(contentFolder), readLedger(contentFolder)]);
  if (!content) complain(`Nội dung còn ${problems.length} lỗi; xin chạy npm run check và sửa trước.`);
  else {
    const writers = { nginx: nginxConfig, caddy: caddyConfig };
    const shown = publicContent(content);
    process.stdout.write(writers[options.server](shown.site, listRedirects(shown, ledger, today), options.settings));
  }
}

function complain(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
