/** Colours of the cards: paper and ink, one red for identity, gold for rules; on red, letters of bright gold and sand. */
export const colours = {
  paper: '#fffdf8',
  ink: '#1d1916',
  muted: '#5c554b',
  red: '#981b1e',
  gold: '#c39b3f',
  hairline: '#ddd3bf',
  brightGold: '#e9c877',
  sand: '#f0dfc8',
} as const;

/** Line heights that leave room for stacked diacritics: mixed case, all capitals (`Ễ` over `Ậ`), running text, the foot. */
export const lineHeights = { title: 1.27, capitals: 1.44, text: 1.42, foot: 1.34, number: 1.08 } as const;

/** The face of titles. */
export const titleWeight = 800;

/** What is added after every letter of a title, in ems. */
export const titleSpacing = -0.012;
