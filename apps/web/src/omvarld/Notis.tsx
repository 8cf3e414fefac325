import { VisuallyHidden } from '@roda-traden/ui';
import { ExternalLink } from 'lucide-react';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { tidtext } from '../lib/tid.ts';
import s from './Omvarld.module.css';
import { texter } from './omvarld.texter.ts';

export const NotisDel = graphql(`
  fragment NotisDel on Omvarldshandelse {
    rubrik
    sammanfattning
    url
    publicerad
    revision
  }
`);

/** A notice as the police wrote it. Its title says day, time, type and place. */
export function Notis({ notis }: { notis: FragmentType<typeof NotisDel> }) {
  const { rubrik, sammanfattning, url, publicerad, revision } = getFragmentData(NotisDel, notis);
  return (
    <article className={s.notis}>
      <h3 className={s.notisrubrik}>
        {url ? (
          <a href={url} rel="noreferrer">
            {rubrik}
            <ExternalLink aria-hidden="true" className={s.utat} />
            <VisuallyHidden> {texter.paPolisen}</VisuallyHidden>
          </a>
        ) : (
          rubrik
        )}
      </h3>
      {sammanfattning ? <p className={s.notistext}>{sammanfattning}</p> : null}
      <p className={s.meta}>
        {texter.publicerad(tidtext(publicerad))}
        {revision > 1 ? ` · ${texter.andrad}` : ''}
      </p>
    </article>
  );
}
