import type { Content } from '../domain/content.ts';
import { absoluteAddress, paths } from '../views/address.ts';
import { writeEmbedCode, type EmbedView } from '../views/embeds/embed-view.ts';
import { listEmbeds } from '../views/embeds/list-embeds.ts';
import { jsonType, writeJson } from './data/json.ts';
import type { Output, OutputSource } from './output.ts';

/** What oEmbed 1.0 tells a site that wants to show one of ours, for every embed; as files, since nothing answers requests here. */
export function listOembedFiles({ content, asOf, isWanted = () => true }: OutputSource): Output[] {
  return [...content.organizations.keys()]
    .filter((id) => isWanted(paths.organization(id)))
    .flatMap((id) => listEmbeds(content, id, asOf))
    .map((embed) => ({
      path: paths.oembed(embed.path),
      type: jsonType,
      render: () => writeJson(describeEmbed(content, embed)),
    }));
}

function describeEmbed(content: Content, embed: EmbedView): object {
  const { site } = content;
  return {
    version: '1.0',
    type: 'rich',
    title: embed.title,
    author_name: embed.organization,
    provider_name: site.name,
    provider_url: absoluteAddress(site, paths.home()),
    cache_age: 86_400,
    ...embed.size,
    html: writeEmbedCode(content, embed),
  };
}
