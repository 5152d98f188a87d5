/** Over an open street: sentences that are read in a moment, while one stands in traffic. */
export const en = {
  stop: 'Stop to look.',
  stopWhy: 'While you walk you see the street. What stands in it comes back when you stand still.',
  on: {
    tram: 'You are standing on the tram and bus lanes. Step back to the pavement now.',
    carriageway: 'You are standing on the carriageway. Step back to the pavement now.',
    water: 'You are at the water. Step back.',
    stairs: 'You are on stairs. Look where you step.',
    other: 'You are in a dangerous place. Step back.',
  },
  maybeOn: {
    tram: 'You may be standing on the tram and bus lanes. Look up, and step to the pavement.',
    carriageway: 'You may be standing on the carriageway. Look up, and step to the pavement.',
    water: 'You may be close to the water. Look up.',
    stairs: 'There may be stairs at your feet. Look up.',
    other: 'This place may be dangerous. Look up.',
  },
  near: {
    tram: 'Trams and buses pass close by here. Look up.',
    carriageway: 'Cars pass close by here. Look up.',
  },
  toSee: 'Not in the picture:',
  taller: 'Make the sheet larger',
  lower: 'Make the sheet smaller',
  previous: 'Back',
  next: 'Next',
  keep: 'Take a picture',
  kept: {
    shared: 'Picture shared.',
    saved: 'Picture saved among your downloads.',
    failed: 'The picture did not work this time.',
  },
  noGround: 'The street is not in this picture: phones do not give the camera’s picture to web pages here.',
};

export type OverlayWords = typeof en;
