/** The media type of every kind of file that a site may hold, by the end of its name; texts are UTF-8. */
export const mediaTypes: Record<string, string> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  txt: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  ics: 'text/calendar',
  json: 'application/json',
  jsonl: 'application/jsonl',
  jsonld: 'application/ld+json',
  map: 'application/json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  atom: 'application/atom+xml',
  rdf: 'application/rdf+xml',
  ttl: 'text/turtle',
  svg: 'image/svg+xml',
  pem: 'application/x-pem-file',
  pub: 'application/x-pem-file',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  ico: 'image/vnd.microsoft.icon',
  pdf: 'application/pdf',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
};

/** Whether a media type is text, which is sent with its charset and worth compressing. */
export function isText(type: string): boolean {
  return type.startsWith('text/') || /(?:json|jsonl|xml|x-pem-file)$/.test(type);
}
