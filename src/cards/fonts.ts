import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A face in the form satori takes. */
export interface CardFont {
  name: string;
  weight: 400 | 600 | 800;
  style: 'normal';
  data: Buffer;
}

/** Family name of the cards' type. */
export const fontFamily = 'Be Vietnam Pro';

const faces = [
  [400, '400Regular'],
  [600, '600SemiBold'],
  [800, '800ExtraBold'],
] as const;

let loaded: CardFont[] | undefined;

/**
 * The faces the cards use, read once per process. The same array every time, because satori keeps its parsed fonts by it.
 * The files hold Latin and Vietnamese together; faces cut into subsets under one family name would lose letters unnoticed.
 */
export function loadFonts(): CardFont[] {
  const { resolve } = createRequire(import.meta.url);
  loaded ??= faces.map(([weight, face]) => ({
    name: fontFamily,
    weight,
    style: 'normal',
    data: readFileSync(resolve(`@expo-google-fonts/be-vietnam-pro/${face}/BeVietnamPro_${face}.ttf`)),
  }));
  return loaded;
}
