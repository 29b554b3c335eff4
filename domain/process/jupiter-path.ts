import type { PathStep } from './path';

/** The four periods of Jupiter's work training (000, chapter 3; a local model of 2006). */
export const JUPITER_PATH = [
  {
    id: 'starting',
    articles: [
      'jupiter-aloitusjakso',
      'jupiter-aloitusjakson-tiedot',
      'jupiter-seuranta-3-4-viikkoa',
      'jupiter-valmennussuunnitelma',
    ],
    changed: ['old-model'],
  },
  {
    id: 'working',
    articles: ['jupiter-toteutusjakso', 'jupiter-suunnitelma-elaa', 'jupiter-valiarviointi'],
    changed: ['old-model'],
  },
  {
    id: 'closing',
    articles: [
      'jupiter-lopetusjakso',
      'jupiter-loppuarviointi',
      'jupiter-jatkosuunnitelma-ja-ilmoitus',
    ],
    changed: ['old-model', 'te-services'],
  },
  {
    id: 'transition',
    articles: ['jupiter-siirtymajakso', 'jupiter-tyonetsija', 'jupiter-malli-vai-laatukriteerit'],
    changed: ['old-model'],
  },
] as const satisfies readonly PathStep[];
