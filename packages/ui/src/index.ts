export * from './components/Button.tsx';
export * from './components/Checkbox.tsx';
export * from './components/CheckboxGroup.tsx';
export * from './components/Chip.tsx';
export * from './components/ComboBox.tsx';
export * from './components/DataTable.tsx';
export * from './components/DatePicker.tsx';
export * from './components/DescriptionList.tsx';
export * from './components/Dialog.tsx';
export * from './components/EmptyState.tsx';
export * from './components/FilePicker.tsx';
export * from './components/HeatTable.tsx';
export * from './components/HistoryList.tsx';
export * from './components/Kbd.tsx';
export * from './components/LinkTabs.tsx';
export * from './components/Menu.tsx';
export * from './components/NumberField.tsx';
export type { Option, OptionGroup } from './components/Options.tsx';
export * from './components/PageHeader.tsx';
export * from './components/Pagination.tsx';
export * from './components/Panel.tsx';
export * from './components/PopoverButton.tsx';
export * from './components/Progress.tsx';
export * from './components/RadioGroup.tsx';
export * from './components/Select.tsx';
export * from './components/SwedishProvider.tsx';
export * from './components/Switch.tsx';
export * from './components/Tabs.tsx';
export * from './components/TextArea.tsx';
export * from './components/TextField.tsx';
export * from './components/Toast.tsx';
export * from './components/Tooltip.tsx';
export * from './components/Tree.tsx';
export * from './components/Verdikt.tsx';
export * from './enkel.ts';
export * from './layout/index.ts';
export {
  Link,
  type LinkComponent,
  type LinkComponentProps,
  NavigationProvider,
  type NavigationProviderProps,
  useNavigation,
} from './lib/link.tsx';
export { decimaltal, tal } from './lib/tal.ts';
