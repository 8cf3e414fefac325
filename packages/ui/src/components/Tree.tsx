import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { cx } from '../lib/cx.ts';
import { Link } from '../lib/link.tsx';
import { texter } from '../texter.ts';
import s from './Tree.module.css';

export interface TreeNode {
  id: string;
  label: string;
  href?: string | undefined;
  isCurrent?: boolean | undefined;
  /** After the name: a role, a count, a badge. */
  meta?: ReactNode | undefined;
  children?: readonly TreeNode[] | undefined;
}

export interface TreeProps {
  label: string;
  nodes: readonly TreeNode[];
  /** Levels open from the start. */
  openLevels?: number | undefined;
}

/** Nested lists with buttons that open: every screen reader knows lists, few people know `role="tree"`. */
export function Tree({ label, nodes, openLevels = 2 }: TreeProps) {
  return (
    <ul className={s.root} aria-label={label}>
      {nodes.map((node) => (
        <Branch key={node.id} node={node} level={1} openLevels={openLevels} />
      ))}
    </ul>
  );
}

function holdsCurrent(node: TreeNode): boolean {
  return (node.children ?? []).some((child) => child.isCurrent || holdsCurrent(child));
}

function Branch({ node, level, openLevels }: { node: TreeNode; level: number; openLevels: number }) {
  const children = node.children ?? [];
  const holds = holdsCurrent(node);
  const [isOpen, setOpen] = useState(level < openLevels || holds);
  // Opens when the current page comes to lie in it (made or moved there, followed by a link), and may be closed again.
  const [held, setHeld] = useState(holds);
  if (held !== holds) {
    setHeld(holds);
    if (holds) setOpen(true);
  }
  const id = useId();
  return (
    <li className={s.node}>
      <div className={cx(s.row, node.isCurrent && s.current)}>
        {children.length > 0 ? (
          <button
            type="button"
            className={s.toggle}
            aria-expanded={isOpen}
            aria-controls={id}
            aria-label={isOpen ? texter.doljUnder(node.label) : texter.visaUnder(node.label)}
            onClick={() => setOpen(!isOpen)}
          >
            <ChevronRight aria-hidden="true" />
          </button>
        ) : (
          <span className={s.leaf} />
        )}
        {node.href === undefined ? (
          <span className={s.label}>{node.label}</span>
        ) : (
          <Link href={node.href} className={s.label} aria-current={node.isCurrent ? 'page' : undefined}>
            {node.label}
          </Link>
        )}
        {node.meta ? <span className={s.meta}>{node.meta}</span> : null}
      </div>
      {children.length > 0 ? (
        <ul id={id} className={s.children} hidden={!isOpen}>
          {children.map((child) => (
            <Branch key={child.id} node={child} level={level + 1} openLevels={openLevels} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}
