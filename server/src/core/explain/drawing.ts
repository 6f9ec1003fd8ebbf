import type { Concept, NeuronPart } from '../model.ts';

/**
 * A concept's drawing of a motor neuron as a Markdown image: it shows at a glance which part a
 * disease strikes. Empty for concepts that have none. The colours read on light and on dark.
 */
export function drawingOf({ drawing }: Concept): string {
  if (!drawing) return '';
  // Parentheses would end the image's address.
  const data = encodeURIComponent(svg(drawing.struck))
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
  return `![${drawing.alt}](data:image/svg+xml,${data})`;
}

const SOUND = '#8a8f98';
const HURT = '#d1495b';
const SEGMENTS = [96, 152, 208, 264];

function svg(struck: readonly NeuronPart[]): string {
  const [cell, axon, myelin] = [
    struck.includes('cell-body'),
    struck.includes('axon'),
    struck.includes('myelin'),
  ];
  const body = cell ? HURT : SOUND;
  const line = axon ? HURT : SOUND;
  const sheath = myelin ? HURT : SOUND;
  const broken = (hurt: boolean): string => (hurt ? ' stroke-dasharray="5 4"' : '');
  const dendrites = 'M28 24 14 10M23 36 6 36M28 48 14 62';
  const ending = 'M336 36 354 20M336 36 358 36M336 36 354 52';
  const segments = SEGMENTS.map(
    (x) =>
      `<rect x="${x}" y="26" width="46" height="20" rx="9" fill="${sheath}" fill-opacity=".25" stroke="${sheath}" stroke-width="2"${broken(myelin)}/>`,
  ).join('');
  const label = (x: number, text: string, hurt: boolean): string =>
    `<text x="${x}" y="80" text-anchor="middle" fill="${hurt ? HURT : SOUND}"${hurt ? ' font-weight="bold"' : ''}>${text}</text>`;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="368" height="92" viewBox="0 0 368 92" font-family="sans-serif" font-size="12">',
    `<path d="${dendrites}" stroke="${body}" stroke-width="3" fill="none" stroke-linecap="round"/>`,
    `<path d="M58 36H336" stroke="${line}" stroke-width="4"${broken(axon)}/>`,
    `<path d="${ending}" stroke="${line}" stroke-width="3" fill="none" stroke-linecap="round"/>`,
    `<circle cx="40" cy="36" r="17" fill="${body}" fill-opacity=".25" stroke="${body}" stroke-width="3"${broken(cell)}/>`,
    segments,
    label(40, 'cell body', cell),
    label(175, 'myelin', myelin),
    label(330, 'axon', axon),
    '</svg>',
  ].join('');
}
