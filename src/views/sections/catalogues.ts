import type { Content } from '../../domain/content.ts';
import type { GroupView } from '../group-view.ts';
import type { ViewExtras } from '../record-view.ts';

/** Shows which catalogues the self-review is held against, and names the results of each. */
export const viewSelfReview: ViewExtras = ({ bulletin, content }, groups) => {
  const { catalogues = [], byCatalogue = [] } = bulletin.selfReview ?? {};
  const used = byCatalogue.map(({ catalogue }) => catalogue);
  const names = new Map(
    used.map((id, index) => [`selfReview.byCatalogue.${index + 1}`, content.catalogues.get(id)?.data.name]),
  );
  const nameGroup = (group: GroupView): GroupView => ({ ...group, title: names.get(group.path) ?? group.title });
  return {
    remarks: remarksOn([...catalogues, ...used], content),
    groups: groups.map((group) => ({ ...group, groups: group.groups.map(nameGroup) })),
  };
};

/** Shows which catalogues the duties and prohibited acts stand in. */
export const viewExemplary: ViewExtras = ({ bulletin, content }) => ({
  remarks: remarksOn(bulletin.exemplary?.catalogues ?? [], content),
});

function remarksOn(ids: readonly string[], content: Content): string[] {
  return [...new Set(ids)].flatMap((id) => {
    const catalogue = content.catalogues.get(id)?.data;
    return catalogue ? [`Đối chiếu với ${catalogue.name} gồm ${catalogue.size} điều.`] : [];
  });
}
