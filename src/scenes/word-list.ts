/** The Finnish and the Swedish words for English ones; gaps have the same names in all three. */
export type WordList = Readonly<Record<string, readonly [fi: string, sv: string]>>;
