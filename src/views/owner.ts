import type { Content } from '../domain/content.ts';
import { paths } from './address.ts';

/** Folders of which each folder below belongs to the organization that it is named for. */
const ownedFolders = [paths.bulletins(), paths.organizations(), paths.register()];

/** The organization that the page or file at a root-relative address belongs to; undefined for what is everyone's. */
export function ownerOf({ organizations }: Pick<Content, 'organizations'>, path: string): string | undefined {
  // Embeds stand in folders by what they show.
  const place = path.startsWith(paths.embeds()) ? path.split('/').slice(3) : stepsBelow(path);
  const [owner = ''] = place;
  // Its page of the register tells beside it how much the other pages hold.
  return organizations.has(owner) && path !== paths.registerOf(owner) ? owner : undefined;
}

function stepsBelow(path: string): string[] {
  const folder = ownedFolders.find((one) => path.startsWith(one));
  return folder === undefined ? [] : path.slice(folder.length).split('/');
}
