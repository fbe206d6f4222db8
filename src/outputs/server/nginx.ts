import type { Site } from '../../domain/site.ts';
import { basePath, hrefOf, paths } from '../../views/address.ts';
import { commonHeaders, headerRules } from './header-rules.ts';
import { isText, mediaTypes } from './media-types.ts';
import type { Redirect } from '../../views/redirects.ts';
import type { ServerSettings } from './server-settings.ts';

/** A configuration file for nginx 1.18 or newer, to be put where the `http` block includes it. */
export function nginxConfig(site: Site, redirects: readonly Redirect[], settings: ServerSettings): string {
  const host = new URL(site.address).hostname;
  return `# ${site.name}: cấu hình nginx do “npm run server-config -- nginx” viết ra. Đừng sửa tay: khi đổi site.yaml, thêm
# chuyển hướng hoặc nâng cấp phần mềm, hãy chạy lại lệnh đó, rồi “nginx -t && systemctl reload nginx”.

${varyingHeaders(site).join('\n')}
${settings.listen ? plainServer(host, settings.listen) : encryptedServer(host)}
${indent([...sending(site, settings), ...locations(site, redirects, settings)])}
}
`;
}

/** Variables that hold the headers that differ from address to address; nginx takes the first pattern that fits. */
function varyingHeaders(site: Site): string[] {
  const rules = headerRules(site);
  const rest = rules.at(-1)!;
  return Object.keys(rest.headers).map((name) => {
    const cases = rules
      .slice(0, -1)
      .map(({ folder, headers }) => `  ${quote(`~^${escapePattern(hrefOf(site, folder))}`)} ${quote(headers[name]!)};`);
    return [`map $uri ${variableFor(name)} {`, `  default ${quote(rest.headers[name]!)};`, ...cases, '}', ''].join(
      '\n',
    );
  });
}

function plainServer(host: string, listen: string): string {
  return `server {
  listen ${listen};
  server_name ${host};`;
}

function encryptedServer(host: string): string {
  return `server {
  listen 80;
  listen [::]:80;
  server_name ${host};
  # Để certbot xin và gia hạn chứng thư số.
  location /.well-known/acme-challenge/ { root /var/www/certbot; }
  location / { return 301 https://$host$request_uri; }
}

server {
  listen 443 ssl http2;
  listen [::]:443 ssl http2;
  server_name ${host};
  ssl_certificate /etc/letsencrypt/live/${host}/fullchain.pem;
  ssl_certificate_key /etc/letsencrypt/live/${host}/privkey.pem;
  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_session_cache shared:minh_bach:10m;`;
}

/** How files are sent, whatever their address. */
function sending(site: Site, { brotli }: ServerSettings): string[] {
  const texts = [...new Set(Object.values(mediaTypes))].filter((type) => isText(type) && type !== 'text/html');
  return [
    'server_tokens off;',
    // Behind a proxy nginx knows neither the protocol nor the port that readers see.
    'absolute_redirect off;',
    'index index.html;',
    'charset utf-8;',
    `charset_types ${texts.join(' ')};`,
    '# Bản nén sẵn do “npm run deploy” ghi bên cạnh tệp gốc; nơi chưa có thì nén khi gửi.',
    'gzip on;',
    'gzip_vary on;',
    'gzip_static on;',
    `gzip_types ${texts.join(' ')};`,
    ...(brotli ? ['brotli_static on;'] : []),
    'types {',
    ...Object.entries(mediaTypes).map(([extension, type]) => `  ${type} ${extension};`),
    '}',
    'default_type application/octet-stream;',
    '',
    ...Object.entries(commonHeaders(site)).map(([name, value]) => `add_header ${name} ${quote(value)} always;`),
    ...Object.keys(headerRules(site)[0]!.headers).map((name) => `add_header ${name} ${variableFor(name)} always;`),
    '',
  ];
}

function locations(site: Site, redirects: readonly Redirect[], { folder }: ServerSettings): string[] {
  const base = basePath(site);
  const securityFile = paths.securityFile();
  return [
    `error_page 404 ${hrefOf(site, paths.notFound())};`,
    `location ${base}/ { alias ${quote(`${folder}/current/`)}; }`,
    ...(base === ''
      ? []
      : [
          `location = ${base} { return 301 ${base}/; }`,
          'location / { return 404; }',
          // The host has one such file, at its root.
          `location = ${securityFile} { alias ${quote(`${folder}/current${securityFile}`)}; }`,
        ]),
    ...redirects.map(({ from, to }) => `location = ${hrefOf(site, from)} { return 301 ${hrefOf(site, to)}; }`),
  ];
}

function variableFor(header: string): string {
  return `$minh_bach_${header.toLowerCase().replaceAll('-', '_')}`;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A value as one word; nginx would take a dollar sign for a variable. */
function quote(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

function indent(lines: readonly string[]): string {
  return lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n');
}
