/** The page's words as a plate in the world, where a session shows no page over its picture: fetched when first needed. */
import type { Vector3 } from '@babylonjs/core/Maths/math.vector';
import type { Scene } from '@babylonjs/core/scene';
import type { Board } from '../../engines/babylon/plate-board.ts';
import type { BoardPage } from '../view.ts';

export interface Look {
  readonly eye: Vector3;
  ahead(): Vector3;
}

export class WorldBoard {
  private readonly scene: Scene;
  private readonly look: Look;
  private board: Board | undefined;
  private wanted: BoardPage | undefined;
  private about: string | undefined;
  private isOver = false;

  constructor(scene: Scene, look: Look) {
    this.scene = scene;
    this.look = look;
  }

  /** A page about something else comes before the eyes; one about the same stays where it is. */
  show(page: BoardPage | undefined): void {
    this.wanted = page;
    if (this.board) this.settle(this.board);
    else if (page) void this.fetch();
  }

  /** What a ray presses: a button, or the plate itself (`''`); undefined beside it. */
  press(origin: Vector3, direction: Vector3): string | undefined {
    return this.wanted && this.board?.press(origin, direction);
  }

  dispose(): void {
    this.isOver = true;
    this.board?.dispose();
    this.board = undefined;
  }

  private async fetch(): Promise<void> {
    try {
      const { createBoard } = await import('../../engines/babylon/plate-board.ts');
      if (this.isOver || this.board) return;
      this.board = createBoard(this.scene);
      this.settle(this.board);
    } catch (error) {
      console.warn('the words cannot be shown in the world:', error);
    }
  }

  private settle(board: Board): void {
    const { wanted, look } = this;
    if (wanted) board.show(wanted, look.eye, look.ahead(), wanted.about !== this.about);
    else board.hide();
    this.about = wanted?.about;
  }
}
