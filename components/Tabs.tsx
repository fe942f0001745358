import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly panel: ComponentChildren;
}

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}

/** The name that a key leads to from the chosen one, null where the key is none of ours. */
function reached<Name>(
  key: string,
  names: readonly Name[],
  chosen: Name,
  rtl: boolean,
): Name | null {
  const at = names.indexOf(chosen);
  const onward = rtl ? 'ArrowLeft' : 'ArrowRight';
  const backward = rtl ? 'ArrowRight' : 'ArrowLeft';
  if (key === onward) return names[(at + 1) % names.length] ?? null;
  if (key === backward) return names.at(at - 1) ?? null;
  if (key === 'Home') return names[0] ?? null;
  if (key === 'End') return names.at(-1) ?? null;
  return null;
}

/** Tabs after the ARIA pattern: one stop for the Tab key, arrows between them. Panels stay mounted. */
export function Tabs<Name extends string>({ label, tabs, chosen, onChoose }: TabsProps<Name>) {
  const id = useId();
  const choose = (event: KeyboardEvent) => {
    const rtl = document.dir === 'rtl';
    const next = reached(
      event.key,
      tabs.map(({ name }) => name),
      chosen,
      rtl,
    );
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={choose}>
        {tabs.map(({ name, label }) => (
          <button
            key={name}
            type="button"
            role="tab"
            class="tab"
            id={`${id}-${name}`}
            aria-controls={`${id}-${name}-panel`}
            aria-selected={name === chosen}
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => onChoose(name)}
          >
            {label}
          </button>
        ))}
      </div>
      {tabs.map(({ name, panel }) => (
        <div
          key={name}
          role="tabpanel"
          class="tab-panel"
          id={`${id}-${name}-panel`}
          aria-labelledby={`${id}-${name}`}
          hidden={name !== chosen}
        >
          {panel}
        </div>
      ))}
    </>
  );
}
