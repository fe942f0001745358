interface SwitchProps {
  readonly on: boolean;
  /** What is switched, for those who do not see where it stands. */
  readonly label: string;
  readonly onSwitch: (on: boolean) => void;
}

/** On or off, at once. */
export function Switch({ on, label, onSwitch }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-label={label}
      onClick={() => onSwitch(!on)}
    >
      <span class="switch-thumb" />
    </button>
  );
}
