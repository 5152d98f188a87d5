import { NullEngine } from '@babylonjs/core/Engines/nullEngine';
import { Vector3 } from '@babylonjs/core/Maths/math.vector';
import { describe, expect, it } from 'vitest';
import { BOARD_AWAY_M, createBoard } from './plate-board.ts';
import { layOutPage } from './plate-page.ts';
import { createStreetScene } from './street-scene.ts';

const PAGE = {
  title: 'The first town hall',
  paragraphs: ['A house of wood.'],
  buttons: ['previous', 'next', 'close'].map((id) => ({ id, label: id })),
};
const EYE = new Vector3(2, 1.6, 3);
/** In letters of 2.6 cm, as wide as the board guesses them where nothing is measured. */
const LAYOUT = layOutPage(PAGE, (line) => 0.54 * line.length);
const LETTER_M = 0.026;

/** Towards the middle of a button, of a plate before eyes that look along -z. */
function towards(id: string): Vector3 {
  const { x, y, width, height } = LAYOUT.buttons.find((button) => button.id === id)!;
  const aside_m = (x + width / 2 - LAYOUT.width / 2) * LETTER_M;
  const up_m = (LAYOUT.height / 2 - (y + height / 2)) * LETTER_M - 0.18;
  return new Vector3(aside_m, up_m, -BOARD_AWAY_M);
}

describe('a plate in the world', () => {
  const opened = () => {
    const scene = createStreetScene(new NullEngine());
    return { scene, board: createBoard(scene) };
  };

  it('stands 1.2 m before the eyes, and each of its buttons is met by a ray of any length', () => {
    const { board } = opened();
    board.show(PAGE, EYE, new Vector3(0, -0.3, -1), true);
    for (const { id } of PAGE.buttons) {
      expect(board.press(EYE, towards(id))).toBe(id);
      expect(board.press(EYE, towards(id).scale(7))).toBe(id);
    }
    // From a hand, aside and below.
    const hand = new Vector3(2.3, 1.1, 2.9);
    expect(board.press(hand, EYE.add(towards('next')).subtract(hand))).toBe('next');
  });

  it('is itself met between its buttons, and not beside, behind or while it is away', () => {
    const { board, scene } = opened();
    board.show(PAGE, EYE, new Vector3(0, 0, -1), true);
    expect(board.press(EYE, new Vector3(0, -0.1, -1.2))).toBe('');
    expect(board.press(EYE, new Vector3(1, 0, -1))).toBeUndefined();
    expect(board.press(EYE, new Vector3(0, -0.18, 1.2))).toBeUndefined();
    board.hide();
    expect(board.press(EYE, towards('next'))).toBeUndefined();
    expect(scene.getMeshByName('board')).toBeNull();
  });

  it('stays where it is when its words change, and comes along when it is asked to', () => {
    const { board } = opened();
    board.show(PAGE, EYE, new Vector3(0, 0, -1), true);
    board.show({ ...PAGE }, EYE, new Vector3(1, 0, 0), false);
    expect(board.press(EYE, towards('close'))).toBe('close');
    board.show({ ...PAGE }, EYE, new Vector3(1, 0, 0), true);
    expect(board.press(EYE, towards('close'))).toBeUndefined();
    const { x, y, z } = towards('close');
    // Turned a quarter to the right.
    expect(board.press(EYE, new Vector3(-z, y, x))).toBe('close');
  });
});
