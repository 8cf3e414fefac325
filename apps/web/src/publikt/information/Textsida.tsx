import type { Avsnitt, Textsida as Innehall } from './information.texter.ts';

/** A page of headings and text. */
export function Textsida({ rubrik, ingress, avsnitt }: Innehall) {
  return (
    <>
      <h1>{rubrik}</h1>
      <p className="ingress">{ingress}</p>
      <Avsnittslista avsnitt={avsnitt} />
    </>
  );
}

export function Avsnittslista({ avsnitt }: { avsnitt: readonly Avsnitt[] }) {
  return avsnitt.map(({ rubrik, stycken = [], punkter = [], iOrdning, sprak }) => {
    const Lista = iOrdning ? 'ol' : 'ul';
    return (
      <section key={rubrik} className="avsnitt" lang={sprak}>
        <h2>{rubrik}</h2>
        {stycken.map((stycke) => (
          <p key={stycke}>{stycke}</p>
        ))}
        {punkter.length > 0 ? (
          <Lista>
            {punkter.map((punkt) => (
              <li key={punkt}>{punkt}</li>
            ))}
          </Lista>
        ) : null}
      </section>
    );
  });
}
