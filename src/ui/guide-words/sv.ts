import type { GuideWords } from './en.ts';

export const sv: GuideWords = {
  title: 'Så hittar du dit',
  arrived: 'Du är framme. Se dig omkring.',
  side: {
    north: 'på gatans norra sida',
    northEast: 'på gatans nordöstra sida',
    east: 'på gatans östra sida',
    southEast: 'på gatans sydöstra sida',
    south: 'på gatans södra sida',
    southWest: 'på gatans sydvästra sida',
    west: 'på gatans västra sida',
    northWest: 'på gatans nordvästra sida',
  },
  cross: 'Platsen är på andra sidan gatan. Om du går över, gör det vid trafikljusen.',
  near: 'I närheten finns',
  before: 'Framför dig när du ser på den',
  behind: 'Bakom dig när du ser på den',
};
