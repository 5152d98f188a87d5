/** Asks what a street over the camera picture needs, one question at a time, each from a tap of its own, then opens it. */
import { PreFlight } from '../../ui/pre-flight.ts';
import type { PreflightModel } from '../../ui/preflight-model.ts';
import type { Director } from '../director.ts';
import { askLocation, askMotion } from '../place/permissions.ts';
import type { Viewing } from '../street/viewing.ts';
import { browserKind } from './browser-kind.ts';
import { Answers } from './known-answers.ts';
import { type Fault, type Step, stepRefused, stepsFor } from './questions.ts';

const answers = new Answers();
const reading = answers.read();

/** Call from within a tap; at once to the session where nothing is left to ask. */
export async function goIn(director: Director, wanted: Exclude<Viewing, 'simulator'>): Promise<void> {
  const pending = answers.of(wanted).location === undefined;
  if (pending) await reading;
  const preflight = new Preflight(director, wanted);
  await preflight.begin();
}

class Preflight {
  private readonly director: Director;
  private readonly wanted: Exclude<Viewing, 'simulator'>;
  private readonly steps: readonly Step[];
  private sheet: PreFlight | undefined;
  private at = 0;

  constructor(director: Director, wanted: Exclude<Viewing, 'simulator'>) {
    this.director = director;
    this.wanted = wanted;
    this.steps = stepsFor(answers.of(wanted));
  }

  async begin(): Promise<void> {
    if (this.steps.length === 0) await this.open();
    else this.show(this.steps[0]!, this.isDenied(this.steps[0]!) ? 'denied' : 'explains');
  }

  /** Told by the browser beforehand: asking would end at once, so the repair is shown at once. */
  private isDenied(step: Step): boolean {
    const { location, camera } = answers.of(this.wanted);
    return (step === 'location' && location === 'denied') || (step === 'camera' && camera === 'denied');
  }

  private async next(step: Step): Promise<void> {
    if (step === 'camera') return this.open();
    this.show(step, 'waits');
    const fault = step === 'location' ? await locationFault() : await motionFault();
    // The visitor went on without.
    if (!this.sheet) return;
    if (fault) {
      this.show(step, fault);
      return;
    }
    this.at = Math.min(this.at + 1, this.steps.length - 1);
    const following = this.steps[this.at] ?? 'camera';
    this.show(following === step ? 'camera' : following, 'explains');
  }

  /** Within the tap: a session may only be asked for then. */
  private async open(): Promise<void> {
    this.close();
    const { director, wanted } = this;
    await director.open(wanted);
    const { view, notices } = director.store.state;
    if (view === wanted) answers.keepOpened(wanted);
    const notice = notices[0];
    const refused = notice?.kind === 'refused' && notice.wanted === wanted ? stepRefused(notice.reason) : undefined;
    if (!notice || !refused) return;
    director.dismiss(notice);
    this.show(refused.step, refused.fault);
  }

  private show(step: Step, state: PreflightModel['state']): void {
    if (!this.sheet) {
      this.sheet = new PreFlight();
      document.body.append(this.sheet);
    }
    const number = Math.max(1, this.steps.indexOf(step) + 1);
    this.sheet.language = this.director.store.state.language;
    this.sheet.model = {
      step,
      state,
      number,
      of: Math.max(number, this.steps.length),
      browser: browserKind(navigator),
      isCameraKnown: answers.of(this.wanted).camera === 'granted',
    };
    this.sheet.actions = {
      next: () => void this.next(step),
      readInList: () => this.close(),
      lookAround: () => {
        this.close();
        void this.director.open('simulator');
      },
    };
  }

  private close(): void {
    this.sheet?.close();
    this.sheet = undefined;
  }
}

async function locationFault(): Promise<Fault | undefined> {
  const answer = await askLocation();
  return answer === 'granted' ? undefined : answer;
}

async function motionFault(): Promise<Fault | undefined> {
  const answer = await askMotion();
  answers.motion = answer;
  return answer === 'denied' ? 'denied' : undefined;
}
