import { type ReactNode, useId } from 'react';
import { Tabs } from '../components/Tabs.tsx';
import { Badge } from '../enkel/Badge.tsx';
import { texter } from '../texter.ts';
import s from './Diagram.module.css';
import type { DiagramFrameProps } from './types.ts';

export interface DiagramProps extends DiagramFrameProps {
  /** The picture. */
  chart: ReactNode;
  /** The same data as a table: for keyboard, screen reader, and whoever wants the numbers. */
  table: ReactNode;
}

/** The frame of every figure: heading, sentence, picture or table, source. Used by the kinds beside it. */
export function Diagram({
  heading,
  headingLevel = 2,
  sentence,
  source,
  period,
  coverage,
  children,
  actions,
  frozen,
  defaultView = 'diagram',
  chart,
  table,
}: DiagramProps) {
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section className={s.figure} aria-labelledby={id}>
      <header className={s.head}>
        <Heading id={id} className={s.heading}>
          {heading}
        </Heading>
        {frozen ? <Badge tone="info">{frozen}</Badge> : null}
        {actions ? <div className={s.actions}>{actions}</div> : null}
      </header>
      <p className={s.sentence}>{sentence}</p>
      {children}
      <div className={s.views}>
        <Tabs
          variant="small"
          label={`${texter.vy}: ${heading}`}
          defaultSelected={defaultView}
          items={[
            { id: 'diagram', label: texter.diagram, content: chart },
            { id: 'table', label: texter.tabell, content: table },
          ]}
        />
      </div>
      <dl className={s.meta}>
        <div>
          <dt>{texter.kalla}</dt>
          <dd>{source}</dd>
        </div>
        <div>
          <dt>{texter.period}</dt>
          <dd>{period}</dd>
        </div>
        {coverage ? (
          <div>
            <dt>{texter.tackning}</dt>
            <dd>{coverage}</dd>
          </div>
        ) : null}
      </dl>
    </section>
  );
}
