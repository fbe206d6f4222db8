import { z } from 'zod';
import { choiceField } from './choice.ts';
import { photoSchema } from './photo.ts';
import { waiversField } from './waiver.ts';
import {
  bulletinIdField,
  dateField,
  identifierField,
  lineField,
  sourceSchema,
  textField,
  type RefusalParams,
} from './fields.ts';
import { formerIdsField } from './former-ids.ts';
import { publicationFields } from './publication.ts';

/** What a story is about. */
export const storyKinds = {
  practice: 'Cách làm hay',
  collective: 'Tập thể điển hình',
  individual: 'Cá nhân điển hình',
} as const;

/** An exemplary story: a practice, a collective or, with consent, a person worth following. */
export const storySchema = z
  .strictObject({
    /** Its headline. */
    title: lineField(160),
    /** The story in one or two sentences; may point at figures of its bulletin. */
    summary: textField(400),
    /** What it is about. */
    kind: choiceField(storyKinds),
    /** The organization it happened in. */
    organization: identifierField,
    /** The bulletin whose figures it points at. */
    bulletin: bulletinIdField.optional(),
    /** The day it was published. */
    published: dateField,
    ...publicationFields,
    /** For a story about a person: how and when that person agreed (personal data law 91/2025/QH15). */
    consent: textField(400).optional(),
    /** Photos, the first one before the text. */
    photos: z.array(photoSchema).min(1).max(12).optional(),
    /** Where its facts come from. */
    sources: z.array(sourceSchema).min(1).optional(),
    /** Identities it had before; their addresses lead to it. */
    formerIds: formerIdsField,
    /** Personal data that may stand here, and why. */
    waivers: waiversField.optional(),
  })
  .superRefine((story, context) => {
    if (story.kind !== 'individual' || story.consent) return;
    context.addIssue({
      code: 'custom',
      path: ['consent'],
      message: 'Bài về một cá nhân phải có sự đồng ý của người ấy.',
      params: {
        id: 'story-no-consent',
        hint: 'Thêm “consent: …”, ghi người ấy đã đồng ý bằng cách nào, ngày nào.',
      } satisfies RefusalParams,
    });
  });
/** An exemplary story. */
export type Story = z.output<typeof storySchema>;
