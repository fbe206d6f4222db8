import { textField } from '../fields.ts';

/** What a reader must know to understand a section or group as a whole. */
export const noteField = textField().optional();
