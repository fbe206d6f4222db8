/** What stands where an editor must still write; a draft may hold it, nothing published may. */
export const unwritten = 'Chưa viết.';
