import { AREAS, type Area, type Content } from "./content";
import { gapsOf } from "./gaps";

/** A group of one to four is shown to no one: it would point at people. */
const SMALLEST = 5;

/** How many of whom, or null where it would point at people. */
export type Share = { count: number; of: number; percent: number } | null;

export type OwnShares = {
  /** Those whose mapping has been gone through. */
  mapped: number;
  help: Share;
  interpreter: Share;
  /** Areas in which something is missing, most often first; those with a share that is shown. */
  gaps: { area: Area; share: NonNullable<Share> }[];
};

export type MappedOnce = {
  helpGiven: string | null;
  interpreterUse: string | null;
  content: Content;
};

/** A share that points at nobody: neither those who did nor those who did not are one to four. */
export function shareOf(count: number, of: number): Share {
  const isSmall = (some: number) => some > 0 && some < SMALLEST;
  if (of < SMALLEST || isSmall(count) || isSmall(of - count)) return null;
  return { count, of, percent: Math.round((count * 100) / of) };
}

/**
 * What the municipality's own mappings show of what was found in the reception centres: who needed
 * help and an interpreter, and what is missing. Null while too few have been gone through to say.
 */
export function ownShares(mappings: readonly MappedOnce[]): OwnShares | null {
  const of = mappings.length;
  if (of < SMALLEST) return null;
  const many = (test: (one: MappedOnce) => boolean) => shareOf(mappings.filter(test).length, of);
  const areas = mappings.map(({ content }) => new Set(gapsOf(content).map(({ area }) => area)));
  return {
    mapped: of,
    help: many(({ helpGiven }) => helpGiven !== null && helpGiven !== "none"),
    interpreter: many(
      ({ interpreterUse }) => interpreterUse !== null && interpreterUse !== "not_needed",
    ),
    gaps: AREAS.flatMap((area) => {
      const share = shareOf(areas.filter((one) => one.has(area)).length, of);
      return share && share.count > 0 ? [{ area, share }] : [];
    }).toSorted((a, b) => b.share.count - a.share.count),
  };
}
