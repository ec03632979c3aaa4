/** The kind of an element, and its title where that says more. */
export function elementName(kind: string, title: string | null): string {
  const same = title?.trim().toLowerCase() === kind.trim().toLowerCase();
  return title && !same ? `${kind}: ${title}` : kind;
}
