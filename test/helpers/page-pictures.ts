import { fileURLToPath } from 'node:url';
import { drawnStep } from './drawn-step.ts';
import { ladderPicture } from './ladder-picture.ts';

const TITLES = {
  screen: { en: 'The screen at the first call', fr: 'L’écran au premier appel' },
  ladder: { en: 'When nobody calls', fr: 'Quand personne n’appelle' },
} as const;

/** The pictures of the READMEs: their files in `docs`, and how each is drawn from the built product. */
export function pagePictures(): readonly { name: string; file: string; draw: () => Promise<string> }[] {
  return (['en', 'fr'] as const).flatMap((language) => {
    const suffix = language === 'fr' ? '.fr.svg' : '.svg';
    const picture = (name: string, draw: () => Promise<string>) => ({
      name: `docs/${name}${suffix}`,
      file: fileURLToPath(new URL(`../../docs/${name}${suffix}`, import.meta.url)),
      draw,
    });
    return [
      picture('screen', async () =>
        framed(await drawnStep(language, { told: [], at: '14:46' }), TITLES.screen[language]),
      ),
      picture('ladder', async () => ladderPicture(language, TITLES.ladder[language])),
    ];
  });
}

/** A picture of a terminal with a margin in its own colour, and round corners. */
function framed(picture: string, title: string): string {
  const [width, height] = ['width', 'height'].map(
    (name) => Number(new RegExp(`${name}="(\\d+)"`).exec(picture)?.[1]) + 32,
  );
  const paper = /<rect [^>]*fill="([^"]+)"/.exec(picture)?.[1];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${title}</title><rect width="${width}" height="${height}" rx="10" fill="${paper}"/>`,
    picture.replace(/<svg [^>]*(font-family=[^>]*)>/, '<g transform="translate(16 16)" $1>').replace('</svg>', '</g>'),
    '</svg>\n',
  ].join('\n');
}
