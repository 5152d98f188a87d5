/** When the emulated phone draws: not while nobody sees it, and every second frame where frames are too slow. */
import { P_SESSION } from 'iwer';

interface DeviceFrames {
  onDeviceFrame: () => void;
  deviceFrameHandle: number | undefined;
}

/** A frame that is not due leaves the picture as it is: IWER begins each of its own by wiping it. */
export function paceFrames(session: XRSession, isDue: () => boolean): void {
  const frames = (session as unknown as Record<symbol, DeviceFrames>)[P_SESSION]!;
  const draw = frames.onDeviceFrame;
  frames.onDeviceFrame = () => {
    if (isDue()) draw();
    else frames.deviceFrameHandle = requestAnimationFrame(frames.onDeviceFrame);
  };
}
