import { z } from 'zod';
import { lineField, textField, yesNoField, type RefusalParams } from './fields.ts';

/** A photo beside a story. */
export const photoSchema = z
  .strictObject({
    /** Name of the file that lies beside the story: `hop-dan.jpg`. */
    file: lineField(150),
    /** What the photo shows, for who does not see it. */
    alt: textField(300),
    /** What a reader is to know of it: what, where, when. */
    caption: textField(300).optional(),
    /** Who took it, or whose it is. */
    credit: lineField(120),
    /** Whether anyone on it can be recognised. */
    people: yesNoField,
    /** How and when those who can be recognised agreed (personal data law 91/2025/QH15). */
    consent: textField(400).optional(),
  })
  .superRefine(({ people, consent }, context) => {
    if (!people || consent) return;
    context.addIssue({
      code: 'custom',
      path: ['consent'],
      message: 'Ảnh có người nhận ra được thì phải có sự đồng ý của người ấy.',
      params: {
        id: 'photo-no-consent',
        hint: 'Thêm “consent: …”, ghi những người trong ảnh đã đồng ý bằng cách nào, ngày nào; nếu không, chọn ảnh khác.',
      } satisfies RefusalParams,
    });
  });
/** A photo beside a story. */
export type Photo = z.output<typeof photoSchema>;

/** What is known of a picture file without looking at it. */
export interface Picture {
  /** Pixels, once it is turned upright. */
  width: number;
  height: number;
  /** Hexadecimal; another for other pixels and for another way to encode them. */
  digest: string;
}
