import type { EditionItem, Library, LibraryItem } from "../types";

/** A library item as it first stands in a municipality's edition; a retired one is off. */
export function fromLibrary(item: LibraryItem): EditionItem {
  return {
    ...item,
    origin: "library",
    active: !item.retired,
    inactiveReason: item.retiredWhy ?? null,
  };
}

/** The edition that a municipality has before it changes anything. */
export function libraryEdition(library: Library): EditionItem[] {
  return library.items.map(fromLibrary);
}
