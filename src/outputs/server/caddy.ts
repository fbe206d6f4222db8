import type { Site } from '../../domain/site.ts';
import { basePath, hrefOf, paths } from '../../views/address.ts';
import { commonHeaders, headerRules } from './header-rules.ts';
import { isText, mediaTypes } from './media-types.ts';
import type { Redirect } from '../../views/redirects.ts';
import type { ServerSettings } from './server-settings.ts';

/** A Caddyfile for Caddy 2.6 or newer, which gets certificates by itself. */
export function caddyConfig(site: Site, redirects: readonly Redirect[], settings: ServerSettings): string {
  const host = new URL(site.address).hostname;
  const base = basePath(site);
  const lines = [
    ...Object.entries(commonHeaders(site)).map(([name, value]) => `header ${name} ${quote(value)}`),
    ...varyingHeaders(site),
    ...contentTypes(),
    ...redirects.map(({ from, to }) => `redir ${hrefOf(site, from)} ${hrefOf(site, to)} 301`),
    ...(base === '' ? [] : [`redir ${base} ${base}/ 301`]),
    'encode zstd gzip',
    `root * ${quote(`${settings.folder}/current`)}`,
    ...serving(base),
    'handle_errors {',
    `  rewrite * ${paths.notFound()}`,
    '  header Cache-Control no-cache',
    '  header Content-Type "text/html; charset=utf-8"',
    '  file_server',
    '}',
  ];
  return `# ${site.name}: cấu hình Caddy do “npm run server-config -- caddy” viết ra. Đừng sửa tay: khi đổi site.yaml, thêm
# chuyển hướng hoặc nâng cấp phần mềm, hãy chạy lại lệnh đó, rồi “caddy reload”.

${settings.listen ? `http://${settings.listen}` : host} {
${lines.map((line) => `  ${line}`).join('\n')}
}
`;
}

function serving(base: string): string[] {
  const server = 'file_server { precompressed br gzip }'.replace('{ ', '{\n      ').replace(' }', '\n    }');
  if (base === '') return ['handle {', `    ${server}`, '  }'];
  const securityFile = paths.securityFile();
  return [
    `handle_path ${base}/* {`,
    `    ${server}`,
    '  }',
    `handle ${securityFile} {`,
    '    file_server',
    '  }',
    'handle {',
    '    error 404',
    '  }',
  ];
}

/** Placeholders that hold the headers that differ from address to address; Caddy takes the first pattern that fits. */
function varyingHeaders(site: Site): string[] {
  const rules = headerRules(site);
  return Object.keys(rules[0]!.headers).flatMap((name) => {
    const cases = rules.map(({ folder, headers }) =>
      folder === '/' ? `  default ${quote(headers[name]!)}` : `  ~^${hrefOf(site, folder)} ${quote(headers[name]!)}`,
    );
    const placeholder = `{minh_bach_${name.toLowerCase().replaceAll('-', '_')}}`;
    const unsent = rules.filter(({ headers }) => headers[name] === '');
    return [
      `map {path} ${placeholder} {`,
      ...cases,
      '}',
      `header ${name} ${placeholder}`,
      ...unsent.map(({ folder }) => `header ${hrefOf(site, folder)}* -${name}`),
    ];
  });
}

/** Types that Caddy takes from the system, where they are often missing; set last, or it would take them away again. */
function contentTypes(): string[] {
  return Object.entries(mediaTypes)
    .filter(([extension]) => extension !== 'html')
    .flatMap(([extension, type]) => [
      `@${extension} path *.${extension}`,
      `header @${extension} {`,
      `  Content-Type ${quote(isText(type) ? `${type}; charset=utf-8` : type)}`,
      '  defer',
      '}',
    ]);
}

/** A value as one word. */
function quote(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
