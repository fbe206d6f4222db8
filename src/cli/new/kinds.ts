import { draftedKinds } from './drafted-kinds.ts';
import { standingKinds } from './standing-kinds.ts';

/** Everything that can be made, by the word of the command. */
export const kinds = { ...draftedKinds, ...standingKinds };

/** Word of the command for something that can be made. */
export type KindName = keyof typeof kinds;
