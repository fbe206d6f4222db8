import type { Data, Node } from 'unist';
import type { Data as ProcessorData, Processor } from 'unified';

type MicromarkExtension = NonNullable<ProcessorData['micromarkExtensions']>[number];
type Construct = Extract<NonNullable<NonNullable<MicromarkExtension['text']>[number]>, { tokenize: unknown }>;
type Tokenizer = Construct['tokenize'];
type State = ReturnType<Tokenizer>;
type TokenType = Parameters<Parameters<Tokenizer>[0]['enter']>[0];

/** What a reference prints: a typed figure of the same bulletin, or a link to a document's page. */
export type ReferenceKind = 'figure' | 'document';

/** A reference as it stands in a Markdown tree; `value` is its source, `target` the trimmed text between the brackets. */
export interface ReferenceNode extends Node {
  type: 'typedReference';
  kind: ReferenceKind;
  target: string;
  value: string;
  data?: Data;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    typedReference: ReferenceNode;
  }
  interface RootContentMap {
    typedReference: ReferenceNode;
  }
}

const kinds: ReadonlyMap<string, ReferenceKind> = new Map([
  ['so', 'figure'],
  ['van-ban', 'document'],
]);

/**
 * One reference in a text: `:so[path]` or `:van-ban[id]`, not after another colon, the target on one line and without
 * brackets or `|` (which would end a table cell). Group 1 is the name, group 2 the target. Has no flags: copy it with
 * those needed.
 */
export const referencePattern = /(?<!:):(so|van-ban)\[([^[\]|\r\n]*)\]/;

/** Kind and target of a reference matched by {@link referencePattern}. */
export function readReference(source: string): { kind: ReferenceKind; target: string } {
  const bracket = source.indexOf('[');
  const kind = kinds.get(source.slice(1, bracket));
  if (kind === undefined) throw new TypeError(`not a reference: ${source}`);
  return { kind, target: source.slice(bracket + 1, -1).trim() };
}

const tokenName = 'typedReference' as TokenType;
const [colon, hyphen, opening, closing, bar] = [58, 45, 91, 93, 124];

const tokenizeReference: Tokenizer = (effects, ok, nok) => {
  let name = '';
  const start: State = (code) => {
    effects.enter(tokenName);
    effects.consume(code);
    return inName;
  };
  const inName: State = (code) => {
    if (code === opening && kinds.has(name)) {
      effects.consume(code);
      return inTarget;
    }
    if (code === null || name.length > 8 || !(code === hyphen || (code >= 97 && code <= 122))) return nok(code);
    name += String.fromCodePoint(code);
    effects.consume(code);
    return inName;
  };
  const inTarget: State = (code) => {
    if (code === closing) {
      effects.consume(code);
      effects.exit(tokenName);
      return ok;
    }
    const isLineEnding = code !== null && code < -2;
    if (code === null || isLineEnding || code === opening || code === bar) return nok(code);
    effects.consume(code);
    return inTarget;
  };
  return start;
};

const syntax: MicromarkExtension = {
  text: { [colon]: { name: 'typedReference', tokenize: tokenizeReference, previous: (code) => code !== colon } },
};

/**
 * Teaches a remark parser the two references and nothing else: no other `:word`, `::word` or `:::` is special, so
 * "Ghi chú:nội dung", "7:30" and "3:4" stay the text they are. Works for Markdown and MDX alike.
 */
export function remarkReferenceSyntax(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(syntax);
  (data.fromMarkdownExtensions ??= []).push({
    enter: {
      [tokenName]: function (token) {
        const value = this.sliceSerialize(token);
        this.enter({ type: 'typedReference', value, ...readReference(value) }, token);
      },
    },
    exit: {
      [tokenName]: function (token) {
        this.exit(token);
      },
    },
  });
}
