/**
 * Words that mean much the same in these questions: whoever types the first may well mean the others.
 * Stems as `stemOf` gives them; the weight is how far the one stands for the other.
 */
export const ALIKE: Readonly<Record<string, readonly (readonly [stem: string, weight: number])[]>> =
  {
    pomo: [
      ['tiiminvetäjä', 0.7],
      ['esihenkilö', 0.7],
      ['työnantaja', 0.6],
      ['päällikkö', 0.5],
    ],
    esihenkilö: [
      ['tiiminvetäjä', 0.5],
      ['johto', 0.4],
    ],
    työ: [
      ['työpaikka', 0.6],
      ['työsuhd', 0.5],
    ],
    työpaikka: [['työ', 0.6]],
    valmentaja: [['työhönvalmentaja', 0.85]],
    työhönvalmentaja: [['valmentaja', 0.85]],
    valmennus: [
      ['työhönvalmennus', 0.85],
      ['valmentaja', 0.5],
    ],
    työhönvalmennus: [
      ['valmennus', 0.85],
      ['työhönvalmentaja', 0.4],
    ],
    työkkäri: [
      ['työvoimatoimisto', 0.9],
      ['palvelu', 0.1],
    ],
    sossu: [
      ['sosiaalihuolto', 0.7],
      ['omatyöntekij', 0.6],
      ['sosiaalitoim', 0.7],
    ],
    yritys: [['työnantaja', 0.6]],
    työnantaja: [['yritys', 0.6]],
    lomake: [
      ['suunnitelma', 0.2],
      ['lähete', 0.2],
    ],
    tavata: [['tapaaminen', 0.8]],
    tapaaminen: [['tavata', 0.8]],
    kuntouttava: [['työtoiminta', 0.6]],
    prosentti: [['osuus', 0.7]],
    osuus: [['prosentti', 0.7]],
    firma: [
      ['yritys', 0.9],
      ['työnantaja', 0.7],
    ],
    uusiks: [['uudestaan', 0.8]],
    coach: [
      ['arbetscoach', 0.9],
      ['arbetscoache', 0.9],
    ],
    arbetscoach: [['coach', 0.9]],
    chef: [
      ['teamledare', 0.6],
      ['ledning', 0.5],
    ],
    boss: [
      ['leader', 0.6],
      ['employer', 0.5],
    ],
    blanket: [
      ['formulär', 0.9],
      ['lomake', 0.6],
    ],
    formulär: [
      ['blanket', 0.9],
      ['lomake', 0.6],
    ],
  };
