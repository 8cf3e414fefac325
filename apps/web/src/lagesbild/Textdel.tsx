import { useMutation } from '@apollo/client/react';
import { LAGESBILDSGRANSER } from '@roda-traden/domain';
import { Button, ButtonRow, Notice, showToast } from '@roda-traden/ui';
import { type FocusEvent, useContext, useEffect, useId, useRef, useState } from 'react';
import type { LagesbildsdelarFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { felmening } from '../lib/felmening.ts';
import { tidtext } from '../lib/tid.ts';
import { Utkastagare, useTextutkast } from '../lib/useUtkast.ts';
import { lasUtkast, sattUtkast, slangUtkast } from '../lib/utkast.ts';
import { delnyckel, hallSparning } from './delutkast.ts';
import { LAS_OM_SIDAN } from './lagesbild.graphql.ts';
import { texter } from './lagesbild.texter.ts';
import s from './Textdel.module.css';

const t = texter.del;

export type Del = LagesbildsdelarFragment['delar'][number];

export const LagesbildsdelarDel = graphql(`
  fragment Lagesbildsdelar on Lagesbild {
    id
    delar {
      kod
      namn
      hjalp
      text
      version
      andrad
      andradAv
    }
    viewerKan {
      redigera
    }
  }
`);

const SparaDel = graphql(`
  mutation SparaLagesbildsdel($id: ID!, $kod: String!, $version: Int!, $text: String!) {
    sparaLagesbildsdel(id: $id, kod: $kod, version: $version, text: $text) {
      __typename
      ... on LagesbildsdelSparad {
        maskat
        del {
          text
          version
        }
        lagesbild {
          id
          ...Andringsbart
        }
      }
      ... on LagesbildsdelKonflikt {
        meddelande
        del {
          text
          version
          andradAv
        }
      }
      ... on Valideringsfel {
        falt {
          meddelande
        }
      }
    }
  }
`);

interface Konflikt {
  meddelande: string;
  text: string;
  version: number;
  av: string | null;
}

/** A section: read as text, or written in place. Saved when it is left, and never over someone else's words. */
export function Textdel({
  lagesbildId,
  del,
  redigera,
}: {
  lagesbildId: string;
  del: Del;
  redigera: boolean;
}) {
  const rubrikId = useId();
  return (
    <section id={`del-${del.kod}`} className={s.del} aria-labelledby={rubrikId} tabIndex={-1}>
      <h2 id={rubrikId}>{del.namn}</h2>
      {redigera ? (
        <Skrivyta lagesbildId={lagesbildId} del={del} rubrikId={rubrikId} />
      ) : (
        <>
          {del.text ? <p className={s.text}>{del.text}</p> : <p className={s.tom}>{t.tomLas}</p>}
          <Kvarlamnat nyckel={delnyckel(lagesbildId, del.kod)} />
        </>
      )}
    </section>
  );
}

/** What was written while it still could be, and never saved: to copy from, or throw. */
function Kvarlamnat({ nyckel }: { nyckel: string }) {
  const [utkast, , slang] = useTextutkast(nyckel);
  if (!utkast) return null;
  return (
    <Notice
      tone="warn"
      title={t.kvarlamnad(tidtext(utkast.skrivet))}
      actions={<Button onPress={slang}>{t.slang}</Button>}
    >
      <span className={s.text}>{utkast.varden}</span>
    </Notice>
  );
}

function Skrivyta({ lagesbildId, del, rubrikId }: { lagesbildId: string; del: Del; rubrikId: string }) {
  const hjalpId = useId();
  const felId = useId();
  const nyckel = delnyckel(lagesbildId, del.kod);
  const agare = useContext(Utkastagare);
  const [utkast, behall, slang] = useTextutkast(nyckel);
  const [spara, { loading: sparar }] = useMutation(SparaDel, LAS_OM_SIDAN);
  const [konflikt, setKonflikt] = useState<Konflikt | null>(null);
  const [maskat, setMaskat] = useState<readonly string[]>([]);
  const [fel, setFel] = useState<string | null>(null);
  const pagar = useRef(false);
  const igen = useRef(false);
  const ruta = useRef<HTMLTextAreaElement>(null);
  const text = utkast?.varden ?? del.text;

  // Its save went through, but the page was left before it heard so.
  useEffect(() => {
    if (utkast?.varden === del.text && !pagar.current) slangUtkast(agare, nyckel);
  }, [utkast, del.text, agare, nyckel]);

  const skriv = (ny: string): void =>
    ny === del.text ? slang() : behall(ny, utkast?.version ?? del.version);

  /** Saves what stands in the section. What is typed meanwhile stays, and is saved next. */
  const skicka = (ny: string, version: number): void => {
    if (pagar.current) {
      igen.current = true;
      return;
    }
    pagar.current = true;
    hallSparning(lagesbildId, skriver(ny, version));
  };
  /** How many times it changed the picture's content. */
  const skriver = async (ny: string, version: number): Promise<number> => {
    // What she left the section with while this was under way.
    let sedan: { varden: string; version: number } | null = null;
    setFel(null);
    try {
      const { data } = await spara({ variables: { id: lagesbildId, kod: del.kod, version, text: ny } });
      const svar = data?.sparaLagesbildsdel;
      if (svar?.__typename === 'LagesbildsdelSparad') {
        const nu = lasUtkast(agare, nyckel)?.varden;
        const nasta = typeof nu === 'string' && nu !== ny ? { varden: nu, version: svar.del.version } : null;
        if (nasta) sattUtkast(agare, nyckel, nasta);
        else slangUtkast(agare, nyckel);
        if (igen.current) sedan = nasta;
        setMaskat(svar.maskat);
        setKonflikt(null);
        return svar.del.version > version ? 1 : 0;
      }
      if (svar?.__typename === 'LagesbildsdelKonflikt') {
        // What has been typed since it was sent is the text.
        const skrivet = lasUtkast(agare, nyckel)?.varden;
        sattUtkast(agare, nyckel, { varden: typeof skrivet === 'string' ? skrivet : ny, version });
        setKonflikt({
          meddelande: svar.meddelande,
          text: svar.del.text,
          version: svar.del.version,
          av: svar.del.andradAv ?? null,
        });
      } else if (svar?.__typename === 'Valideringsfel')
        setFel(svar.falt.map(({ meddelande }) => meddelande).join(' '));
    } catch (orsak) {
      setFel(`${t.gickInte} ${felmening(orsak)}`);
    } finally {
      pagar.current = false;
      igen.current = false;
      if (sedan) skicka(sedan.varden, sedan.version);
    }
    return 0;
  };
  const sparaNu = (): void => {
    if (utkast && !konflikt) skicka(utkast.varden, utkast.version);
  };
  /** Not on the way to its own buttons: one of them throws. */
  const lamnar = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) sparaNu();
  };
  const slangText = (): void => {
    if (!utkast) return;
    const { varden, version } = utkast;
    slang();
    setFel(null);
    ruta.current?.focus();
    showToast({ title: t.slangd(del.namn), onAction: () => behall(varden, version) });
  };
  /** Out of a conflict with this text, which is then saved over the other's version. */
  const los = (ny: string): void => {
    if (!konflikt) return;
    behall(ny, konflikt.version);
    ruta.current?.focus();
    skicka(ny, konflikt.version);
  };

  return (
    <>
      <p id={hjalpId} className={s.hjalp}>
        {del.hjalp}
      </p>
      <div className={s.tryckt} aria-hidden="true">
        {text}
      </div>
      <fieldset className={s.skriv} aria-labelledby={rubrikId} onBlur={lamnar}>
        <textarea
          ref={ruta}
          className={s.ruta}
          aria-labelledby={rubrikId}
          aria-describedby={`${hjalpId} ${felId}`}
          aria-invalid={fel !== null || undefined}
          rows={rader(text)}
          value={text}
          maxLength={LAGESBILDSGRANSER.delMax}
          onChange={(handelse) => skriv(handelse.target.value)}
        />
        <div className={s.fot}>
          <span role="status" className={s.lage} data-osparad={utkast !== undefined && !sparar}>
            {sparar
              ? t.sparar
              : utkast
                ? t.osparad(tidtext(utkast.skrivet))
                : del.andrad
                  ? t.sparad(tidtext(del.andrad), del.andradAv ?? null)
                  : ' '}
          </span>
          {utkast && !konflikt && !sparar ? (
            <Button variant="quiet" onPress={slangText}>
              {t.slang}
            </Button>
          ) : null}
          <Button isDisabled={!utkast || konflikt !== null || sparar} onPress={sparaNu}>
            {t.spara}
          </Button>
        </div>
      </fieldset>
      <div id={felId}>
        {fel ? (
          <Notice tone="error" live="alert">
            {fel}
          </Notice>
        ) : null}
      </div>
      {maskat.length > 0 ? (
        <Notice tone="warn" live="status">
          {t.maskat(maskat)}
        </Notice>
      ) : null}
      {konflikt ? (
        <Krock
          konflikt={konflikt}
          min={text}
          behall={() => los(text)}
          ta={() => los(konflikt.text)}
          bada={() => los(`${konflikt.text}\n\n${text}`)}
        />
      ) : null}
    </>
  );
}

