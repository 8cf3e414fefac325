import { Grund1764000000001 } from './1764000000001-grund.ts';
import { Rapport1764000000002 } from './1764000000002-rapport.ts';
import { Omvarld1764000000003 } from './1764000000003-omvarld.ts';
import { Organisation1764000000004 } from './1764000000004-organisation.ts';
import { OmvarldKalltid1764000000040 } from './1764000000040-omvarld-kalltid.ts';
import { Konto1764000000050 } from './1764000000050-konto.ts';
import { Liknande1764000000060 } from './1764000000060-liknande.ts';
import { Historik1764000000070 } from './1764000000070-historik.ts';
import { Lagesbild1764000000100 } from './1764000000100-lagesbild.ts';
import { Atgardsplan1764000000110 } from './1764000000110-atgardsplan.ts';
import { Innehall1764000000120 } from './1764000000120-innehall.ts';
import { Kasserad1764000000130 } from './1764000000130-kasserad.ts';
import { SenaRapporter1764000000131 } from './1764000000131-sena-rapporter.ts';
import { UtgangenAtgard1764000000140 } from './1764000000140-utgangen-atgard.ts';
import { KfRattelse1764000000150 } from './1764000000150-kf-rattelse.ts';
import { Beslutsrattelse1764000000160 } from './1764000000160-beslutsrattelse.ts';
import { AvbrutenRemiss1764000000165 } from './1764000000165-avbruten-remiss.ts';
import { Nu1764000000170 } from './1764000000170-nu.ts';
import { Innehallsavtryck1764000000210 } from './1764000000210-innehallsavtryck.ts';
import { Sok1764000000260 } from './1764000000260-sok.ts';
import { Natverkstak1764000000270 } from './1764000000270-natverkstak.ts';

/** Oldest first. A migration that has run anywhere is never edited. */
export const MIGRERINGAR = [
  Grund1764000000001,
  Rapport1764000000002,
  Omvarld1764000000003,
  Organisation1764000000004,
  OmvarldKalltid1764000000040,
  Konto1764000000050,
  Liknande1764000000060,
  Historik1764000000070,
  Lagesbild1764000000100,
  Atgardsplan1764000000110,
  Innehall1764000000120,
  Kasserad1764000000130,
  SenaRapporter1764000000131,
  UtgangenAtgard1764000000140,
  KfRattelse1764000000150,
  Beslutsrattelse1764000000160,
  AvbrutenRemiss1764000000165,
  Nu1764000000170,
  Innehallsavtryck1764000000210,
  Sok1764000000260,
  Natverkstak1764000000270,
];
