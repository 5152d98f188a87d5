/** The picture of the back camera, behind everything else. */
import type { Refusal } from '../view.ts';

export interface CameraPicture {
  readonly video: HTMLVideoElement;
  /** Another app took the camera, or gave it back. */
  onLost(callback: (isLost: boolean) => void): void;
  /** Nobody looks: the camera is let go, and its lamp with it. */
  pause(): void;
  /** Never rejects; a camera that does not come back is lost. */
  resume(): Promise<void>;
  close(): void;
}

const WANTED: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } },
};

const REFUSED = new Set(['NotAllowedError', 'SecurityError', 'PermissionDeniedError']);

function refusalFrom(error: unknown): Refusal {
  const name = error instanceof DOMException || error instanceof Error ? error.name : '';
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { refused: REFUSED.has(name) ? 'camera-denied' : 'camera-unavailable', detail };
}

/** Asks for the camera; every refusal is a value. */
export async function openCameraPicture(place: HTMLElement): Promise<CameraPicture | Refusal> {
  if (!isSecureContext) return { refused: 'not-secure' };
  const { mediaDevices } = navigator;
  if (!mediaDevices?.getUserMedia) return { refused: 'camera-unavailable', detail: 'no mediaDevices' };
  let stream: MediaStream;
  try {
    stream = await mediaDevices.getUserMedia(WANTED);
  } catch (error) {
    return refusalFrom(error);
  }
  return new Picture(place, stream);
}

class Picture implements CameraPicture {
  readonly video = document.createElement('video');
  private stream: MediaStream | undefined;
  private tell: (isLost: boolean) => void = () => {};
  private isWanted = true;

  constructor(place: HTMLElement, stream: MediaStream) {
    const { video } = this;
    video.className = 'street-layer camera-picture';
    // Otherwise iPhones open their own player.
    video.playsInline = true;
    video.muted = true;
    video.autoplay = true;
    video.setAttribute('aria-hidden', 'true');
    place.append(video);
    this.show(stream);
  }

  onLost(callback: (isLost: boolean) => void): void {
    this.tell = callback;
  }

  pause(): void {
    this.isWanted = false;
    this.stop();
  }

  async resume(): Promise<void> {
    this.isWanted = true;
    if (this.stream) return;
    try {
      const stream = await navigator.mediaDevices.getUserMedia(WANTED);
      if (this.isWanted && !this.stream) this.show(stream);
      else for (const track of stream.getTracks()) track.stop();
      this.tell(false);
    } catch (error) {
      console.warn('the camera did not come back:', error);
      this.tell(true);
    }
  }

  close(): void {
    this.pause();
    this.tell = () => {};
    this.video.remove();
  }

  private show(stream: MediaStream): void {
    this.stream = stream;
    const [track] = stream.getVideoTracks();
    track?.addEventListener('mute', () => this.tell(true));
    track?.addEventListener('unmute', () => this.tell(false));
    // Told when others end it, not by `stop`.
    track?.addEventListener('ended', () => {
      if (this.stream !== stream) return;
      this.stream = undefined;
      this.tell(true);
    });
    this.video.srcObject = stream;
    this.video.play().catch((error: unknown) => console.warn('the camera picture does not play:', error));
  }

  private stop(): void {
    const { stream } = this;
    this.stream = undefined;
    for (const track of stream?.getTracks() ?? []) track.stop();
    this.video.srcObject = null;
  }
}
