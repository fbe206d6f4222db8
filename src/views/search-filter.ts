/** What the search index says of a page under `loai-ban-tin`, `don-vi-xa-mau` or `nam-2026`, where that is so. */
export const chosen = '1';
