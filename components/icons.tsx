/** Drawn by line in a square of 16 units. */
const PATHS = {
  add: 'M8 3v10M3 8h10',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  close: 'm4 4 8 8m0-8-8 8',
  edit: 'm10.5 3.5 2 2L6 12l-2.5.5L4 10zM9 5l2 2',
  export: 'M8 2.5v7m-2.5-2.5L8 9.5 10.5 7M3 11v1.5q0 1 1 1h8q1 0 1-1V11',
  import: 'M8 9.5v-7M5.5 5 8 2.5 10.5 5M3 11v1.5q0 1 1 1h8q1 0 1-1V11',
  onward: 'M6.5 3.5 11 8l-4.5 4.5',
  open: 'M9.5 3H13v3.5M13 3 7.5 8.5M11 9.5V12q0 1-1 1H4q-1 0-1-1V6q0-1 1-1h2.5',
  page: 'M4 2.5h5L12 5.5v8H4zM6 7h4M6 9.2h4M6 11.4h2.5',
  problem: 'M8 5v4m0 2v.5M8 1.8 14.5 13.5h-13z',
  remove: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 8.5h6l.5-8.5M7 7v3.5M9 7v3.5',
  search: 'M11.5 11.5 14 14M7 12.5a5.5 5.5 0 1 1 0-11 5.5 5.5 0 0 1 0 11z',
  undo: 'M5.5 3 3 5.5 5.5 8M3 5.5h6.5a3.5 3.5 0 0 1 0 7H6',
} as const;

export type IconName = keyof typeof PATHS;

/** A decoration: whatever it stands beside or in says it in words. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
