import { unwritten } from '../../domain/unwritten.ts';
import { writeCommentedYaml, type YamlLine } from './commented-yaml.ts';
import type { Skeleton } from './kind.ts';
import { nameFrom } from './naming.ts';

/** What is known of a document. It has a symbol, or where that is not known a designation. */
export interface NewDocument {
  /** As officials write it: `04-NQ/TW`. */
  symbol?: string | undefined;
  /** What it is called where its symbol is not known: `Đề án 05`. */
  designation?: string | undefined;
  title: string;
  issuer?: string | undefined;
  /** Written `30/10/2016`. */
  issued?: string | undefined;
  /** Name of its file; made from the symbol or designation where left out. */
  id?: string | undefined;
}

/** The file of a document, named by its symbol: `04-nq-tw`. */
export function makeDocument({ symbol, designation, title, issuer, issued, id }: NewDocument): Skeleton {
  const given = (key: string, value: string | undefined, example: string, comment: string): YamlLine =>
    value ? { key, value } : { inactive: [{ key, value: example, comment }] };
  const text = writeCommentedYaml([
    symbol ? { key: 'symbol', value: symbol } : { key: 'designation', value: designation ?? title },
    { key: 'title', value: title },
    given('issuer', issuer, 'Ban Chấp hành Trung ương', 'cơ quan ban hành'),
    given('issued', issued, '30/10/2016', 'ngày ban hành'),
    { inactive: [{ key: 'term', value: '2020-2025', comment: 'nhiệm kỳ, với văn bản của Đảng' }] },
    { inactive: [{ key: 'description', value: unwritten, comment: 'văn bản có ý nghĩa gì với các bản tin' }] },
    { inactive: [{ key: 'address', value: 'https://vanban.example/', comment: 'nơi đọc toàn văn' }] },
  ]);
  return { file: `documents/${id ?? nameFrom(symbol ?? designation ?? title)}.yaml`, text };
}
