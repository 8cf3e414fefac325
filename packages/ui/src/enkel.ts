/** The parts without react-aria, for the public form and page: small and native. */
export { Badge, type BadgeProps, type Tone } from './enkel/Badge.tsx';
export {
  ErrorSummary,
  type ErrorSummaryItem,
  type ErrorSummaryProps,
  focusField,
} from './enkel/ErrorSummary.tsx';
export { NativeField, type NativeFieldProps } from './enkel/NativeField.tsx';
export { Band, type BandProps, Notice, type NoticeProps } from './enkel/Notice.tsx';
export { Skeleton, type SkeletonProps } from './enkel/Skeleton.tsx';
export { VisuallyHidden } from './enkel/VisuallyHidden.tsx';
