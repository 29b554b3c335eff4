import type { PathStep } from './path';

/** The client's path in roles: LIITE 6, chapters 4, 5, 7.2 and 7.4 (004:195–290, 1318–1375). */
export const CLIENT_PATH = [
  {
    id: 'workActivity',
    articles: ['ph-ktt-tyontekijat', 'ph-omatyontekija', 'laki-kuntouttava-nyt'],
    changed: ['rehabilitative-work', 'activation-plan'],
  },
  {
    id: 'needNoticed',
    articles: [
      'tyokalu-polku-tarve',
      'kysymys-aloite',
      'tyokalu-tarkistuslista',
      'kysymys-milloin',
    ],
    changed: ['rehabilitative-work'],
  },
  {
    id: 'gettingToKnow',
    articles: [
      'tyokalu-polku-tutustuminen',
      'kriteeri-09-itse-hakeutuminen',
      'ph-suostumus-jatkossa',
      'lomake-lahete',
    ],
    changed: ['municipal-trial', 'rehabilitative-work', 'laws'],
  },
  {
    id: 'activationPlan',
    articles: [
      'tyokalu-polku-aktivointisuunnitelma',
      'kysymys-aktivointisuunnitelma',
      'kysymys-puollot',
      'sana-monialainen-suunnitelma',
    ],
    changed: ['activation-plan', 'municipal-trial', 'wage-subsidy'],
  },
  {
    id: 'implementationPlan',
    articles: [
      'tyokalu-polku-toteuttamissuunnitelma',
      'kysymys-toteuttamissuunnitelma',
      'ph-toteuttamissuunnitelma',
    ],
    changed: ['rehabilitative-work', 'activation-plan'],
  },
  {
    id: 'coachingBegins',
    articles: ['tyokalu-polku-alkaa', 'ph-tuki-sailyy', 'lomake-yhteistyosopimus', 'lomake-a'],
    changed: ['rehabilitative-work'],
  },
  {
    id: 'settingAim',
    articles: ['tyokalu-polku-alkaa', 'lomake-tyonhakusuunnitelma', 'kriteeri-16-mieltymykset'],
    changed: [],
  },
  {
    id: 'jobSearch',
    articles: ['tyokalu-polku-tuki', 'lomake-b', 'kriteeri-12-kuka-neuvoo', 'kriteeri-13'],
    changed: [],
  },
  {
    id: 'nextStep',
    articles: [
      'tyokalu-polku-saavutettu',
      'tyokalu-polku-jatko',
      'kysymys-uusi-suunnitelma',
      'kysymys-tyokokeilu-tauko',
    ],
    changed: ['activation-plan', 'te-services', 'wage-subsidy', 'work-trial-combination'],
  },
] as const satisfies readonly PathStep[];
