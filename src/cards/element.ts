/** Style declarations in camel case, as satori reads them; a bare number is a length in pixels. */
export type Style = Record<string, string | number>;

/** A node of the tree that satori draws. */
export interface Element {
  type: string;
  key: null;
  props: Record<string, unknown> & { style?: Style; children?: Child | Child[] };
}

/** What an element may hold; `false` and `undefined` draw nothing. */
export type Child = Element | string | false | undefined;

/** An element with attributes, style and children. An element with several children needs `display` in its style. */
export function createElement(type: string, props: Record<string, unknown>, ...children: Child[]): Element {
  const present = children.filter((child) => child !== false && child !== undefined);
  const [only] = present;
  return {
    type,
    key: null,
    props: { ...props, ...(present.length > 0 && { children: present.length === 1 ? only : present }) },
  } as Element;
}

/** Children set side by side. */
export function row(style: Style, ...children: Child[]): Element {
  return createElement('div', { style: { display: 'flex', ...style } }, ...children);
}

/** Children set one under the other. */
export function column(style: Style, ...children: Child[]): Element {
  return createElement('div', { style: { display: 'flex', flexDirection: 'column', ...style } }, ...children);
}

/** An area of one colour without content. */
export function rule(style: Style): Element {
  return createElement('div', { style: { display: 'flex', flexShrink: 0, ...style } });
}
