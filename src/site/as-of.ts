import { readEnvironment } from '../corpus/environment.ts';

/** The day that the pages are made for; one and the same for all pages of a build. */
export const asOf = readEnvironment().today;
