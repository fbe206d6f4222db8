import type { Content } from '../../domain/content.ts';
import { hrefOf, paths } from '../address.ts';
import type { Link } from '../link.ts';
import { documentName } from '../references.ts';

/** Links to the pages of documents, in the order given. */
export function linkDocuments(ids: readonly string[] | undefined, content: Content): Link[] {
  return (ids ?? []).flatMap((id) => {
    const document = content.documents.get(id)?.data;
    return document ? [{ text: documentName(document), href: hrefOf(content.site, paths.document(id)) }] : [];
  });
}
