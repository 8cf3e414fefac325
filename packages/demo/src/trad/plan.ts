import { addDays, addMonths } from '@roda-traden/domain';
import { atgarder } from './atgarder.ts';
import type { DemoKfRapport, DemoPlan, DemoUppfoljning } from './typer.ts';

export const atgardsplan = (dag: (dagar: number) => string): DemoPlan => ({
  nummer: 1,
  namn: `Åtgärdsplan ${dag(-70).slice(0, 4)}–${Number(dag(-70).slice(0, 4)) + 2}`,
  giltigFran: dag(-70),
  giltigTill: addDays(addMonths(dag(-70), 24), -1),
  skapad: dag(-82),
  lamnad: dag(-77),
  beslut: {
    datum: dag(-70),
    paragraf: '101',
    diarienummer: `KS ${dag(-70).slice(0, 4)}/231`,
    text: 'Kommunstyrelsen fastställer åtgärdsplanen. Demonstration: beslutet är påhittat, flera av åtgärderna är verkliga.',
  },
  effektmal: [
    {
      problem: 'droger-unga',
      matt: 'Elever i årskurs 9 som har använt narkotika någon gång (drogvaneundersökning)',
      utgangsvarde: 'Senaste enkäten',
      malvarde: 'Lägre än utgångsvärdet',
      datum: addDays(addMonths(dag(-70), 24), -1),
    },
    {
      problem: 'storande-trafik',
      matt: 'Rapporter om störande körning i centrum, april till september',
      utgangsvarde: 'Den strategiska lägesbildens antal',
      malvarde: 'En fjärdedel färre, med samma antal rapportörer',
      datum: addDays(addMonths(dag(-70), 18), -1),
    },
  ],
  atgarder: atgarder(dag),
});

export const uppfoljning = (dag: (dagar: number) => string): DemoUppfoljning => ({
  nummer: 1,
  datum: dag(-28),
  laget:
    'De två prioriterade problemen består. Inga nya problem har kommit fram i operativ grupp. Demonstration: texten är påhittad.',
  bedomning:
    'Planen är i gång hos de flesta enheter. Bemanningen av kvällar och helger är den gemensamma svårigheten. Sex veckor är för kort tid för att se effekt på ungas droganvändning.',
  lamnad: dag(-25),
  beslut: {
    datum: dag(-14),
    paragraf: '118',
    diarienummer: `KS ${dag(-14).slice(0, 4)}/262`,
    text: 'Kommunstyrelsen lägger uppföljningen till handlingarna. Planen fortsätter som beslutat. Demonstration: beslutet är påhittat.',
  },
});

export const kfRapport = (dag: (dagar: number) => string): DemoKfRapport => ({
  datum: dag(-56),
  rubrik: 'Det brottsförebyggande arbetet: lägesbild och åtgärdsplan',
  text: 'Fullmäktige informerades om den strategiska lägesbilden och åtgärdsplanen. Demonstration.',
  diarienummer: `KS ${dag(-56).slice(0, 4)}/245`,
});
