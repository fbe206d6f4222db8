/** What a server's configuration takes from where it runs. */
export interface ServerSettings {
  /** The folder that `npm run deploy -- --to` writes into; the site is its `current`. */
  folder: string;
  /** Where to listen for plain HTTP, as behind a proxy that does TLS: `127.0.0.1:8080`; undefined to serve HTTPS itself. */
  listen?: string | undefined;
  /** Whether the server can send files that were compressed with Brotli beforehand. */
  brotli?: boolean;
}
