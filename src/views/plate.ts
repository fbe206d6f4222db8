import { derivedOnce, type Content } from '../domain/content.ts';
import { organizationKinds, type Organization } from '../domain/organization.ts';
import { capitalizeFirst } from '../vietnamese/words.ts';
import { viewCard } from './card-view.ts';
import type { Card } from './card.ts';

/*
 * Chats and networks keep the picture of a page as it was when it was first shared. What goes on changing would soon be told
 * wrongly by it, so the pages of all that is not published once for all carry a picture that stays true: a plate as at the door of an
 * office. The same object wherever it is named.
 */

/** The plate of the site itself, for the pages that belong to no organization. */
export const sitePlate = derivedOnce(({ site }): Card =>
  viewCard(site, {
    name: 'trang-chu',
    design: 'plate',
    kicker: site.publisher.name,
    title: site.name,
    lead: site.tagline,
  }),
);

/** The plate of an organization of the content, for its own page and for those of what it has in hand. */
export function organizationPlate(content: Content, organization: string): Card {
  return organizationPlates(content).get(organization)!;
}

const organizationPlates = derivedOnce(
  (content) =>
    new Map([...content.organizations.values()].map(({ id, data }) => [id, viewOrganizationPlate(content, id, data)])),
);

function viewOrganizationPlate({ site }: Content, id: string, { name, kind, place, illustrative }: Organization): Card {
  const known = organizationKinds[kind];
  return viewCard(site, {
    name: `don-vi-${id}`,
    design: 'plate',
    // A name often says the kind itself.
    kicker: name.startsWith(known) ? organizationKinds.agency : known,
    title: name,
    lead: capitalizeFirst(place),
    ...(illustrative && { notice: 'Dữ liệu minh họa' }),
  });
}
