import { fileURLToPath } from 'node:url';
import { drawnStep } from './drawn-step.ts';
import { ladderPicture } from './ladder-picture.ts';

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
      picture('screen', async () => framed(await drawnStep(language, { told: [], at: '14:46' }))),
      picture('ladder', async () => ladderPicture(language)),
    ];
  });
}

/** A picture of a terminal with a margin in its own colour, and round corners. */
function framed(picture: string): string {
  const [width, height] = ['width', 'height'].map(
    (name) => Number(new RegExp(`${name}="(\\d+)"`).exec(picture)?.[1]) + 32,
  );
  const paper = /<rect [^>]*fill="([^"]+)"/.exec(picture)?.[1];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" rx="10" fill="${paper}"/>`,
    picture.replace('<svg ', '<svg x="16" y="16" '),
    '</svg>\n',
  ].join('\n');
}
