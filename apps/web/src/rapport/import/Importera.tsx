import { importmall } from '@roda-traden/domain';
import {
  Button,
  ButtonRow,
  FilePicker,
  Link,
  LinkButton,
  Notice,
  PageHeader,
  Panel,
  Progress,
} from '@roda-traden/ui';
import { Download } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Sidtitel } from '../../lib/Sidtitel.tsx';
import { inkorgSokvag, rapporterSokvag } from '../rapport.vagar.ts';
import s from './Importera.module.css';
import { texter } from './import.texter.ts';
import { importSokvag } from './import.vagar.ts';
import { Kolumner } from './Kolumner.tsx';
import { Utfall } from './Utfall.tsx';
import { type Importlage, useImport } from './useImport.ts';

export function Importera() {
  return (
    <div className={s.sida}>
      <Sidtitel>{texter.titel}</Sidtitel>
      <PageHeader
        title={texter.titel}
        eyebrow={<Link href={rapporterSokvag()}>{texter.tillbaka}</Link>}
        lead={texter.ingress}
      />
      <Import />
    </div>
  );
}

function Import() {
  const { lage, prova, lasIn, borjaOm } = useImport();
  const rubrik = useSkedesfokus(lage.skede);
  switch (lage.skede) {
    case 'valj':
      return <Valj lage={lage} prova={prova} />;
    case 'provar':
      return (
        <div className={s.arbete} role="status">
          <Progress
            label={texter.provar(lage.namn)}
            text={lage.lasta > 0 ? texter.raderLasta(lage.lasta) : undefined}
          />
        </div>
      );
    case 'laser':
      return (
        <div className={s.arbete}>
          <Progress
            label={texter.laser(lage.namn)}
            value={lage.lasta}
            max={lage.av}
            text={texter.raderAv(lage.lasta, lage.av)}
          />
        </div>
      );
    case 'provad': {
      const { nya } = lage.resultat;
      return (
        <Utfall ref={rubrik} rubrik={texter.provad(lage.namn)} resultat={lage.resultat}>
          {lage.fel ? (
            <Notice tone="error" live="alert">
              {lage.fel}
            </Notice>
          ) : null}
          <ButtonRow>
            {nya > 0 ? (
              <Button variant="primary" onPress={() => void lasIn()}>
                {texter.lasIn(nya)}
              </Button>
            ) : null}
            <Button onPress={borjaOm}>{texter.valjAnnan}</Button>
          </ButtonRow>
        </Utfall>
      );
    }
    case 'klar':
      return (
        <Utfall ref={rubrik} rubrik={texter.inlast(lage.resultat.nya)} resultat={lage.resultat} klar>
          <ButtonRow>
            <LinkButton href={rapporterSokvag({ kanaler: ['import'] })} variant="primary">
              {texter.visaInlasta}
            </LinkButton>
            {lage.resultat.tillInkorg > 0 ? (
              <LinkButton href={inkorgSokvag()}>{texter.tillInkorgen}</LinkButton>
            ) : null}
            <Button onPress={borjaOm}>{texter.enTill}</Button>
          </ButtonRow>
        </Utfall>
      );
  }
}

function Valj({
  lage,
  prova,
}: {
  lage: Extract<Importlage, { skede: 'valj' }>;
  prova: (fil: File) => Promise<void>;
}) {
  return (
    <>
      <FilePicker
        label={texter.valj}
        description={texter.filkrav}
        accept={['.csv', 'text/csv']}
        errorMessage={lage.fel?.meddelande}
        onPick={(fil) => void prova(fil)}
      />
      {lage.fel?.utloggad ? (
        <LinkButton href={`/logga-in?till=${encodeURIComponent(importSokvag())}`}>
          {texter.loggaIn}
        </LinkButton>
      ) : null}
      <Panel
        title={texter.kolumner}
        actions={
          <Button icon={<Download />} onPress={hamtaMall}>
            {texter.mall}
          </Button>
        }
      >
        <p className={s.text}>{texter.kolumnerText}</p>
        <Kolumner />
      </Panel>
    </>
  );
}

/** Made here, of the same table that the server reads by. */
function hamtaMall(): void {
  const adress = URL.createObjectURL(new Blob([importmall()], { type: 'text/csv' }));
  const lank = document.createElement('a');
  lank.href = adress;
  lank.download = texter.mallfil;
  lank.click();
  URL.revokeObjectURL(adress);
}

/** When the work is done the outcome takes focus: that is what was waited for. */
function useSkedesfokus(skede: Importlage['skede']) {
  const rubrik = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (skede === 'provad' || skede === 'klar') rubrik.current?.focus();
  }, [skede]);
  return rubrik;
}
