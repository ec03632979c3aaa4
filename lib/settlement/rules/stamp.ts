/**
 * One number for the versions of several rows that a form is opened with, which differs when any of
 * them has been changed, added or taken away (FNV-1a over ids and versions).
 */
export function stampOf(
  rows: readonly { readonly id: string; readonly version: number }[],
): number {
  let hash = 0x811c9dc5;
  const text = rows
    .map(({ id, version }) => `${id}:${version}`)
    .sort()
    .join(" ");
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 1;
}
