/** Columns of ground to print: an SVG for each page, in each language that the scene has. */
import { closerAbout } from '../scenes/closer-about.ts';
import type { ContentType } from '../scenes/content-type.ts';
import type { Scene } from '../scenes/schema.ts';

export interface ColumnFile {
  readonly name: string;
  readonly content: string;
}

/** Items of types that have no column are left out. */
export async function columnsOf(scene: Scene, contentTypes: readonly ContentType[]): Promise<ColumnFile[]> {
  const files: ColumnFile[] = [];
  for (const item of scene.items) {
    const closer = await contentTypes.find(({ type }) => type === item.type)?.closer?.();
    for (const language of closer ? scene.languages : []) {
      const { column } = closer?.tell(item.props, closerAbout(scene, item, language, 'plain')) ?? {};
      column?.pages.forEach((content, i) => {
        const page = column.pages.length > 1 ? `.${i + 1}` : '';
        files.push({ name: `${item.id}.${language}${page}.svg`, content });
      });
    }
  }
  return files;
}
