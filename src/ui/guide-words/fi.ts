import type { GuideWords } from './en.ts';

export const fi: GuideWords = {
  title: 'Näin löydät perille',
  arrived: 'Olet perillä. Katso ympärillesi.',
  side: {
    north: 'kadun pohjoispuolella',
    northEast: 'kadun koillispuolella',
    east: 'kadun itäpuolella',
    southEast: 'kadun kaakkoispuolella',
    south: 'kadun eteläpuolella',
    southWest: 'kadun lounaispuolella',
    west: 'kadun länsipuolella',
    northWest: 'kadun luoteispuolella',
  },
  cross: 'Paikka on kadun toisella puolella. Jos ylität kadun, tee se liikennevaloissa.',
  near: 'Lähellä on',
  before: 'Kohdetta katsoessasi edessäsi on',
  behind: 'Kohdetta katsoessasi takanasi on',
};
