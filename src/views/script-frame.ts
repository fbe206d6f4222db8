/** The lines around what is read aloud in a script, for whoever reads it: an announcer, or the page's own reader. */
export const frame = { begin: '----- ĐỌC TỪ ĐÂY -----', end: '----- HẾT PHẦN ĐỌC -----' };
