const FEW = 20;

/**
 * Whether so many files without a document can be left over by accident. Otherwise the folder and
 * the database do not belong together, as after one of them was restored alone.
 */
export function maySweep(orphans: number, files: number): boolean {
  return orphans <= FEW && orphans * 2 <= files;
}
