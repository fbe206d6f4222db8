import type { Content } from '../domain/content.ts';
import type { Measure } from '../domain/measure.ts';
import { pointAt, reportedMeasures } from '../domain/reported.ts';
import { formatDocumentSymbol } from '../domain/document-symbol.ts';
import type { Document } from '../domain/document.ts';
import type { References } from '../markdown/references.ts';
import { hrefOf, paths } from './address.ts';

/** What a reader calls a document: its symbol, or what it is where the symbol is not known. */
export function documentName(document: Document): string {
  return document.symbol ? formatDocumentSymbol(document.symbol) : (document.designation ?? document.title);
}

/** Resolves what prose points at, with the figures among `measures`. */
export function referencesTo(content: Content, measures: ReadonlyMap<string, Measure>): References {
  return {
    figure: (path) => pointAt(path, measures)?.text,
    document(id) {
      const document = content.documents.get(id)?.data;
      return (
        document && {
          symbol: documentName(document),
          title: document.title,
          href: hrefOf(content.site, paths.document(id)),
        }
      );
    },
  };
}

/** Resolves what the prose of a bulletin points at, or of an entry that speaks of a bulletin's figures. */
export function referencesOfBulletin(content: Content, bulletinId: string | undefined): References {
  const bulletin = bulletinId === undefined ? undefined : content.bulletins.get(bulletinId);
  return referencesTo(content, bulletin ? reportedMeasures(bulletin.data, content.indicators) : new Map());
}
