import { absoluteAddress, hrefOf } from '../views/address.ts';
import { listRedirects, type Redirect } from '../views/redirects.ts';
import type { Output, OutputSource } from './output.ts';

/** A page at every address that was left behind by a rename, which leads to where its content stands now. */
export function listRedirectPages({ content, ledger, asOf }: OutputSource): Output[] {
  return listRedirects(content, ledger, asOf).map((redirect) => ({
    path: `${redirect.from}index.html`,
    type: 'text/html; charset=utf-8',
    render: () => renderRedirect(redirect, content),
  }));
}

function renderRedirect({ to }: Redirect, { site }: OutputSource['content']): string {
  const address = absoluteAddress(site, to);
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Trang đã chuyển</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${address}">
<meta http-equiv="refresh" content="0; url=${hrefOf(site, to)}">
</head>
<body>
<main>
<h1>Trang đã chuyển</h1>
<p>Trang này nay ở địa chỉ mới: <a href="${hrefOf(site, to)}">${address}</a></p>
</main>
</body>
</html>
`;
}
