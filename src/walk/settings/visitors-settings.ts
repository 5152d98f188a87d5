/** What a visitor sets: words, and how things are shown. Kept for the next visits. */
import type { Language, ReadingLevel } from '../../drawing/text.ts';
import { loadWords } from '../../ui/words.ts';
import type { StreetView } from '../../views/view.ts';
import { addressWith } from '../address.ts';
import { missing } from '../care/outdated.ts';
import type { Store } from '../store.ts';
import { told, untold, type Visit } from '../visit.ts';
import { keepSettings, type Preferences } from './settings.ts';

export class VisitorsSettings {
  private readonly store: Store<Visit>;
  private readonly openView: () => StreetView | undefined;
  private askedFor: Language | undefined;

  /** @param openView who has to be told of changes */
  constructor(store: Store<Visit>, openView: () => StreetView | undefined) {
    this.store = store;
    this.openView = openView;
  }

  /** The page stays in its language when the words of the other cannot be fetched. */
  async speak(language: Language, level: ReadingLevel): Promise<void> {
    this.askedFor = language;
    try {
      await loadWords(language);
    } catch {
      const notice = await missing({ kind: 'language-missing' });
      this.store.change((visit) => told(visit, notice));
      return;
    }
    // Asked for yet another one while this was on its way.
    if (this.askedFor !== language) return;
    this.store.change((visit) => ({ ...untold(visit, { kind: 'language-missing' }), language, level }));
    this.openView()?.setLanguage(language, level);
    this.keep();
    history.replaceState(history.state, '', addressWith(location.href, { lang: language }));
  }

  prefer(changed: Partial<Preferences>): void {
    this.store.change((visit) => ({ ...visit, preferences: { ...visit.preferences, ...changed } }));
    const view = this.openView();
    if (view) this.applyTo(view);
    this.keep();
  }

  /** Call also for a view that was opened after something was set. */
  applyTo(view: StreetView): void {
    const { soils, motion } = this.store.state.preferences;
    view.setTheme?.(soils);
    view.setStill?.(motion === 'less' || matchMedia('(prefers-reduced-motion: reduce)').matches);
  }

  /** What shows the settings is fetched when they are first asked for. */
  async show(settingsShown: boolean): Promise<void> {
    try {
      if (settingsShown) await import('../../ui/settings-panel.ts');
      this.store.change((visit) => ({ ...visit, settingsShown }));
    } catch (error) {
      console.warn('the settings could not be fetched:', error);
      const notice = await missing({ kind: 'unexpected' });
      this.store.change((visit) => told(visit, notice));
    }
  }

  private keep(): void {
    const { language, level, preferences } = this.store.state;
    keepSettings({ ...preferences, language, level });
  }
}
