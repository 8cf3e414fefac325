import { FileUp } from 'lucide-react';
import { type DragEvent, type ReactNode, useId, useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { cx } from '../lib/cx.ts';
import { defined } from '../lib/props.ts';
import { Button } from './Button.tsx';
import s from './FilePicker.module.css';

export interface FilePickerProps {
  /** The button's words: "Välj fil". */
  label: string;
  /** What the file should be; also that it may be dropped here. */
  description: ReactNode;
  /** Endings or types: [".csv"]. */
  accept?: readonly string[] | undefined;
  errorMessage?: ReactNode | undefined;
  isDisabled?: boolean | undefined;
  onPick: (file: File) => void;
}

/** One file, chosen or dropped. Our own button: the browser's speaks the browser's language. */
export function FilePicker({
  label,
  description,
  accept,
  errorMessage,
  isDisabled,
  onPick,
}: FilePickerProps) {
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(!isDisabled);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file && !isDisabled) onPick(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's short cut; the button does the same
    <div
      className={cx(s.zone, isOver && s.over, Boolean(errorMessage) && s.invalid)}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <FileTrigger
        {...defined({ acceptedFileTypes: accept })}
        onSelect={(files) => {
          const [file] = Array.from(files ?? []);
          if (file) onPick(file);
        }}
      >
        <Button
          variant="primary"
          icon={<FileUp />}
          isDisabled={isDisabled}
          aria-describedby={`${id}-text ${id}-fel`}
        >
          {label}
        </Button>
      </FileTrigger>
      <p id={`${id}-text`} className={s.description}>
        {description}
      </p>
      <p id={`${id}-fel`} className={s.error} role="alert">
        {errorMessage}
      </p>
    </div>
  );
}