/** Both texts beside each other, and what to do about it. Nothing is thrown away before she has chosen. */
function Krock({
  konflikt,
  min,
  behall,
  ta,
  bada,
}: {
  konflikt: Konflikt;
  min: string;
  behall: () => void;
  ta: () => void;
  bada: () => void;
}) {
  const ruta = useRef<HTMLDivElement>(null);
  useEffect(() => ruta.current?.focus(), []);
  return (
    <div ref={ruta} tabIndex={-1} className={s.krock}>
      <Notice tone="warn" live="alert" title={t.konflikt}>
        {konflikt.meddelande}
      </Notice>
      <div className={s.tva}>
        <div>
          <h3>{t.denAndras(konflikt.av)}</h3>
          <p className={s.text}>{konflikt.text || t.tomLas}</p>
        </div>
        <div>
          <h3>{t.dinText}</h3>
          <p className={s.text}>{min || t.tomLas}</p>
        </div>
      </div>
      <ButtonRow>
        <Button onPress={bada}>{t.laggEfter}</Button>
        <Button onPress={ta}>{t.taDenAndras}</Button>
        <Button onPress={behall}>{t.behallMin}</Button>
      </ButtonRow>
    </div>
  );
}

/** How high the box is where the browser can't fit it to its words by itself. */
const rader = (text: string): number =>
  Math.max(
    3,
    text.split('\n').reduce((summa, rad) => summa + Math.max(1, Math.ceil(rad.length / 85)), 0),
  );
