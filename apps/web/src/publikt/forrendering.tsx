import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { Skal } from './gemensamt/Skal.tsx';
import { Information } from './information/Information.tsx';
import {
  informationstexter,
  integritetstexter,
  tillganglighetstexter,
} from './information/information.texter.ts';
import { Textsida } from './information/Textsida.tsx';
import { Start } from './rapportera/Start.tsx';
import { starttexter } from './rapportera/start.texter.ts';
import { statustexter } from './status/status.texter.ts';

interface Vy {
  titel: string;
  html: () => string;
}

const textsida = (titel: string, innehall: () => ReactNode): Vy => ({
  titel,
  html: () =>
    renderToString(
      <Skal sprak="sv" kommun={null}>
        {innehall()}
      </Skal>,
    ),
});

/**
 * The first view of the open pages as HTML, by the name that a page asks for it with. Run by the build (see the
 * plugin in apps/web): what is here may import neither styles nor the domain.
 */
export const FORRENDERADE: Readonly<Record<string, Vy>> = {
  rapportera: {
    titel: starttexter.sv.titel,
    html: () =>
      renderToString(
        <Skal sprak="sv" kommun={null} spraklank="?sprak=en">
          <Start sprak="sv" />
        </Skal>,
      ),
  },
  status: {
    titel: statustexter.sv.titel,
    html: () =>
      renderToString(
        <Skal sprak="sv" kommun={null} spraklank="?sprak=en">
          {null}
        </Skal>,
      ),
  },
  information: textsida(informationstexter.rubrik, () => <Information />),
  integritet: textsida(integritetstexter.rubrik, () => <Textsida {...integritetstexter} />),
  tillganglighet: textsida(tillganglighetstexter.rubrik, () => <Textsida {...tillganglighetstexter} />),
};
