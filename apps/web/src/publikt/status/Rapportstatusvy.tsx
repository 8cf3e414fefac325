import type { Hanvisningsmal, Rapportstatus } from '@roda-traden/domain';
import { Notice } from '@roda-traden/ui/enkel';
import { Bekrafta } from '../gemensamt/Bekrafta.tsx';
import { skaltexter } from '../gemensamt/skal.texter.ts';
import type { Sprak } from '../gemensamt/sprak.ts';
import { skrivTidpunkt } from '../gemensamt/tid.ts';
import { Kompletteringsformular } from './Kompletteringsformular.tsx';
import s from './Status.module.css';
import type { Rapportlage } from './Status.tsx';
import { statustexter } from './status.texter.ts';

interface RapportstatusvyProps {
  rapport: Rapportlage;
  sprak: Sprak;
  demo: boolean;
  /** The question has just been answered here. */
  besvarad: boolean;
  vidAnnan: () => void;
  /** On to a new report, without a way back to this one. */
  vidNy: () => void;
  /** Away with the code, from a computer that others use. */
  vidRensa: () => void;
  vidBesvarad: () => void;
}

/** Where the report is, in plain words, and what the reporter can do. */
export function Rapportstatusvy({
  rapport,
  sprak,
  demo,
  besvarad,
  vidAnnan,
  vidNy,
  vidRensa,
  vidBesvarad,
}: RapportstatusvyProps) {
  const t = statustexter[sprak];
  const lage = t.lagen[rapport.status as Rapportstatus];
  const mal = rapport.hanvisadTill ? t.hanvisningar[rapport.hanvisadTill as Hanvisningsmal] : undefined;
  return (
    <div className={s.form}>
      <p className={s.referens}>{rapport.referens}</p>
      <h1 tabIndex={-1}>
        <span className="visuallt-dold">{t.status}: </span>
        {lage.rubrik}
      </h1>
      <p className="ingress">{lage.betyder}</p>
      {demo ? <Notice tone="warn">{skaltexter[sprak].demoMer}</Notice> : null}
      {besvarad ? (
        <Notice tone="ok" live="status" title={t.tack}>
          {t.tackMer}
        </Notice>
      ) : null}
      {mal ? (
        <section className={s.ruta}>
          <h2>{t.vandDig}</h2>
          <p>
            {mal.vart} {mal.lank ? <a href={mal.lank.href}>{mal.lank.text}</a> : null}
          </p>
        </section>
      ) : null}
      {rapport.kompletteringsfraga ? (
        <Kompletteringsformular
          sprak={sprak}
          referens={rapport.referens}
          fraga={rapport.kompletteringsfraga}
          vidBesvarad={vidBesvarad}
        />
      ) : null}
      <dl className={s.fakta}>
        <div>
          <dt>{t.skickadTill}</dt>
          <dd>{skaltexter[sprak].kommunNamn(rapport.kommunNamn)}</dd>
        </div>
        <div>
          <dt>{t.inkom}</dt>
          <dd>{skrivTidpunkt(new Date(rapport.inkommen), sprak)}</dd>
        </div>
        <div>
          <dt>{t.andrad}</dt>
          <dd>{skrivTidpunkt(new Date(rapport.andrad), sprak)}</dd>
        </div>
      </dl>
      <div className="handlingar">
        <button type="button" className="lankknapp" onClick={vidAnnan}>
          {t.annanKod}
        </button>
        <Bekrafta knapp={t.nyRapport} fraga={t.glomFraga} ja={t.nyRapportJa} nej={t.glomNej} vidJa={vidNy} />
        <Bekrafta knapp={t.rensa} fraga={t.glomFraga} ja={t.rensaJa} nej={t.glomNej} vidJa={vidRensa} />
      </div>
    </div>
  );
}
