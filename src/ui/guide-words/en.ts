/** What leads to a place; names of streets and landmarks are put in as the scene writes them. */
export const en = {
  title: 'How to get there',
  arrived: 'You are there. Look around.',
  /** Which side of the street; the second half is its name. */
  side: {
    north: 'on the north side',
    northEast: 'on the north-east side',
    east: 'on the east side',
    southEast: 'on the south-east side',
    south: 'on the south side',
    southWest: 'on the south-west side',
    west: 'on the west side',
    northWest: 'on the north-west side',
  },
  cross: 'It is on the other side of the street. If you need to cross, do it at the lights.',
  near: 'Close by',
  before: 'Before you as you look at it',
  behind: 'Behind you as you look at it',
};

export type GuideWords = typeof en;
