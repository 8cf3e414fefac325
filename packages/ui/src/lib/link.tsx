import {
  type AnchorHTMLAttributes,
  type ComponentType,
  createContext,
  type ReactNode,
  type Ref,
  useContext,
  useMemo,
} from 'react';

export interface LinkComponentProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
  ref?: Ref<HTMLAnchorElement> | undefined;
}
export type LinkComponent = ComponentType<LinkComponentProps>;

interface Navigation {
  Link: LinkComponent;
  navigate: (href: string) => void;
}

function PlainLink({ children, ...rest }: LinkComponentProps) {
  return <a {...rest}>{children}</a>;
}

const NavigationContext = createContext<Navigation>({
  Link: PlainLink,
  navigate: (href) => window.location.assign(href),
});

export interface NavigationProviderProps {
  /** The router's link, taking `href`. Without it plain <a> is used. */
  link?: LinkComponent | undefined;
  /** The router's navigate, for marks in a chart and items in a menu, which can't be links. */
  navigate?: ((href: string) => void) | undefined;
  children: ReactNode;
}

/** Lets every link of the design system go through the app's router without knowing which one it is. */
export function NavigationProvider({ link, navigate, children }: NavigationProviderProps) {
  const outer = useContext(NavigationContext);
  const value = useMemo(
    () => ({ Link: link ?? outer.Link, navigate: navigate ?? outer.navigate }),
    [link, navigate, outer],
  );
  return <NavigationContext value={value}>{children}</NavigationContext>;
}

export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}

/** A link through the app's router, in the text's own style. */
export function Link(props: LinkComponentProps) {
  const { Link: Injected } = useNavigation();
  return <Injected {...props} />;
}
