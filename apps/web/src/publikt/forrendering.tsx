import { renderToString } from 'react-dom/server';
import { Skal } from './gemensamt/Skal.tsx';
import { Start } from './rapportera/Start.tsx';

/**
 * The first view of the open pages as HTML, by the name that a page asks for it with. Run by the build (see the
 * plugin in apps/web): what is here may import neither styles nor the domain.
 */
export const FORRENDERADE: Readonly<Record<string, () => string>> = {
  rapportera: () =>
    renderToString(
      <Skal sprak="sv" kommun={null} spraklank="?sprak=en">
        <Start sprak="sv" />
      </Skal>,
    ),
};
