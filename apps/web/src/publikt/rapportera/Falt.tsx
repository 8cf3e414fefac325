import { NativeField, type NativeFieldProps } from '@roda-traden/ui/enkel';
import { useFormular } from './formular.ts';

/** The design system's native field, in the form's language. */
export function Falt(props: Omit<NativeFieldProps, 'words'>) {
  const { t } = useFormular();
  return <NativeField {...props} words={{ optional: t.valfritt, error: t.fel }} />;
}
