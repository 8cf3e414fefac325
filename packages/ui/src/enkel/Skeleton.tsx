import type { CSSProperties } from 'react';
import { texter } from '../texter.ts';
import s from './Skeleton.module.css';

export interface SkeletonProps {
  /** Lines of text, or one block with `height`. Give the size of what comes, so nothing jumps. */
  lines?: number | undefined;
  height?: CSSProperties['height'] | undefined;
  width?: CSSProperties['width'] | undefined;
  label?: string | undefined;
}

export function Skeleton({ lines = 1, height, width, label = texter.laddar }: SkeletonProps) {
  const bars = height === undefined ? lines : 1;
  return (
    <div className={s.skeleton} role="status" style={{ inlineSize: width }}>
      <span className="visuallt-dold">{label}</span>
      {Array.from({ length: bars }, (_, index) => (
        <span key={index} className={s.bar} style={{ blockSize: height }} aria-hidden="true" />
      ))}
    </div>
  );
}
