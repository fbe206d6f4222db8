import { documentName } from '../references.ts';
import type { ViewExtras } from '../record-view.ts';

/** Shows which form the table follows and which decision makes it public. */
export const viewBudget: ViewExtras = ({ bulletin, content }) => {
  const { form, document: id } = bulletin.budget ?? {};
  const document = id === undefined ? undefined : content.documents.get(id)?.data;
  return {
    remarks: [
      ...(form ? [`Lập theo mẫu: ${form}.`] : []),
      ...(document ? [`Công khai theo văn bản ${documentName(document)}.`] : []),
    ],
  };
};
