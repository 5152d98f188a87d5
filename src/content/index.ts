/** The kinds of content there are. A new one is one folder and one line here. */
import type { ContentType } from '../scenes/content-type.ts';

export const contentTypes: readonly ContentType[] = [];
