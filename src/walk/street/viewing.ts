/** The ways of looking at an open street; the list is there besides them. */
export type Viewing = 'ar' | 'camera' | 'simulator';

/** Before the real street, by the phone's own sensors. */
export const isOnPhone = (kind: Viewing): boolean => kind !== 'simulator';
