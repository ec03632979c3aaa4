import "server-only";
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { personNameWord } from "@/db/schema/people";
import type { MunicipalityId } from "@/lib/platform/context";
import { normaliseForSearch } from "../rules/person-name";

const MOST_WORDS = 6;

/**
 * SQL condition that the person whose id stands in the column has a name in which each word of the
 * text begins some word. Undefined for a text with nothing to look for.
 */
export function namedLike(
  municipalityId: MunicipalityId,
  personId: SQLWrapper,
  text: string,
): SQL | undefined {
  const words = normaliseForSearch(text).split(" ").filter(Boolean).slice(0, MOST_WORDS);
  if (words.length === 0) return undefined;
  // The longest word first: it leaves the fewest people to look at.
  const [longest = "", ...others] = words.sort((a, b) => b.length - a.length);
  const also = others.map(
    (word) => sql`and exists (
      select 1 from ${personNameWord} b
      where b.municipality_id = ${municipalityId} and b.person_id = a.person_id
        and starts_with(b.word, ${word}))`,
  );
  return sql`${personId} in (
    select a.person_id from ${personNameWord} a
    where a.municipality_id = ${municipalityId} and starts_with(a.word, ${longest}) ${sql.join(also, sql` `)})`;
}
