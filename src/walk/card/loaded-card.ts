/** The code of cards once it is there. An item is chosen only when its card can be shown. */
type CardModule = typeof import('./card.ts');

let loaded: CardModule | undefined;

export const loadedCard = (): CardModule | undefined => loaded;

/** Rejects when it cannot be fetched; may be called again then. */
export async function loadCard(): Promise<CardModule> {
  loaded ??= await import('./card.ts');
  return loaded;
}
