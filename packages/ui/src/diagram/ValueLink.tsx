import { Button } from '../components/Button.tsx';
import { Link } from '../lib/link.tsx';
import s from './Diagram.module.css';

export interface ValueLinkProps {
  text: string;
  /** In full, since "12" alone says nothing in a list of links. */
  name: string;
  href?: string | undefined;
  onOpen?: (() => void) | undefined;
}

/** A number that leads to the rows it counts. */
export function ValueLink({ text, name, href, onOpen }: ValueLinkProps) {
  if (href !== undefined) {
    return (
      <Link href={href} aria-label={name} className={s.valueLink}>
        {text}
      </Link>
    );
  }
  if (onOpen) {
    return (
      <Button variant="link" aria-label={name} onPress={onOpen}>
        {text}
      </Button>
    );
  }
  return <>{text}</>;
}
