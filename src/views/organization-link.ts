import type { Content } from '../domain/content.ts';
import { hrefOf, paths } from './address.ts';
import type { Link } from './link.ts';

/** The full name of an organization. */
export function organizationName(content: Content, id: string): string {
  return content.organizations.get(id)?.data.name ?? id;
}

/** The way to an organization's page; the text is its full name. */
export function organizationLink(content: Content, id: string): Link {
  return { text: organizationName(content, id), href: hrefOf(content.site, paths.organization(id)) };
}
