/** Drawn as nothing: soft hyphens, zero-width spaces, word joiners, byte order marks. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]+/g;
const SPACES = /[\t\n\f\r \u00a0]+/g;
const IRREGULAR = /[\t\n\f\r\u00a0\u00ad\u200b\u2060\ufeff]| {2}/;

/**
 * The text as it is read: each run of white space is one space, and none at all `afterSpace`, where
 * what stands before it ends in one; invisible characters are gone.
 */
export function normalised(data: string, afterSpace: boolean): string {
  const text = IRREGULAR.test(data) ? data.replace(INVISIBLE, '').replace(SPACES, ' ') : data;
  return afterSpace && text.startsWith(' ') ? text.slice(1) : text;
}

/** The offset in `data` of the code unit that stands at `offset` in its normalised text. */
export function sourceOffset(data: string, afterSpace: boolean, offset: number): number {
  let kept = -1;
  let wasSpace = afterSpace;
  for (let at = 0; at < data.length; at += 1) {
    const unit = data.charCodeAt(at);
    if (isInvisible(unit)) continue;
    const space = isSpace(unit);
    if (!(space && wasSpace)) kept += 1;
    if (kept === offset) return at;
    wasSpace = space;
  }
  return data.length;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b) || unit === 0xa0;
}

function isInvisible(unit: number): boolean {
  return unit === 0xad || unit === 0x200b || unit === 0x2060 || unit === 0xfeff;
}
