/** How a choice is kept on the device: its name in the page's data, after this, is its key. */
export const storedAs = 'minh-bach-';

/** What a reader may choose, by the name that it has in the root element's data; no value is the device's own. */
export const choices = ['theme', 'textSize'] as const;

/**
 * The one script that stands in the pages themselves: it puts the reader's choices on the root element before anything is
 * painted, and says that scripts run, so that what needs them shows at once and nothing moves later. Old phones must read it.
 */
export const firstPaintScript = `(function(d){d.scripts='on';try{${JSON.stringify(
  choices,
)}.forEach(function(n){var v=localStorage.getItem('${storedAs}'+n);if(v)d[n]=v})}catch(e){}})(document.documentElement.dataset)`;
