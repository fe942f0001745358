import { useEffect, useState } from 'preact/hooks';

const WIDE = '(min-width: 52rem)';

/** Whether the window has room for two columns. */
export function useWide(): boolean {
  const [wide, setWide] = useState(matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const change = () => setWide(query.matches);
    query.addEventListener('change', change);
    return () => query.removeEventListener('change', change);
  }, []);
  return wide;
}
