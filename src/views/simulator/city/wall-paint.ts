/** What walls are made of, painted on a unit square (y downwards) that goes on in its gutter. */
import type { CityCladding } from './input.ts';
import { hexFromRgb, mix } from './light.ts';
import type { Rgb } from './soup.ts';

type Brush = CanvasRenderingContext2D;

const EDGE = 0.1;

export function paintWall(
  brush: Brush,
  cladding: CityCladding,
  wall: Rgb,
  random: () => number,
  ground: boolean,
): void {
  brush.fillStyle = hexFromRgb(wall);
  brush.fillRect(-EDGE, -EDGE, 1 + 2 * EDGE, 1 + 2 * EDGE);
  if (cladding === 'brick') paintCourses(brush, wall, random, 36, 9, 0.1);
  else if (cladding === 'stone') paintCourses(brush, wall, random, 7, 2, 0.05);
  else if (cladding === 'wood') paintBoards(brush, wall, random);
  else if (cladding === 'plaster' && ground) paintRustic(brush, wall);
  else if (cladding === 'plaster') paintMottle(brush, wall, random);
}

/** Bricks or ashlar: rows of stones, each of its own tone, every other row shifted by half a stone. */
function paintCourses(
  brush: Brush,
  wall: Rgb,
  random: () => number,
  rows: number,
  stones: number,
  spread: number,
): void {
  const joint = mix(wall, rows > 20 ? [0.9, 0.88, 0.85] : [0.35, 0.33, 0.31], rows > 20 ? 0.35 : 0.2);
  const gap = rows > 20 ? 0.16 : 0.06;
  brush.fillStyle = hexFromRgb(joint);
  brush.fillRect(-EDGE, -EDGE, 1 + 2 * EDGE, 1 + 2 * EDGE);
  for (let row = -1; row <= rows; row++) {
    const shift = row % 2 ? 0.5 : 0;
    const tones = Array.from({ length: stones }, () => 1 + spread * (random() - 0.5) * 2);
    for (let stone = -2; stone <= stones + 1; stone++) {
      const tone = tones[(stone + 2 * stones) % stones]!;
      brush.fillStyle = hexFromRgb([wall[0] * tone, wall[1] * tone, wall[2] * tone]);
      const [width, height] = [1 / stones, 1 / rows];
      brush.fillRect((stone + shift) * width, row * height, width - height * gap, height * (1 - gap));
    }
  }
}

/** Upright boards with narrow battens between them, as on the wooden houses of the country. */
function paintBoards(brush: Brush, wall: Rgb, random: () => number): void {
  const boards = 15;
  for (let i = -2; i < boards + 2; i++) {
    const tone = 0.985 + 0.03 * random();
    const x = i / boards;
    brush.fillStyle = hexFromRgb([wall[0] * tone, wall[1] * tone, wall[2] * tone]);
    brush.fillRect(x, -EDGE, 1 / boards, 1 + 2 * EDGE);
    brush.fillStyle = hexFromRgb(mix(wall, [0.3, 0.3, 0.3], 0.28));
    brush.fillRect(x, -EDGE, 0.005, 1 + 2 * EDGE);
    brush.fillStyle = hexFromRgb(mix(wall, [1, 1, 1], 0.25));
    brush.fillRect(x + 0.005, -EDGE, 0.007, 1 + 2 * EDGE);
  }
}

/** Plaster drawn with wide joints, as ground floors are. */
function paintRustic(brush: Brush, wall: Rgb): void {
  for (let row = 0; row < 7; row++) {
    const y = row / 7;
    brush.fillStyle = hexFromRgb(mix(wall, [0.35, 0.33, 0.32], 0.32));
    brush.fillRect(-EDGE, y, 1 + 2 * EDGE, 0.014);
    brush.fillStyle = hexFromRgb(mix(wall, [1, 1, 1], 0.35));
    brush.fillRect(-EDGE, y + 0.014, 1 + 2 * EDGE, 0.008);
  }
}

function paintMottle(brush: Brush, wall: Rgb, random: () => number): void {
  for (let i = 0; i < 26; i++) {
    brush.globalAlpha = 0.05;
    brush.fillStyle = hexFromRgb(mix(wall, random() < 0.5 ? [1, 1, 1] : [0.5, 0.48, 0.45], 0.5));
    const radius = 0.06 + 0.16 * random();
    brush.beginPath();
    brush.ellipse(random(), random(), radius, radius * 0.7, 0, 0, 2 * Math.PI);
    brush.fill();
  }
  brush.globalAlpha = 1;
}
