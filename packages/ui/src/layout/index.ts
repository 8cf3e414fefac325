export { AppShell, type AppShellProps, type NavItem, type NavSection } from './AppShell.tsx';
export { Split, type SplitProps } from './Split.tsx';
