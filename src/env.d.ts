/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** What draws the cards: changes whenever the same card would be drawn differently. */
  readonly CARD_RENDERER: string;
}
